import { setTimeout as after } from "node:timers/promises";
import { DiagLogLevel, context, diag, propagation, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator, setGlobalErrorHandler } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import {
  defaultResource,
  detectResources,
  resourceAttributesEnvDetector,
  resourceFromAttributes,
  serviceInstanceIdDetector,
} from "@opentelemetry/resources";
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from "@opentelemetry/sdk-trace";

/** Sends spans to `url`, a batch every five seconds. See `startTelemetry`. */
export function exportTraces({ url, config, service, log }) {
  const problems = logProblems(log);
  const provider = new TracerProvider({
    resource: resourceOf(config, service),
    sampler: samplerOf(config),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url }) })],
  });
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  log.info({ sampler: config.OTEL_TRACES_SAMPLER }, "traces are sent");
  return { stop: (milliseconds) => stop(provider, milliseconds, problems) };
}

async function stop(provider, milliseconds, problems) {
  const tooLate = after(Math.max(milliseconds, 0), undefined, { ref: false }).then(() => {
    throw new Error("the time for it is over");
  });
  await Promise.race([provider.shutdown(), tooLate]).catch(problems);
}

/** Who the spans are from. What OpenTelemetry's own variables say goes before what the service knows of itself. */
function resourceOf(config, service) {
  const known = resourceFromAttributes({
    "service.name": service.name,
    "service.version": service.version,
    "deployment.environment.name": service.environment,
  });
  const given = detectResources({ detectors: [serviceInstanceIdDetector, resourceAttributesEnvDetector] });
  const name = config.OTEL_SERVICE_NAME;
  const named = resourceFromAttributes(name === undefined ? {} : { "service.name": name });
  return defaultResource().merge(known).merge(given).merge(named);
}

function samplerOf({ OTEL_TRACES_SAMPLER: sampler, OTEL_TRACES_SAMPLER_ARG: ratio }) {
  const root = {
    always_on: () => new AlwaysOnSampler(),
    always_off: () => new AlwaysOffSampler(),
    traceidratio: () => new TraceIdRatioBasedSampler(ratio),
  }[sampler.replace("parentbased_", "")]();
  return sampler.startsWith("parentbased_") ? new ParentBasedSampler({ root }) : root;
}

/** What OpenTelemetry has to say becomes log lines. Nothing of it keeps a request from being answered: warnings. */
function logProblems(log) {
  const warn = (message, ...details) => log.warn({ "telemetry.details": details.map(String) }, message);
  const debug = (message) => log.debug(message);
  diag.setLogger({ error: warn, warn, info: debug, debug, verbose: debug }, { logLevel: DiagLogLevel.WARN });
  const problems = (error) => log.warn({ err: error }, "spans were not delivered");
  setGlobalErrorHandler(problems);
  return problems;
}
