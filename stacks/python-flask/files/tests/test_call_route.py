from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest

from .conftest import MakeApp
from .upstream import Silent, served


class Failing(Silent, BaseHTTPRequestHandler):
    """Another service, which answers 503 and counts."""

    hits = 0

    def do_POST(self) -> None:
        Failing.hits += 1
        self.send_response(503)
        self.send_header("content-length", "0")
        self.end_headers()


@pytest.fixture
def upstream() -> Iterator[str]:
    with served(Failing) as address:
        yield address


def test_a_service_that_goes_on_failing_is_left_alone_and_the_deep_check_shows_it(
    make_app: MakeApp, upstream: str
) -> None:
    client = make_app(conformance_upstream=upstream).client
    assert client.post("/conformance/call").get_json() == {"status": 503}
    for _ in range(24):
        client.post("/conformance/call")
    assert Failing.hits == 20
    deep = client.get("/deepcheck")
    assert deep.status_code == 200
    assert deep.get_json()["checks"]["upstream"]["status"] == "DEGRADED"
