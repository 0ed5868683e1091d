import type { Clauses } from "./clauses.ts";
import { isPositive, type Literal, literal, variableOf } from "./literal.ts";
import { capitalised, listed } from "../text/sentence.ts";

/** A fix as an imperative sentence: "Use Kotlin instead of Java and leave out Checkstyle". */
export function fixText(
  { model }: Clauses,
  fix: {
    readonly givenUp: readonly Literal[];
    readonly click: Literal | undefined;
    /** Who takes the place of whom in a group, by variable. */
    readonly replaced: ReadonlyMap<number, number>;
    /** Who provides now what a lost feature did, by variable. */
    readonly standIns: ReadonlyMap<number, number>;
  },
): string {
  const name = (variable: number): string => model.features[variable]?.name ?? "";
  const used: string[] = [];
  const keptOff: string[] = [];
  const keptOn: string[] = [];
  const leftOut: string[] = [];
  const turnedOn: string[] = [];
  for (const each of fix.givenUp) {
    const variable = variableOf(each);
    const instead = fix.replaced.get(variable) ?? fix.standIns.get(variable);
    if (instead !== undefined) used.push(`use ${name(instead)} instead of ${name(variable)}`);
    else if (literal(variable, true) === fix.click) keptOff.push(name(variable));
    else if (literal(variable, false) === fix.click) keptOn.push(name(variable));
    else (isPositive(each) ? leftOut : turnedOn).push(name(variable));
  }
  const parts = [...used];
  if (keptOff.length > 0) parts.push(`leave ${listed(keptOff, "and")} off`);
  if (keptOn.length > 0) parts.push(`keep ${listed(keptOn, "and")} on`);
  if (turnedOn.length > 0) parts.push(`turn on ${listed(turnedOn, "and")}`);
  if (leftOut.length > 0) parts.push(`leave out ${listed(leftOut, "and")}`);
  return capitalised(listed(parts, "and"));
}
