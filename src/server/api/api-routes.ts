import type { ServerContext } from "../context.ts";
import { previewRenderer } from "../previews.ts";
import type { RouteApp } from "./route-app.ts";
import { accountRoutes } from "./routes/accounts.ts";
import { aboutRoutes } from "./routes/about.ts";
import { archiveRoutes, starterRoutes } from "./routes/archives.ts";
import { backupRoutes } from "./routes/backup.ts";
import { draftRoutes } from "./routes/draft.ts";
import { guidelineRoutes } from "./routes/guidelines.ts";
import { connectionRoutes } from "./routes/connections.ts";
import { operationRoutes } from "./routes/operations.ts";
import { previewRoutes } from "./routes/previews.ts";
import { serviceRoutes } from "./routes/services.ts";
import { sessionRoutes } from "./routes/session.ts";
import { templateRoutes } from "./routes/templates.ts";
import { updateRoutes } from "./routes/updates.ts";

/** Everything below `/api/v1`, and the archives for curl. */
export async function apiRoutes(app: RouteApp, context: ServerContext): Promise<void> {
  const renderer = previewRenderer(context);
  starterRoutes(app, renderer);
  await app.register(
    async (api) => {
      aboutRoutes(api, context);
      sessionRoutes(api, context);
      accountRoutes(api, context);
      backupRoutes(api, context);
      connectionRoutes(api, context);
      templateRoutes(api, context);
      guidelineRoutes(api, context);
      draftRoutes(api, context);
      previewRoutes(api, context, renderer);
      archiveRoutes(api, renderer);
      serviceRoutes(api, context);
      updateRoutes(api, context);
      operationRoutes(api, context);
    },
    { prefix: "/api/v1" },
  );
}
