"""What this service changes of gunicorn: its log lines, its answers to broken requests, and how it stops."""

import contextlib
import errno
import logging
import os
import signal
import socket
import sys
import threading
from types import FrameType
from typing import Any, cast

from flask import Flask
from gunicorn.arbiter import Arbiter
from gunicorn.config import Config as ServerConfig
from gunicorn.glogging import Logger
from gunicorn.http.errors import (
    ExpectationFailed,
    LimitRequestHeaders,
    LimitRequestLine,
    ParseException,
    UnsupportedTransferCoding,
)
from gunicorn.workers.gthread import ThreadWorker

from .lifecycle import Lifecycle
from .web.errors import malformed_answer

log = logging.getLogger(__name__)


class ServerLog(Logger):
    """Lets gunicorn's lines go the way of all others, in place of its own handlers and formats."""

    def setup(self, cfg: ServerConfig) -> None:
        super().setup(cfg)
        # What it says at debug holds paths as they were sent, with whatever personal data is in them.
        level = max(logging.INFO, logging.getLogger().level)
        for each in (self.error_log, self.access_log):
            each.handlers.clear()
            each.setLevel(level)
            each.propagate = True


class Worker(ThreadWorker):
    """A process that answers requests, each in a thread of its own."""

    def init_signals(self) -> None:
        super().init_signals()
        # Ctrl-C reaches every process of the terminal; the master tells the workers what to do.
        signal.signal(signal.SIGINT, signal.SIG_IGN)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self.lifecycle.stop()
        super().handle_exit(sig, frame)
        self.method_queue.defer(self.stop_listening)
        # A little before the end of the grace period: the process is gone before the master kills it.
        end = threading.Timer(self.cfg.graceful_timeout - 0.5, self.cut_connections)
        end.daemon = True
        end.start()

    def cut_connections(self) -> None:
        log.error("grace period is over: cutting the remaining connections")
        os._exit(0)

    def stop_listening(self) -> None:
        """Refuses new connections at once; gunicorn would leave them waiting until the last request is finished."""
        self.set_accept_enabled(False)
        for each in self.sockets:
            each.close()

    def accept(self, listener: Any) -> None:
        # A connection that came in the very moment in which listening ended is refused like those after it.
        if listener.sock is not None:
            super().accept(listener)

    def handle_request(self, req: Any, conn: Any) -> bool:
        asked_to_close = req.should_close
        # Looked at when the answer is sent; gunicorn itself decides when the request arrives.
        req.should_close = lambda: not self.alive or asked_to_close()
        try:
            return super().handle_request(req, conn)
        finally:
            # From here on it is asked about the next request of the connection.
            req.should_close = asked_to_close

    def handle_error(self, _req: Any, client: socket.socket, _addr: Any, exc: BaseException) -> None:
        """Answers what no application has seen: bytes that are not HTTP."""
        status = status_of(exc)
        if status == 500:
            log.error("a request could not be handled", exc_info=exc)
        else:
            log.info("a malformed request was refused", extra={"http.status": status, "error.message": str(exc)})
        with contextlib.suppress(OSError):
            client.sendall(malformed_answer(status))

    @property
    def application(self) -> Flask:
        return cast(Flask, self.wsgi)

    @property
    def lifecycle(self) -> Lifecycle:
        """That of the application, which `create_app` has made."""
        lifecycle: Lifecycle = self.application.extensions["lifecycle"]
        return lifecycle


def refuse_taken_port(port: int) -> None:
    """Ends the process at once where gunicorn would try again for five seconds."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("0.0.0.0", port))  # noqa: S104 - the platform decides who reaches it
        except OSError as error:
            name = errno.errorcode.get(error.errno or 0, "")
            log.critical("port %d cannot be used: %s", port, name, exc_info=error)
            sys.exit(1)


def make_application(arbiter: Arbiter) -> None:
    """Makes the application once for all workers; what is wrong with it ends the process in one line.

    It is gunicorn's `preload_app`, which would write some failures as plain text.
    """
    try:
        arbiter.app.wsgi()
    except Exception as error:
        log.critical("the application cannot be made", exc_info=error)
        sys.exit(1)


def stop_on_signals(arbiter: Arbiter) -> None:
    """Stops the service on SIGTERM (the platform) and SIGINT (Ctrl-C).

    The listener closes, every worker finishes the requests under way with `Connection: close`, and the process exits
    with 0. After the grace period the remaining connections are cut. A second signal ends everything immediately.
    """
    stopping = False

    def on_signal(number: int, frame: FrameType | None) -> None:
        nonlocal stopping
        name = signal.Signals(number).name
        if stopping:
            log.warning("second signal: stopping at once", extra={"signal": name})
            for pid in list(arbiter.WORKERS):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            os._exit(128 + number)
        stopping = True
        log.info("shutting down", extra={"signal": name})
        arbiter.signal(signal.SIGTERM, frame)

    signal.signal(signal.SIGTERM, on_signal)
    signal.signal(signal.SIGINT, on_signal)


def status_of(error: BaseException) -> int:
    """The answer to a request that gunicorn could not read."""
    match error:
        case LimitRequestLine():
            return 414
        case LimitRequestHeaders():
            return 431
        case ExpectationFailed():
            return 417
        case UnsupportedTransferCoding():
            return 501
        case ParseException():
            return 400
        case _:
            return 500
