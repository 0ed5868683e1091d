import {
  wantedSettings,
  type AppliedSetting,
  type RepositorySettings,
  type WantedSetting,
} from "../contract/settings.ts";
import { Account, PipelinesAnswer } from "./answers.ts";
import { attempted, twice } from "../http/attempt.ts";
import { doneOrAbsent } from "../http/outcome.ts";
import { nameOf, type Here } from "./here.ts";
import { tellOf } from "./hooks.ts";
import { enforcementOf, restrictionsOf, type WantedRestriction } from "./protection.ts";
import { restrictionsOn, type Restrictions } from "./restrict.ts";
import { applied, isRefused, present, type Settled } from "../contract/settled.ts";
import { settledBy } from "./settled-by.ts";

/** `Forge.configure`. */
export async function configure(
  here: Here,
  settings: RepositorySettings,
): Promise<readonly AppliedSetting[]> {
  const { protection, pipelines, reviewers, webhook } = settings;
  const rules = protection === null ? null : await restrictionsOn(here, protection.branch);
  const restrictions = protection === null ? [] : restrictionsOf(protection);

  const settle = async (name: WantedSetting["name"]): Promise<Settled> => {
    if (name === "pipelines") return runPipelines(here, pipelines === true);
    if (name === "reviewers") return addReviewers(here, reviewers);
    if (webhook !== undefined && name === "webhook") return tellOf(here, webhook);
    const wanted = restrictions.find(({ setting }) => setting === name);
    if (wanted === undefined || rules === null) throw new TypeError(`${name} is no rule of a branch`);
    return protect(rules, wanted);
  };

  const all: AppliedSetting[] = [];
  for (const { name, words } of wantedSettings(settings)) {
    all.push({ setting: words, ...(await settle(name)) });
  }
  return all;
}

async function protect(rules: Restrictions, wanted: WantedRestriction): Promise<Settled> {
  const rule = await rules.ensure(wanted);
  if (wanted.value === null || isRefused(rule)) return rule;
  const enforced = await rules.ensure(enforcementOf(wanted));
  if (isRefused(enforced)) {
    const because = `people are warned, but merges are not stopped; ${enforced.because ?? ""}`;
    return { outcome: "unsupported", because };
  }
  if (wanted.setting === "required-builds") {
    const builds = wanted.value === 1 ? "1 build" : `${wanted.value} builds`;
    const because = `Bitbucket counts builds and does not know their names: ${builds} must pass, whichever they are`;
    return { outcome: "unsupported", because };
  }
  return rule.outcome === "present" ? enforced : rule;
}

async function runPipelines({ client, ...here }: Here, enabled: boolean): Promise<Settled> {
  const { parameters } = here;
  const what = `Pipelines of ${nameOf(here)} cannot be switched ${enabled ? "on" : "off"}`;
  const read = await client.call({
    what,
    shape: PipelinesAnswer,
    send: (api) => api.repositories.getPipelineConfig(parameters),
  });
  if (read.kind === "refused" && read.refusal.status !== 404) return settledBy(read.refusal);
  // Where they have never been switched on there is nothing to be read.
  if ((doneOrAbsent(read)?.enabled ?? false) === enabled) return present;
  const _body = { type: "pipelines_config", enabled } as const;
  const written = await twice(() =>
    attempted(() =>
      client.call({
        what,
        shape: PipelinesAnswer,
        send: (api) => api.repositories.updatePipelineConfig({ ...parameters, _body }),
      }),
    ),
  );
  return written.kind === "done" ? applied : settledBy(written.refusal);
}

async function addReviewers({ client, ...here }: Here, reviewers: readonly string[]): Promise<Settled> {
  const { parameters } = here;
  const what = `The default reviewers of ${nameOf(here)} cannot be set`;
  const read = await client.list({
    what,
    shape: Account,
    send: (api) => api.repositories.listDefaultReviewers(parameters),
  });
  if (read.kind === "refused") return settledBy(read.refusal);
  const known = new Set(read.value.flatMap(({ uuid, nickname }) => [uuid, nickname]));
  const missing = reviewers.filter((each) => !known.has(each));
  const refusals: string[] = [];
  for (const reviewer of missing) {
    // Adding somebody twice does no harm.
    const added = await twice(() =>
      attempted(() =>
        client.call({
          what,
          shape: Account,
          send: (api) => api.repositories.addDefaultReviewer({ ...parameters, target_username: reviewer }),
        }),
      ),
    );
    if (added.kind === "refused") refusals.push(`${reviewer}: ${settledBy(added.refusal).because}`);
  }
  if (refusals.length > 0) return { outcome: "denied", because: refusals.join("; ") };
  return missing.length === 0 ? present : applied;
}
