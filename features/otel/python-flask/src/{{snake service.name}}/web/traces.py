from dataclasses import replace

from flask import Flask, Response, g, request
from opentelemetry import context, trace
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from ..config import Config
from ..telemetry import ids_of, traces_address
from .context import request_ids

tracer = trace.get_tracer(__name__)
propagator = TraceContextTextMapPropagator()


def trace_requests(app: Flask, config: Config, quiet: set[str]) -> None:
    """Makes a span for every request, named by the pattern of its route and part of the caller's trace.

    What runs for the request runs in it: spans of its own work and of its calls to others become its children, and the
    ids of the request are those of the span. Blueprints that are `quiet` have none. Where no traces are sent, nothing
    is added to the application.
    """
    if traces_address(config) is None:
        return

    @app.before_request
    def start() -> None:
        if request.blueprint in quiet:
            return
        route = request.url_rule.rule if request.url_rule else None
        attributes = {"http.request.method": request.method} | ({"http.route": route} if route else {})
        span = tracer.start_span(
            f"{request.method} {route}" if route else "HTTP",
            propagator.extract(request.headers),
            trace.SpanKind.SERVER,
            attributes,
        )
        g.ids = replace(request_ids(), **ids_of(span))
        g.span = span
        g.left = context.attach(trace.set_span_in_context(span))

    @app.after_request
    def note(response: Response) -> Response:
        if "span" in g:
            g.span.set_attribute("http.response.status_code", response.status_code)
            if response.status_code >= 500:
                g.span.set_attribute("error.type", str(response.status_code))
                g.span.set_status(trace.StatusCode.ERROR)
        return response

    @app.teardown_request
    def end(_error: BaseException | None) -> None:
        if "span" in g:
            context.detach(g.pop("left"))
            g.pop("span").end()
