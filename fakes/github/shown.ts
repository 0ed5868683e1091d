import { least } from "./description.ts";
import { record } from "./fields.ts";
import type { Account, Pull, Repository, Ruleset } from "./state.ts";

export function shownAccount({ id, login, type }: Account): object {
  return { ...least("public-user"), id, login, type, user_view_type: "public" };
}

export function shownRepository(repository: Repository): object {
  const { description, archived, defaultBranch } = repository;
  return {
    ...least("full-repository"),
    ...named(repository),
    description,
    private: repository.private,
    default_branch: defaultBranch,
    archived,
  };
}

export function shownRuleset({ id, body }: Ruleset): object {
  return { ...least("repository-ruleset"), ...body, id, source_type: "Repository", source: "" };
}

/** In lists a pull request has less to say. */
export function shownPull(
  schema: "pull-request" | "pull-request-simple",
  repository: Repository,
  pull: Pull,
): object {
  const whole = least(schema);
  const side = (ref: string, sha: string): object => ({
    ...record(whole["head"]),
    ref,
    sha,
    label: `${repository.owner.login}:${ref}`,
    repo: { ...least("repository"), ...named(repository) },
  });
  const { number, title, body, state, draft, mergedAt } = pull;
  return {
    ...whole,
    id: repository.id * 1_000 + number,
    node_id: nodeOf(repository, pull),
    number,
    title,
    body,
    state,
    draft,
    merged_at: mergedAt,
    ...(schema === "pull-request" ? { merged: mergedAt !== null } : {}),
    head: side(pull.head, pull.sha),
    base: side(pull.base, pull.sha),
  };
}

/** What GraphQL knows a pull request by. */
export function nodeOf(repository: Repository, pull: Pull): string {
  return `PR_${repository.id}_${pull.number}`;
}

function named({ id, owner, name }: Repository): object {
  const shownOwner = { ...least("simple-user"), id: owner.id, login: owner.login, type: owner.type };
  return { id, name, full_name: `${owner.login}/${name}`, owner: shownOwner };
}
