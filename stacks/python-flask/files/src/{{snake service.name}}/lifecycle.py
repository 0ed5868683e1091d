class Lifecycle:
    """Where a process is in its life: starting, then ready, then stopping, and never back."""

    def __init__(self) -> None:
        self._phase = "starting"

    @property
    def ready(self) -> bool:
        return self._phase == "ready"

    def started(self) -> None:
        if self._phase == "starting":
            self._phase = "ready"

    def stop(self) -> None:
        self._phase = "stopping"
