from flask import Blueprint, request

from ..identity import Identity
from ..web.health import Check
from .breaker import CircuitBreaker
from .http import http_client


def call_route(base_url: str, service: Identity) -> tuple[Blueprint, Check]:
    """The service's way to call others, for a test that sets up another service which fails.

    A route that calls it, and what `/deepcheck` asks about it. It exists only with `CONFORMANCE_UPSTREAM`, which no
    environment of the platform sets.
    """
    breaker = CircuitBreaker()
    client = http_client(base_url, service, breaker)
    routes = Blueprint("upstream", __name__)

    @routes.route("/conformance/call", methods=["GET", "POST"])
    def call() -> dict[str, int]:
        return {"status": client.request(request.method, "/").status_code}

    return routes, Check("upstream", breaker.check)
