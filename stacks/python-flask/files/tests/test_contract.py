"""The service from outside, as the platform sees it: start-up, configuration, logs, failures."""

import json
import socket

import httpx
import pytest

from .conftest import StartProcess
from .service_process import ServiceProcess, free_port

REQUIRED = ("timestamp", "level", "message", "service", "env", "version", "logger")


def assert_logged(service: ServiceProcess) -> None:
    """Every line of a service is a complete log line, and nothing is written elsewhere."""
    for line in service.lines():
        assert all(isinstance(line.get(field), str) for field in REQUIRED), line
    assert service.stderr() == ""


def test_starts_answers_the_platforms_probes_and_logs_nothing_but_json(start_process: StartProcess) -> None:
    commit = "4fca21e0c1d2b3a4958677685948392010fedcba"
    service = start_process(PORT=str(free_port()), LOG_LEVEL="trace", GIT_COMMIT=commit)
    service.wait_until_ready()
    health = httpx.get(f"{service.url}/healthcheck").json()
    assert health["status"] == "UP"
    assert health["version"].endswith("+4fca21e")
    assert httpx.get(f"{service.url}/deepcheck").json() == {"status": "UP", "checks": {}}
    service.terminate()
    assert service.end() == 0
    assert_logged(service)
    assert service.messages()[-1] == "shutdown complete"


def test_does_not_start_with_a_wrong_configuration_and_says_what_is_wrong_in_one_line(
    start_process: StartProcess,
) -> None:
    service = start_process(PORT="abc", SHUTDOWN_GRACE_SECONDS="60")
    assert service.end() == 1
    assert_logged(service)
    (line,) = service.lines()
    assert line["level"] == "FATAL"
    assert "PORT must be" in line["message"]
    assert "SHUTDOWN_GRACE_SECONDS must be" in line["message"]


def test_config_check_names_the_variables_shows_no_value_and_does_not_start(start_process: StartProcess) -> None:
    service = start_process(CONFIG_CHECK="1", GIT_COMMIT="4fca21e5ec2e75ec2e7")
    assert service.end() == 0
    (line,) = service.lines()
    assert "GIT_COMMIT" in line["config.names"]
    assert "5ec2e7" not in service.stdout()


def test_config_check_fails_with_a_wrong_configuration(start_process: StartProcess) -> None:
    assert start_process(CONFIG_CHECK="1", PORT="0").end() == 1


def test_a_port_that_is_taken_ends_the_service_with_one_fatal_line(start_process: StartProcess) -> None:
    with socket.create_server(("0.0.0.0", 0)) as other:
        service = start_process(PORT=str(other.getsockname()[1]))
        assert service.end() == 1
    assert_logged(service)
    (fatal,) = (line for line in service.lines() if line["level"] == "FATAL")
    assert "EADDRINUSE" in fatal["message"]


def test_bytes_that_are_not_http_get_a_problem_document_and_a_closed_connection(start_process: StartProcess) -> None:
    service = start_process(PORT=str(free_port()))
    service.wait_until_ready()
    with socket.create_connection(("127.0.0.1", service.port)) as connection:
        connection.sendall(b"NOT HTTP\r\n\r\n")
        answer = b"".join(iter(lambda: connection.recv(4096), b""))
    head, body = answer.split(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json")
    assert json.loads(body)["status"] == 400


def test_pretty_logs_are_readable_text(start_process: StartProcess) -> None:
    service = start_process(CONFIG_CHECK="1", LOG_FORMAT="pretty")
    assert service.end() == 0
    with pytest.raises(json.JSONDecodeError):
        service.lines()
