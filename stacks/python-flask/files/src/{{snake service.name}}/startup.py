import logging
import sys
from functools import cache

from .config import NAMES, Config, Invalid, environment_name, read_config
from .identity import Identity, service_identity
from .log import JsonFormatter, OutputHandler, PrettyFormatter, start_logging

log = logging.getLogger(__name__)


@cache
def start() -> tuple[Config, Identity]:
    """What everything begins with, once in a process: reads the configuration, and starts logging.

    A wrong configuration ends the process with one line that names all of its problems; with `CONFIG_CHECK=1` a right
    one ends it, too.
    """
    config = read_config()
    if isinstance(config, Invalid):
        service = service_identity(environment_name(), None)
        start_logging(OutputHandler(JsonFormatter(service)), "info")
        problems = list(config.problems)
        log.critical("configuration is invalid: %s", "; ".join(problems), extra={"config.problems": problems})
        sys.exit(1)

    service = service_identity(environment_name(), config.git_commit)
    formatter = PrettyFormatter() if config.log_format == "pretty" else JsonFormatter(service)
    start_logging(OutputHandler(formatter), config.log_level)
    if config.config_check:
        log.info("configuration is valid", extra={"config.names": NAMES})
        sys.exit(0)
    return config, service
