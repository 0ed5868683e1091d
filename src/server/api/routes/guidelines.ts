import type { ServerContext } from "../../context.ts";
import { answers } from "../answers.ts";
import { guidelinesView } from "../guidelines-view.ts";
import type { RouteApp } from "../route-app.ts";
import { GuidelineList } from "../schemas/guideline.ts";

/** What the organisation thinks of technologies. */
export function guidelineRoutes(app: RouteApp, context: ServerContext): void {
  app.route({
    method: "GET",
    url: "/guidelines",
    config: { access: "read" },
    schema: {
      summary: "The guidelines: technologies, what is thought of them, and which templates bring them",
      response: answers(200, GuidelineList),
    },
    async handler() {
      return { items: guidelinesView(context.catalogue()) };
    },
  });
}
