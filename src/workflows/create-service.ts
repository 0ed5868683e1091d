import type {
  Forge,
  NewRepository,
  OperationId,
  Repository,
  RepositoryRef,
} from "../forges/contract/forge.ts";
import { problem, Problem } from "../problems/problem.ts";
import type { Clock, CommitRequest, Git } from "./ports.ts";
import type { ServicePlan } from "./service-plan.ts";

export interface ForgeRequest {
  readonly ref: RepositoryRef;
  readonly visibility: NewRepository["visibility"];
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
}

/** A service in a directory. */
export interface CreatedInDirectory {
  readonly directory: string;
  readonly commit: string;
}

/**
 * Creates the repository and pushes the first commit. It may be stopped at any point and run again: with the same
 * operation it goes on from what it finds, and ends with one repository and one commit on `main`.
 * Throws IM_GIT_MISSING, and IM_REPOSITORY_EXISTS for a repository of anybody else, with nothing written; when the
 * push fails, the problem says what exists now.
 */
export async function createOnForge(
  ports: { readonly forge: Forge; readonly git: Git; readonly clock: Clock },
  plan: ServicePlan,
  { ref, visibility, operation }: ForgeRequest,
): Promise<CreatedOnForge> {
  const { forge, git, clock } = ports;
  const { description } = plan.configuration.service;
  await git.check();
  const ensured = await forge.createRepository({ ref, description, visibility }, operation);
  const { cloneUrl, webUrl } = ensured.value;
  try {
    const pushed = await git.pushFirstCommit(commitOf(plan, clock), await forge.remote(ref));
    return { repository: ensured.kind, push: pushed.kind, commit: pushed.commit, cloneUrl, webUrl };
  } catch (cause) {
    throw await unfinished(cause, forge, ensured.value);
  }
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
async function unfinished(cause: unknown, forge: Forge, { ref, webUrl }: Repository): Promise<unknown> {
  if (!(cause instanceof Problem)) return cause;
  // What went wrong first is what a person has to read, so a second failure only makes the state unknown.
  const found = await forge.findRepository(ref).catch(() => undefined);
  const { state, hint } = stateOf(found);
  return problem(cause.code, {
    what: cause.message,
    because: [cause.because, state].filter((each) => each !== undefined).join("; "),
    hint,
    where: webUrl,
    cause,
  });
}

function stateOf(found: Repository | null | undefined): { readonly state: string; readonly hint: string } {
  const again = "Run the same command again: it goes on where this one stopped";
  if (found === undefined) return { state: "the forge could not be asked what exists now", hint: again };
  if (found === null) return { state: "the repository does not exist now", hint: again };
  if (found.head === null) return { state: "the repository exists and is empty", hint: again };
  return {
    state: `the repository exists, and its branch main is at ${found.head}`,
    hint: "Choose another name, or look at what is there",
  };
}
