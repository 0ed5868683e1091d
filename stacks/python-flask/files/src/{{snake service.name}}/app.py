from collections.abc import Callable, Sequence

from flask import Flask
from flask.json.provider import DefaultJSONProvider

from .config import Config
from .identity import Identity
from .lifecycle import Lifecycle
from .web.context import add_request_context
from .web.errors import answer_errors
from .web.health import Check, health_routes
from .web.request_log import add_request_log
from .web.slow_route import slow_route


def create_app(
    config: Config,
    service: Identity,
    lifecycle: Lifecycle,
    checks: Sequence[Check],
    add_routes: Callable[[Flask, Config], None],
) -> Flask:
    """The application, ready for a server or, in tests, for `test_client()`. It touches neither sockets nor process.

    `add_routes` adds what the service is for; `checks` are what `/deepcheck` asks.
    """
    app = Flask(__name__, static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = 1024 * 1024
    # In the order in which they were written, not in that of the alphabet.
    app.json = DefaultJSONProvider(app)
    app.json.sort_keys = False
    # For the server, which tells the application when it starts and stops.
    app.extensions["lifecycle"] = lifecycle

    add_request_log(app, quiet={"health"})
    add_request_context(app)
    answer_errors(app)
    app.register_blueprint(health_routes(service, lifecycle, checks))
    add_routes(app, config)
    if config.conformance:
        app.register_blueprint(slow_route())
    return app
