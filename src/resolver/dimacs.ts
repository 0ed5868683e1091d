import { problem } from "../problems/problem.ts";
import { clausesOf } from "./clauses.ts";
import { isPositive, type Literal, literal, variableOf } from "./literal.ts";
import type { FeatureId, FeatureModel, ModelFeature, Rule } from "./model.ts";

/** A formula in conjunctive normal form as the DIMACS format has it; variables are numbered from 0. */
export interface Dimacs {
  readonly variables: number;
  readonly clauses: readonly (readonly Literal[])[];
  /** Variable → feature, where the file names it. */
  readonly names: ReadonlyMap<number, FeatureId>;
}

/** The model's clauses in DIMACS; a line `c <n> <id>` names each feature's variable. */
export function toDimacs(model: FeatureModel): string {
  const { variables, clauses } = clausesOf(model);
  const names = model.features.map(({ id }, variable) => `c ${variable + 1} ${id}`);
  const lines = clauses.map(({ literals }) => [...literals.map(numbered), 0].join(" "));
  return [...names, `p cnf ${variables} ${clauses.length}`, ...lines, ""].join("\n");
}

/** Reads DIMACS. Throws `IM_DIMACS_INVALID` with the line. */
export function parseDimacs(text: string): Dimacs {
  const names = new Map<number, FeatureId>();
  const clauses: Literal[][] = [];
  let clause: Literal[] = [];
  let variables: number | undefined;
  let at = 0;
  for (const line of text.split("\n")) {
    at++;
    const words = line.trim().split(/\s+/);
    const [first = ""] = words;
    if (first === "%") break;
    if (first === "") continue;
    if (first === "c") {
      const [, number = "", ...name] = words;
      // Other tools mark guessed names with a dollar sign behind the number.
      if (/^\d+\$?$/.test(number) && name.length > 0)
        names.set(Number.parseInt(number, 10) - 1, name.join(" "));
      continue;
    }
    if (first === "p") {
      if (words[1] !== "cnf" || !/^\d+$/.test(words[2] ?? ""))
        throw invalid(at, "the line is not `p cnf <variables> <clauses>`");
      variables = Number(words[2]);
      continue;
    }
    if (variables === undefined) throw invalid(at, "clauses come before the line `p cnf`");
    for (const word of words) {
      if (!/^-?\d+$/.test(word)) throw invalid(at, `\`${word}\` is not a number`);
      const number = Number(word);
      if (Math.abs(number) > variables)
        throw invalid(at, `variable ${Math.abs(number)} is above ${variables}`);
      if (number !== 0) {
        clause.push(literal(Math.abs(number) - 1, number > 0));
        continue;
      }
      clauses.push(clause);
      clause = [];
    }
  }
  if (variables === undefined) throw invalid(at, "there is no line `p cnf <variables> <clauses>`");
  if (clause.length > 0) clauses.push(clause);
  return { variables, clauses, names };
}

/**
 * A feature model with the formula's configurations. Variables without a name become features `x<n>`; a clause is a
 * rule of one of the features it turns off, or a group of which one must be on.
 */
export function modelOfDimacs(
  stack: FeatureModel["stack"],
  { variables, clauses, names }: Dimacs,
): FeatureModel {
  const source = { file: `${stack.id}.dimacs`, line: 1, column: 1 };
  const id = (variable: number): FeatureId => names.get(variable) ?? `x${variable + 1}`;
  const standard = new Set(clauses.flatMap((each) => (each.length === 1 ? each.filter(isPositive) : [])));
  const features = Array.from({ length: variables }, (_, variable): ModelFeature => ({
    id: id(variable),
    name: id(variable),
    standard: standard.has(literal(variable, true)),
    preferred: false,
    lifeCycle: "supported",
    aliases: [],
    provides: [],
    source,
  }));
  const rules: Rule[] = [];
  const groups: FeatureModel["groups"][number][] = [];
  for (const clause of clauses) {
    const turnedOff = clause.find((each) => !isPositive(each));
    if (turnedOff === undefined) {
      const members = clause.map((each) => id(variableOf(each)));
      if (members.length === 1) continue;
      const bounds = { min: 1, max: members.length };
      groups.push({
        id: `group-${groups.length + 1}`,
        noun: "member",
        members,
        ...bounds,
        ask: true,
        source,
      });
      continue;
    }
    const of = clause
      .filter((each) => each !== turnedOff)
      .map((each) => {
        const feature = { kind: "feature", id: id(variableOf(each)) } as const;
        return isPositive(each) ? feature : ({ kind: "not", of: feature } as const);
      });
    rules.push({
      kind: "requires",
      feature: id(variableOf(turnedOff)),
      formula: { kind: "any", of },
      source,
    });
  }
  return { stack, features, groups, rules, elsewhere: [] };
}

function numbered(each: Literal): number {
  return isPositive(each) ? variableOf(each) + 1 : -1 - variableOf(each);
}

function invalid(line: number, because: string) {
  return problem("IM_DIMACS_INVALID", { what: "This is not a DIMACS file", because, where: `line ${line}` });
}
