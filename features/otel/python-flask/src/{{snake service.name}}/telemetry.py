"""Traces: where they are sent, as OTLP over HTTP. The spans are made in `web` and in `clients`."""

from collections.abc import Callable

from opentelemetry import trace

from .config import Config
from .identity import Identity

# Sends what is left, within that many seconds.
Stop = Callable[[float], None]


def traces_address(config: Config) -> str | None:
    """Where traces are sent; without a place, none are.

    Other than the address for traces alone, the one for all signals is the root of a path that OTLP prescribes.
    """
    if config.otel_sdk_disabled:
        return None
    if config.otel_exporter_otlp_traces_endpoint is not None:
        return config.otel_exporter_otlp_traces_endpoint
    root = config.otel_exporter_otlp_endpoint
    return None if root is None else f"{root.removesuffix('/')}/v1/traces"


def start_telemetry(config: Config, service: Identity) -> Stop:
    """Starts to send spans, once in each process that answers requests: its thread does not survive a fork.

    Without a place to send them to, nothing of the SDK is loaded.
    """
    address = traces_address(config)
    if address is None:
        return lambda _seconds: None
    from .exporting import export_traces

    return export_traces(address, config, service)


def active_span_ids() -> dict[str, str]:
    """The ids of the span that the calling code runs in, as fields of a log line; none outside of one."""
    return ids_of(trace.get_current_span())


def ids_of(span: trace.Span) -> dict[str, str]:
    context = span.get_span_context()
    if not context.is_valid:
        return {}
    return {"trace_id": trace.format_trace_id(context.trace_id), "span_id": trace.format_span_id(context.span_id)}
