"""The SDK of OpenTelemetry, which is loaded only where traces are sent."""

import logging
import threading
from collections.abc import Callable

from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import OTELResourceDetector, Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF, ALWAYS_ON, ParentBased, Sampler, TraceIdRatioBased

from .config import Config
from .identity import Identity

log = logging.getLogger("telemetry")


def export_traces(address: str, config: Config, service: Identity) -> Callable[[float], None]:
    """Sends spans to `address`, a batch every five seconds."""
    log_problems()
    provider = TracerProvider(sampler=sampler_of(config), resource=resource_of(config, service), shutdown_on_exit=False)
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(address)))
    trace.set_tracer_provider(provider)
    log.info("traces are sent", extra={"sampler": config.otel_traces_sampler})

    def stop(seconds: float) -> None:
        # In a thread, because a collector that does not answer is no reason to be late.
        stopping = threading.Thread(target=provider.shutdown, daemon=True)
        stopping.start()
        stopping.join(max(seconds, 0))
        if stopping.is_alive():
            log.warning("spans were not delivered in time")

    return stop


def resource_of(config: Config, service: Identity) -> Resource:
    """Who the spans are from. What OpenTelemetry's own variables say goes before what the service knows of itself."""
    known = {
        "service.name": service.name,
        "service.version": service.version,
        "deployment.environment.name": service.environment,
    }
    named = {} if config.otel_service_name is None else {"service.name": config.otel_service_name}
    return Resource.create({**known, **OTELResourceDetector().detect().attributes, **named})


def sampler_of(config: Config) -> Sampler:
    kind = config.otel_traces_sampler.removeprefix("parentbased_")
    ratio = TraceIdRatioBased(config.otel_traces_sampler_arg)
    root = {"always_on": ALWAYS_ON, "always_off": ALWAYS_OFF, "traceidratio": ratio}[kind]
    return root if kind == config.otel_traces_sampler else ParentBased(root)


class AsWarnings(logging.Handler):
    """What OpenTelemetry has to say. Nothing of it keeps a request from being answered: warnings at most."""

    def emit(self, record: logging.LogRecord) -> None:
        log.log(min(record.levelno, logging.WARNING), record.getMessage(), exc_info=record.exc_info)


def log_problems() -> None:
    library = logging.getLogger("opentelemetry")
    library.handlers = [AsWarnings()]
    library.propagate = False
    # It would write a line about every batch.
    logging.getLogger("urllib3").setLevel(logging.WARNING)
