import type { FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import { problem } from "../../../problems/problem.ts";
import { isFinal, type Operation as Recorded } from "../../../workflows/operations/operation.ts";
import { byRequest } from "../../audit.ts";
import type { ServerContext } from "../../context.ts";
import { lookEvery, page, streamEvents } from "../../operations/event-stream.ts";
import { notFound } from "../../problems/thrown.ts";
import { principalOf } from "../../security/authenticate.ts";
import { answers, problemAnswers } from "../answers.ts";
import { operationView } from "../operations-view.ts";
import type { RouteApp } from "../route-app.ts";
import { Operation, OperationEvents, OperationList, operationStatuses } from "../schemas/operation.ts";
import { closed, oneOf, reference } from "../schemas/reference.ts";

const Id = Type.Object({ id: Type.String({ maxLength: 100 }) }, closed);
const Count = Type.String({ pattern: "^[0-9]{1,9}$" });

/** Watching operations, stopping them, and trying again. */
export function operationRoutes(app: RouteApp, context: ServerContext): void {
  /** Another person's operation is only for operators; that it exists is not told. */
  const find = async (request: FastifyRequest, id: string): Promise<Recorded> => {
    const operation = await context.journal.find(id);
    const { name, permissions } = principalOf(request);
    if (operation === null || (operation.createdBy !== name && !permissions.includes("operate"))) {
      throw notFound("operation", id, []);
    }
    return operation;
  };

  app.route({
    method: "GET",
    url: "/operations",
    config: { access: "read" },
    schema: {
      summary: "Operations, newest first: your own, and everybody's for operators",
      querystring: Type.Object(
        {
          status: Type.Optional(oneOf(operationStatuses)),
          limit: Type.Optional(Type.String({ pattern: "^([1-9][0-9]?|100)$" })),
          cursor: Type.Optional(Type.String({ maxLength: 100 })),
        },
        closed,
      ),
      response: answers(200, OperationList),
    },
    async handler(request) {
      const { status, limit, cursor } = request.query;
      const { name, permissions } = principalOf(request);
      const most = Number(limit ?? 50);
      const found = await context.journal.list({
        createdBy: permissions.includes("operate") ? null : name,
        status: status ?? null,
        limit: most + 1,
        after: cursor ?? null,
      });
      const shown = found.slice(0, most);
      const served = context.catalogue();
      return {
        items: shown.map((each) => operationView(each, served)),
        next: found.length > most ? (shown.at(-1)?.id ?? null) : null,
      };
    },
  });

  app.route({
    method: "GET",
    url: "/operations/:id",
    config: { access: "read" },
    schema: { summary: "An operation", params: Id, response: answers(200, Operation) },
    async handler(request) {
      return operationView(await find(request, request.params.id), context.catalogue());
    },
  });

  app.route({
    method: "GET",
    url: "/operations/:id/events",
    config: { access: "read" },
    schema: {
      summary: "What happens to it: at once and waiting for more, or as server-sent events",
      params: Id,
      querystring: Type.Object({ after: Type.Optional(Count), wait: Type.Optional(Count) }, closed),
      response: {
        200: {
          description: "Events after `after`",
          content: {
            "application/json": { schema: reference(OperationEvents) },
            "text/event-stream": { schema: Type.String() },
          },
        },
        ...problemAnswers,
      },
    },
    async handler(request, reply) {
      const { id } = request.params;
      if (request.headers.accept?.includes("text/event-stream") === true) {
        await find(request, id);
        return stream(request, reply, id, Number(request.query.after ?? 0));
      }
      const after = Number(request.query.after ?? 0);
      const wait = Math.min(Number(request.query.wait ?? 0), 25) * 1_000;
      return reply.send(await eventsAfter(request, reply, id, after, wait));
    },
  });

  const eventsAfter = async (
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    after: number,
    wait: number,
  ): Promise<OperationEvents> => {
    const gone = goneSignal(reply);
    const until = Date.now() + wait;
    for (;;) {
      // Its state is read first: whatever it says, its events up to then are in the store.
      const operation = await find(request, id);
      const items = await context.journal.events(id, after, page);
      const left = until - Date.now();
      if (items.length > 0 || left <= 0 || gone.aborted || isFinal(operation.status)) {
        const last = items.at(-1)?.seq ?? after;
        return { items: items.map((each) => ({ ...each })), last, status: operation.status };
      }
      await context.signal.wait(id, Math.min(lookEvery, left), gone);
    }
  };

  const stream = (request: FastifyRequest, reply: FastifyReply, id: string, after: number) => {
    const last = Number(request.headers["last-event-id"] ?? after);
    reply.hijack();
    void streamEvents(context, reply.raw, id, Number.isSafeInteger(last) ? last : 0, goneSignal(reply)).catch(
      (error: unknown) => request.log.error({ err: error }, "An event stream ended early"),
    );
    return reply;
  };

  app.route({
    method: "GET",
    url: "/operations/:id/log",
    config: { access: "read" },
    schema: {
      summary: "The log as text",
      params: Id,
      response: {
        200: { description: "A line for each event", content: { "text/plain": { schema: Type.String() } } },
        ...problemAnswers,
      },
    },
    async handler(request, reply) {
      const { id } = await find(request, request.params.id);
      const lines: string[] = [];
      for (let after = 0; ;) {
        const events = await context.journal.events(id, after, page);
        lines.push(...events.map(({ at, step, message }) => `${at} ${step ?? "operation"}: ${message}`));
        const last = events.at(-1);
        if (last === undefined || events.length < page) break;
        after = last.seq;
      }
      return reply.header("content-type", "text/plain; charset=utf-8").send(`${lines.join("\n")}\n`);
    },
  });

  app.route({
    method: "POST",
    url: "/operations/:id(^[^:]+)::cancel",
    config: { access: "create" },
    schema: { summary: "Stop it before its next step", params: Id, response: answers(202, Operation) },
    async handler(request, reply) {
      const { id } = await find(request, request.params.id);
      const outcome = await context.journal.cancel(id, principalOf(request).name);
      if (outcome === "final") {
        throw problem("IM_OPERATION_FINAL", {
          what: "This operation cannot be cancelled",
          because: "it has ended already",
        });
      }
      await context.audit.add(
        byRequest(request, { action: "operation.cancel", object: id, detail: outcome }),
      );
      return reply.code(202).send(operationView(await find(request, id), context.catalogue()));
    },
  });

  app.route({
    method: "POST",
    url: "/operations/:id(^[^:]+)::retry",
    config: { access: "create" },
    schema: { summary: "Go on from the step that failed", params: Id, response: answers(202, Operation) },
    async handler(request, reply) {
      const { id } = await find(request, request.params.id);
      const outcome = await context.journal.retry(id, principalOf(request).name);
      if (outcome !== "queued") {
        throw problem("IM_OPERATION_NOT_FAILED", {
          what: "This operation cannot be retried",
          because: "it has not failed",
        });
      }
      await context.audit.add(byRequest(request, { action: "operation.retry", object: id, detail: outcome }));
      return reply.code(202).send(operationView(await find(request, id), context.catalogue()));
    },
  });
}

/** Aborts when the client has gone away. */
function goneSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  // The answer's end, not the connection's: one connection carries many requests.
  reply.raw.once("close", () => controller.abort());
  return controller.signal;
}
