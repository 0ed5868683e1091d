import { nameOf } from "./cause.ts";
import type { Clauses } from "./clauses.ts";
import { explain } from "./explanation.ts";
import { isPositive, type Literal, variableOf } from "./literal.ts";
import { minimalGrounds } from "./minimal-grounds.ts";
import type { FeatureId, FeatureModel } from "./model.ts";
import type { Fix, Refused } from "./resolution.ts";
import { listed } from "../text/sentence.ts";
import { smallestGrounds } from "./smallest-grounds.ts";
import type { Grounds } from "./solver.ts";

/** The refusal of choices that cannot hold together. The click, when there was one, is the explanation's subject. */
export function refusedConflict(
  clauses: Clauses,
  grounds: Grounds,
  { choices, click }: { readonly choices: readonly Literal[]; readonly click: Literal | undefined },
  fixes: readonly Fix[],
): Refused {
  const minimal = smallestGrounds(clauses, choices, minimalGrounds(clauses, grounds, []));
  const subject = subjectOf(clauses, minimal, click);
  const explanation = explain(clauses, minimal, [], subject);
  const text = headline(clauses, minimal, subject);
  return { kind: "refused", refusals: [{ kind: "conflict", explanation, fixes, text }] };
}

/** The refusal of a question that the budget did not suffice for. */
export function undecided(model: FeatureModel): Refused {
  const text = `Whether ${model.stack.name} allows this selection could not be decided within the budget`;
  return { kind: "refused", refusals: [{ kind: "budget", text }] };
}

/** What the conflict is told of: the click, else the first choice that a rule makes demands for. */
function subjectOf(
  { model, grounds }: Clauses,
  { assumptions, tags }: Grounds,
  click: Literal | undefined,
): FeatureId | undefined {
  const id = (each: Literal): FeatureId | undefined => model.features[variableOf(each)]?.id;
  if (click !== undefined && assumptions.includes(click)) return id(click);
  const demanding = new Set<FeatureId | undefined>();
  for (const tag of tags) {
    const ground = grounds[tag];
    if (ground?.kind === "rule") demanding.add(ground.rule.feature);
  }
  const subject = assumptions.find((each) => isPositive(each) && demanding.has(id(each)));
  return subject === undefined ? undefined : id(subject);
}

function headline(clauses: Clauses, { assumptions }: Grounds, subject: FeatureId | undefined): string {
  const name = (each: Literal): string => nameOf(clauses, clauses.model.features[variableOf(each)]?.id ?? "");
  const idOf = (each: Literal): FeatureId | undefined => clauses.model.features[variableOf(each)]?.id;
  const sorted = assumptions.toSorted(
    (left, right) => Number(idOf(right) === subject) - Number(idOf(left) === subject),
  );
  const chosen = [...new Set(sorted.filter(isPositive).map(name))];
  const declined = [...new Set(sorted.filter((each) => !isPositive(each)).map(name))];
  const [first, ...others] = chosen;
  if (first === undefined && declined.length === 0)
    return `${clauses.model.stack.name} allows no service at all`;
  if (first === undefined) return `A service cannot be without ${listed(declined, "and")}`;
  const without = declined.length === 0 ? "" : ` without ${listed(declined, "and")}`;
  if (others.length > 0) return `${first} cannot be used with ${listed(others, "and")}${without}`;
  if (declined.includes(first)) return `${first} is both chosen and turned off`;
  return `${first} cannot be used${without}`;
}
