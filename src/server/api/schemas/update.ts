import { Type, type Static } from "typebox";
import { RegisteredProposal } from "./operation.ts";
import { PreviewDiff } from "./preview.ts";
import { closed, nullable, oneOf, reference } from "./reference.ts";
import { SelectionRequest } from "./selection.ts";
import { TemplateRelease } from "./template.ts";

const { with: chosen, without, answers } = SelectionRequest.properties;

/** What is to change besides the template's version. */
export const UpdateRequest = Type.Object(
  { with: chosen, without, answers },
  {
    ...closed,
    $id: "UpdateRequest",
    description: "Features to switch on or off, and answers; empty for none",
  },
);
export type UpdateRequest = Static<typeof UpdateRequest>;

export const LedgerLine = Type.Object(
  {
    path: Type.String(),
    kind: Type.String({ description: "What becomes of the path: unchanged, yours, merged, conflict, …" }),
    conflict: nullable(Type.String({ description: "content, both-added, binary, type, released, …" })),
    to: nullable(Type.String({ description: "Where it went" })),
    from: nullable(Type.String({ description: "Where its content came from" })),
    note: nullable(Type.String()),
  },
  { ...closed, $id: "LedgerLine" },
);
export type LedgerLine = Static<typeof LedgerLine>;

/** An update that is looked at and not carried out. */
export const UpdatePreview = Type.Object(
  {
    service: Type.String(),
    template: Type.String(),
    from: Type.String({ description: "Template version of the service" }),
    to: Type.String(),
    outcome: oneOf(
      ["propose", "up-to-date", "declined", "taken-over"],
      "declined: this version was closed without merging; taken-over: somebody committed to the update branch",
    ),
    proposal: nullable(reference(RegisteredProposal)),
    draft: Type.Boolean({ description: "It would be a draft: something waits for a person" }),
    notes: Type.Array(Type.String(), { description: "Features that come or go, and why" }),
    releases: Type.Array(reference(TemplateRelease)),
    base: Type.String({ description: "Where the bytes came from that the service started with" }),
    counts: Type.Record(Type.String(), Type.Integer()),
    ledger: Type.Array(reference(LedgerLine), { description: "Every path exactly once" }),
    conflicts: Type.Array(
      Type.Object({ path: Type.String(), kind: Type.String(), what: Type.String() }, closed),
    ),
    breaches: Type.Array(Type.Object({ path: Type.String(), what: Type.String() }, closed), {
      description: "Checks of the update that failed; empty unless there is a bug",
    }),
    files: PreviewDiff.properties.files,
  },
  { ...closed, $id: "UpdatePreview" },
);
export type UpdatePreview = Static<typeof UpdatePreview>;
