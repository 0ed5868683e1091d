import type { ReactElement } from "react";
import type { RegisteredProposal } from "../../server/api/schemas/operation.ts";

/** A proposal on its forge; the local one has no page for it. */
export function ProposalLink({ proposal }: { readonly proposal: RegisteredProposal }): ReactElement {
  const text = `proposal ${proposal.number}`;
  return /^https?:/.test(proposal.webUrl) ? <a href={proposal.webUrl}>{text}</a> : <span>{text}</span>;
}
