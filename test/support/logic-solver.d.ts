/** The part of `logic-solver` (MiniSat compiled to JavaScript) that the tests ask as an oracle. */
declare module "logic-solver" {
  interface Solution {
    getTrueVars(): string[];
  }
  class Solver {
    require(...formulas: unknown[]): void;
    solve(): Solution | null;
    solveAssuming(formula: unknown): Solution | null;
  }
  function or(...operands: unknown[]): unknown;
  function and(...operands: unknown[]): unknown;
  const logic: {
    readonly Solver: typeof Solver;
    readonly or: typeof or;
    readonly and: typeof and;
    readonly FALSE: string;
  };
  export default logic;
}
