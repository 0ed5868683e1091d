"""Logs through Python's own `logging`: Flask, gunicorn and every library write there already, so one formatter is
enough for all of them, from the first line on. Get a logger as everywhere: `logging.getLogger(__name__)`."""

import fcntl
import json
import logging
import math
import os
import sys
import tempfile
import threading
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from types import TracebackType
from typing import cast

from .identity import Identity
from .web.context import current_ids

TRACE = 5
LEVELS = {
    "trace": TRACE,
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warn": logging.WARNING,
    "error": logging.ERROR,
    "fatal": logging.CRITICAL,
}

# Never in a log line, at any depth and in any spelling of upper and lower case.
SECRET_KEYS = {"authorization", "cookie", "set-cookie", "x-api-key", "password", "asap_private_key"}

# What `logging` itself puts on a record; everything else came as `extra`.
_OF_LOGGING = {*vars(logging.makeLogRecord({})), "message", "asctime", "taskName"}


def start_logging(handler: logging.Handler, level: str) -> None:
    """Sends everything from `level` on to the handler, warnings of Python and what nobody has caught included."""
    for name, number in LEVELS.items():
        logging.addLevelName(number, name.upper())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(LEVELS[level])
    # These would write the query and the headers of every call to another service.
    for library in ("httpx", "httpcore"):
        logging.getLogger(library).setLevel(logging.WARNING)
    logging.captureWarnings(True)
    sys.excepthook = _log_uncaught
    threading.excepthook = _log_uncaught_in_thread


class OutputHandler(logging.Handler):
    """Writes each line as a whole to standard output, which several processes share."""

    def __init__(self, formatter: logging.Formatter) -> None:
        super().__init__()
        self.setFormatter(formatter)
        self._lock_file = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as the process lives

    def close(self) -> None:
        self._lock_file.close()
        super().close()

    def emit(self, record: logging.LogRecord) -> None:
        rest = f"{self.format(record)}\n".encode(errors="backslashreplace")
        # The kernel keeps up to 4 KiB together; a line with a stack is longer, and another worker could write into it.
        fcntl.lockf(self._lock_file, fcntl.LOCK_EX)
        try:
            while rest:
                rest = rest[os.write(1, rest) :]
        finally:
            fcntl.lockf(self._lock_file, fcntl.LOCK_UN)


class JsonFormatter(logging.Formatter):
    """A log line of the platform: the required fields, the ids of the request, then what was logged as `extra`."""

    def __init__(self, service: Identity) -> None:
        super().__init__()
        self._service = {"service": service.name, "env": service.environment, "version": service.version}

    def format(self, record: logging.LogRecord) -> str:
        moment = datetime.fromtimestamp(record.created, UTC)
        line = {
            "timestamp": moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname,
            "message": _message(record),
            **self._service,
            "logger": record.name,
            **current_ids(),
            **_error_of(record),
        }
        # What the platform relies on cannot be overwritten.
        extra = {key: value for key, value in _extra(record).items() if key not in line}
        return json.dumps({**line, **extra}, ensure_ascii=False)


class PrettyFormatter(logging.Formatter):
    """A log line for a developer's terminal."""

    def format(self, record: logging.LogRecord) -> str:
        moment = datetime.fromtimestamp(record.created).strftime("%H:%M:%S.%f")[:-3]
        fields = "".join(f" {key}={value}" for key, value in _extra(record).items())
        error = _error_of(record)
        stack = f"\n{error['error.stack']}" if error else ""
        return f"{moment} {record.levelname:5} {record.name}: {_message(record)}{fields}{stack}"


def presentable(value: object, depth: int = 0) -> object:
    """A value as it may be written: errors spelled out, secrets taken out, nothing that JSON does not know."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, BaseException):
        return describe_error(value)
    # Deeper than anybody reads; also what ends a circular value.
    if depth == 6:
        return "[…]"
    items = getattr(value, "items", None)
    if callable(items):
        return {
            str(key): "[redacted]" if str(key).lower() in SECRET_KEYS else presentable(item, depth + 1)
            for key, item in items()
        }
    if isinstance(value, list | tuple | set | frozenset):
        return [presentable(item, depth + 1) for item in value]
    return str(value)


def describe_error(error: BaseException) -> dict[str, str]:
    return {
        "error.type": type(error).__qualname__,
        "error.message": str(error),
        "error.stack": "".join(traceback.format_exception(error)).rstrip(),
    }


def _message(record: logging.LogRecord) -> str:
    given = record.args
    # A single mapping comes as it is; several arguments as a tuple.
    args = presentable(given) if isinstance(given, Mapping) else tuple(_argument(value) for value in given or ())
    try:
        return str(record.msg) % args if args else str(record.msg)
    except (TypeError, ValueError, KeyError):
        # Arguments that do not fit the text: better an odd line than none.
        return f"{record.msg} {args}"


def _argument(value: object) -> object:
    """Only what has parts can hide a secret in them; numbers have to stay numbers, for `%d`."""
    has_parts = isinstance(value, list | tuple | set | frozenset) or hasattr(value, "items")
    return presentable(value) if has_parts else value


def _extra(record: logging.LogRecord) -> dict[str, object]:
    extra = {key: value for key, value in vars(record).items() if key not in _OF_LOGGING}
    return cast(dict[str, object], presentable(extra))


def _error_of(record: logging.LogRecord) -> dict[str, str]:
    error = record.exc_info[1] if record.exc_info else None
    return {} if error is None else describe_error(error)


def _log_uncaught(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    """Whatever nobody has caught ends the process, after this line."""
    logging.getLogger(__name__).critical("uncaught failure", exc_info=error)


def _log_uncaught_in_thread(failure: threading.ExceptHookArgs) -> None:
    extra = {"thread.name": failure.thread.name if failure.thread else None}
    logging.getLogger(__name__).error("uncaught failure in a thread", exc_info=failure.exc_value, extra=extra)
