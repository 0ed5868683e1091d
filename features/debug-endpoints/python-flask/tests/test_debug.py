import socket

import httpx
import pytest

from .conftest import StartProcess
from .service_process import ServiceProcess, free_port

PATHS = ("/threaddump", "/configprops", "/metrics", "/mappings")


@pytest.fixture
def debugged(start_process: StartProcess) -> tuple[ServiceProcess, int]:
    """A service with debug endpoints, and their port."""
    port = free_port()
    service = start_process(PORT=str(free_port()), DEBUG_PORT=str(port), WORKERS="2", GREETING="5ec2e7")
    service.wait_until_ready()
    return service, port


def test_they_show_the_inside_without_values(debugged: tuple[ServiceProcess, int]) -> None:
    service, port = debugged
    answers = {path: httpx.get(f"http://127.0.0.1:{port}{path}") for path in PATHS}
    assert [each.status_code for each in answers.values()] == [200] * len(PATHS)
    assert "5ec2e7" not in "".join(each.text for each in answers.values())
    assert any(name.startswith("MainThread") for name in answers["/threaddump"].json())
    assert answers["/configprops"].json()["GREETING"] == "******"
    assert answers["/metrics"].json()["threads"] >= 2
    assert "GET /greetings/<name>" in answers["/mappings"].json()
    assert all(int(each.headers["x-process-id"]) > 1 for each in answers.values())
    assert httpx.get(f"http://127.0.0.1:{port}/metrics/heap").status_code == 404
    service.terminate()
    assert service.end() == 0
    assert service.stderr() == ""


def test_they_are_for_this_machine_only_and_beside_the_routes_of_the_service(
    debugged: tuple[ServiceProcess, int],
) -> None:
    service, port = debugged
    assert [httpx.get(f"{service.url}{path}").status_code for path in PATHS] == [404] * len(PATHS)
    _, _, addresses = socket.gethostbyname_ex(socket.gethostname())
    for address in addresses:
        if not address.startswith("127."):
            with pytest.raises(httpx.ConnectError):
                httpx.get(f"http://{address}:{port}/mappings")


def test_a_debug_port_that_is_taken_ends_the_service_with_one_line(start_process: StartProcess) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        service = start_process(PORT=str(free_port()), DEBUG_PORT=str(other.getsockname()[1]))
        assert service.end() == 1
    (fatal,) = (line for line in service.lines() if line["level"] == "FATAL")
    assert "EADDRINUSE" in fatal["message"]


def test_they_are_off_unless_asked_for(start_process: StartProcess) -> None:
    service = start_process(PORT=str(free_port()))
    service.wait_until_ready()
    assert "debug endpoints are on" not in service.messages()
