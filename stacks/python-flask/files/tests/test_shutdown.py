import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from .conftest import StartProcess
from .service_process import ServiceProcess, free_port


class SlowRequest:
    """A request that is under way when the service is told to stop."""

    def __init__(self, service: ServiceProcess) -> None:
        self._outcome: Any = None
        self._thread = threading.Thread(target=self._run, args=(f"{service.url}/conformance/slow",))
        self._thread.start()
        # The request has to arrive; the route takes 1.5 seconds.
        time.sleep(0.3)

    def response(self) -> httpx.Response:
        self._thread.join()
        if isinstance(self._outcome, Exception):
            raise self._outcome
        response: httpx.Response = self._outcome
        return response

    def _run(self, url: str) -> None:
        try:
            self._outcome = httpx.get(url)
        except httpx.TransportError as error:
            self._outcome = error


Start = Callable[..., ServiceProcess]


@pytest.fixture
def start_service(start_process: StartProcess) -> Start:
    def start(**env: str) -> ServiceProcess:
        service = start_process(PORT=str(free_port()), CONFORMANCE="1", **env)
        service.wait_until_ready()
        return service

    return start


def test_a_request_under_way_is_finished_new_ones_are_refused_and_the_service_ends_well(start_service: Start) -> None:
    service = start_service()
    with httpx.Client() as idle:
        idle.get(f"{service.url}/healthcheck")
        slow = SlowRequest(service)
        service.terminate()
        service.wait_for_message("shutting down")
        time.sleep(0.3)
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"{service.url}/ready")
        # On a connection that was open before, the answer is the same in other words.
        last = idle.get(f"{service.url}/ready")
        assert (last.status_code, last.headers["connection"]) == (503, "close")

        response = slow.response()
        assert response.status_code == 200
        assert response.headers["connection"] == "close"
        assert service.end() == 0
    assert service.messages()[-1] == "shutdown complete"
    assert service.stderr() == ""


def test_after_the_grace_period_the_remaining_connections_are_cut(start_service: Start) -> None:
    service = start_service(SHUTDOWN_GRACE_SECONDS="1")
    slow = SlowRequest(service)
    service.terminate()
    with pytest.raises(httpx.TransportError):
        slow.response()
    assert service.end() == 0
    messages = service.messages()
    assert "grace period is over: cutting the remaining connections" in messages
    assert messages[-1] == "shutdown complete"


def test_a_second_signal_ends_the_service_at_once(start_service: Start) -> None:
    service = start_service()
    slow = SlowRequest(service)
    service.terminate()
    service.wait_for_message("shutting down")
    service.terminate()
    assert service.end() == 143
    with pytest.raises(httpx.TransportError):
        slow.response()
