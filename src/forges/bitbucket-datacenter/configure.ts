import { Type } from "typebox";
import {
  wantedSettings,
  type AppliedSetting,
  type ProtectionPolicy,
  type RepositorySettings,
  type WantedSetting,
} from "../contract/settings.ts";
import { applied, present, type Settled } from "../contract/settled.ts";
import { attempted, twice } from "../http/attempt.ts";
import { PullRequestSettings, RequiredBuild, ReviewerCondition, User } from "./answers.ts";
import { nameOf, on, type Here } from "./here.ts";
import { tellOf } from "./hooks.ts";
import { defaultBranch } from "./repository.ts";
import { restrict } from "./restrict.ts";
import { anyBranch, areRequired, branchMatcher, isOn } from "./restrictions.ts";
import { settledBy } from "./settled-by.ts";

/** `Forge.configure`. */
export async function configure(
  here: Here,
  settings: RepositorySettings,
): Promise<readonly AppliedSetting[]> {
  const wanted = wantedSettings(settings);
  if (wanted.length > 0) await makeMainDefault(here);
  const { protection, pipelines, reviewers, webhook } = settings;
  const restricted = protection === null ? null : await restrict(here, protection);

  const settle = async (name: WantedSetting["name"]): Promise<Settled> => {
    if (name === "pipelines") return runPipelines(pipelines === true);
    if (name === "reviewers") return addReviewers(here, reviewers, protection?.branch ?? "main");
    if (webhook !== undefined && name === "webhook") return tellOf(here, webhook);
    if (protection === null) throw new TypeError(`${name} is no rule of a branch`);
    if (name === "approvals") return requireApprovals(here, protection);
    if (name === "required-builds") return requireBuilds(here, protection);
    return restricted?.get(name) ?? present;
  };

  const all: AppliedSetting[] = [];
  for (const { name, words } of wanted) all.push({ setting: words, ...(await settle(name)) });
  return all;
}

/** Servers before 7.5 do not listen to whoever makes a repository and names its default branch. */
async function makeMainDefault(here: Here): Promise<void> {
  if ((await defaultBranch(here))?.displayId === "main") return;
  const outcome = await attempted(() =>
    here.client.call({
      what: `main cannot be made the default branch of ${nameOf(here)}`,
      method: "PUT",
      path: `/api/1.0${here.path}/default-branch`,
      body: { id: "refs/heads/main" },
      permission: on(here, "REPO_ADMIN"),
      shape: Type.Null(),
    }),
  );
  // Whoever may not do this may not do the rest either, and is told so of the rest.
  if (outcome.kind === "unknown") throw outcome.failure;
}

function runPipelines(enabled: boolean): Settled {
  if (!enabled) return present;
  const because = "Bitbucket Data Center has no pipelines: connect its webhooks to a build server";
  return { outcome: "unsupported", because };
}

/** Approvals are asked for in the whole repository. A higher number of somebody's stays. */
async function requireApprovals(here: Here, { approvals }: ProtectionPolicy): Promise<Settled> {
  const { client } = here;
  const common = {
    what: `Approvals cannot be asked for in ${nameOf(here)}`,
    path: `/api/1.0${here.path}/settings/pull-requests`,
    shape: PullRequestSettings,
  } as const;
  const read = await client.call({ ...common, method: "GET", permission: on(here, "REPO_READ") });
  if (read.kind === "refused") return settledBy(read.refusal);
  if ((read.value.requiredApprovers ?? 0) >= approvals) return present;
  const written = await twice(() =>
    attempted(() =>
      client.call({
        ...common,
        method: "POST",
        body: { requiredApprovers: approvals },
        permission: on(here, "REPO_ADMIN"),
      }),
    ),
  );
  if (written.kind === "refused") return settledBy(written.refusal);
  if ((written.value.requiredApprovers ?? 0) >= approvals) return applied;
  return { outcome: "unsupported", because: "the server took the number of approvals, and did not keep it" };
}

async function requireBuilds(here: Here, { requiredBuilds, branch }: ProtectionPolicy): Promise<Settled> {
  const { client } = here;
  const what = `Builds cannot be required in ${nameOf(here)}`;
  const permission = on(here, "REPO_ADMIN");
  const list = () =>
    client.list({
      what,
      method: "GET",
      path: `/required-builds/latest${here.path}/conditions`,
      permission,
      shape: RequiredBuild,
    });
  const there = await list();
  if (there.kind === "refused") return settledBy(there.refusal);
  if (areRequired(there.value, requiredBuilds, branch)) return present;
  const body = { buildParentKeys: requiredBuilds, refMatcher: branchMatcher(branch) };
  const written = await attempted(() =>
    client.call({
      what,
      method: "POST",
      path: `/required-builds/latest${here.path}/condition`,
      body,
      permission,
      shape: RequiredBuild,
    }),
  );
  if (written.kind === "done") return applied;
  if (written.kind === "refused") return settledBy(written.refusal);
  const now = await list();
  if (now.kind === "done" && areRequired(now.value, requiredBuilds, branch)) return applied;
  throw written.failure;
}

async function addReviewers(here: Here, names: readonly string[], branch: string): Promise<Settled> {
  const { client } = here;
  const what = `The default reviewers of ${nameOf(here)} cannot be set`;
  const permission = on(here, "REPO_ADMIN");
  const read = () =>
    client.call({
      what,
      method: "GET",
      path: `/default-reviewers/1.0${here.path}/conditions`,
      permission,
      shape: Type.Array(ReviewerCondition),
    });
  const there = await read();
  if (there.kind === "refused") return settledBy(there.refusal);
  if (areAsked(there.value, names, branch)) return present;

  const ids: number[] = [];
  for (const name of names) {
    const user = await client.call({
      what,
      method: "GET",
      path: `/api/1.0/users/${encodeURIComponent(name)}`,
      permission: "LICENSED_USER",
      shape: User,
    });
    if (user.kind === "refused") return settledBy(user.refusal);
    if (user.value.id !== undefined) ids.push(user.value.id);
  }
  const written = await attempted(() =>
    client.call({
      what,
      method: "POST",
      path: `/default-reviewers/1.0${here.path}/condition`,
      body: {
        reviewers: ids.map((id) => ({ id })),
        sourceMatcher: anyBranch,
        targetMatcher: branchMatcher(branch),
        requiredApprovals: 0,
      },
      permission,
      shape: ReviewerCondition,
    }),
  );
  if (written.kind === "done") return applied;
  if (written.kind === "refused") return settledBy(written.refusal);
  const now = await read();
  if (now.kind === "done" && areAsked(now.value, names, branch)) return applied;
  throw written.failure;
}

/** Whether each of them is asked about whatever goes into the branch. */
function areAsked(there: readonly ReviewerCondition[], names: readonly string[], branch: string): boolean {
  const asked = there
    .filter((each) => each.targetRefMatcher.type.id === "ANY_REF" || isOn(each.targetRefMatcher, branch))
    .flatMap((each) => each.reviewers.flatMap(({ name, slug }) => [name, slug]));
  return names.every((each) => asked.includes(each));
}
