"""An operation of the API as plain values, to be carried out for a caller later or among others."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, get_args

from pydantic import BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from apikit.resources.fields import STRICT

Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
# Printable ASCII: what else a path or a query holds is percent-encoded (RFC 3986 section 2.1). A fragment is never sent.
OperationPath = Annotated[str, StringConstraints(pattern=r"^/v1/[!\x22$-~]*$", max_length=2_000)]
HeaderValue = Annotated[str, StringConstraints(pattern=r"^[ -~]*$", max_length=1_000)]
HeaderName = Literal[
    "Accept", "Idempotency-Key", "If-Match", "If-Modified-Since", "If-None-Match", "If-Unmodified-Since", "Prefer", "WedSync-Organization"
]  # fmt: skip
"""What an operation may say for itself. Who calls was settled at the door: credentials are none of them."""
_SPELLED = {name.lower(): name for name in get_args(HeaderName)}


# JSON Schema's patterns know no flag for it.
_ANY_CASE = "|".join(re.sub("[a-z]", lambda letter: f"[{letter[0].upper()}{letter[0]}]", name) for name in _SPELLED)
_NAMES = {"pattern": f"^({_ANY_CASE})$"}


def _canonical(name: Any) -> Any:
    return _SPELLED.get(name.lower(), name) if isinstance(name, str) else name


def _each_once(headers: Any) -> Any:
    if isinstance(headers, Mapping) and len({str(name).lower() for name in headers}) < len(headers):
        raise PydanticCustomError("repeated", "contains the same header twice with different case")
    return headers


@dataclass(frozen=True, kw_only=True)
class Operation:
    """A single request to the API, without credentials."""

    __pydantic_config__ = STRICT
    method: Annotated[Method, Field(description="HTTP method.", examples=["POST"])]
    path: Annotated[
        OperationPath,
        Field(description="Path on the API host, including the query string.", examples=["/v1/clients"]),
    ]
    body: Annotated[
        Any,
        Field(
            description="JSON body, if the operation accepts one.",
            examples=[{"name": "John & Jane Smith", "email": "john@example.com"}],
        ),
    ] = None
    headers: Annotated[
        Mapping[Annotated[HeaderName, BeforeValidator(_canonical)], HeaderValue],
        BeforeValidator(_each_once),
        Field(
            description=f"Headers of this operation only: {', '.join(_SPELLED.values())}. Names are case-insensitive.",
            examples=[{"If-Match": '"3"'}],
            json_schema_extra={"propertyNames": _NAMES},
        ),
    ] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OperationResult:
    """What an operation was answered: status, the headers that tell something, and the body's value (text when it is no JSON).

    `is_truncated` says that there was a body for which there was no room.
    """

    status: int
    headers: Mapping[str, str]
    body: Any
    is_truncated: bool = False

    @property
    def is_success(self) -> bool:
        """False for every problem."""
        return self.status < 400  # noqa: PLR2004 - where HTTP's errors begin

    def form(self) -> dict[str, Any]:
        """The result as callers see it."""
        form = {"status": self.status, "headers": dict(self.headers), "body": self.body}
        return {**form, "body_omitted": True} if self.is_truncated else form

    @classmethod
    def from_form(cls, form: Mapping[str, Any]) -> "OperationResult":
        """The result of its form."""
        return cls(form["status"], form["headers"], form["body"], bool(form.get("body_omitted")))


PlannedOperation = Operation | OperationResult
"""What a job has to do: an operation, or the result that one has already because it cannot be carried out."""
