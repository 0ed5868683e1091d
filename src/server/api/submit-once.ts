import { createHash, randomUUID } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { Type } from "typebox";
import { problem } from "../../problems/problem.ts";
import type { IdempotencyKey, Submitted } from "../../workflows/operations/journal.ts";
import { repositoryOf, type Operation, type Task } from "../../workflows/operations/operation.ts";
import { stepsOf } from "../../workflows/operations/steps-of.ts";
import { serviceId } from "../../workflows/registry.ts";
import { byRequest } from "../audit.ts";
import type { ServerContext } from "../context.ts";
import { sorted } from "../previews.ts";
import { principalOf } from "../security/authenticate.ts";

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

/** An operation that is asked for. */
export interface Wish {
  /** As the client sent it. */
  readonly key: string | undefined;
  /** What the key stands for. */
  readonly asked: unknown;
  /** For the audit trail: `service.create`. */
  readonly action: string;
  /** What is to be done; throws everything that is wrong with the request. Not called for what was submitted before. */
  readonly decide: () => Promise<Task>;
}

/** The operation that is asked for, submitted now or earlier. Throws IM_IDEMPOTENCY_KEY_REUSED. */
export async function submitOnce(
  context: Pick<ServerContext, "journal" | "audit">,
  request: FastifyRequest,
  wish: Wish,
): Promise<Operation> {
  const submitted = await submit(context, principalOf(request).name, wish);
  if (submitted.kind === "key-reused") {
    throw problem("IM_IDEMPOTENCY_KEY_REUSED", {
      what: "This Idempotency-Key came with another request before",
    });
  }
  const { kind, operation } = submitted;
  if (kind === "submitted") {
    const object = serviceId(operation.input.forge, repositoryOf(operation));
    await context.audit.add(byRequest(request, { action: wish.action, object, detail: operation.id }));
  }
  return operation;
}

async function submit(
  { journal }: Pick<ServerContext, "journal">,
  createdBy: string,
  { key: given, asked, decide }: Wish,
): Promise<Submitted> {
  const key = given === undefined ? null : idempotencyKey(given, asked);
  const replayed = async (): Promise<Submitted | null> =>
    key === null ? null : journal.replayed(createdBy, key);
  const earlier = await replayed();
  if (earlier !== null) return earlier;
  const task = await decide().catch(async (error: unknown) => {
    // Somebody who asked at the same time with the same key may have been faster, and be what is in the way.
    const faster = await replayed();
    if (faster === null) throw error;
    return faster;
  });
  if (!("input" in task)) return task;
  const steps = stepsOf(task.kind).map((step) => step.name);
  return journal.submit({ id: randomUUID(), task, steps, createdBy }, key);
}

/** The key together with what it came with. */
function idempotencyKey(key: string, body: unknown): IdempotencyKey {
  const request = createHash("sha256")
    .update(JSON.stringify(sorted(body)))
    .digest("hex");
  return { key, request };
}
