import httpx

from ..identity import Identity
from ..web.context import outbound_headers


def http_client(base_url: str, service: Identity, timeout_seconds: float = 3.0) -> httpx.Client:
    """Calls another service: `client = http_client(base_url, service)`, then `client.get("/orders/1")`.

    It sends the ids of the request that it works for, so that one trace covers both services, says who calls, and gives
    up when the connection takes a second or no byte arrives for `timeout_seconds`: a call without an end would hold a
    thread, and with enough of them the whole service. Make one client for each service that is called, and keep it: it
    may be used by all threads.
    """

    def add_ids(request: httpx.Request) -> None:
        for name, value in outbound_headers().items():
            request.headers.setdefault(name, value)

    return httpx.Client(
        base_url=base_url,
        headers={"user-agent": service.user_agent},
        timeout=httpx.Timeout(timeout_seconds, connect=min(1.0, timeout_seconds)),
        event_hooks={"request": [add_ids]},
    )
