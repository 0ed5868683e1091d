import {
  wantedSettings,
  type AppliedSetting,
  type RepositorySettings,
  type WantedSetting,
} from "../contract/settings.ts";
import type { RepositoryRef } from "../contract/forge.ts";
import { applied, present, type Settled } from "../contract/settled.ts";
import { insistently, patiently } from "../http/patience.ts";
import { checkRef } from "./addresses.ts";
import type { GitHubContext } from "./context.ts";
import { dataOf } from "./refusals.ts";
import { tellOf } from "./hooks.ts";
import { nameOf } from "./repositories.ts";
import { protect, settledBy } from "./rulesets.ts";

/** After the first push: rules would refuse it, and the default branch is to exist. */
export async function configure(
  context: GitHubContext,
  ref: RepositoryRef,
  settings: RepositorySettings,
): Promise<readonly AppliedSetting[]> {
  checkRef(ref);
  const wanted = wantedSettings(settings);
  if (wanted.length === 0) return [];
  await makeMainTheDefault(context, ref);
  const names = wanted.map(({ name }) => name);
  const outcomes = new Map<WantedSetting["name"], Settled>(
    settings.protection === null ? [] : await protect(context, ref, settings.protection, names),
  );
  if (settings.pipelines !== null) {
    outcomes.set("pipelines", await setActions(context, ref, settings.pipelines));
  }
  if (settings.webhook !== undefined) {
    outcomes.set("webhook", await tellOf(context, ref, settings.webhook));
  }
  return wanted.map(({ name, words }) => ({ setting: words, ...(outcomes.get(name) ?? noReviewers) }));
}

const noReviewers: Settled = {
  outcome: "unsupported",
  because: "GitHub asks the reviewers that the file CODEOWNERS of the repository names",
};

/** The first branch that is pushed becomes the default, unless the organisation has another name for it. */
async function makeMainTheDefault(context: GitHubContext, ref: RepositoryRef): Promise<void> {
  const { client, pause } = context;
  const what = `main cannot be made the default branch of ${nameOf(ref)}`;
  const at = { owner: ref.owner, repo: ref.name };
  const { default_branch: usual } = await patiently(
    async () => dataOf(context, what, await client.attempt((octokit) => octokit.rest.repos.get(at))),
    pause,
  );
  if (usual === "main") return;
  await insistently(
    async () =>
      dataOf(
        context,
        what,
        await client.attempt((octokit) => octokit.rest.repos.update({ ...at, default_branch: "main" })),
      ),
    pause,
  );
}

async function setActions(context: GitHubContext, ref: RepositoryRef, enabled: boolean): Promise<Settled> {
  const { client, pause } = context;
  const at = { owner: ref.owner, repo: ref.name };
  return insistently(async () => {
    const found = await client.attempt((octokit) =>
      octokit.rest.actions.getGithubActionsPermissionsRepository(at),
    );
    if (found.kind === "done" && found.data.enabled === enabled) return present;
    const set = await client.attempt((octokit) =>
      octokit.rest.actions.setGithubActionsPermissionsRepository({ ...at, enabled }),
    );
    if (set.kind === "refused") return settledBy(context, ref, set.answer);
    return applied;
  }, pause);
}
