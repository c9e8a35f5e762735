"""Conditional requests (RFC 9110 section 13): the validators of responses, and the preconditions of requests.

A resource's entity tag is its version, with the suffix `-xml` in XML: a strong tag identifies one representation (section 8.8.3).
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
_STATE_CONDITIONS = frozenset({b"if-match", b"if-unmodified-since"})
_CONDITIONS = _STATE_CONDITIONS | {b"if-none-match", b"if-modified-since"}


def etag(record: Record) -> str:
    """Return the record's version as a strong entity tag."""
    return f'"{record.version}"'


def last_modified(record: Record) -> str:
    """Return the first whole second after the record's last change; in the second of the change, that second.

    So a stored date never equals a second in which the record changed again (section 8.8.2.2).
    """
    moment = record.updated_at.astimezone(UTC).replace(microsecond=0)
    if record.version > 1 and moment + _SECOND <= _CLOCK.now():
        moment += _SECOND
    return format_datetime(moment, usegmt=True)


def is_not_modified(request: Request, record: Record) -> bool:
    """True if a read returns 304. Raises StaleVersion if If-Match, or without it If-Unmodified-Since, is false.

    In the order of section 13.2.2: a false condition takes precedence over a current copy.
    """
    if not has_any(request, _CONDITIONS):
        return False
    if has_any(request, _STATE_CONDITIONS):
        _read_state_conditions(request).require(record)
    return is_fresh(request, record)


def is_fresh(request: Request, record: Record) -> bool:
    """True if the caller's copy is current (304). If-None-Match takes precedence over If-Modified-Since."""
    field = _read_field(request, "if-none-match")
    if field is not None:
        return matches_if_none_match(request, field, etag(record))
    modified_since = _parse_http_date(request.headers.get("if-modified-since"))
    return modified_since is not None and is_unmodified(record, modified_since)


def matches_if_none_match(request: Request, field: str, tag: str) -> bool:
    """True if If-None-Match contains the tag in the format of the response."""
    return _contains_tag(field, _tag_of_format(request, tag))


def is_document_current(request: Request, tag: str) -> bool:
    """True if the caller's copy of a document is current (304). Raises PreconditionFailed if If-Match does not contain its tag.

    A document, such as a PDF, is not converted to XML: it has the same tag whatever the request's Accept.
    """
    require_if_match(request, tag)
    field = _read_field(request, "if-none-match")
    return field is not None and _contains_tag(field, tag)


def is_page_current(request: Request, tag: str) -> bool:
    """True if the caller's copy of a page is current (304). Raises PreconditionFailed if If-Match does not contain its tag."""
    return is_document_current(request, _tag_of_format(request, tag))


def _tag_of_format(request: Request, tag: str) -> str:
    """Return the tag that the response has in its format."""
    return f'{tag[:-1]}{XML_SUFFIX}"' if prefers_xml(request.scope["headers"]) else tag


def _contains_tag(field: str, tag: str) -> bool:
    """True if If-None-Match is `*` or contains the tag: weak comparison (section 13.1.2)."""
    return field.strip() == "*" or any(
        f'"{opaque}"' == tag for _, opaque, bare_text in _parse_entity_tags(field) if not bare_text
    )


def _read_state_conditions(request: Request) -> Preconditions:
    """Return the preconditions of a read, without If-None-Match, which results in 304 there."""
    match = _read_field(request, "if-match")
    unmodified_since = _parse_http_date(request.headers.get("if-unmodified-since"))
    return Preconditions(match=None if match is None else _parse_strong_tags(match), unmodified_since=unmodified_since)


def require_if_match(request: Request, tag: str) -> None:
    """Raises PreconditionFailed if If-Match does not contain the tag of a document: strong comparison."""
    field = _read_field(request, "if-match")
    if field is None or field.strip() == "*":
        return
    if not any(
        f'"{opaque}"' == tag for weak, opaque, bare_text in _parse_entity_tags(field) if not (weak or bare_text)
    ):
        raise PreconditionFailed("The document has a different ETag, so If-Match does not match. Omit If-Match.")


