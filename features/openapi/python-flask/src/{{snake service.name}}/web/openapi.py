import json
from pathlib import Path
from typing import Any

from flask import Blueprint

DESCRIPTION = Path(__file__).parent.parent / "openapi.json"


def openapi_routes() -> Blueprint:
    """Answers what this service offers. A test holds the description and the routes together."""
    routes = Blueprint("openapi", __name__)
    document: dict[str, Any] = json.loads(DESCRIPTION.read_text(encoding="utf-8"))

    @routes.get("/openapi.json")
    def openapi() -> dict[str, Any]:
        return document

    return routes
