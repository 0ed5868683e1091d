from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from typing import Any

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from .upstream import Silent, served


@dataclass(frozen=True)
class Span:
    """A span that has arrived; `resource` says who has sent it."""

    name: str
    trace_id: str
    span_id: str
    parent_id: str
    attributes: dict[str, str]
    resource: dict[str, str]


@dataclass(frozen=True)
class Collector:
    """Takes spans at `endpoint`, as OTLP over HTTP."""

    endpoint: str
    spans: list[Span]

    def only(self, name: str) -> Span:
        (span,) = (span for span in self.spans if span.name == name)
        return span


@contextmanager
def otlp_receiver() -> Iterator[Collector]:
    spans: list[Span] = []

    class Receiver(Silent, BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            if self.path == "/v1/traces":
                spans.extend(spans_of(ExportTraceServiceRequest.FromString(body)))
            self.send_response(200 if self.path == "/v1/traces" else 404)
            self.end_headers()

    with served(Receiver) as endpoint:
        yield Collector(endpoint, spans)


def spans_of(request: ExportTraceServiceRequest) -> Iterator[Span]:
    for sender in request.resource_spans:
        for scope in sender.scope_spans:
            for span in scope.spans:
                yield Span(
                    span.name,
                    span.trace_id.hex(),
                    span.span_id.hex(),
                    span.parent_span_id.hex(),
                    texts(span.attributes),
                    texts(sender.resource.attributes),
                )


def texts(attributes: Any) -> dict[str, str]:
    return {each.key: str(getattr(each.value, each.value.WhichOneof("value"))) for each in attributes}
