import type { ConnectionId } from "../connections/connection.ts";
import { ForgeFailure } from "../forges/contract/forge-failure.ts";
import type {
  Forge,
  NewRepository,
  OperationId,
  Repository,
  RepositoryRef,
} from "../forges/contract/forge.ts";
import type { RepositorySettings } from "../forges/contract/settings.ts";
import { problem, Problem } from "../problems/problem.ts";
import { remoteSteps, type CreationContext } from "./operations/creation-steps.ts";
import type { StepName, StepNotes } from "./operations/operation.ts";
import { patiently, type Patience } from "./operations/patience.ts";
import type { Clock, CommitRequest, Git } from "./ports.ts";
import type { ServicePlan } from "./service-plan.ts";
import type { ServiceRequest } from "./service-request.ts";

export interface ForgeRequest {
  readonly request: ServiceRequest;
  /** The connection that leads to the forge. */
  readonly connection: ConnectionId;
  readonly visibility: NewRepository["visibility"];
  readonly settings: RepositorySettings;
  /** The same for every attempt at the same thing; see `naturalOperationId`. */
  readonly operation: OperationId;
}

/** A service on a forge. */
export interface CreatedOnForge {
  /** adopted: an earlier attempt of the same operation had made the repository. */
  readonly repository: "created" | "adopted";
  /** present: an earlier attempt of the same operation had pushed the commit. */
  readonly push: "pushed" | "present";
  readonly commit: string;
  readonly cloneUrl: string;
  readonly webUrl: string;
  /** What each setting came to: `applied`, `present`, `unsupported` or `denied`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A service in a directory. */
export interface CreatedInDirectory {
  readonly directory: string;
  readonly commit: string;
}

/**
 * Takes the same steps as the server, without a record: creates the repository, pushes the first commit, brings the
 * settings to what is wanted. It may be stopped at any point and run again: with the same operation it goes on from what
 * it finds, and ends with one repository and one commit on `main`.
 * Throws IM_GIT_MISSING, and IM_REPOSITORY_EXISTS for a repository of anybody else, with nothing written; when a later
 * step fails, the problem says what exists now.
 */
export async function createOnForge(
  ports: Patience & { readonly forge: Forge; readonly git: Git; readonly clock: Clock },
  plan: ServicePlan,
  { request, connection, visibility, settings, operation }: ForgeRequest,
): Promise<CreatedOnForge> {
  const { forge, git, clock, log } = ports;
  const context: CreationContext = {
    operation: {
      id: operation,
      createdAt: new Date(clock() * 1_000).toISOString(),
      input: { request, forge: connection, visibility },
    },
    forge,
    git,
    settings,
    plan: async () => plan,
  };
  const notes = new Map<StepName, StepNotes>();
  for (const step of remoteSteps) {
    try {
      const { after } = await patiently(ports, () => step.run(context, log));
      notes.set(step.name, after);
    } catch (cause) {
      throw notes.has("create-repository") ? await unfinished(cause, forge, request.service) : cause;
    }
  }
  const note = (step: StepName, name: string): string => String(notes.get(step)?.[name] ?? "");
  return {
    repository: note("create-repository", "repository") === "created" ? "created" : "adopted",
    push: note("push", "push") === "pushed" ? "pushed" : "present",
    commit: note("push", "commit"),
    cloneUrl: note("create-repository", "cloneUrl"),
    webUrl: note("create-repository", "webUrl"),
    settings: settingsIn(notes.get("configure")),
  };
}

function settingsIn(notes: StepNotes | undefined): Readonly<Record<string, string>> {
  const settings = Object.entries(notes ?? {}).filter(([name]) => name !== "head");
  return Object.fromEntries(settings.map(([name, outcome]) => [name, String(outcome)]));
}

/** Writes the service to a directory that is empty or does not exist, as a repository with one commit on `main`. */
export async function createInDirectory(
  ports: { readonly git: Git; readonly clock: Clock },
  plan: ServicePlan,
  directory: string,
): Promise<CreatedInDirectory> {
  const { commit } = await ports.git.writeRepository(commitOf(plan, ports.clock), directory);
  return { directory, commit };
}

function commitOf({ tree, message }: ServicePlan, clock: Clock): CommitRequest {
  return { tree, message, time: clock() };
}

/** The same failure, together with what can be seen on the forge after it. */
async function unfinished(cause: unknown, forge: Forge, ref: RepositoryRef): Promise<unknown> {
  if (!(cause instanceof Problem)) return cause;
  // What went wrong first is what a person has to read, so a second failure only makes the state unknown.
  const found = await forge.findRepository(ref).catch(() => undefined);
  const { state, hint } = stateOf(found, cause);
  return problem(cause.code, {
    what: cause.message,
    because: [cause.because, state].filter((each) => each !== undefined).join("; "),
    hint,
    where: forge.webUrl(ref),
    cause,
  });
}

function stateOf(
  found: Repository | null | undefined,
  cause: Problem,
): { readonly state: string; readonly hint: string } {
  const again = "Run the same command again: it goes on where this one stopped";
  const isHopeless = cause instanceof ForgeFailure && cause.recovery.retry === "never";
  const hint = isHopeless && cause.hint !== undefined ? `${cause.hint}. ${again}` : again;
  if (found === undefined) return { state: "the forge could not be asked what exists now", hint };
  if (found === null) return { state: "the repository does not exist now", hint };
  if (found.head === null) return { state: "the repository exists and is empty", hint };
  return { state: `the repository exists, and its branch main is at ${found.head}`, hint };
}
