import { clausesOf } from "./clauses.ts";
import { type Literal, negated, variableOf } from "./literal.ts";
import type { FeatureModel } from "./model.ts";
import { readSelection } from "./reading.ts";
import type { Selection } from "./resolution.ts";

/** Parts of the formula to be counted one by one before giving up: seconds of work. */
const partBudget = 200_000;

type Clause = readonly Literal[];

/**
 * How many valid configurations there are with these features on and those off. Undefined when the names cannot be
 * chosen, or when counting would take more than its budget.
 *
 * Exact model counting by search with components: what is independent is multiplied, what was counted is remembered
 * (Sang, Bacchus, Beame, Kautz and Pitassi, "Combining component caching and clause learning", 2004).
 */
export function count(model: FeatureModel, given: Pick<Selection, "with" | "without">): bigint | undefined {
  const cnf = clausesOf(model);
  const reading = readSelection(cnf, given);
  if (!("choices" in reading)) return undefined;
  const clauses: Clause[] = cnf.clauses.map((each) => each.literals);
  for (const choice of reading.choices) clauses.push([choice]);
  return countModels(cnf.variables, clauses);
}

/** How many assignments of the variables make all clauses true, or undefined beyond the budget. */
export function countModels(variables: number, clauses: readonly Clause[]): bigint | undefined {
  const known = new Map<string, bigint>();
  let parts = 0;

  /** Models of the clauses over the given number of variables, which include theirs. */
  const models = (open: readonly Clause[], size: number): bigint => {
    const propagated = propagate(open);
    if (propagated === undefined) return 0n;
    const components = componentsOf(propagated.rest);
    let free = size - propagated.assigned;
    let product = 1n;
    for (const component of components) {
      free -= component.variables;
      product *= ofComponent(component);
      if (product === 0n) return 0n;
    }
    return product << BigInt(free);
  };

  const ofComponent = ({ clauses: connected, variables: size }: Component): bigint => {
    const key = keyOf(connected);
    const before = known.get(key);
    if (before !== undefined) return before;
    if (++parts > partBudget) throw new BudgetExceeded();
    const branch = busiest(connected) << 1;
    const result = models([...connected, [branch]], size) + models([...connected, [negated(branch)]], size);
    known.set(key, result);
    return result;
  };

  try {
    return models(clauses, variables);
  } catch (error) {
    if (error instanceof BudgetExceeded) return undefined;
    throw error;
  }
}

/** Leaves the recursion; it never leaves this file. */
class BudgetExceeded extends Error {}

/** The clauses that unit clauses leave open and how many variables they fixed, or undefined when they contradict. */
function propagate(
  clauses: readonly Clause[],
): { readonly rest: readonly Clause[]; readonly assigned: number } | undefined {
  if (clauses.some((each) => each.length === 0)) return undefined;
  const fixed = new Set<Literal>();
  let rest = clauses;
  for (;;) {
    const units = rest.flatMap((each) => (each.length === 1 ? each : []));
    if (units.length === 0) return { rest, assigned: fixed.size };
    for (const unit of units) {
      if (fixed.has(negated(unit))) return undefined;
      fixed.add(unit);
    }
    const next: Clause[] = [];
    for (const clause of rest) {
      if (clause.some((each) => fixed.has(each))) continue;
      const open = clause.filter((each) => !fixed.has(negated(each)));
      if (open.length === 0) return undefined;
      next.push(open);
    }
    rest = next;
  }
}

interface Component {
  readonly clauses: readonly Clause[];
  readonly variables: number;
}

/** Groups of clauses that share no variable with the others. */
function componentsOf(clauses: readonly Clause[]): readonly Component[] {
  const leaders = new Map<number, number>();
  const leader = (variable: number): number => {
    let current = variable;
    for (
      let next = leaders.get(current);
      next !== undefined && next !== current;
      next = leaders.get(current)
    ) {
      current = next;
    }
    leaders.set(variable, current);
    return current;
  };
  for (const clause of clauses) {
    const first = leader(variableOf(clause[0] ?? 0));
    for (const each of clause) leaders.set(leader(variableOf(each)), first);
  }
  const components = new Map<number, { clauses: Clause[]; variables: number }>();
  for (const clause of clauses) {
    const of = leader(variableOf(clause[0] ?? 0));
    const component = components.get(of) ?? { clauses: [], variables: 0 };
    components.set(of, component);
    component.clauses.push(clause);
  }
  for (const variable of leaders.keys()) {
    const component = components.get(leader(variable));
    if (component !== undefined) component.variables++;
  }
  return [...components.values()];
}

function busiest(clauses: readonly Clause[]): number {
  const uses = new Map<number, number>();
  for (const clause of clauses) {
    // Short clauses propagate soonest.
    for (const each of clause) {
      const variable = variableOf(each);
      uses.set(variable, (uses.get(variable) ?? 0) + 2 ** (8 - Math.min(8, clause.length)));
    }
  }
  let best = 0;
  let most = -1;
  for (const [variable, used] of uses) {
    if (used < most || (used === most && variable > best)) continue;
    most = used;
    best = variable;
  }
  return best;
}

function keyOf(clauses: readonly Clause[]): string {
  return clauses
    .map((clause) => clause.toSorted((left, right) => left - right).join(","))
    .sort()
    .join(";");
}
