import type { Code } from "../../problems/problem.ts";
import type { RestEndpointMethodTypes } from "@octokit/rest";
import { applied, present, type Settled } from "../contract/settled.ts";
import type { ProtectionPolicy, WantedSetting } from "../contract/settings.ts";
import type { RepositoryRef } from "../contract/forge.ts";
import { quoted, type Answer } from "../http/failure-of.ts";
import { insistently } from "../http/patience.ts";
import type { GitHubContext } from "./context.ts";
import { dataOf, lacksPlan, refusal } from "./refusals.ts";
import { nameOf } from "./repositories.ts";

type Ruleset = RestEndpointMethodTypes["repos"]["getRepoRuleset"]["response"]["data"];
type Rule = NonNullable<Ruleset["rules"]>[number];

/**
 * Protects a branch by a ruleset of our own, which is known by its name. Rules are only ever added to it and made
 * stricter: what people have added stays. Says of each setting what it came to.
 */
export async function protect(
  context: GitHubContext,
  ref: RepositoryRef,
  policy: ProtectionPolicy,
  wanted: readonly WantedSetting["name"][],
): Promise<ReadonlyMap<WantedSetting["name"], Settled>> {
  const rules = new Map<WantedSetting["name"], Rule>();
  for (const name of wanted) {
    const rule = ruleFor(name, policy);
    if (rule !== null) rules.set(name, rule);
  }
  if (rules.size === 0) return new Map();
  const all = (settled: Settled): ReadonlyMap<WantedSetting["name"], Settled> =>
    new Map([...rules.keys()].map((name) => [name, settled]));

  // Looked at before each attempt: a ruleset whose answer was lost is found by its name.
  return insistently(async () => {
    const found = await findRuleset(context, ref, policy.branch);
    if (found.kind === "refused") return all(settledBy(context, ref, found.answer));
    const missing = [...rules].filter(
      ([, rule]) => !found.isActive || !found.rules.some((each) => covers(each, rule)),
    );
    if (missing.length > 0) {
      const body = { ...shape(ref, policy.branch), rules: [...together(found.rules, [...rules.values()])] };
      const { id } = found;
      const written = await context.client.attempt((octokit) =>
        id === null
          ? octokit.rest.repos.createRepoRuleset(body)
          : octokit.rest.repos.updateRepoRuleset({ ...body, ruleset_id: id }),
      );
      if (written.kind === "refused") {
        return all(settledBy(context, ref, written.answer));
      }
    }
    const lacked = new Set(missing.map(([name]) => name));
    return new Map([...rules.keys()].map((name) => [name, lacked.has(name) ? applied : present]));
  }, context.pause);
}

function ruleFor(name: WantedSetting["name"], policy: ProtectionPolicy): Rule | null {
  switch (name) {
    case "no-force-push":
      return { type: "non_fast_forward" };
    case "no-deletion":
      return { type: "deletion" };
    case "proposals-only":
    case "approvals":
      return {
        type: "pull_request",
        parameters: {
          required_approving_review_count: policy.approvals,
          dismiss_stale_reviews_on_push: false,
          require_code_owner_review: false,
          require_last_push_approval: false,
          required_review_thread_resolution: false,
        },
      };
    case "required-builds":
      return {
        type: "required_status_checks",
        parameters: {
          required_status_checks: policy.requiredBuilds.map((context) => ({ context })),
          strict_required_status_checks_policy: false,
        },
      };
    case "pipelines":
    case "reviewers":
    case "webhook":
      return null;
  }
}

function titleOf(branch: string): string {
  return `Instant Micros: ${branch}`;
}

type Found =
  | {
      readonly kind: "found";
      readonly id: number | null;
      readonly rules: readonly Rule[];
      readonly isActive: boolean;
    }
  | { readonly kind: "refused"; readonly answer: Answer };

