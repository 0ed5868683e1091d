import { Restriction } from "./answers.ts";
import { attempted, type Attempt } from "../http/attempt.ts";
import type { Outcome } from "../http/outcome.ts";
import { done } from "../http/outcome.ts";
import { nameOf, type Here } from "./here.ts";
import { isEnough, restrictionBody, sameRule, type WantedRestriction } from "./protection.ts";
import { applied, present, type Settled } from "../contract/settled.ts";
import type { Refusal } from "./refusal.ts";
import { settledBy } from "./settled-by.ts";

/** The restrictions of a branch, read once, and written where they ask for less than is wanted. */
export interface Restrictions {
  readonly ensure: (wanted: WantedRestriction) => Promise<Settled>;
}

export async function restrictionsOn(here: Here, branch: string): Promise<Restrictions> {
  const listed = await list(here, branch);
  // Whoever may not read them may not write them either.
  if (listed.kind === "refused") {
    const settled = settledBy(listed.refusal);
    return { ensure: async () => settled };
  }
  // Several rules may ask for the same restriction.
  const made = new Map<WantedRestriction["kind"], Settled>();
  return {
    async ensure(wanted) {
      const settled = made.get(wanted.kind) ?? (await ensure(here, listed.value, wanted));
      made.set(wanted.kind, settled);
      return settled;
    },
  };
}

async function ensure(
  here: Here,
  there: readonly Restriction[],
  wanted: WantedRestriction,
): Promise<Settled> {
  const rule = sameRule(there, wanted);
  if (rule !== undefined && isEnough(rule, wanted)) return present;
  const outcome = await write(here, rule, wanted);
  if (outcome.kind === "done") return applied;

  // The answer was lost, or somebody made the same rule in the meantime.
  const now = done(await list(here, wanted.pattern));
  const found = sameRule(now, wanted);
  if (found !== undefined && isEnough(found, wanted)) return applied;
  if (outcome.kind === "refused") return settledBy(outcome.refusal);
  const again = await write(here, found, wanted);
  if (again.kind === "done") return applied;
  if (again.kind === "refused") return settledBy(again.refusal);
  throw again.failure;
}

function list(here: Here, branch: string): Promise<Outcome<readonly Restriction[], Refusal>> {
  return here.client.list({
    what: `The branch restrictions of ${nameOf(here)} cannot be read`,
    shape: Restriction,
    send: (api) =>
      api.repositories.listBranchRestrictions({ ...here.parameters, pattern: branch, pagelen: 100 }),
  });
}

function write(
  { client, ...here }: Here,
  rule: Restriction | undefined,
  wanted: WantedRestriction,
): Promise<Attempt<Restriction, Refusal>> {
  const _body = restrictionBody(wanted);
  return attempted(() =>
    client.call({
      what: `${wanted.pattern} of ${nameOf(here)} cannot be protected`,
      shape: Restriction,
      send: ({ repositories }) =>
        rule === undefined
          ? repositories.createBranchRestriction({ ...here.parameters, _body })
          : repositories.updateBranchRestriction({ ...here.parameters, id: String(rule.id), _body }),
    }),
  );
}
