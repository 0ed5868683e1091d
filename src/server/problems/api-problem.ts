import { codes, type CodeEntry } from "../../problems/codes.ts";
import { Problems, problem, type Problem } from "../../problems/problem.ts";
import type { Refusal } from "../../resolver/resolution.ts";
import type { ApiProblem, FieldProblem } from "../api/schemas/problem.ts";
import { statusOf } from "./status.ts";

/** Problems of one request, together with the explanations and fixes of a selection that was refused. */
export class Refusals extends Problems {
  readonly refusals: readonly Refusal[];

  constructor(problems: readonly Problem[], refusals: readonly Refusal[]) {
    super(problems);
    this.refusals = refusals;
  }
}

/** A problem as the API sends it. `instance` is the request's id. */
export function apiProblem(error: Problem | Problems, instance: string): ApiProblem {
  const problems = error instanceof Problems ? error.problems : [error];
  const first = problems[0] ?? problem("IM_INTERNAL", { what: "A refusal without a reason" });
  const { code } = first;
  const entry: CodeEntry = codes[code];
  return {
    type: `/errors/${code}`,
    title: problems.length === 1 ? first.message : `${first.message}, and ${problems.length - 1} more`,
    status: statusOf(code),
    detail: first.because ?? entry.meaning,
    instance,
    code,
    ...(first.hint === undefined ? {} : { hint: first.hint }),
    errors: problems.map(fieldProblem),
    ...(error instanceof Refusals && error.refusals.length > 0 ? { refusals: [...error.refusals] } : {}),
  };
}

/** One problem, with its place in the request where it has one. */
export function fieldProblem({ code, message, because, hint, where }: Problem): FieldProblem {
  return {
    ...(where !== undefined && /^[/?]/.test(where) ? { pointer: where } : {}),
    code,
    message,
    ...(because === undefined ? {} : { because }),
    ...(hint === undefined ? {} : { hint }),
  };
}
