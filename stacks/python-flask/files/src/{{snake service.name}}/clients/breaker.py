import threading
import time
from collections import deque
from collections.abc import Callable

from ..web.health import Degraded

JUDGED_CALLS = 20
OPEN_SECONDS = 10.0
PROBES = 3


class CircuitOpenError(Degraded):
    """A call is not made: the other service has failed too often, and is given time to recover."""

    def __init__(self) -> None:
        super().__init__("not called: it has failed too often, and is given time to recover")


class CircuitBreaker:
    """Stops calling a service that mostly fails.

    It opens when half of the last 20 calls have failed, lets three calls try again after ten seconds, and closes when
    all three went well. One of them failing opens it again. Each worker process has its own; all threads may use it.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._failures: deque[bool] = deque(maxlen=JUDGED_CALLS)
        self._opened_at: float | None = None
        # How often it has opened or closed: calls that began before do not count any more.
        self._era = 0
        self._probes = 0
        self._passed = 0

    def check(self, _seconds: float) -> None:
        """For `/deepcheck`: raises while calls are not made."""
        with self._lock:
            if self._is_open():
                raise CircuitOpenError

    def enter(self) -> int:
        """Begins a call, or raises; what it returns goes to `leave` when the call has ended."""
        with self._lock:
            if self._opened_at is not None:
                if self._is_open() or self._probes == PROBES:
                    raise CircuitOpenError
                self._probes += 1
            return self._era

    def leave(self, era: int, *, failed: bool) -> None:
        with self._lock:
            if era != self._era:
                return
            if self._opened_at is not None:
                self._passed += 1
                if failed:
                    self._turn(self._now())
                elif self._passed == PROBES:
                    self._turn(None)
                return
            self._failures.append(failed)
            if len(self._failures) == JUDGED_CALLS and 2 * sum(self._failures) >= JUDGED_CALLS:
                self._turn(self._now())

    def _is_open(self) -> bool:
        return self._opened_at is not None and self._now() - self._opened_at < OPEN_SECONDS

    def _turn(self, opened_at: float | None) -> None:
        self._opened_at = opened_at
        self._era += 1
        self._failures.clear()
        self._probes = self._passed = 0
