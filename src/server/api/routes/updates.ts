import { Type } from "typebox";
import type { UpdateServiceInput } from "../../../workflows/operations/operation.ts";
import { updateOf } from "../../../workflows/operations/look-at-service.ts";
import { previewUpdate, type PreviewedUpdate } from "../../../workflows/operations/preview-update.ts";
import { takenOver } from "../../../workflows/update/proposal/propose-update.ts";
import type { ServerContext } from "../../context.ts";
import { notFound } from "../../problems/thrown.ts";
import { answers } from "../answers.ts";
import { operationView } from "../operations-view.ts";
import type { RouteApp } from "../route-app.ts";
import { Operation } from "../schemas/operation.ts";
import { closed, reference } from "../schemas/reference.ts";
import { UpdatePreview, UpdateRequest } from "../schemas/update.ts";
import { refusedSelection } from "../service-requests.ts";
import { IdempotencyHeaders, submitOnce } from "../submit-once.ts";
import { updateView } from "../updates-view.ts";

const Id = Type.Object({ id: Type.String({ maxLength: 300 }) }, closed);

/** Updates of services that exist: looking at what one would do, and proposing it. */
export function updateRoutes(app: RouteApp, context: ServerContext): void {
  const inputOf = async (id: string, body: UpdateRequest): Promise<UpdateServiceInput> => {
    const service = await context.services.find(id);
    if (service === null) throw notFound("service", id, []);
    const { with: added = [], without = [], answers: answered = {} } = body;
    return updateOf(service, { with: added, without, answers: answered });
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
      const { id } = request.params;
      const operation = await submitOnce(context, request, {
        key: request.headers["idempotency-key"],
        asked: { id, ...request.body },
        action: "service.update",
        async decide() {
          const input = await inputOf(id, request.body);
          const { plan } = await look(input);
          if (plan.kind === "taken-over") throw takenOver(input, plan);
          return { kind: "update-service", input };
        },
      });
      return reply
        .code(202)
        .header("location", `/api/v1/operations/${operation.id}`)
        .send(operationView(operation, context.catalogue()));
    },
  });
}
