"""Conditional requests (RFC 9110 section 13): validators of what is answered, and the conditions that a request states.

A resource's entity tag is its version, with `-xml` behind it in XML: a strong tag names one representation (section 8.8.3).
"""

import re
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from typing import Annotated

from fastapi import Depends, Header, Request

from apikit.clock import SystemClock
from apikit.errors import PreconditionFailed
from apikit.http.arguments import with_reader
from apikit.http.request import has_any
from apikit.http.response_formats import XML_SUFFIX, prefers_xml
from apikit.resources.preconditions import EntityTags, Preconditions, is_unmodified
from apikit.resources.records import Record

_ENTRY = re.compile(r'\s*(?:(W/)?"([^"]*)"|([^,]+))\s*(?:,|$)')
_VERSION = re.compile(rf"([1-9][0-9]{{0,14}})(?:{XML_SUFFIX})?", re.ASCII)
_NUMBER = re.compile(r"[0-9]{1,15}", re.ASCII)
_SECOND = timedelta(seconds=1)
_CLOCK = SystemClock()
_EXPECTATIONS = frozenset({b"if-match", b"if-unmodified-since"})
_CONDITIONS = _EXPECTATIONS | {b"if-none-match", b"if-modified-since"}


def etag(record: Record) -> str:
    """The record's version as a strong entity tag."""
    return f'"{record.version}"'


def last_modified(record: Record) -> str:
    """The first whole second from which on the record is as it is, once that has come; the second of its last change until then.

    So a date that a caller keeps names no second in which the record changed again (section 8.8.2.2).
    """
    moment = record.updated_at.astimezone(UTC).replace(microsecond=0)
    if record.version > 1 and moment + _SECOND <= _CLOCK.now():
        moment += _SECOND
    return format_datetime(moment, usegmt=True)


def is_not_modified(request: Request, record: Record) -> bool:
    """True when a read is answered 304. Raises StaleVersion when If-Match, or without it If-Unmodified-Since, does not hold.

    In the order of section 13.2.2: a condition that does not hold outranks a copy that is current.
    """
    if not has_any(request, _CONDITIONS):
        return False
    if has_any(request, _EXPECTATIONS):
        _expected(request).require(record)
    return is_fresh(request, record)


def is_fresh(request: Request, record: Record) -> bool:
    """True when the caller's copy is current (304). If-None-Match outranks If-Modified-Since."""
    wanted = _field(request, "if-none-match")
    if wanted is not None:
        return matches_if_none_match(request, wanted, etag(record))
    since = _date(request.headers.get("if-modified-since"))
    return since is not None and is_unmodified(record, since)


def matches_if_none_match(request: Request, wanted: str, tag: str) -> bool:
    """True when If-None-Match names the tag of the form in which this is answered: weak comparison (section 13.1.2)."""
    if prefers_xml(request.scope["headers"]):
        tag = f'{tag[:-1]}{XML_SUFFIX}"'
    return wanted.strip() == "*" or any(f'"{opaque}"' == tag for _, opaque, bare in _entries(wanted) if not bare)


def _expected(request: Request) -> Preconditions:
    """What a read demands of the resource: If-None-Match means 304 there and is none of it."""
    match = _field(request, "if-match")
    since = _date(request.headers.get("if-unmodified-since"))
    return Preconditions(match=None if match is None else _strong(match), unmodified_since=since)


def require_if_match(request: Request, tag: str) -> None:
    """Raises PreconditionFailed unless If-Match, when there is one, names the tag of a document: strong comparison."""
    wanted = _field(request, "if-match")
    if wanted is None or wanted.strip() == "*":
        return
    if not any(f'"{opaque}"' == tag for weak, opaque, bare in _entries(wanted) if not (weak or bare)):
        raise PreconditionFailed("The document has a different ETag, so If-Match does not match. Omit If-Match.")


def read_preconditions(request: Request) -> Preconditions | None:
    """What the request demands of what it writes; None when it states nothing. A date that cannot be read states nothing."""
    match, none_match = _field(request, "if-match"), _field(request, "if-none-match")
    since = request.headers.get("if-unmodified-since")
    if match is None and none_match is None and since is None:
        return None
    return Preconditions(
        match=None if match is None else _strong(match),
        unmodified_since=_date(since),
        none_match=None if none_match is None else _weak(none_match),
    )


def read_required_preconditions(request: Request) -> Preconditions | None:
    """The same, where a blind change is too dangerous. Raises PreconditionRequired."""
    if "if-match" not in request.headers:
        Preconditions(is_required=True).require_stated()
    return read_preconditions(request)


def require_no_tags(request: Request) -> None:
    """Raises PreconditionFailed when a condition does not hold on what has no version, such as a collection."""
    if conditions := read_preconditions(request):
        conditions.require_untagged()


_IfMatchHeader = Header(
    alias="If-Match",
    description="`ETag` of the version you read, or several, comma-separated. Returns 412 if none matches the resource's current `ETag`.",
    examples=['"3"'],
)


async def _if_match(request: Request, _value: Annotated[str | None, _IfMatchHeader] = None) -> Preconditions | None:
    return read_preconditions(request)


async def _required(request: Request, _value: Annotated[str | None, _IfMatchHeader] = None) -> Preconditions | None:
    return read_required_preconditions(request)


if_match = with_reader(_if_match, read_preconditions)
required_if_match = with_reader(_required, read_required_preconditions)
IfMatch = Annotated[Preconditions | None, Depends(if_match)]


def _field(request: Request, name: str) -> str | None:
    values = request.headers.getlist(name)
    return ",".join(values) if values else None


def _entries(text: str) -> list[tuple[str, str, str]]:
    """Of each member of a list of entity tags: `W/` if it is weak, what its quotes hold, and what has no quotes."""
    return [(match[1] or "", match[2] or "", match[3] or "") for match in _ENTRY.finditer(text) if match[0].strip(" ,")]


def _strong(text: str) -> EntityTags:
    """The tags of If-Match, which a weak one never matches (section 13.1.1)."""
    if text.strip() == "*":
        return EntityTags(is_any=True)
    entries = _entries(text)
    versions = [int(match[1]) for weak, opaque, _ in entries if not weak and (match := _VERSION.fullmatch(opaque))]
    return EntityTags(frozenset(versions), fault=_fault(entries))


def _weak(text: str) -> EntityTags:
    """The tags of If-None-Match, weak or strong (section 13.1.2)."""
    if text.strip() == "*":
        return EntityTags(is_any=True)
    return EntityTags(
        frozenset(int(match[1]) for _, opaque, _ in _entries(text) if (match := _VERSION.fullmatch(opaque)))
    )


def _fault(entries: list[tuple[str, str, str]]) -> str | None:
    """What is wrong with the first of the tags that can match nothing here, and the form to send."""
    for weak, opaque, unquoted in entries:
        bare = unquoted.strip()
        if weak and _VERSION.fullmatch(opaque):
            return f'If-Match does not match weak ETags. Send the ETag without W/: "{opaque}".'
        if _NUMBER.fullmatch(bare):
            return f'The ETag in If-Match needs double quotes. Send "{bare}".'
        if bare or not _VERSION.fullmatch(opaque):
            return 'If-Match contains an unknown ETag. Send the ETag of the response, such as "1".'
    return None


def _date(http_date: str | None) -> datetime | None:
    """The moment of an HTTP date; None for what is none, which is to be ignored (sections 13.1.3 and 13.1.4)."""
    try:
        moment = parsedate_to_datetime(http_date or "")
    except (TypeError, ValueError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
