import { Type } from "typebox";
import type { ProtectionPolicy, WantedSetting } from "../contract/settings.ts";
import { applied, present, type Settled } from "../contract/settled.ts";
import { attempted } from "../http/attempt.ts";
import { Restriction } from "./answers.ts";
import { settledBy } from "./settled-by.ts";
import { nameOf, on, type Here } from "./here.ts";
import { branchMatcher, isRestricted, restrictionsOf } from "./restrictions.ts";

/** Restricts pushes to a branch, with one call for all rules that are not there. */
export async function restrict(
  here: Here,
  policy: ProtectionPolicy,
): Promise<ReadonlyMap<WantedSetting["name"], Settled>> {
  const { client } = here;
  const { branch } = policy;
  const wanted = restrictionsOf(policy);
  const outcomes = new Map<WantedSetting["name"], Settled>();
  if (wanted.length === 0) return outcomes;

  const what = `${branch} of ${nameOf(here)} cannot be protected`;
  const path = `/branch-permissions/2.0${here.path}/restrictions`;
  const permission = on(here, "REPO_ADMIN");
  const query = { matcherType: "BRANCH", matcherId: `refs/heads/${branch}` };
  const list = () => client.list({ what, method: "GET", path, query, permission, shape: Restriction });

  const there = await list();
  if (there.kind === "refused") {
    // Whoever may not read them may not write them either.
    const settled = settledBy(there.refusal);
    return new Map(wanted.map(({ setting }) => [setting, settled]));
  }
  const missing = wanted.filter((each) => !isRestricted(there.value, each, branch));
  for (const { setting } of wanted) outcomes.set(setting, present);
  if (missing.length === 0) return outcomes;

  const written = await attempted(() =>
    client.call({
      what,
      method: "POST",
      path,
      type: "application/vnd.atl.bitbucket.bulk+json",
      // For everybody alike: nobody is exempt.
      body: missing.map(({ type }) => ({
        type,
        matcher: branchMatcher(branch),
        users: [],
        groups: [],
        accessKeys: [],
      })),
      permission,
      shape: Type.Array(Restriction),
    }),
  );
  if (written.kind === "refused") {
    const settled = settledBy(written.refusal);
    for (const { setting } of missing) outcomes.set(setting, settled);
    return outcomes;
  }
  if (written.kind === "unknown") {
    const now = await list();
    const isThere = now.kind === "done" && missing.every((each) => isRestricted(now.value, each, branch));
    if (!isThere) throw written.failure;
  }
  for (const { setting } of missing) outcomes.set(setting, applied);
  return outcomes;
}
