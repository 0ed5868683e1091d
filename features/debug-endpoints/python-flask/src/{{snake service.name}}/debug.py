"""Shows the inside of a process to the machine that it runs on, and to nobody else.

No value of a variable is shown: it may be a secret.
"""

import gc
import json
import logging
import os
import resource
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from flask import Flask

log = logging.getLogger(__name__)


class DebugServer(ThreadingHTTPServer):
    """Every worker listens at the same port, and each request meets one of them."""

    allow_reuse_port = True
    daemon_threads = True


def offer_debug_endpoints(port: int, names: Sequence[str], app: Flask) -> DebugServer:
    """Answers the debug endpoints in a thread, until the process ends."""
    answers: dict[str, Callable[[], object]] = {
        "/threaddump": thread_dump,
        "/configprops": lambda: dict.fromkeys(names, "******"),
        "/metrics": metrics,
        "/mappings": lambda: mappings(app),
    }

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer = answers.get(self.path)
            if answer is None:
                self.send_error(404)
                return
            body = json.dumps(answer()).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.send_header("x-process-id", str(os.getpid()))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_args: object) -> None:
            """Nothing: it would be plain text."""

    server = DebugServer(("127.0.0.1", port), Handler)
    threading.Thread(target=server.serve_forever, name="debug", daemon=True).start()
    log.warning("debug endpoints are on", extra={"address": f"127.0.0.1:{server.server_port}"})
    return server


def thread_dump() -> dict[str, list[str]]:
    """The stack of every thread, the oldest call first."""
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    return {
        f"{names.get(ident, 'unknown')} ({ident})": "".join(traceback.format_stack(frame)).splitlines()
        for ident, frame in sys._current_frames().items()
    }


def metrics() -> dict[str, object]:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return {
        "threads": threading.active_count(),
        "cpuSeconds": {"user": usage.ru_utime, "system": usage.ru_stime},
        "largestMemoryKiB": usage.ru_maxrss,
        "garbageCollection": gc.get_stats(),
    }


def mappings(app: Flask) -> list[str]:
    return sorted(
        f"{method} {rule.rule}"
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    )
