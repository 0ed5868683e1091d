import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).parent.parent


def free_port() -> int:
    """A port that was free a moment ago."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


class ServiceProcess:
    """The service as the platform runs it, with an environment of its own."""

    def __init__(self, env: dict[str, str]) -> None:
        self.port = int(env.get("PORT", "0")) if env.get("PORT", "0").isdigit() else 0
        self._stdout = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the process
        self._stderr = tempfile.TemporaryFile()  # noqa: SIM115
        self._process = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py", "wsgi:app"],
            cwd=ROOT,
            env={**_passed_on(), **env},
            stdout=self._stdout,
            stderr=self._stderr,
            start_new_session=True,
        )

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def terminate(self) -> None:
        self._process.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """Ends everything that is left of it, and tidies up."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        self._stdout.close()
        self._stderr.close()

    def end(self) -> int:
        """Its exit code, once it is gone."""
        return self._process.wait(timeout=30)

    def lines(self) -> list[dict[str, Any]]:
        """Its log lines. One that is not JSON fails the test."""
        return [json.loads(line) for line in self.stdout().splitlines()]

    def messages(self) -> list[str]:
        return [line["message"] for line in self.lines()]

    def stdout(self) -> str:
        return _content(self._stdout)

    def stderr(self) -> str:
        return _content(self._stderr)

    def wait_until_ready(self) -> None:
        while not self._is_ready():
            if self._process.poll() is not None:
                raise AssertionError(f"the service has ended\n{self.stdout()}\n{self.stderr()}")
            time.sleep(0.02)

    def wait_for_message(self, message: str) -> None:
        while message not in self.messages():
            if self._process.poll() is not None:
                raise AssertionError(f"the service has ended without saying {message!r}\n{self.stdout()}")
            time.sleep(0.01)

    def _is_ready(self) -> bool:
        try:
            return httpx.get(f"{self.url}/ready").is_success
        except httpx.TransportError:
            return False


def _passed_on() -> dict[str, str]:
    """What a process needs to be found, and, with a coverage gate, to be counted."""
    return {name: os.environ[name] for name in ("PATH", "COVERAGE_PROCESS_CONFIG") if name in os.environ}


def _content(file: Any) -> str:
    """All that was written; `pread`, because the position of the file is that of the writing process."""
    return os.pread(file.fileno(), os.fstat(file.fileno()).st_size, 0).decode()
