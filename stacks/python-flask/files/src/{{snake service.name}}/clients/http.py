import random
import time

import httpx

from ..identity import Identity
from ..web.context import outbound_headers
from .breaker import CircuitBreaker

TRIES = 3
REPEATABLE = {"GET", "HEAD", "OPTIONS", "PUT", "DELETE"}
# The service is not there, or somebody in between could not reach it: another try may meet a healthy instance.
WORTH_ANOTHER_TRY = {502, 503, 504}


def http_client(
    base_url: str,
    service: Identity,
    breaker: CircuitBreaker,
    timeout_seconds: float = 3.0,
    transport: httpx.BaseTransport | None = None,
) -> httpx.Client:
    """Calls another service: `client = http_client(base_url, service, breaker)`, then `client.get("/orders/1")`.

    It sends the ids of the request that it works for, so that one trace covers both services, says who calls, and gives
    up when the connection takes a second or no byte arrives for `timeout_seconds`: a call without an end would hold a
    thread, and with enough of them the whole service. Calls that may be repeated are tried again, twice, within
    `timeout_seconds`. A service that mostly fails is left alone for a while: give `Check("prices", breaker.check)` to
    `/deepcheck`. Make one client and one breaker for each service that is called, and keep them: all threads may use
    them.
    """

    def add_ids(request: httpx.Request) -> None:
        for name, value in outbound_headers().items():
            request.headers.setdefault(name, value)

    return httpx.Client(
        base_url=base_url,
        headers={"user-agent": service.user_agent},
        timeout=httpx.Timeout(timeout_seconds, connect=min(1.0, timeout_seconds)),
        event_hooks={"request": [add_ids]},
        transport=Resilient(transport or httpx.HTTPTransport(), breaker, timeout_seconds),
    )


class Resilient(httpx.BaseTransport):
    """Asks the breaker before each call, and makes calls again when that may help and does no harm."""

    def __init__(self, transport: httpx.BaseTransport, breaker: CircuitBreaker, seconds: float) -> None:
        self._transport = transport
        self._breaker = breaker
        self._seconds = seconds

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        deadline = time.monotonic() + self._seconds
        tries = TRIES if may_be_repeated(request) else 1
        for attempt in range(1, tries + 1):
            # A random while, so that callers that failed together do not come back together. It is no secret.
            pause = random.uniform(0.05, 0.5)  # noqa: S311
            is_last = attempt == tries or time.monotonic() + pause > deadline
            try:
                response = self._call(request)
            except httpx.TransportError:
                if is_last:
                    raise
            else:
                if is_last or response.status_code not in WORTH_ANOTHER_TRY:
                    return response
                response.close()
            time.sleep(pause)
        raise AssertionError("the last try has returned or raised")

    def _call(self, request: httpx.Request) -> httpx.Response:
        era = self._breaker.enter()
        failed = True
        try:
            response = self._transport.handle_request(request)
            failed = response.status_code >= 500
            return response
        finally:
            self._breaker.leave(era, failed=failed)

    def close(self) -> None:
        self._transport.close()


def may_be_repeated(request: httpx.Request) -> bool:
    """Whether doing it twice is the same as doing it once, as its method or an idempotency key says."""
    # What is read while it is sent cannot be sent again.
    if not isinstance(request.stream, httpx.ByteStream):
        return False
    return request.method in REPEATABLE or "idempotency-key" in request.headers
