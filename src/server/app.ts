import { randomUUID } from "node:crypto";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fastify, { type FastifyBaseLogger } from "fastify";
import { codes, type CodeEntry } from "../problems/codes.ts";
import { problem } from "../problems/problem.ts";
import { apiRoutes } from "./api/api-routes.ts";
import { allSchemas } from "./api/schemas/all.ts";
import type { RouteApp } from "./api/route-app.ts";
import { refusedRequest } from "./audit.ts";
import type { ServerContext } from "./context.ts";
import { gitHttpRoutes, type GitHttpOptions } from "./forge/git-http.ts";
import { healthRoutes } from "./health.ts";
import { metricRoutes, type Metrics } from "./metrics.ts";
import { apiProblem } from "./problems/api-problem.ts";
import { notFound, problemOf } from "./problems/thrown.ts";
import { authenticate } from "./security/authenticate.ts";
import { webApp } from "./web-app.ts";
import { webhookRoutes } from "./webhooks/webhook-routes.ts";

export interface AppOptions {
  readonly logger: FastifyBaseLogger;
  readonly git: GitHttpOptions;
  /** Folder of the built web application. */
  readonly web: string;
  readonly behindProxy: boolean;
  /** Requests that one address may make in a minute. */
  readonly requestsPerMinute: number;
  readonly stopping: () => boolean;
}

/** The application, ready to listen. */
export async function serverApp(
  context: ServerContext,
  options: AppOptions,
): Promise<{ readonly app: RouteApp; readonly metrics: Metrics }> {
  const app: RouteApp = fastify({
    loggerInstance: options.logger,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: 256 * 1024,
    routerOptions: { maxParamLength: 300 },
    // A slow sender must not hold a connection for ever.
    requestTimeout: 60_000,
    // A proxy on this machine or network says who asks; anybody else could say anything.
    trustProxy: options.behindProxy ? "loopback,uniquelocal" : false,
    forceCloseConnections: "idle",
  });
  const ajv = new Ajv2020({
    allErrors: true,
    coerceTypes: false,
    removeAdditional: false,
    useDefaults: false,
    strict: false,
  });
  formats.default(ajv);
  for (const schema of allSchemas) ajv.addSchema(schema, `${schema.$id}#`);
  app.setValidatorCompiler(({ schema }) => ajv.compile(schema));
  // What is sent is what the handlers return: a serializer that drops fields would hide mistakes.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  for (const schema of allSchemas) app.addSchema(schema);

  problemAnswers(app, context);
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
      },
    },
    referrerPolicy: { policy: "same-origin" },
    frameguard: { action: "deny" },
    strictTransportSecurity: context.address().startsWith("https:"),
  });
  await app.register(rateLimit, {
    max: options.requestsPerMinute,
    timeWindow: 60_000,
    enableDraftSpec: true,
    errorResponseBuilder: () =>
      problem("IM_TOO_MANY_REQUESTS", { what: "There are too many requests from your address" }),
  });
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Instant Micros",
        version: context.version,
        description: "Creates services from templates, and keeps the list of them.",
      },
    },
    hideUntagged: false,
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) =>
        typeof json["$id"] === "string" ? json["$id"] : `def-${index}`,
    },
  });
  app.addHook("onRequest", async (request, reply) => {
    void reply.header("x-request-id", request.id);
    if (!request.url.startsWith("/assets/")) void reply.header("cache-control", "no-store");
  });
  authenticate(app, context);

  const metrics = metricRoutes(app, context);
  healthRoutes(app, context, options.stopping);
  gitHttpRoutes(app, options.git);
  await webhookRoutes(app, context);
  await apiRoutes(app, context);
  await webApp(app, context, options.web);
  app.get("/api/openapi.json", { config: { access: "public" }, schema: { hide: true } }, async () =>
    app.swagger(),
  );
  app.get("/errors/:code", { config: { access: "public", plain: true }, schema: { hide: true } }, errorPage);
  return { app, metrics };
}

function problemAnswers(app: RouteApp, context: ServerContext): void {
  app.setErrorHandler(async (error, request, reply) => {
    const known = problemOf(error);
    if (known === undefined) request.log.error({ err: error }, "An error that nobody foresaw");
    const answer = apiProblem(
      known ??
        problem("IM_INTERNAL", {
          what: "Something happened that should be impossible",
          hint: `Report it with the reference ${request.id}`,
        }),
      request.id,
    );
    if (answer.status === 401 || answer.status === 403) {
      // The trail must not be a reason for a refusal to fail.
      try {
        await context.audit.add(refusedRequest(request, answer.code));
      } catch (cause) {
        request.log.error({ err: cause }, "The audit trail could not be written");
      }
    }
    // git asks for a name and a password then; a browser would show a dialog of its own on our pages.
    if (answer.status === 401 && request.url.startsWith("/git/"))
      void reply.header("www-authenticate", 'Basic realm="Instant Micros"');
    return reply
      .code(answer.status)
      .removeHeader("content-disposition")
      .header("content-type", "application/problem+json")
      .send(JSON.stringify(answer));
  });
  app.setNotFoundHandler((request) => {
    throw notFound("page or resource at", request.url.split("?")[0] ?? "", []);
  });
}

async function errorPage(
  request: { readonly params: unknown },
  reply: { header(name: string, value: string): { send(text: string): unknown } },
): Promise<unknown> {
  const { code } = request.params as { readonly code: string };
  const entry: CodeEntry | undefined = Object.entries(codes).find(([each]) => each === code)?.[1];
  if (entry === undefined) throw notFound("code", code, Object.keys(codes));
  const next = entry.nextStep === undefined ? "" : `${entry.nextStep}\n`;
  return reply
    .header("content-type", "text/plain; charset=utf-8")
    .send(`${code}\n\n${entry.meaning}\n${next}`);
}
