"""What this service is for: a module for each subject, all of them added in `add_routes`."""

from flask import Flask

from ..config import Config
from .greetings import greeting_routes


def add_routes(app: Flask, config: Config) -> None:
    app.register_blueprint(greeting_routes(config.greeting))