def read_preconditions(request: Request) -> Preconditions | None:
    """Return the preconditions of a write, or None without any. An invalid date is ignored."""
    match, none_match = _read_field(request, "if-match"), _read_field(request, "if-none-match")
    unmodified_since = request.headers.get("if-unmodified-since")
    if match is None and none_match is None and unmodified_since is None:
        return None
    return Preconditions(
        match=None if match is None else _parse_strong_tags(match),
        unmodified_since=_parse_http_date(unmodified_since),
        none_match=None if none_match is None else _parse_weak_tags(none_match),
    )


def read_required_preconditions(request: Request) -> Preconditions | None:
    """Return the preconditions of a write that needs If-Match. Raises PreconditionRequired without it."""
    if "if-match" not in request.headers:
        Preconditions(is_required=True).require_if_match()
    return read_preconditions(request)


def require_no_tags(request: Request) -> None:
    """Raises PreconditionFailed if a precondition is false for a target without a version, such as a collection."""
    if conditions := read_preconditions(request):
        conditions.require_without_etag()


_IfMatchHeader = Header(
    alias="If-Match",
    description="`ETag` of the version you read, or several, comma-separated. Returns 412 if none matches the resource's current `ETag`.",
    examples=['"3"'],
)


async def _if_match(request: Request, _value: Annotated[str | None, _IfMatchHeader] = None) -> Preconditions | None:
    return read_preconditions(request)


async def _required_if_match(
    request: Request, _value: Annotated[str | None, _IfMatchHeader] = None
) -> Preconditions | None:
    return read_required_preconditions(request)


if_match = with_reader(_if_match, read_preconditions)
required_if_match = with_reader(_required_if_match, read_required_preconditions)
IfMatch = Annotated[Preconditions | None, Depends(if_match)]
RequiredIfMatch = Annotated[Preconditions | None, Depends(required_if_match)]


def _read_field(request: Request, name: str) -> str | None:
    values = request.headers.getlist(name)
    return ",".join(values) if values else None


def _parse_entity_tags(text: str) -> list[tuple[str, str, str]]:
    """Return of each member of a list of entity tags: `W/` if it is weak, the quoted text, and the unquoted text."""
    return [(match[1] or "", match[2] or "", match[3] or "") for match in _ENTRY.finditer(text) if match[0].strip(" ,")]


def _parse_strong_tags(text: str) -> EntityTags:
    """Return the tags of If-Match. A weak tag never matches (section 13.1.1)."""
    if text.strip() == "*":
        return EntityTags(is_any=True)
    entity_tags = _parse_entity_tags(text)
    versions = [int(match[1]) for weak, opaque, _ in entity_tags if not weak and (match := _VERSION.fullmatch(opaque))]
    return EntityTags(frozenset(versions), fault=_find_fault(entity_tags))


def _parse_weak_tags(text: str) -> EntityTags:
    """Return the tags of If-None-Match, weak or strong (section 13.1.2)."""
    if text.strip() == "*":
        return EntityTags(is_any=True)
    return EntityTags(
        frozenset(int(match[1]) for _, opaque, _ in _parse_entity_tags(text) if (match := _VERSION.fullmatch(opaque)))
    )


def _find_fault(entity_tags: list[tuple[str, str, str]]) -> str | None:
    """Return the error of the first tag that cannot match any version, with the tag to send."""
    for weak, opaque, unquoted_text in entity_tags:
        bare_text = unquoted_text.strip()
        if weak and _VERSION.fullmatch(opaque):
            return f'If-Match does not match weak ETags. Send the ETag without W/: "{opaque}".'
        if _NUMBER.fullmatch(bare_text):
            return f'The ETag in If-Match needs double quotes. Send "{bare_text}".'
        if bare_text or not _VERSION.fullmatch(opaque):
            return 'If-Match contains an unknown ETag. Send the ETag of the response, such as "1".'
    return None


def _parse_http_date(http_date: str | None) -> datetime | None:
    """Return the time of an HTTP date; None for an invalid date, which is ignored (sections 13.1.3 and 13.1.4)."""
    try:
        moment = parsedate_to_datetime(http_date or "")
    except (TypeError, ValueError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
