import logging
import time

from flask import Flask, Response, g, request

log = logging.getLogger(__name__)


def add_request_log(app: Flask, quiet: set[str]) -> None:
    """Writes one line for every answered request.

    `http.path` is the pattern of the route, such as `/greetings/<name>`: a path as it was sent may hold personal data,
    and patterns can be counted. Blueprints that are `quiet` are logged at level debug: probes would drown the rest.
    """

    @app.before_request
    def start() -> None:
        g.started = time.perf_counter()

    @app.after_request
    def write(response: Response) -> Response:
        fields = {
            "http.method": request.method,
            "http.path": request.url_rule.rule if request.url_rule else "(no route)",
            "http.status": response.status_code,
            "duration_ms": round((time.perf_counter() - g.started) * 1000, 1),
        }
        log.log(logging.DEBUG if request.blueprint in quiet else logging.INFO, "request", extra=fields)
        return response
