import type { Forge, RepositoryRef } from "../../forges/contract/forge.ts";
import type { Manifest } from "../../manifest/manifest.ts";
import { Problems } from "../../problems/problem.ts";
import type { Connections } from "../connections.ts";
import type { LoadedCatalogue } from "../load-catalogue.ts";
import { once } from "../once.ts";
import type { Planner } from "../planner.ts";
import type { CatalogueSource } from "../ports.ts";
import type { PristineStore } from "../pristine-store.ts";
import { registeredService, type RegisteredProposal, type RegisteredService } from "../registry.ts";
import type { OpenRemote, RemoteService, RemoteServices } from "../remote-services.ts";
import { asksForMore } from "../update/intent.ts";
import { manifestIn } from "../update/manifest-in.ts";
import { prepareUpdate, type Preparation, type PreparedUpdate } from "../update/prepare-update.ts";
import type { ProposalPlan } from "../update/proposal/plan-proposal.ts";
import {
  applyProposal,
  observeAndPlan,
  pushProposal,
  type Proposed,
} from "../update/proposal/propose-update.ts";
import type { UpdateServiceInput } from "./operation.ts";

/** What an update needs from outside. */
export interface UpdatePorts {
  readonly planner: Planner;
  /** The catalogue that the planner plans with. */
  readonly catalogue: () => LoadedCatalogue;
  readonly remotes: RemoteServices;
  readonly pristine: PristineStore;
  /** Reads earlier states of catalogues, for a base that nobody else has. */
  readonly source: CatalogueSource;
  readonly connections: Pick<Connections, "find" | "forge">;
  /** Version of Instant Micros. */
  readonly engine: string;
}

/** What one run of an update shares: everything is looked at once, by the first who needs it. */
export interface UpdateContext {
  readonly input: UpdateServiceInput;
  readonly ref: RepositoryRef;
  readonly service: () => Promise<RemoteService>;
  readonly manifest: () => Promise<Manifest>;
  readonly preparation: () => Promise<Preparation>;
  /** Throws Problems when it is refused. */
  readonly update: () => Promise<PreparedUpdate>;
  /** What is to be done, by what was seen before anything was. */
  readonly plan: () => Promise<ProposalPlan>;
  /** The commit of the update branch, brought to the forge; null when there is nothing to propose. */
  readonly push: () => Promise<string | null>;
  readonly propose: () => Promise<Proposed>;
}

/** An update of the service that `input` names; nothing is looked at yet. */
export function updateContext(
  ports: UpdatePorts,
  input: UpdateServiceInput,
  open: OpenRemote,
): UpdateContext {
  const { owner, name, change } = input;
  const ref = { owner, name };
  const forge = (): Promise<Forge> => ports.connections.forge(input.forge);
  const service = once(async () => {
    const found = await forge();
    return open(await found.remote(ref), found.webUrl(ref));
  });
  const manifest = once(async () => manifestIn(await service()));
  const preparation = once(async () => {
    const all = { ...ports, service: await service() };
    return prepareUpdate(all, ports.catalogue(), await manifest(), { ...change, force: false });
  });
  const update = async (): Promise<PreparedUpdate> => {
    const prepared = await preparation();
    if (prepared.kind === "prepared") return prepared.update;
    throw new Problems(prepared.problems);
  };
  const plan = once(async () =>
    // A wish of one's own is proposed even where the template version alone was declined.
    observeAndPlan(
      await forge(),
      ref,
      await service(),
      await update(),
      asksForMore(change),
      // Operations that were asked for before this was known say nothing of it.
      input.registered.everProposed !== false,
    ),
  );
  const push = once(async () => {
    const planned = await plan();
    if (planned.kind !== "propose") return null;
    return pushProposal(ports.pristine, ref, await service(), await update(), planned);
  });
  let attempt: "first" | "again" = "first";
  const propose = once(async () => {
    const planned = await plan();
    const now = attempt;
    attempt = "again";
    return applyProposal(await forge(), ref, planned, async () => (await push()) ?? "", now);
  });
  return { input, ref, service, manifest, preparation, update, plan, push, propose };
}

/** The service as its `main` describes it, with the open proposal. `isProposed`: there is one, be it open or not. */
export async function asRegistered(
  { input, ref, service, manifest }: UpdateContext,
  proposal: RegisteredProposal | null,
  isProposed: boolean,
): Promise<RegisteredService> {
  const { forge, registered } = input;
  const { head } = await service();
  const everProposed = registered.everProposed !== false || isProposed;
  const origin = { forge, ...ref, ...registered, commit: head, proposal, everProposed };
  return registeredService(await manifest(), origin);
}
