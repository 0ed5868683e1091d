import { Value } from "typebox/value";
import { ForgeFailure } from "../contract/forge-failure.ts";
import { failureOf, type Answer, type FailureContext } from "../http/failure-of.ts";
import { jsonIn } from "../http/json.ts";
import type { Refused } from "../http/outcome.ts";
import { ErrorsAnswer } from "./answers.ts";

/** How Data Center said no, for whoever can make something of it. */
export interface Refusal extends Refused {
  /** Names of the exceptions, without their packages: `DuplicatePullRequestException`. */
  readonly exceptions: readonly string[];
  /** The reviewers that it does not accept. */
  readonly wrongReviewers: readonly string[];
  /** The pull request that is there already. */
  readonly existing: unknown;
}

/**
 * Reads an answer that is not a success. `permission` is what the call needs. Data Center says 401 both to whoever it
 * does not know and to whoever may not do this; the exception tells them apart.
 */
export function refusalOf(answer: Answer, permission: string, context: FailureContext): Refusal {
  const errors = errorsIn(answer.said);
  const messages = errors.map(({ message }) => message ?? "").filter((each) => each !== "");
  const exceptions = errors.flatMap(({ exceptionName }) => exceptionName?.split(".").at(-1) ?? []);
  const plain = failureOf({ ...answer, said: messages.join("\n") || answer.said }, context);
  const refusal = {
    status: answer.status,
    exceptions,
    wrongReviewers: errors.flatMap(({ reviewerErrors = [] }) => reviewerErrors.map((each) => each.context)),
    existing: errors.find((each) => each.existingPullRequest !== undefined)?.existingPullRequest,
  };
  const because = plain.because ?? plain.message;
  if (answer.status === 401 && exceptions.includes("AuthorisationException")) {
    const details = { what: plain.message, because, hint: `Give the connection's account ${permission}` };
    const recovery = { retry: "never", retryAt: null, scope: "call" } as const;
    return { ...refusal, failure: new ForgeFailure("IM_FORGE_FORBIDDEN", details, recovery) };
  }
  if (answer.status < 500 && messages.some((each) => /\barchived\b/i.test(each))) {
    const recovery = { retry: "never", retryAt: null, scope: "repository" } as const;
    const details = { what: plain.message, because };
    return { ...refusal, failure: new ForgeFailure("IM_REPOSITORY_ARCHIVED", details, recovery) };
  }
  return { ...refusal, failure: plain };
}

function errorsIn(said: string) {
  const body = jsonIn(said);
  return Value.Check(ErrorsAnswer, body) ? body.errors : [];
}
