import json
import logging
import secrets
from http import HTTPStatus

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException

from .context import request_ids

log = logging.getLogger(__name__)

MEDIA_TYPE = "application/problem+json"


class HttpProblem(Exception):  # noqa: N818 - RFC 9457 calls it so
    """An answer that a route gives on purpose: `raise HttpProblem(409, "the order is already paid")`."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail


def answer_errors(app: Flask) -> None:
    """Every answer from 400 on is a problem document (RFC 9457).

    Failures of ours say nothing about the inside: the log has the stack, and `trace_id` leads to it.
    """

    @app.errorhandler(HttpProblem)
    def on_problem(problem: HttpProblem) -> Response:
        if problem.status >= 500:
            log.error("request failed", exc_info=problem, extra={"http.method": request.method})
        return _answer(problem.status, problem.detail)

    @app.errorhandler(HTTPException)
    def of_framework(error: HTTPException) -> Response:
        status = error.code or 500
        response = _answer(status, _detail(status, error))
        # Such as `Allow`, which goes with 405; the body and its type are ours.
        for name, value in error.get_headers(request.environ):
            if name.lower() != "content-type":
                response.headers[name] = value
        return response

    @app.errorhandler(Exception)
    def on_failure(error: Exception) -> Response:
        log.error("request failed", exc_info=error, extra={"http.method": request.method})
        return _answer(500, None)


def problem_body(status: int, detail: str | None, instance: str | None, trace_id: str) -> bytes:
    """A problem document; what is unknown is left out."""
    title = HTTPStatus(status).phrase
    problem = {"type": "about:blank", "title": title, "status": status, "detail": detail, "instance": instance}
    known = {key: value for key, value in problem.items() if value is not None}
    return json.dumps({**known, "trace_id": trace_id}).encode()


def malformed_answer(status: int) -> bytes:
    """The whole answer to bytes that are not HTTP: no request and no route exist for them."""
    body = problem_body(status, None, None, secrets.token_hex(16))
    head = f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\nContent-Type: {MEDIA_TYPE}\r\n"
    return f"{head}Content-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode() + body


def _answer(status: int, detail: str | None) -> Response:
    body = problem_body(status, detail, request.path, request_ids().trace_id)
    return Response(body, status, content_type=MEDIA_TYPE)


def _detail(status: int, error: HTTPException) -> str | None:
    match status:
        case 404:
            return "there is nothing at this path"
        case 405:
            return f"{request.method} is not possible here"
        case _ if status >= 500:
            return None
        case _:
            return error.description
