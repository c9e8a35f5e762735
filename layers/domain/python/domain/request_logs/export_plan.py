"""What an export of the request log contains, how far it is, and its rows as a file. No I/O."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass, replace
from dataclasses import fields as dataclass_fields
from datetime import datetime
from typing import Annotated, Any, Literal

import orjson
from pydantic import Field, StringConstraints

from apikit import errors
from apikit.resources import fields, records
from domain.request_logs.model import RequestLog, RequestLogQuery

ExportFormat = Literal["jsonl", "csv"]
MAX_EXPORT_ROWS = 100_000
"""Maximum number of rows of an export, so that one worker can assemble its file."""

CONTENT_TYPES = {"jsonl": "application/jsonl", "csv": "text/csv"}
_COLUMNS = tuple(each.name for each in dataclass_fields(RequestLog))
# A spreadsheet evaluates cells that begin with these (OWASP, "CSV Injection").
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


STATUS_PATTERN = "^([1-5][0-9]{2}|4xx|5xx)$"
"""A status, or a class of errors."""


def id_pattern(prefix: str) -> str:
    """Return the pattern of IDs with the prefix."""
    return f"^{prefix}_[0-9a-z]{{26}}$"


@dataclass(frozen=True, kw_only=True)
class ExportFilters:
    """The filters of an export, which must all match, as those of the list."""

    __pydantic_config__ = fields.STRICT
    status: Annotated[
        Annotated[str, StringConstraints(pattern=STATUS_PATTERN)] | None,
        Field(description="HTTP status, or a class of errors: `4xx` or `5xx`.", examples=["5xx"]),
    ] = None
    route: Annotated[
        Annotated[str, StringConstraints(min_length=1, max_length=200)] | None,
        Field(description="Path of the operation in the OpenAPI document.", examples=["/v1/clients/{client_id}"]),
    ] = None
    key_id: Annotated[
        Annotated[str, StringConstraints(pattern=id_pattern("key"))] | None,
        Field(description="ID of the API key.", examples=[None]),
    ] = None
    user_id: Annotated[
        Annotated[str, StringConstraints(pattern=id_pattern("usr"))] | None,
        Field(description="ID of the person.", examples=[None]),
    ] = None
    application_id: Annotated[
        Annotated[str, StringConstraints(pattern=id_pattern("app"))] | None,
        Field(description="ID of the application that the API key or the OAuth client belongs to.", examples=[None]),
    ] = None
    request_id: Annotated[
        Annotated[str, StringConstraints(min_length=1, max_length=128)] | None,
        Field(description="`X-Request-Id` of the requests.", examples=[None]),
    ] = None
    q: Annotated[
        Annotated[str, StringConstraints(min_length=1, max_length=100)] | None,
        Field(description="Text in the request, as `q` of the list.", examples=[None]),
    ] = None


@dataclass(frozen=True, kw_only=True)
class ExportPlan:
    """The rows of an export, from `start` until before `end`, and the position in the log after `row_count` of them."""

    format: ExportFormat
    start: fields.Moment
    end: fields.Moment
    filters: ExportFilters
    position: str | None = None
    row_count: int = 0

    @property
    def query(self) -> RequestLogQuery:
        """The query of the rows."""
        filters = self.filters
        return RequestLogQuery(
            request_id=filters.request_id,
            key_id=filters.key_id,
            user_id=filters.user_id,
            application_id=filters.application_id,
            route=filters.route,
            status=filters.status,
            since=self.start,
            until=self.end,
            text=filters.q,
        )


def create_plan(plan: ExportPlan, *, now: datetime) -> ExportPlan:
    """Return the plan of a new export, which ends now at the latest. Raises InvalidRequest for an empty period."""
    end = min(plan.end, now)
    if plan.start >= end:
        raise errors.InvalidRequest.from_errors(
            [errors.FieldError("invalid_span", "must be before `to` and in the past", pointer="/from")]
        )
    return replace(plan, end=end)


def encode_rows(rows: Iterable[RequestLog], export_format: ExportFormat, *, is_first: bool) -> bytes:
    """Return the rows as JSON Lines or CSV (RFC 4180), UTF-8. The first part of a CSV file begins with the names of the columns."""
    forms = [{"object": RequestLog.object, **records.encode(row)} for row in rows]
    if export_format == "jsonl":
        return b"".join(orjson.dumps(form) + b"\n" for form in forms)
    output = io.StringIO()
    writer = csv.writer(output)
    if is_first:
        writer.writerow(_COLUMNS)
    writer.writerows([_to_cell(form[name]) for name in _COLUMNS] for form in forms)
    return output.getvalue().encode()


def _to_cell(value: Any) -> Any:
    """Return the value as a cell; a text that a spreadsheet would evaluate begins with an apostrophe."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA_STARTS) else value
