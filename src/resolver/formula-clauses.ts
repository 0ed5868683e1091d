import type { CnfBuilder } from "./cnf.ts";
import { type Literal, literal, negated } from "./literal.ts";
import type { FeatureId, Formula } from "./model.ts";

/** What a formula's names stand for in one model. */
export interface Meaning {
  /** The feature's variable, or undefined: a feature that the stack does not have counts as off. */
  readonly variable: (id: FeatureId) => number | undefined;
  readonly providers: (capability: string) => readonly FeatureId[];
}

/** A formula without names, negations pushed down to the literals. */
type Normal =
  | { readonly kind: "literal"; readonly literal: Literal }
  | { readonly kind: "and" | "or"; readonly of: readonly Normal[] };

const truth: Normal = { kind: "and", of: [] };
const falsehood: Normal = { kind: "or", of: [] };
/** Beyond this many clauses a formula gets variables of its own: expansion grows exponentially. */
const expansionLimit = 16;

/** Adds `condition` ⇒ `formula`. */
export function addImplication(
  cnf: CnfBuilder,
  condition: Literal,
  formula: Formula,
  meaning: Meaning,
  tag: number,
): void {
  const normal = normalise(formula, true, meaning);
  const clauses = expand(normal) ?? [[defined(cnf, normal, tag)]];
  for (const clause of clauses) cnf.add([negated(condition), ...clause], tag);
}

function normalise(formula: Formula, positive: boolean, meaning: Meaning): Normal {
  switch (formula.kind) {
    case "constant":
      return formula.value === positive ? truth : falsehood;
    case "not":
      return normalise(formula.of, !positive, meaning);
    case "feature": {
      const variable = meaning.variable(formula.id);
      if (variable === undefined) return positive ? falsehood : truth;
      return { kind: "literal", literal: literal(variable, positive) };
    }
    case "capability": {
      const of = meaning
        .providers(formula.name)
        .map((id) => normalise({ kind: "feature", id }, positive, meaning));
      return { kind: positive ? "or" : "and", of };
    }
    case "all":
    case "any": {
      const conjunction = (formula.kind === "all") === positive;
      return {
        kind: conjunction ? "and" : "or",
        of: formula.of.map((each) => normalise(each, positive, meaning)),
      };
    }
  }
}

/** The formula's clauses by distribution, or undefined when there are too many. */
function expand(normal: Normal): readonly (readonly Literal[])[] | undefined {
  if (normal.kind === "literal") return [[normal.literal]];
  let clauses: readonly (readonly Literal[])[] = normal.kind === "and" ? [] : [[]];
  for (const part of normal.of) {
    const more = expand(part);
    if (more === undefined) return undefined;
    clauses =
      normal.kind === "and"
        ? [...clauses, ...more]
        : clauses.flatMap((left) => more.map((right) => [...left, ...right]));
    if (clauses.length > expansionLimit && normal.kind === "or") return undefined;
  }
  return clauses;
}

/** A literal that is true exactly when the formula is (Tseitin). */
function defined(cnf: CnfBuilder, normal: Normal, tag: number): Literal {
  if (normal.kind === "literal") return normal.literal;
  const parts = normal.of.map((part) => defined(cnf, part, tag));
  return normal.kind === "and" ? cnf.all(parts, tag) : cnf.any(parts, tag);
}
