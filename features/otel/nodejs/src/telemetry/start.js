/**
 * Starts to send traces when there is a place to send them to. Otherwise nothing of the SDK is loaded, and the spans
 * that the code asks for are empty. `stop(milliseconds)` sends what is left, within that time, and never rejects.
 */
export async function startTelemetry({ config, service, log }) {
  const url = tracesAddress(config);
  if (url === undefined || config.OTEL_SDK_DISABLED) return { stop: async () => {} };
  const { exportTraces } = await import("./exporting.js");
  return exportTraces({ url, config, service, log });
}

/** Other than the address for traces alone, the one for all signals is the root of a path that OTLP prescribes. */
function tracesAddress({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: traces, OTEL_EXPORTER_OTLP_ENDPOINT: all }) {
  return traces ?? all?.replace(/\/?$/, "/v1/traces");
}
