import Fastify from "fastify";
import { answerBrokenAddress, answerErrors, answerMalformedRequest } from "./http/errors.js";
import { addHealthRoutes } from "./http/health.js";
import { watchMethods } from "./http/methods.js";
import { addRequestContext, requestIdOf } from "./http/request-context.js";
import { RequestLog } from "./http/request-log.js";
import { addSlowRoute } from "./http/slow-route.js";

/**
 * The HTTP application, ready for `listen` or, in tests, for `inject`. It neither listens nor touches the process.
 *
 * `addRoutes` adds what the service is for. `checks` are what `/deepcheck` asks: `{ name, check(signal) }`, where
 * `check` rejects when the dependency is down.
 */
export async function buildApp({ config, service, loggers, lifecycle, checks, addRoutes }) {
  const log = loggers("http");
  const app = Fastify({
    loggerInstance: log,
    logController: new RequestLog(log),
    // No logger for each request: its ids reach every line through the request context.
    childLoggerFactory: (logger) => logger,
    genReqId: requestIdOf,
    requestIdHeader: false,
    bodyLimit: 1024 * 1024,
    // A request has to arrive within this time, whatever its sender does.
    requestTimeout: 30_000,
    // Requests that arrive on an open connection during shutdown are still served, with `Connection: close`.
    return503OnClosing: false,
    ajv: { customOptions: { removeAdditional: false } },
    frameworkErrors: answerBrokenAddress,
    clientErrorHandler: answerMalformedRequest,
  });

  addRequestContext(app);
  answerErrors(app, log);
  app.addHook("onSend", async (_request, reply) => {
    // Otherwise an idle keep-alive connection would hold up the shutdown until it times out.
    if (lifecycle.stopping) reply.header("connection", "close");
  });

  const answerWrongMethods = watchMethods(app);
  addHealthRoutes(app, { service, lifecycle, checks, log: loggers("health") });
  addRoutes(app, { config, service, loggers });
  if (config.CONFORMANCE) addSlowRoute(app);

  // Routes of plugins exist only now.
  await app.after();
  answerWrongMethods();
  await app.ready();
  return app;
}
