/**
 * A variable's number doubled, plus one when negated: a variable and its two literals index typed arrays without
 * arithmetic on signs.
 */
export type Literal = number;

/** The literal that is true when the variable is `on`. */
export function literal(variable: number, on: boolean): Literal {
  return on ? variable << 1 : (variable << 1) | 1;
}

/** The opposite literal. */
export function negated(of: Literal): Literal {
  return of ^ 1;
}

/** The literal's variable. */
export function variableOf(of: Literal): number {
  return of >> 1;
}

/** Whether the literal is true when its variable is on. */
export function isPositive(of: Literal): boolean {
  return (of & 1) === 0;
}
