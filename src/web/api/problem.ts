/** An error of the API as it comes over the wire (RFC 9457), or one of the connection. */
export interface ApiProblem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly hint?: string;
  readonly errors: readonly FieldProblem[];
}

export interface FieldProblem {
  /** JSON pointer into the request. */
  readonly pointer?: string;
  readonly code: string;
  readonly message: string;
  readonly because?: string;
  readonly hint?: string;
}

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
