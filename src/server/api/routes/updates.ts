import { randomUUID } from "node:crypto";
import { Type } from "typebox";
import type { UpdateServiceInput } from "../../../workflows/operations/operation.ts";
import { previewUpdate, type PreviewedUpdate } from "../../../workflows/operations/preview-update.ts";
import { updateSteps } from "../../../workflows/operations/update-steps.ts";
import { takenOver } from "../../../workflows/update/proposal/propose-update.ts";
import { byRequest } from "../../audit.ts";
import type { ServerContext } from "../../context.ts";
import { notFound } from "../../problems/thrown.ts";
import { principalOf } from "../../security/authenticate.ts";
import { answers } from "../answers.ts";
import { idempotencyKey, IdempotencyHeaders, operationIn } from "../idempotency.ts";
import { operationView } from "../operations-view.ts";
import type { RouteApp } from "../route-app.ts";
import { Operation } from "../schemas/operation.ts";
import { reference } from "../schemas/reference.ts";
import { UpdatePreview, UpdateRequest } from "../schemas/update.ts";
import { refusedSelection } from "../service-requests.ts";
import { updateView } from "../updates-view.ts";

const Id = Type.Object({ id: Type.String({ maxLength: 300 }) }, { additionalProperties: false });

/** Updates of services that exist: looking at what one would do, and proposing it. */
export function updateRoutes(app: RouteApp, context: ServerContext): void {
  const inputOf = async (id: string, body: UpdateRequest): Promise<UpdateServiceInput> => {
    const service = await context.services.find(id);
    if (service === null) throw notFound("service", id, []);
    const { forge, owner, name, template, webUrl, cloneUrl, operation, createdBy } = service;
    return {
      forge,
      owner,
      name,
      template,
      change: { with: body.with ?? [], without: body.without ?? [], answers: body.answers ?? {} },
      registered: { webUrl, cloneUrl, operation, createdBy },
    };
  };

  /** Throws everything that is wrong with the request. What was seen of the service goes into the list of services. */
  const look = async (
    input: UpdateServiceInput,
  ): Promise<PreviewedUpdate & { readonly kind: "previewed" }> => {
    const previewed = await previewUpdate(context.updates, input);
    if (previewed.kind === "refused") {
      throw refusedSelection(previewed.problems, previewed.refused, input.change);
    }
    await context.services.put(previewed.seen);
    return previewed;
  };

  app.route({
    method: "POST",
    url: "/services/:id/updates::preview",
    config: { access: "read" },
    schema: {
      summary: "What an update would do to every path of the service, and the difference; nothing is pushed",
      params: Id,
      body: reference(UpdateRequest),
      response: answers(200, UpdatePreview),
    },
    async handler({ params, body }) {
      return updateView(await look(await inputOf(params.id, body)));
    },
  });

  app.route({
    method: "POST",
    url: "/services/:id/updates",
    config: { access: "create" },
    schema: {
      summary: "Propose an update in the service's repository",
      params: Id,
      headers: IdempotencyHeaders,
      body: reference(UpdateRequest),
      response: answers(202, Operation),
    },
    async handler(request, reply) {
      const { name: createdBy } = principalOf(request);
      const { id } = request.params;
      const key = idempotencyKey(request.headers["idempotency-key"], { id, ...request.body });
      const earlier = key === null ? null : await context.journal.replayed(createdBy, key);
      const submit = async () => {
        const input = await inputOf(id, request.body);
        const { plan } = await look(input);
        if (plan.kind === "taken-over") throw takenOver(input, plan);
        const task = { kind: "update-service", input } as const;
        const steps = updateSteps.map((step) => step.name);
        return context.journal.submit({ id: randomUUID(), task, steps, createdBy }, key);
      };
      const submitted = earlier ?? (await submit());
      const operation = operationIn(submitted);
      if (submitted.kind === "submitted") {
        await context.audit.add(
          byRequest(request, { action: "service.update", object: id, detail: operation.id }),
        );
      }
      return reply
        .code(202)
        .header("location", `/api/v1/operations/${operation.id}`)
        .send(operationView(operation, context.catalogue()));
    },
  });
}
