"""Sample code: it shows how a route is written here. Replace it with what the service is for."""

from typing import Annotated

from flask import Blueprint
from pydantic import BaseModel, ConfigDict, StringConstraints

from ..web.body import body_as


class NewGreeting(BaseModel):
    """A body that does not fit is answered with 400 before anything else happens."""

    model_config = ConfigDict(extra="forbid", strict=True)

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50)]


def greeting_routes(greeting: str) -> Blueprint:
    """`GET /greetings/<name>` and `POST /greetings` say hello; the word for it is configuration."""
    routes = Blueprint("greetings", __name__)

    def greet(person: str) -> dict[str, str]:
        return {"greeting": f"{greeting}, {person}!"}

    @routes.get("/greetings/<name>")
    def by_name(name: str) -> dict[str, str]:
        return greet(name)

    @routes.post("/greetings")
    def posted() -> dict[str, str]:
        return greet(body_as(NewGreeting).name)

    return routes
