import type { ServerContext } from "../../context.ts";
import { principalOf } from "../../security/authenticate.ts";
import { answers, emptyAnswer } from "../answers.ts";
import type { RouteApp } from "../route-app.ts";
import { Draft, DraftRequest } from "../schemas/draft.ts";
import { reference } from "../schemas/reference.ts";

/** The form of a new service as whoever asks left it, for another day or another browser. */
export function draftRoutes(app: RouteApp, { drafts }: Pick<ServerContext, "drafts">): void {
  // Whoever may not create has no use for it; a token that may only read must not replace what a person typed.
  const config = { access: "create" } as const;
  const url = "/draft";

  app.route({
    method: "GET",
    url,
    config,
    schema: { summary: "Your form of a new service as you left it", response: answers(200, Draft) },
    handler: async (request) =>
      (await drafts.find(principalOf(request).name)) ?? { query: "", savedAt: null },
  });

  app.route({
    method: "PUT",
    url,
    config,
    schema: {
      summary: "Keep it as it is now",
      body: reference(DraftRequest),
      response: answers(200, Draft),
    },
    handler: async (request) => drafts.put(principalOf(request).name, request.body.query),
  });

  app.route({
    method: "DELETE",
    url,
    config,
    schema: { summary: "Forget it", response: emptyAnswer },
    async handler(request, reply) {
      await drafts.remove(principalOf(request).name);
      return reply.code(204).send(null);
    },
  });
}
