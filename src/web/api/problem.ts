import type {
  ApiProblem as ProblemOfServer,
  FieldProblem as FieldProblemOfServer,
} from "../../server/api/schemas/problem.ts";

/** An error of the API as it comes over the wire, or one of the connection; as much of it as people are told. */
export type ApiProblem = Readonly<
  Pick<ProblemOfServer, "status" | "code" | "title" | "detail" | "hint"> & {
    readonly errors: readonly Readonly<FieldProblemOfServer>[];
  }
>;

export class ApiError extends Error {
  readonly problem: ApiProblem;

  constructor(problem: ApiProblem) {
    super(problem.title);
    this.name = "ApiError";
    this.problem = problem;
  }
}

/** What to show of anything that was thrown. */
export function problemOf(error: unknown): ApiProblem {
  if (error instanceof ApiError) return error.problem;
  const title = "The server cannot be reached";
  const hint = "Check that it runs, and try again. What you typed is kept.";
  return { status: 0, code: "IM_UNREACHABLE", title, detail: String(error), hint, errors: [] };
}
