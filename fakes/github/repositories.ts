import { join } from "node:path";
import { bareRepository } from "../bare-repository.ts";
import type { FakeAnswer } from "../forge-fake.ts";
import { invalid, missing } from "./answers.ts";
import { field, text } from "./fields.ts";
import { shownRepository } from "./shown.ts";
import { keyOf, type GitHubState, type Repository } from "./state.ts";

export async function create(state: GitHubState, owner: string, body: unknown): Promise<FakeAnswer> {
  const account = state.accounts.get(owner.toLowerCase());
  const name = text(body, "name") ?? "";
  if (account === undefined) return missing;
  if (state.repositories.has(keyOf(owner, name))) {
    const taken = { resource: "Repository", field: "name", message: "name already exists on this account" };
    return invalid([taken], "Repository creation failed.");
  }
  const repository: Repository = {
    id: state.nextId(),
    owner: account,
    name,
    description: text(body, "description") ?? null,
    private: field(body, "private") === true,
    bare: await bareRepository(join(state.root, account.login, `${name}.git`)),
    defaultBranch: "main",
    archived: false,
    drafts: true,
    actions: true,
    pulls: [],
    rulesets: [],
    hooks: [],
  };
  state.repositories.set(keyOf(owner, name), repository);
  return { status: 201, body: shownRepository(repository) };
}

/** Private repositories have rules when somebody pays for them. */
export function hasRules(state: GitHubState, repository: Repository): boolean {
  return !repository.private || state.plan !== "free";
}

/** Has git refuse what the rulesets forbid: pushes to branches that change by pull requests only. */
export async function enforce({ bare, rulesets }: Repository): Promise<void> {
  const closed = rulesets.flatMap(({ body }) => {
    const rules = field(body, "rules");
    const include = field(field(field(body, "conditions"), "ref_name"), "include");
    const closes = Array.isArray(rules) && rules.some((rule) => field(rule, "type") === "pull_request");
    return closes && Array.isArray(include)
      ? include.map((ref) => String(ref).replace("refs/heads/", ""))
      : [];
  });
  const words =
    "error: GH013: Repository rule violations found: Changes must be made through a pull request.";
  await bare.protect(closed, words);
}
