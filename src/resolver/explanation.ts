import { choiceCause, groundCause } from "./cause.ts";
import type { Clauses } from "./clauses.ts";
import { isPositive, type Literal, variableOf } from "./literal.ts";
import { minimalGrounds } from "./minimal-grounds.ts";
import type { FeatureId, Formula } from "./model.ts";
import type { Cause, Explanation } from "./resolution.ts";
import { capitalised, listed } from "../text/sentence.ts";
import type { Grounds } from "./solver.ts";

/**
 * Puts an answer's grounds into words: a minimal part of them, told from the subject on along the rules
 * (docs/resolver.md#explanations).
 *
 * @param background what is assumed without being a cause: for a blocked feature, that it is on.
 */
export function explain(
  clauses: Clauses,
  grounds: Grounds,
  background: readonly Literal[],
  subject: FeatureId | undefined,
): Explanation {
  const minimal = minimalGrounds(clauses, grounds, background);
  const steps = told(clauses, minimal, subject);
  return { causes: steps.map((step) => step.cause), text: textOf(clauses, steps, subject) };
}

interface Step {
  readonly cause: Cause;
  /** Features that the cause speaks of, in the order in which it does. */
  readonly mentions: readonly FeatureId[];
}

/** The causes as a story: the subject's rules first, each choice followed by its own rules, groups at the end. */
function told(
  clauses: Clauses,
  { assumptions, tags }: Grounds,
  subject: FeatureId | undefined,
): readonly Step[] {
  const chosenFirst = assumptions.toSorted(
    (left, right) => Number(isPositive(right)) - Number(isPositive(left)),
  );
  const choices = chosenFirst.map((each): Step => {
    const feature = clauses.model.features[variableOf(each)]?.id ?? "";
    return { cause: choiceCause(clauses, feature, isPositive(each)), mentions: [feature] };
  });
  const rules = tags.flatMap((tag): readonly Step[] => {
    const ground = clauses.grounds[tag];
    if (ground === undefined) return [];
    const cause = groundCause(clauses, ground);
    if (ground.kind !== "rule") return [{ cause, mentions: [] }];
    const { rule } = ground;
    if (rule.kind === "conflicts") return [{ cause, mentions: [rule.feature, rule.other] }];
    return [{ cause, mentions: [rule.feature, ...featuresIn(clauses, rule.formula)] }];
  });
  const steps: Step[] = [];
  const toldCauses = new Set<Step>();
  const tell = (step: Step): void => {
    if (toldCauses.has(step)) return;
    toldCauses.add(step);
    steps.push(step);
  };
  const follow = (feature: FeatureId): void => {
    for (const step of rules) {
      if (toldCauses.has(step) || step.mentions[0] !== feature) continue;
      tell(step);
      for (const mentioned of step.mentions) follow(mentioned);
    }
  };
  const own = choices.filter((step) => step.mentions[0] === subject);
  const others = choices.filter((step) => step.mentions[0] !== subject);
  for (const step of own) tell(step);
  if (subject !== undefined) follow(subject);
  for (const step of others) {
    tell(step);
    for (const feature of step.mentions) follow(feature);
  }
  const isGroup = (step: Step): boolean => step.cause.kind === "group";
  for (const step of rules) if (!isGroup(step)) tell(step);
  for (const step of rules) tell(step);
  return steps;
}

/**
 * One sentence: causes joined by semicolons, neighbouring choices in one clause. That the subject itself was chosen
 * goes without saying, unless that is all there is to say.
 */
function textOf(clauses: Clauses, steps: readonly Step[], subject: FeatureId | undefined): string {
  const hasRules = steps.some(({ cause }) => cause.kind !== "chosen");
  const said = steps.filter(
    ({ cause }) => !(hasRules && cause.kind === "chosen" && cause.feature === subject),
  );
  const parts: string[] = [];
  let names: string[] = [];
  let verb = "";
  const flush = (): void => {
    if (names.length > 0) parts.push(`${verb} ${listed(names, "and")}`);
    names = [];
  };
  for (const { cause } of said) {
    if (cause.kind !== "chosen") {
      flush();
      parts.push(cause.text);
      continue;
    }
    const ofCause = cause.on ? "you chose" : "you turned off";
    if (ofCause !== verb) flush();
    verb = ofCause;
    names.push(cause.text.slice(verb.length + 1));
  }
  flush();
  const text = parts.join("; ");
  const first = said[0]?.cause.kind;
  return first === "chosen" || first === "group" ? capitalised(text) : text;
}

function featuresIn(clauses: Clauses, formula: Formula): readonly FeatureId[] {
  switch (formula.kind) {
    case "feature":
      return [formula.id];
    case "capability":
      return clauses.providers(formula.name);
    case "constant":
      return [];
    case "not":
      return featuresIn(clauses, formula.of);
    case "all":
    case "any":
      return formula.of.flatMap((each) => featuresIn(clauses, each));
  }
}
