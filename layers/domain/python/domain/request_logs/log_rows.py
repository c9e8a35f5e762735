"""Converts lines of the platform's log to rows of an organization's request log. No I/O but the platform's secret."""

import json
from datetime import datetime, timedelta
from typing import Any

from apikit import ids
from apikit.audit import private_facts
from domain.request_logs.model import PREFIX, RequestLog
from domain.usage.log_lines import InvalidLogData, read_line

# The member of the line for each field of the row that has its value.
_LINE_FIELDS = {
    "code": "code",
    "limit": "limit",
    "api_version": "api_version",
    "key_id": "key_id",
    "user_id": "user_id",
    "client_id": "client_id",
    "application_id": "application_id",
    "session_id": "session_id",
}
_MAX_VALUE = 100


def parse_row(text: str) -> RequestLog | None:
    """Return the row of a line; None for a request without an organization. Raises InvalidLogData.

    The same line always has the same row. Without private facts that can be read, the path is the route.
    """
    line = read_line(text)
    if line.organization_id is None or line.environment is None:
        return None
    form: dict[str, Any] = json.loads(text)
    start = datetime.fromisoformat(line.timestamp) - timedelta(milliseconds=line.duration_ms)
    request_id, row_id = _read_ids(form, start, line.mark)
    private = _read_private_facts(form, line.organization_id)
    return RequestLog(
        id=row_id,
        organization_id=line.organization_id,
        livemode=line.environment == "live",
        request_id=private.get("id", request_id),
        created_at=ids.parse_time(row_id),
        method=line.method,
        route=line.route,
        path=private.get("path", line.route),
        query=private.get("query"),
        status=line.status,
        latency_ms=line.duration_ms,
        request_bytes=line.bytes_in,
        response_bytes=line.bytes_out,
        idempotent_replay=form.get("replayed") is True,
        ip_address=private.get("address"),
        user_agent=private.get("agent"),
        **{field: _read_text(form, name) for field, name in _LINE_FIELDS.items()},
    )


def _read_ids(form: dict[str, Any], start: datetime, mark: bytes) -> tuple[str, str]:
    """Return the IDs of the request and of the row, which sorts by the time of arrival.

    The row of an ID that we assigned has its ULID, so that one read finds it. A caller's own ID may be old, or be sent again: the row
    must neither replace another one nor be out of place.
    """
    request_id = form.get("request_id")
    if not isinstance(request_id, str):
        raise InvalidLogData("The line has no request ID.")
    if ids.is_id("req", request_id) and not form.get("caller_id"):
        return request_id, row_id_of(request_id)
    return ids.safe_request_id(request_id), ids.derive_id(PREFIX, created_at=start, source=mark.hex())


def row_id_of(request_id: str) -> str:
    """Return the ID of the row of a request ID that the platform assigned."""
    return f"{PREFIX}_{request_id.rpartition('_')[2]}"


def _read_private_facts(form: dict[str, Any], organization_id: str) -> dict[str, str]:
    text = form.get("private")
    if not isinstance(text, str):
        return {}
    try:
        return private_facts.decrypt_facts(text, day=form["timestamp"][:10], organization_id=organization_id)
    except private_facts.UnreadableFacts:
        return {}


def _read_text(form: dict[str, Any], name: str) -> str | None:
    value = form.get(name)
    if value is not None and not (isinstance(value, str) and len(value) <= _MAX_VALUE):
        raise InvalidLogData(f"The line has an invalid {name}.")
    return value
