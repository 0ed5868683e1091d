import tomllib
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).parents[2] / "pyproject.toml"


@dataclass(frozen=True)
class Identity:
    """Who this process is: in health answers, in every log line and as `User-Agent` of outgoing requests."""

    name: str
    version: str
    environment: str

    @property
    def user_agent(self) -> str:
        return f"{self.name}/{self.version}"


def service_identity(environment: str, commit: str | None) -> Identity:
    """The version names the commit when the build has stamped one: `0.1.0+4fca21e`."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    version = project["version"] if commit is None else f"{project['version']}+{commit[:7]}"
    return Identity(project["name"], version, environment)
