import { describedWith, operationIn } from "../contract/description-marker.ts";
import { ForgeFailure } from "../contract/forge-failure.ts";
import type { Ensured, NewRepository, OperationId, Repository } from "../contract/forge.ts";
import { repositoryTaken } from "../contract/taken.ts";
import { BranchAnswer, RepositoryAnswer } from "./answers.ts";
import { attempted, type Attempt } from "../http/attempt.ts";
import { doneOrAbsent } from "../http/outcome.ts";
import { nameOf, type Here } from "./here.ts";
import type { Refusal } from "./refusal.ts";

/** A description may be longer, but pages show no more. */
const longestDescription = 1_000;

/** `Forge.findRepository`. */
export async function findRepository(here: Here): Promise<Repository | null> {
  const { client, parameters } = here;
  const what = `${nameOf(here)} cannot be looked up`;
  const found = doneOrAbsent(
    await client.call({ what, shape: RepositoryAnswer, send: (api) => api.repositories.get(parameters) }),
  );
  if (found === null) return null;
  const main = doneOrAbsent(
    await client.call({
      what,
      shape: BranchAnswer,
      send: (api) => api.refs.getBranch({ ...parameters, name: "main" }),
    }),
  );
  return repositoryOf(here, main?.target.hash ?? null, operationIn(found.description));
}

/**
 * `Forge.createRepository`. Bitbucket has one name once, so asking again does no harm: when the answer is lost, what is
 * there decides.
 */
export async function createRepository(
  here: Here,
  request: NewRepository,
  operation: OperationId,
): Promise<Ensured<Repository>> {
  for (const attempt of ["first", "last"] as const) {
    const made = await create(here, request, operation);
    if (made.kind === "done") return { kind: "created", value: repositoryOf(here, null, operation) };

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
  const { client, parameters, project } = here;
  const _body = {
    type: "repository",
    scm: "git",
    is_private: visibility === "private",
    description: describedWith(description, operation, longestDescription),
    ...(project === null ? {} : { project: { type: "project", key: project } as const }),
  } as const;
  return attempted(() =>
    client.call({
      what: `${nameOf(here)} cannot be created`,
      shape: RepositoryAnswer,
      send: (api) => api.repositories.create({ ...parameters, _body }),
    }),
  );
}

/** A missing project is told among the fields, with the status of any other mistake. */
function explained({ project, parameters }: Here, { failure, fields }: Refusal): ForgeFailure {
  if (project === null || fields["project"] === undefined) return failure;
  return new ForgeFailure(
    "IM_FORGE_NOT_FOUND",
    {
      what: failure.message,
      ...(failure.because === undefined ? {} : { because: failure.because }),
      hint: `Make the project ${project} in ${parameters.workspace}, or choose another`,
    },
    failure.recovery,
  );
}

function repositoryOf(here: Here, head: string | null, createdBy: OperationId | null): Repository {
  const { ref, webUrl } = here;
  // Built, not taken: links in answers may name any host, and hold the user's name.
  return { ref, webUrl, cloneUrl: `${webUrl}.git`, head, createdBy };
}
