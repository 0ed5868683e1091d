import * as fc from "fast-check";
import Logic from "logic-solver";
import { expect, test } from "vitest";
import { forcedBy } from "../../src/resolver/forced.ts";
import { isPositive, type Literal, literal, negated, variableOf } from "../../src/resolver/literal.ts";
import { Solver } from "../../src/resolver/solver.ts";
import { runs } from "../support/runs.ts";

interface Question {
  readonly variables: number;
  readonly clauses: readonly (readonly Literal[])[];
  readonly assumptions: readonly Literal[];
}

/** Formulas near the ratio of clauses to variables at which both answers are frequent and search is hardest. */
function questions(maxVariables: number): fc.Arbitrary<Question> {
  return fc.integer({ min: 3, max: maxVariables }).chain((variables) => {
    const literals = (min: number, max: number): fc.Arbitrary<readonly Literal[]> =>
      fc
        .uniqueArray(fc.nat({ max: 2 * variables - 1 }), {
          minLength: min,
          maxLength: max,
          selector: variableOf,
        })
        .filter((each) => each.length >= min);
    return fc.record({
      variables: fc.constant(variables),
      clauses: fc
        .integer({ min: 3 * variables, max: 5 * variables })
        .chain((size) => fc.array(literals(2, 3), { minLength: size, maxLength: size, size: "max" })),
      assumptions: literals(0, 3),
    });
  });
}

test("agrees with logic-solver on random formulas, with and without a fixed order", () => {
  fc.assert(
    fc.property(questions(40), fc.boolean(), (question, ordered) => {
      const oracle = new Logic.Solver();
      for (const clause of question.clauses) oracle.require(Logic.or(...clause.map(term)));
      const expected = oracle.solveAssuming(Logic.and(...question.assumptions.map(term))) !== null;

      const solver = solverOf(question.variables, question.clauses);
      if (ordered)
        solver.prefer(Array.from({ length: question.variables }, (_, each) => literal(each, each % 3 === 0)));
      const answer = solver.solve(question.assumptions, Infinity);
      expect(answer).toBe(expected ? "satisfiable" : "unsatisfiable");
      if (answer === "satisfiable") {
        for (const clause of question.clauses) expect(clause.some((each) => solver.isTrue(each))).toBe(true);
        for (const each of question.assumptions) expect(solver.isTrue(each)).toBe(true);
      }
    }),
    { numRuns: runs(300) },
  );
});

test("a refutation names assumptions and clauses that contradict each other on their own", () => {
  fc.assert(
    fc.property(questions(25), (question) => {
      const solver = solverOf(question.variables, question.clauses);
      if (solver.solve(question.assumptions, Infinity) !== "unsatisfiable") return;
      const { assumptions, tags } = solver.refutation();
      for (const each of assumptions) expect(question.assumptions).toContain(each);
      const alone = solverOf(
        question.variables,
        tags.map((tag) => question.clauses[tag] ?? []),
      );
      expect(alone.solve(assumptions, Infinity)).toBe("unsatisfiable");
    }),
    { numRuns: runs(300) },
  );
});

test("forced literals are those that every model shares, each with sufficient grounds", () => {
  fc.assert(
    fc.property(questions(10), (question) => {
      const { variables, clauses, assumptions } = question;
      const solver = solverOf(variables, clauses);
      if (solver.solve(assumptions, Infinity) !== "satisfiable") return;
      const forced = forcedBy(solver, assumptions, variables, Infinity);
      const models = Array.from({ length: 2 ** variables }, (_, bits) => bits).filter((bits) => {
        const isTrue = (each: Literal): boolean =>
          ((bits >> variableOf(each)) & 1) === (isPositive(each) ? 1 : 0);
        return assumptions.every(isTrue) && clauses.every((clause) => clause.some(isTrue));
      });
      const assumed = new Set(assumptions.map(variableOf));
      for (let variable = 0; variable < variables; variable++) {
        if (assumed.has(variable)) continue;
        const ons = models.filter((bits) => (bits >> variable) & 1).length;
        expect(forced?.has(literal(variable, true))).toBe(ons === models.length);
        expect(forced?.has(literal(variable, false))).toBe(ons === 0);
      }
      for (const [held, grounds] of forced ?? []) {
        const alone = solverOf(
          variables,
          grounds.tags.map((tag) => clauses[tag] ?? []),
        );
        expect(alone.solve([...grounds.assumptions, negated(held)], Infinity)).toBe("unsatisfiable");
      }
    }),
    { numRuns: runs(200) },
  );
});

test("clauses added between questions count from then on", () => {
  fc.assert(
    fc.property(questions(15), ({ variables, clauses, assumptions }) => {
      const growing = new Solver(variables);
      clauses.forEach((clause, tag) => {
        growing.add(clause, tag);
        if (tag % 5 !== 0) return;
        const fresh = solverOf(variables, clauses.slice(0, tag + 1));
        expect(growing.solve(assumptions, Infinity)).toBe(fresh.solve(assumptions, Infinity));
      });
    }),
    { numRuns: runs(100) },
  );
});

function solverOf(variables: number, clauses: readonly (readonly Literal[])[]): Solver {
  const solver = new Solver(variables);
  clauses.forEach((clause, tag) => solver.add(clause, tag));
  return solver;
}

function term(each: Literal): string {
  return `${isPositive(each) ? "" : "-"}v${variableOf(each)}`;
}
