import { SpanKind, SpanStatusCode, context, propagation, trace } from "@opentelemetry/api";
import { activeSpanIds } from "./active-span.js";

const tracer = trace.getTracer("calls");
const intoHeaders = { set: (headers, name, value) => headers.set(name, value) };

/**
 * `fetch` in a span of its own, which the called service learns of: its spans become children of this one. A call that
 * belongs to no span, such as that of a deep check, has none either.
 */
export function tracedFetch(url, options) {
  if (activeSpanIds() === undefined) return fetch(url, options);
  const { method = "GET" } = options;
  const attributes = {
    "http.request.method": method,
    "server.address": url.hostname,
    "server.port": Number(url.port || (url.protocol === "https:" ? 443 : 80)),
    // Neither the query nor credentials.
    "url.full": `${url.origin}${url.pathname}`,
  };
  return tracer.startActiveSpan(method, { kind: SpanKind.CLIENT, attributes }, async (span) => {
    const headers = new Headers(options.headers);
    propagation.inject(context.active(), headers, intoHeaders);
    try {
      const response = await fetch(url, { ...options, headers });
      span.setAttribute("http.response.status_code", response.status);
      if (response.status >= 400) fail(span, String(response.status));
      return response;
    } catch (error) {
      fail(span, error.cause?.code ?? error.name);
      throw error;
    } finally {
      span.end();
    }
  });
}

function fail(span, type) {
  span.setAttribute("error.type", type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
