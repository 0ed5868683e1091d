import { Type } from "typebox";
import { describedWith, operationIn } from "../contract/description-marker.ts";
import { ForgeFailure } from "../contract/forge-failure.ts";
import type { Ensured, NewRepository, OperationId, Repository } from "../contract/forge.ts";
import { repositoryTaken } from "../contract/taken.ts";
import { attempted, type Attempt } from "../http/attempt.ts";
import { done, doneOrAbsent } from "../http/outcome.ts";
import { Branch, RepositoryAnswer } from "./answers.ts";
import { cloneAddress } from "./clone-address.ts";
import { nameOf, on, type Here } from "./here.ts";
import type { Refusal } from "./refusal.ts";

const longestDescription = 255;

/** `Forge.findRepository`. */
export async function findRepository(here: Here): Promise<Repository | null> {
  const found = await readRepository(here);
  if (found === null) return null;
  const head = await mainOf(here);
  return repositoryOf(here, found, head, operationIn(found.description));
}

/** The repository as the server shows it, or null. */
export async function readRepository(here: Here): Promise<RepositoryAnswer | null> {
  return doneOrAbsent(
    await here.client.call({
      what: `${nameOf(here)} cannot be looked up`,
      method: "GET",
      path: `/api/1.0${here.path}`,
      permission: on(here, "REPO_READ"),
      shape: RepositoryAnswer,
    }),
  );
}

/** The default branch, or null in an empty repository, and where that branch does not exist. */
export async function defaultBranch(here: Here) {
  return doneOrAbsent(
    await here.client.call({
      what: `The branches of ${nameOf(here)} cannot be looked up`,
      method: "GET",
      path: `/api/1.0${here.path}/branches/default`,
      permission: on(here, "REPO_READ"),
      // An empty repository is answered with 204.
      shape: Type.Union([Branch, Type.Null()]),
    }),
  );
}

async function mainOf(here: Here): Promise<string | null> {
  const usual = await defaultBranch(here);
  if (usual?.displayId === "main") return usual.latestCommit;
  const named = done(
    await here.client.list({
      what: `The branches of ${nameOf(here)} cannot be looked up`,
      method: "GET",
      path: `/api/1.0${here.path}/branches`,
      // Anything that has it in its name.
      query: { filterText: "main" },
      permission: on(here, "REPO_READ"),
      shape: Branch,
    }),
  );
  return named.find(({ displayId }) => displayId === "main")?.latestCommit ?? null;
}

/**
 * `Forge.createRepository`. A project has one name once, so asking again does no harm: when the answer is lost, what is
 * there decides.
 */
export async function createRepository(
  here: Here,
  request: NewRepository,
  operation: OperationId,
): Promise<Ensured<Repository>> {
  for (const attempt of ["first", "last"] as const) {
    const made = await create(here, request, operation);
    if (made.kind === "done") {
      return { kind: "created", value: repositoryOf(here, made.value, null, operation) };
    }
    const found = await findRepository(here);
    if (found?.createdBy === operation) return { kind: "adopted", value: found };
    if (found !== null) throw repositoryTaken(here.ref, here.webUrl);
    if (made.kind === "refused") throw explained(here, made.refusal);
    if (attempt === "last") throw made.failure;
  }
  throw new TypeError("A creation ended without an outcome");
}

function create(
  here: Here,
  { description, visibility }: NewRepository,
  operation: OperationId,
): Promise<Attempt<RepositoryAnswer, Refusal>> {
  return attempted(() =>
    here.client.call({
      what: `${nameOf(here)} cannot be created`,
      method: "POST",
      path: `/api/1.0/projects/${encodeURIComponent(here.key)}/repos`,
      body: {
        name: here.ref.name,
        scmId: "git",
        defaultBranch: "main",
        description: describedWith(description, operation, longestDescription),
        public: visibility === "public",
      },
      permission: `PROJECT_ADMIN on ${here.key}`,
      shape: RepositoryAnswer,
    }),
  );
}

function explained({ key }: Here, { exceptions, failure }: Refusal): ForgeFailure {
  if (!exceptions.includes("NoSuchProjectException")) return failure;
  return new ForgeFailure(
    "IM_FORGE_NOT_FOUND",
    {
      what: failure.message,
      because: failure.because ?? `the project ${key} does not exist`,
      hint: `Make the project ${key}, or choose another`,
    },
    failure.recovery,
  );
}

function repositoryOf(
  { ref, webUrl, base, key }: Here,
  { links }: RepositoryAnswer,
  head: string | null,
  createdBy: OperationId | null,
): Repository {
  return { ref, webUrl, cloneUrl: cloneAddress(base, key, ref.name, links.clone).url, head, createdBy };
}
