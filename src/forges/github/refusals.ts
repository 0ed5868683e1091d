import { ForgeFailure } from "../contract/forge-failure.ts";
import { failureOf, quoted, type Answer } from "../http/failure-of.ts";
import type { Outcome } from "./client.ts";
import type { GitHubContext } from "./context.ts";

/** The data of a call that only success is of use for. `what`: a sentence without full stop, should it be refused. */
export function dataOf<T>(context: GitHubContext, what: string, outcome: Outcome<T>): T {
  if (outcome.kind === "done") return outcome.data;
  throw refusal(context, what, outcome.answer);
}

/** What GitHub means by an answer, besides what every forge means. */
export function refusal({ client, now }: GitHubContext, what: string, answer: Answer): ForgeFailure {
  const failure = failureOf(answer, { what, now: now(), secrets: client.secrets() });
  if (failure.code === "IM_FORGE_LIMITED") return failure;
  const because = quoted(answer, client.secrets());
  if (answer.status >= 300 && answer.status < 400) {
    const hint = "It was renamed or moved: use its name of today";
    return new ForgeFailure("IM_FORGE_REFUSED", { what, because, hint }, failure.recovery);
  }
  if (answer.status === 403 && /\barchived\b/i.test(answer.said)) {
    return new ForgeFailure(
      "IM_REPOSITORY_ARCHIVED",
      { what, because },
      { retry: "never", retryAt: null, scope: "repository" },
    );
  }
  if (answer.status === 403) {
    const permissions = answer.header("x-accepted-github-permissions");
    if (permissions === null) return failure;
    const hint = `Grant the permission that it names: ${permissions}`;
    return new ForgeFailure("IM_FORGE_FORBIDDEN", { what, because, hint }, failure.recovery);
  }
  if (answer.status === 404) {
    const reason = `${because}; GitHub says the same for what is not there and for what the connection may not see`;
    return new ForgeFailure("IM_FORGE_NOT_FOUND", { what, because: reason }, failure.recovery);
  }
  return failure;
}

/** Features that are there only for paying accounts or for public repositories. */
export function lacksPlan({ status, said }: Answer): boolean {
  return status === 403 && /\bupgrade to\b/i.test(said);
}

export function isNameTaken({ status, said }: Answer): boolean {
  return status === 422 && /name already exists/i.test(said);
}

export function isProposedAlready({ status, said }: Answer): boolean {
  return status === 422 && /a pull request already exists/i.test(said);
}

export function isNothingToPropose({ status, said }: Answer): boolean {
  return status === 422 && /no commits between/i.test(said);
}

export function hasNoDrafts({ status, said }: Answer): boolean {
  return status === 422 && /draft pull requests are not supported/i.test(said);
}

/** A branch that was pushed a moment ago, or that is not there. */
export function isBranchUnknown({ status, said }: Answer): boolean {
  return status === 422 && /\b(head|base) invalid\b/i.test(said);
}
