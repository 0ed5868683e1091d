import httpx
from opentelemetry import trace
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

tracer = trace.get_tracer(__name__)
propagator = TraceContextTextMapPropagator()


class Traced(httpx.BaseTransport):
    """Makes a span of every try of a call, which the called service learns of: its spans become children of this one.

    A call that belongs to no span, such as that of a deep check, has none either.
    """

    def __init__(self, transport: httpx.BaseTransport) -> None:
        self._transport = transport

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if not trace.get_current_span().get_span_context().is_valid:
            return self._transport.handle_request(request)
        attributes: dict[str, str | int] = {
            "http.request.method": request.method,
            "server.address": request.url.host,
            # Neither the query nor credentials.
            "url.full": str(request.url.copy_with(query=None, fragment=None, userinfo=b"")),
        }
        with tracer.start_as_current_span(
            request.method,
            kind=trace.SpanKind.CLIENT,
            attributes=attributes,
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            propagator.inject(request.headers)
            try:
                response = self._transport.handle_request(request)
            except httpx.TransportError as error:
                fail(span, type(error).__name__)
                raise
            span.set_attribute("http.response.status_code", response.status_code)
            if response.status_code >= 400:
                fail(span, str(response.status_code))
            return response

    def close(self) -> None:
        self._transport.close()


def fail(span: trace.Span, kind: str) -> None:
    span.set_attribute("error.type", kind)
    span.set_status(trace.StatusCode.ERROR)