async function findRuleset(context: GitHubContext, ref: RepositoryRef, branch: string): Promise<Found> {
  const { client } = context;
  const at = { owner: ref.owner, repo: ref.name };
  const listed = await client.attempt(async (octokit) => ({
    data: await octokit.paginate(octokit.rest.repos.getRepoRulesets, {
      ...at,
      includes_parents: false,
      per_page: 100,
    }),
    headers: {},
  }));
  if (listed.kind === "refused") return listed;
  const ours = listed.data.find(({ name }) => name === titleOf(branch));
  if (ours === undefined) return { kind: "found", id: null, rules: [], isActive: false };
  const shown = await client.attempt((octokit) =>
    octokit.rest.repos.getRepoRuleset({ ...at, ruleset_id: ours.id, includes_parents: false }),
  );
  const { rules, enforcement } = dataOf(context, `The rules of ${nameOf(ref)} cannot be read`, shown);
  return { kind: "found", id: ours.id, rules: rules ?? [], isActive: enforcement === "active" };
}

/** A ruleset of ours without its rules. */
function shape(ref: RepositoryRef, branch: string) {
  return {
    owner: ref.owner,
    repo: ref.name,
    name: titleOf(branch),
    target: "branch" as const,
    enforcement: "active" as const,
    conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
  };
}

/** What a setting that was refused came to. Throws what does stop something: limits, lost answers, archives, credentials. */
export function settledBy(context: GitHubContext, ref: RepositoryRef, answer: Answer): Settled {
  const failure = refusal(context, `${nameOf(ref)} cannot be set up`, answer);
  if (!stopsNothing.includes(failure.code)) throw failure;
  const { because = quoted(answer, context.client.secrets()), hint } = failure;
  if (lacksPlan(answer) || answer.status === 404) return { outcome: "unsupported", because };
  return { outcome: "denied", because: hint === undefined ? because : `${because}. ${hint}` };
}

const stopsNothing: readonly Code[] = ["IM_FORGE_FORBIDDEN", "IM_FORGE_NOT_FOUND", "IM_FORGE_REFUSED"];

/** Whether a rule that is there asks for at least as much as the one that is wanted. */
function covers(present: Rule, wanted: Rule): boolean {
  if (present.type === "pull_request" && wanted.type === "pull_request") {
    return approvals(present) >= approvals(wanted);
  }
  if (present.type === "required_status_checks" && wanted.type === "required_status_checks") {
    const there = checks(present).map(({ context }) => context);
    return checks(wanted).every(({ context }) => there.includes(context));
  }
  return present.type === wanted.type;
}

/** The rules that are there, each made to cover what is wanted. */
function together(present: readonly Rule[], wanted: readonly Rule[]): readonly Rule[] {
  const rules = new Map(present.map((rule) => [rule.type, rule]));
  for (const rule of wanted) {
    const there = rules.get(rule.type);
    rules.set(rule.type, there === undefined ? rule : stricter(there, rule));
  }
  return [...rules.values()];
}

function stricter(present: Rule, wanted: Rule): Rule {
  if (covers(present, wanted)) return present;
  if (present.type === "pull_request" && present.parameters !== undefined) {
    const parameters = { ...present.parameters, required_approving_review_count: approvals(wanted) };
    return { ...present, parameters };
  }
  if (present.type === "required_status_checks" && present.parameters !== undefined) {
    const there = checks(present).map(({ context }) => context);
    const added = checks(wanted).filter(({ context }) => !there.includes(context));
    const parameters = { ...present.parameters, required_status_checks: [...checks(present), ...added] };
    return { ...present, parameters };
  }
  return wanted;
}

function approvals(rule: Rule): number {
  return rule.type === "pull_request" ? (rule.parameters?.required_approving_review_count ?? 0) : 0;
}

function checks(rule: Rule): readonly { context: string; integration_id?: number }[] {
  return rule.type === "required_status_checks" ? (rule.parameters?.required_status_checks ?? []) : [];
}
