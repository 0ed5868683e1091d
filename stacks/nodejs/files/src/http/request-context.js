import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes, randomUUID } from "node:crypto";

const requests = new AsyncLocalStorage();

/** The ids of the request that the calling code works for, or undefined outside of one. */
export function currentRequest() {
  return requests.getStore();
}

/** Runs `work` as part of a request, for callbacks that have lost the connection to it. */
export function inRequest(request, work) {
  return requests.run(idsOf(request), work);
}

/** The ids of a request: made when they are first asked for, the same from then on. */
export function idsOf(request) {
  request.ids ??= {
    trace_id: traceIdOf(request.headers.traceparent),
    span_id: randomBytes(8).toString("hex"),
    request_id: request.id,
  };
  return request.ids;
}

/** What a call to another service carries so that both services' logs can be joined. */
export function outboundHeaders() {
  const ids = currentRequest();
  if (ids === undefined) return {};
  return { traceparent: `00-${ids.trace_id}-${ids.span_id}-01`, "x-request-id": ids.request_id };
}

/** The caller's `x-request-id` where it is fit for a log line and a header, otherwise a new one. */
export function requestIdOf(rawRequest) {
  const given = rawRequest.headers["x-request-id"];
  return typeof given === "string" && /^[\w.:/+=-]{1,128}$/.test(given) ? given : randomUUID();
}

/** Lets everything that works for a request know its ids, and echoes `x-request-id`. */
export function addRequestContext(app) {
  app.decorateRequest("ids", null);
  app.addHook("onRequest", (request, reply, next) => {
    reply.header("x-request-id", request.id);
    inRequest(request, next);
  });
  // Reading the body leaves the context, so it is entered once more before the handler.
  app.addHook("preValidation", (request, _reply, next) => inRequest(request, next));
}

/** The trace of a W3C `traceparent`, or a new one. Zeros mean "no trace", and version ff does not exist. */
function traceIdOf(traceparent) {
  const match = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-|$)/.exec(
    traceparent ?? "",
  );
  return match?.[1] ?? randomBytes(16).toString("hex");
}
