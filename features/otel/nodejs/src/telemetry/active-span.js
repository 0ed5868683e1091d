import { isSpanContextValid, trace } from "@opentelemetry/api";

/** The ids of the span that the calling code runs in, for log lines, or undefined outside of one. */
export function activeSpanIds() {
  return idsOfSpan(trace.getActiveSpan());
}

/** The ids of a span, or undefined where it has none: while nothing is traced, spans are empty. */
export function idsOfSpan(span) {
  const context = span?.spanContext();
  if (context === undefined || !isSpanContextValid(context)) return undefined;
  return { trace_id: context.traceId, span_id: context.spanId };
}
