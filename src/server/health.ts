import type { RouteApp } from "./api/route-app.ts";
import type { ServerContext } from "./context.ts";

/** `/healthz`: the process answers. `/readyz`: it can do its work, or says what keeps it. */
export function healthRoutes(app: RouteApp, context: ServerContext, stopping: () => boolean): void {
  const config = { access: "public", plain: true } as const;
  app.get("/healthz", { config, schema: { hide: true } }, async () => ({ status: "ok" }));
  app.get("/readyz", { config, schema: { hide: true } }, async (_request, reply) => {
    const worker = context.health.worker();
    const store = await answersWithin(context.health.ping(), 2_000);
    const ready = !stopping() && store && worker.kind === "working";
    return reply.code(ready ? 200 : 503).send({
      status: ready ? "ready" : "not ready",
      checks: {
        store: store ? "ok" : "the store does not answer",
        worker: worker.kind === "working" ? "ok" : worker.detail,
        stopping: stopping(),
      },
    });
  });
  app.get("/version", { config, schema: { hide: true } }, async () => ({ version: context.version }));
}

async function answersWithin(answer: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([answer.then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
