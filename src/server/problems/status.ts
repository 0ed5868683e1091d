import { codes, type CodeEntry } from "../../problems/codes.ts";
import type { Code } from "../../problems/problem.ts";

const special: Partial<Readonly<Record<Code, number>>> = {
  IM_REQUEST_INVALID: 400,
  IM_CURSOR_INVALID: 400,
  IM_NOT_SIGNED_IN: 401,
  IM_SIGN_IN_FAILED: 401,
  IM_WEBHOOK_REFUSED: 401,
  IM_FORBIDDEN: 403,
  IM_CROSS_SITE: 403,
  IM_SET_UP_REFUSED: 403,
  IM_NOT_FOUND: 404,
  IM_USER_NOT_FOUND: 404,
  IM_STACK_UNKNOWN: 422,
  IM_METHOD: 405,
  IM_OPERATION_FINAL: 409,
  IM_OPERATION_NOT_FAILED: 409,
  IM_USER_EXISTS: 409,
  IM_UPDATE_BRANCH_EDITED: 409,
  IM_NOT_A_SERVICE: 409,
  IM_FORGE_UNAUTHORISED: 502,
  IM_FORGE_FORBIDDEN: 502,
  IM_FORGE_LIMITED: 503,
  IM_FORGE_UNREACHABLE: 502,
  IM_FORGE_OUTCOME_UNKNOWN: 502,
  IM_CONNECTION_EXISTS: 409,
  IM_CONNECTION_FIXED: 409,
  IM_REQUEST_TOO_LARGE: 413,
  IM_MEDIA_TYPE: 415,
  IM_RENDER_LIMIT: 422,
  IM_TOO_MANY_REQUESTS: 429,
  IM_UNAVAILABLE: 503,
};

/** The HTTP status of a problem: what was asked for cannot be (422), unless the code says otherwise or it is our fault. */
export function statusOf(code: Code): number {
  const entry: CodeEntry = codes[code];
  return special[code] ?? (entry.exit === "refused" ? 422 : 500);
}
