import { Problems } from "../../problems/problem.ts";
import type { ConnectionId } from "../../connections/connection.ts";
import type { WebhookAddress } from "../../forges/contract/settings.ts";
import type { Connections } from "../connections.ts";
import type { Planned } from "../plan-service.ts";
import type { Planner } from "../planner.ts";
import type { Git } from "../ports.ts";
import { registeredService } from "../registry.ts";
import type { ServicePlan } from "../service-plan.ts";
import { creationSteps, type CreationContext } from "./creation-steps.ts";
import { once } from "../once.ts";
import { repositoryOf, type OperationOf, type StepName } from "./operation.ts";
import { bound, type Procedure } from "./procedure.ts";
import { whatExists } from "./what-exists.ts";

/** What a creation needs from outside. */
export interface CreationPorts {
  readonly planner: Planner;
  readonly git: Git;
  readonly connections: Pick<Connections, "find" | "forge">;
  /** Where repositories of a connection are to tell of proposals, if anywhere. */
  readonly webhook: (of: ConnectionId) => Promise<WebhookAddress | null>;
  /** Version of Instant Micros. */
  readonly engine: string;
}

/** A creation, ready to run. */
export function creation(ports: CreationPorts, operation: OperationOf<"create-service">): Procedure {
  const { connections, git, planner, engine } = ports;
  const { request, forge: id } = operation.input;
  const ref = repositoryOf(operation);
  // Made at its first use, because a later attempt may not need it.
  const plan = once(async () => {
    const repository = (await connections.forge(id)).webUrl(ref);
    return planOf(await planner.plan(request, { engine, repository }));
  });
  const context = async (): Promise<CreationContext> => {
    const { connection } = await connections.find(id);
    const forge = await connections.forge(id);
    const webhook = await ports.webhook(id);
    const settings = { ...connection.defaults.settings, ...(webhook === null ? {} : { webhook }) };
    return { operation, forge, settings, git, plan };
  };
  return {
    steps: bound(creationSteps, context),
    exists: (end) => whatExists(connections, operation, end),
    async outcome(notes) {
      const { manifest } = await plan();
      const text = (from: StepName, note: string): string => String(notes.get(from)?.[note] ?? "");
      const urls = {
        webUrl: text("create-repository", "webUrl"),
        cloneUrl: text("create-repository", "cloneUrl"),
      };
      const commit = text("push", "commit");
      const { createdBy } = operation;
      const origin = {
        forge: id,
        ...ref,
        ...urls,
        commit,
        operation: operation.id,
        createdBy,
        proposal: null,
        everProposed: false,
      };
      const service = registeredService(manifest, origin);
      return { service, result: { service: service.id, ...urls, commit, tree: text("push", "tree") } };
    },
  };
}

/** The plan, or everything that is wrong with the request. */
function planOf(planned: Planned): ServicePlan {
  if (planned.kind === "planned") return planned.plan;
  throw new Problems(planned.problems);
}
