"""Other services, each as a server of its own."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Silent:
    """Goes before `BaseHTTPRequestHandler` in what handles the requests."""

    def log_message(self, *_args: object) -> None:
        """Nothing: its log lines are not of interest."""


@contextmanager
def served(answers: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    """Another service on a port of its own, and its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), answers) as server:
        threading.Thread(target=server.serve_forever).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            # Otherwise its thread outlives a test that fails, and the process with it.
            server.shutdown()
