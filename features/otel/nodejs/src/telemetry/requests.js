import { SpanKind, SpanStatusCode, context, propagation, trace } from "@opentelemetry/api";
import { idsOfSpan } from "./active-span.js";

const tracer = trace.getTracer("requests");

/**
 * Makes a span for every request, named by the pattern of its route and part of the caller's trace. What runs for the
 * request runs in it: spans of its own work and of its calls to others become its children. Routes with
 * `config: { quiet: true }` are left out, with all that they do: what belongs to no span makes none.
 */
export function traceRequests(app) {
  app.decorateRequest("traced", null);
  app.addHook("onRequest", (request, _reply, next) => {
    request.traced = request.routeOptions.config.quiet ? context.active() : startSpan(request);
    context.with(request.traced, next);
  });
  // Reading the body leaves the context, so it is entered once more before the handler.
  app.addHook("preValidation", (request, _reply, next) => context.with(request.traced, next));
  app.addHook("onResponse", async (request, reply) => endSpan(trace.getSpan(request.traced), reply));
}

function startSpan(request) {
  const { method, routeOptions, protocol } = request;
  const { url: route } = routeOptions;
  const parent = propagation.extract(context.active(), request.headers);
  const attributes = { "http.request.method": method, "http.route": route, "url.scheme": protocol };
  const name = route === undefined ? method : `${method} ${route}`;
  const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, parent);
  const ids = idsOfSpan(span);
  if (ids !== undefined) request.ids = { ...ids, request_id: request.id };
  return trace.setSpan(parent, span);
}

function endSpan(span, reply) {
  if (span === undefined) return;
  const { statusCode, raw } = reply;
  span.setAttribute("http.response.status_code", statusCode);
  if (statusCode >= 500) {
    span.setAttribute("error.type", String(statusCode));
    span.setStatus({ code: SpanStatusCode.ERROR });
  } else if (!raw.writableFinished) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: "ended without its whole answer" });
  }
  span.end();
}
