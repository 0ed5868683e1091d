from typing import TypeVar

from flask import request
from pydantic import BaseModel, ValidationError
from werkzeug.exceptions import BadRequest

from .errors import HttpProblem

Body = TypeVar("Body", bound=BaseModel)


def body_as(model: type[Body]) -> Body:
    """The JSON body of the request, checked; what does not fit is answered with 400, which says what and why."""
    if not request.is_json:
        raise HttpProblem(415, "the body has to be application/json")
    try:
        return model.model_validate(request.get_json())
    except BadRequest as error:
        raise HttpProblem(400, "the body is not JSON") from error
    except ValidationError as error:
        found = error.errors(include_input=False, include_url=False)
        details = [f"{'/'.join(['body', *map(str, each['loc'])])}: {each['msg']}" for each in found]
        raise HttpProblem(400, "; ".join(details)) from error
