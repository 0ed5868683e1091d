import { byRequest } from "../../audit.ts";
import type { ServerContext } from "../../context.ts";
import { fileAnswer } from "../answers.ts";
import type { RouteApp } from "../route-app.ts";

/** The embedded store of a server that runs. */
export function backupRoutes(app: RouteApp, context: ServerContext): void {
  app.route({
    method: "GET",
    url: "/backup",
    config: { access: "administer" },
    schema: {
      summary: "The embedded store as `instant-micros restore` takes it",
      response: fileAnswer("application/octet-stream", "A gzipped tar"),
    },
    async handler(request, reply) {
      const bytes = await context.backup();
      await context.audit.add(byRequest(request, { action: "store.backup", object: "store", detail: "" }));
      return reply
        .header("content-type", "application/octet-stream")
        .header("content-disposition", 'attachment; filename="instant-micros-backup.tgz"')
        .send(Buffer.from(bytes));
    },
  });
}
