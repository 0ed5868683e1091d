import type { FakeAnswer } from "../forge-fake.ts";
import { paged, refusal, restriction } from "./answers.ts";
import type { BitbucketState, RepositoryState, Restriction } from "./state.ts";

interface RestrictionBody {
  readonly kind: string;
  readonly pattern: string;
  readonly value?: number;
}

export function listed(origin: string, repository: RepositoryState, query: URLSearchParams): FakeAnswer {
  const { workspace, slug, restrictions } = repository;
  const pattern = query.get("pattern");
  const found = restrictions.filter((each) => pattern === null || each.pattern === pattern).map(restriction);
  const address = `${origin}/2.0/repositories/${workspace}/${slug}/branch-restrictions`;
  return { status: 200, body: paged(found, query, address) };
}

export async function created(
  state: BitbucketState,
  repository: RepositoryState,
  { kind, pattern, value }: RestrictionBody,
): Promise<FakeAnswer> {
  if (kind === "enforce_merge_checks" && !state.hasPremium) {
    return refusal(403, "Upgrade to the Premium plan to enforce merge checks");
  }
  if (repository.restrictions.some((each) => each.kind === kind && each.pattern === pattern)) {
    return refusal(409, "A restriction of this kind and pattern exists already");
  }
  const made = { id: repository.restrictions.length + 1, kind, pattern, value: value ?? null };
  repository.restrictions.push(made);
  await enforce(repository);
  return { status: 201, body: restriction(made) };
}

export async function changed(
  repository: RepositoryState,
  id: number,
  { kind, pattern, value }: RestrictionBody,
): Promise<FakeAnswer> {
  const there = repository.restrictions.find((each) => each.id === id);
  if (there === undefined) return refusal(404, "There is no such restriction");
  const changed: Restriction = { id, kind, pattern, value: value ?? null };
  repository.restrictions = repository.restrictions.map((each) => (each === there ? changed : each));
  await enforce(repository);
  return { status: 200, body: restriction(changed) };
}

/** With `push` for nobody, a branch changes through pull requests only. */
async function enforce({ bare, restrictions }: RepositoryState): Promise<void> {
  const closed = restrictions.filter(({ kind }) => kind === "push").map(({ pattern }) => pattern);
  await bare.protect(closed, "Permission denied to update this branch; use a pull request");
}
