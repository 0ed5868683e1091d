"""Sample code: it shows how another service is asked. Replace it with the services that this one needs."""

from urllib.parse import quote

import httpx
from pydantic import BaseModel


class Greeting(BaseModel):
    """What this service needs of an answer and no more: the greeter may change everything else."""

    greeting: str


class GreeterClient:
    """Another service that greets, asked through a client that `http_client` has made."""

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def greet(self, name: str) -> Greeting:
        """Raises an `httpx.HTTPError` where the answer is an error, or does not come in time."""
        response = self._http.get(f"/greetings/{quote(name, safe='')}").raise_for_status()
        return Greeting.model_validate_json(response.content)
