import { codes, type Code, type CodeEntry } from "./codes.ts";

export type { Code };

/** What a person needs to get on: what happened, where, why, and what to do next. */
export interface ProblemDetails {
  /** One sentence: what cannot be done. No trailing full stop. */
  readonly what: string;
  /** The reason in a sentence. */
  readonly because?: string | undefined;
  /** The next step: an imperative sentence. */
  readonly hint?: string | undefined;
  /** Where: a file position (`features/x/feature.yaml:3:5`), a path or a JSON pointer. */
  readonly where?: string | undefined;
  readonly cause?: unknown;
}

/**
 * A failure that its reader can act on. The same value is printed by the command line, shown in the form and
 * sent by the API. Codes are public API: see `docs/errors.md`.
 */
export class Problem extends Error {
  readonly code: Code;
  readonly because: string | undefined;
  readonly hint: string | undefined;
  readonly where: string | undefined;

  constructor(code: Code, details: ProblemDetails) {
    super(details.what, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "Problem";
    this.code = code;
    this.because = details.because;
    const entry: CodeEntry = codes[code];
    this.hint = details.hint ?? entry.nextStep;
    this.where = details.where;
  }

  toJSON(): Record<string, string> {
    const json: Record<string, string> = { code: this.code, what: this.message };
    if (this.where !== undefined) json["where"] = this.where;
    if (this.because !== undefined) json["because"] = this.because;
    if (this.hint !== undefined) json["hint"] = this.hint;
    return json;
  }
}

/** Several problems found in one pass: a broken catalogue, a form with more than one bad field. */
export class Problems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((each) => each.message).join("\n"));
    this.name = "Problems";
    this.problems = problems;
  }
}

/** What an error holds for a person; nothing where it is of another kind. */
export function problemsIn(error: unknown): readonly Problem[] {
  if (error instanceof Problems) return error.problems;
  return error instanceof Problem ? [error] : [];
}

export function problem(code: Code, details: ProblemDetails): Problem {
  return new Problem(code, details);
}
