import { serverText } from "../../text/server-text.ts";
import { ForgeFailure } from "../contract/forge-failure.ts";
import { limitedUntil } from "./limited-until.ts";

/** An answer that is not what was hoped for. */
export interface Answer {
  /** As people call it: `github.com`. */
  readonly host: string;
  readonly method: string;
  readonly status: number;
  readonly header: (name: string) => string | null;
  /** The server's own words, as they came. */
  readonly said: string;
}

export interface FailureContext {
  /** One sentence without a full stop: what cannot be done. */
  readonly what: string;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** What must not be shown, should the server repeat it. */
  readonly secrets: readonly string[];
}

/** The failure that every forge means by a status. What one of them means besides is looked at before. */
export function failureOf(answer: Answer, { what, now, secrets }: FailureContext): ForgeFailure {
  const because = quoted(answer, secrets);
  const limit = limitedUntil(answer, now);
  if (limit !== null) {
    return new ForgeFailure(
      "IM_FORGE_LIMITED",
      { what, because, hint: `Retry after ${new Date(limit).toISOString()}` },
      { retry: "later", retryAt: limit, scope: "identity" },
    );
  }
  const { status, method } = answer;
  const never = (scope: "call" | "repository" | "identity") =>
    ({ retry: "never", retryAt: null, scope }) as const;
  if (status === 401) return new ForgeFailure("IM_FORGE_UNAUTHORISED", { what, because }, never("identity"));
  if (status === 403) return new ForgeFailure("IM_FORGE_FORBIDDEN", { what, because }, never("call"));
  if (status === 404) return new ForgeFailure("IM_FORGE_NOT_FOUND", { what, because }, never("repository"));
  if (status < 500 && status !== 408) {
    return new ForgeFailure("IM_FORGE_REFUSED", { what, because }, never("call"));
  }
  return method === "GET" || method === "HEAD"
    ? new ForgeFailure(
        "IM_FORGE_UNREACHABLE",
        { what, because },
        { retry: "later", retryAt: null, scope: "forge" },
      )
    : new ForgeFailure(
        "IM_FORGE_OUTCOME_UNKNOWN",
        { what, because },
        { retry: "look", retryAt: null, scope: "call" },
      );
}

/** The server's words with its name and the status, fit to show. */
export function quoted({ host, status, said }: Answer, secrets: readonly string[]): string {
  const text = serverText(said, secrets);
  return text === "" ? `${host} answered ${status}` : `${host} answered ${status}: ${text}`;
}
