import { Type } from "typebox";
import { DefaultReviewer, type Account } from "./answers.ts";
import { nameOf, type Here } from "./here.ts";
import type { Refusal } from "./refusal.ts";

const Person = Type.Object({ account_status: Type.Optional(Type.String()) });

/**
 * Whom the repository and its project name as reviewers by default. Bitbucket asks them on its page only, not here. Where
 * a repository turns out to have none but those of its project, they are taken for those of the whole project for ten
 * minutes: asked of each of a thousand repositories, they would take an hour of what Bitbucket allows.
 */
export async function defaultReviewers(here: Here): Promise<readonly Account[]> {
  const { ref, project, reviewers } = here;
  const known = project === null ? null : reviewers.find(ref.owner);
  if (known !== null) return known;
  const outcome = await here.client.list({
    what: `The default reviewers of ${nameOf(here)} cannot be read`,
    shape: DefaultReviewer,
    send: (api) => api.repositories.listEffectiveDefaultReviewers(here.parameters),
  });
  // Reviewers are a courtesy: whoever may not see them opens the proposal without.
  if (outcome.kind === "refused") return [];
  const users = outcome.value.map(({ user }) => user);
  const isOfProject = outcome.value.every((each) => each.reviewer_type === "project");
  if (project !== null && isOfProject) reviewers.keep(ref.owner, users);
  return users;
}

/**
 * The reviewers without those for whose sake a pull request was refused, or null when it was refused for something else.
 * Bitbucket says of one who left the workspace, and of the author, what the matter is, with the name; for accounts that
 * were deactivated the list is "malformed".
 */
export async function acceptable(
  here: Here,
  reviewers: readonly Account[],
  { status, fields }: Refusal,
): Promise<readonly Account[] | null> {
  const complaints = fields["reviewers"];
  if (status !== 400 || complaints === undefined || reviewers.length === 0) return null;
  const named = reviewers.filter(({ display_name, nickname }) =>
    complaints.some((each) =>
      [display_name, nickname].some((name) => name !== undefined && each.startsWith(`${name} is `)),
    ),
  );
  const left = reviewers.filter((each) => !named.includes(each));
  if (!complaints.some((each) => /malformed/i.test(each))) return named.length === 0 ? [] : left;
  const active = await Promise.all(left.map((each) => isActive(here, each)));
  return left.filter((_, index) => active[index]);
}

/** Whoever cannot be looked up is left out: without a reviewer a proposal can be opened, with a wrong one it cannot. */
async function isActive({ client }: Here, { uuid }: Account): Promise<boolean> {
  const outcome = await client.call({
    what: "A reviewer cannot be looked up",
    shape: Person,
    send: (api) => api.users.get({ selected_user: uuid }),
  });
  return outcome.kind === "done" && outcome.value.account_status === "active";
}
