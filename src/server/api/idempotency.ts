import { createHash } from "node:crypto";
import { Type } from "typebox";
import { problem } from "../../problems/problem.ts";
import type { IdempotencyKey, Submitted } from "../../workflows/operations/journal.ts";
import type { Operation } from "../../workflows/operations/operation.ts";
import { sorted } from "../previews.ts";

/** What a client sends so that a request that it repeats is the same one. */
export const IdempotencyHeaders = Type.Object({
  "idempotency-key": Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description: "The same key makes the same operation once",
    }),
  ),
});

/** The key together with what it came with; null without one. */
export function idempotencyKey(key: string | undefined, body: unknown): IdempotencyKey | null {
  if (key === undefined) return null;
  const request = createHash("sha256")
    .update(JSON.stringify(sorted(body)))
    .digest("hex");
  return { key, request };
}

/** The operation that was submitted, now or earlier. Throws IM_IDEMPOTENCY_KEY_REUSED. */
export function operationIn(submitted: Submitted): Operation {
  if (submitted.kind !== "key-reused") return submitted.operation;
  throw problem("IM_IDEMPOTENCY_KEY_REUSED", {
    what: "This Idempotency-Key came with another request before",
  });
}
