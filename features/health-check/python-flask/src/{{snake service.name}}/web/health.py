import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from queue import Empty, SimpleQueue

from flask import Blueprint
from flask.typing import ResponseReturnValue

from ..identity import Identity
from ..lifecycle import Lifecycle

log = logging.getLogger(__name__)

CHECK_SECONDS = 2.0


class Degraded(Exception):  # noqa: N818 - not every one of them is an error
    """Raised by a check of what the service can do without for a while: it is shown, and fails nothing."""


@dataclass(frozen=True)
class Check:
    """What `/deepcheck` asks: `run` raises when the dependency is down. It gets the seconds that it may take."""

    name: str
    run: Callable[[float], object]


def health_routes(service: Identity, lifecycle: Lifecycle, checks: Sequence[Check]) -> Blueprint:
    """The platform's three questions.

    - `/healthcheck` says that the process answers, and asks nobody else: a broken dependency must not make the platform
      restart every instance.
    - `/deepcheck` asks every dependency, each for two seconds at most. 503 when one is down.
    - `/ready` says whether requests should be sent here: not before start-up is complete, not from SIGTERM on.
    """
    routes = Blueprint("health", __name__)

    @routes.get("/healthcheck")
    def healthcheck() -> ResponseReturnValue:
        return {"status": "UP", "service": service.name, "version": service.version}

    @routes.get("/ready")
    def ready() -> ResponseReturnValue:
        return ({"status": "UP"}, 200) if lifecycle.ready else ({"status": "DOWN"}, 503)

    @routes.get("/deepcheck")
    def deepcheck() -> ResponseReturnValue:
        results = run_checks(checks)
        up = all(result["status"] != "DOWN" for result in results.values())
        return {"status": "UP" if up else "DOWN", "checks": results}, 200 if up else 503

    return routes


def run_checks(checks: Sequence[Check], seconds: float = CHECK_SECONDS) -> dict[str, dict[str, object]]:
    """Asks all dependencies at the same time; one that has not answered within `seconds` is down.

    The reason why a dependency is down may hold host names or worse: it goes into the log, not into the answer.
    """
    started = time.perf_counter()
    outcomes: SimpleQueue[tuple[Check, Exception | None]] = SimpleQueue()

    def run(check: Check) -> None:
        try:
            check.run(seconds)
            outcomes.put((check, None))
        except Exception as error:  # noqa: BLE001 - whatever it is, the dependency does not work
            outcomes.put((check, error))

    for check in checks:
        # A daemon: a check that hangs must not hold up the end of the process.
        threading.Thread(target=run, args=(check,), daemon=True).start()

    results: dict[str, dict[str, object]] = {}

    def note(check: Check, error: Exception | None) -> None:
        status = "UP" if error is None else "DEGRADED" if isinstance(error, Degraded) else "DOWN"
        if error is not None:
            log.warning("a dependency is %s", status.lower(), exc_info=error, extra={"check": check.name})
        latency = round((time.perf_counter() - started) * 1000)
        results[check.name] = {"status": status, "latencyMs": latency}

    while len(results) < len(checks):
        try:
            note(*outcomes.get(timeout=max(0.0, started + seconds - time.perf_counter())))
        except Empty:
            break
    for check in checks:
        if check.name not in results:
            note(check, TimeoutError(f"no answer within {seconds} seconds"))
    return {check.name: results[check.name] for check in checks}
