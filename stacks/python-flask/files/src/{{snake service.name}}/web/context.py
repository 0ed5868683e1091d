import re
import secrets
import uuid
from dataclasses import dataclass

from flask import Flask, Response, g, has_request_context, request

TRACEPARENT = re.compile(r"(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?")
REQUEST_ID = re.compile(r"[\w.:/+=-]{1,128}", re.ASCII)


@dataclass(frozen=True)
class RequestIds:
    """What joins the log lines of a request, here and in other services."""

    trace_id: str
    span_id: str
    request_id: str


def request_ids() -> RequestIds:
    """The ids of the request that is handled: made when they are first asked for, the same from then on."""
    if "ids" not in g:
        g.ids = RequestIds(_trace_id(), secrets.token_hex(8), _request_id())
    ids: RequestIds = g.ids
    return ids


def current_ids() -> dict[str, str]:
    """The ids as fields of a log line; none outside of a request."""
    return vars(request_ids()) if has_request_context() else {}


def outbound_headers() -> dict[str, str]:
    """What a call to another service carries so that both services' logs can be joined."""
    if not has_request_context():
        return {}
    ids = request_ids()
    return {"traceparent": f"00-{ids.trace_id}-{ids.span_id}-01", "x-request-id": ids.request_id}


def add_request_context(app: Flask) -> None:
    """Echoes `x-request-id`."""

    @app.after_request
    def echo(response: Response) -> Response:
        response.headers["x-request-id"] = request_ids().request_id
        return response


def _trace_id() -> str:
    """The trace of a W3C `traceparent`, or a new one. Zeros mean "no trace", and version ff does not exist."""
    match = TRACEPARENT.fullmatch(request.headers.get("traceparent", ""))
    return match[1] if match else secrets.token_hex(16)


def _request_id() -> str:
    """The caller's `x-request-id` where it is fit for a log line and a header, otherwise a new one."""
    given = request.headers.get("x-request-id", "")
    return given if REQUEST_ID.fullmatch(given) else str(uuid.uuid4())
