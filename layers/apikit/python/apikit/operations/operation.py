"""An operation of the API as plain values, which a batch or a job runs for a caller."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, get_args

from pydantic import BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from apikit.resources.fields import STRICT

Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
# Printable ASCII: other characters are percent-encoded (RFC 3986 section 2.1). A fragment is never sent.
OperationPath = Annotated[str, StringConstraints(pattern=r"^/v1/[!\x22$-~]*$", max_length=2_000)]
HeaderValue = Annotated[str, StringConstraints(pattern=r"^[ -~]*$", max_length=1_000)]
HeaderName = Literal[
    "Accept", "Idempotency-Key", "If-Match", "If-Modified-Since", "If-None-Match", "If-Unmodified-Since", "Prefer", "WedSync-Organization"
]  # fmt: skip
"""The headers that an operation may have. The caller is already authenticated, so credentials are not among them."""
_CANONICAL_NAMES = {name.lower(): name for name in get_args(HeaderName)}


# Patterns in JSON Schema have no flag to ignore case.
_ANY_CASE = "|".join(
    re.sub("[a-z]", lambda letter: f"[{letter[0].upper()}{letter[0]}]", name) for name in _CANONICAL_NAMES
)
_NAME_SCHEMA = {"pattern": f"^({_ANY_CASE})$"}


def _canonical_name(name: Any) -> Any:
    return _CANONICAL_NAMES.get(name.lower(), name) if isinstance(name, str) else name


def _require_unique(headers: Any) -> Any:
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
        Mapping[Annotated[HeaderName, BeforeValidator(_canonical_name)], HeaderValue],
        BeforeValidator(_require_unique),
        Field(
            description=f"Headers of this operation only: {', '.join(_CANONICAL_NAMES.values())}. Names are case-insensitive.",
            examples=[{"If-Match": '"3"'}],
            json_schema_extra={"propertyNames": _NAME_SCHEMA},
        ),
    ] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OperationResult:
    """The response to an operation: status, the headers about this operation, and the body's value (a string if it is not JSON).

    `is_truncated` is true if the body was omitted because it was too large.
    """

    status: int
    headers: Mapping[str, str]
    body: Any
    is_truncated: bool = False

    @property
    def is_success(self) -> bool:
        """True for a status below 400."""
        return self.status < 400  # noqa: PLR2004 - where HTTP's errors begin

    def to_form(self) -> dict[str, Any]:
        """Return the result as a JSON object."""
        form = {"status": self.status, "headers": dict(self.headers), "body": self.body}
        return {**form, "body_omitted": True} if self.is_truncated else form

    @classmethod
    def from_form(cls, form: Mapping[str, Any]) -> "OperationResult":
        """Return the result from its JSON object."""
        return cls(
            form["status"],
            form["headers"],
            form["body"],
            bool(form.get("body_omitted")),
        )


PlannedOperation = Operation | OperationResult
"""One operation of a job, or the result of an operation that is invalid and does not run."""
