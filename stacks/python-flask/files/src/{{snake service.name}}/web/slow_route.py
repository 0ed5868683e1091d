import time

from flask import Blueprint


def slow_route() -> Blueprint:
    """A request that takes a while, so that a test can stop the service during one.

    It exists only with `CONFORMANCE=1`, which no environment of the platform sets.
    """
    routes = Blueprint("conformance", __name__)

    @routes.get("/conformance/slow")
    def slow() -> dict[str, str]:
        time.sleep(1.5)
        return {"status": "done"}

    return routes
