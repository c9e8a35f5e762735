"""Conditional requests (RFC 9110 section 13): entity tags are versions."""

import re
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import Annotated

from fastapi import Depends, Header, Request

from apikit.errors import FieldError, InvalidRequest, PreconditionRequired
from apikit.records import Record
from apikit.web.arguments import read_by

_TAG = re.compile(r'"([^"]*)"')
_NEVER = -1


def etag(record: Record) -> str:
    """The record's version as a strong entity tag."""
    return f'"{record.version}"'


def last_modified(record: Record) -> str:
    """The record's last change as an HTTP date."""
    return format_datetime(record.updated_at.astimezone(UTC), usegmt=True)


def is_fresh(request: Request, record: Record) -> bool:
    """True when the caller's copy is current (304). If-None-Match outranks If-Modified-Since."""
    wanted = request.headers.get("if-none-match")
    if wanted is not None:
        return wanted.strip() == "*" or str(record.version) in _TAG.findall(wanted)
    since = request.headers.get("if-modified-since")
    return since is not None and _not_after(record.updated_at, since)


def version_expected(request: Request) -> int | None:
    """The version the caller expects by If-Match; None when it does not say, or says `*`. Raises InvalidRequest."""
    return version_in(request.headers.get("if-match"))


def version_in(value: str | None) -> int | None:
    """The version that an If-Match field names; None when it names none, or `*`. Raises InvalidRequest."""
    if value is None or value.strip() == "*":
        return None
    tags = value.split(",")
    if len(tags) > 1:
        fault = FieldError("invalid_etag", "send one entity tag", parameter="If-Match")
        raise InvalidRequest.of([fault])
    match = re.fullmatch(r'"([0-9]{1,15})"', value.strip(), re.ASCII)
    # A weak or foreign tag never matches (RFC 9110 section 13.1.1).
    return int(match[1]) if match else _NEVER


def version_required(request: Request) -> int | None:
    """The same, where a blind change is too dangerous. Raises PreconditionRequired."""
    if "if-match" not in request.headers:
        raise PreconditionRequired('Read the resource and send its ETag as If-Match: "…".')
    return version_expected(request)


async def _if_match(
    request: Request,
    _value: Annotated[
        str | None,
        Header(
            alias="If-Match",
            description="The ETag you read; a newer version gives 412.",
            examples=['"3"'],
            json_schema_extra={"pattern": "^[^,]*$"},
        ),
    ] = None,
) -> int | None:
    return version_expected(request)


async def _required_if_match(request: Request, _value: Annotated[int | None, Depends(_if_match)]) -> int | None:
    return version_required(request)


if_match = read_by(_if_match, version_expected)
required_if_match = read_by(_required_if_match, version_required)
IfMatch = Annotated[int | None, Depends(if_match)]


def _not_after(moment: datetime, http_date: str) -> bool:
    try:
        since = parsedate_to_datetime(http_date)
    except (TypeError, ValueError):
        return False
    if since.tzinfo is None:
        since = since.replace(tzinfo=UTC)
    return moment.replace(microsecond=0) <= since
