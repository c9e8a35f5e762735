"""Converts JSON responses to XML if the caller prefers it. Endpoints return JSON only."""

import json
from http import HTTPStatus

from apikit.http.negotiation import JSON, PROBLEM_JSON, xml_type

_Headers = list[tuple[bytes, bytes]]
_JSON = JSON.encode()
# The types that are converted to XML, and whether they are problem documents.
_IS_PROBLEM_BY_TYPE = {_JSON: False, PROBLEM_JSON.encode(): True}
# The Accept headers of most callers, which result in JSON.
_JSON_ACCEPTS = frozenset({b"", b"*/*", b"application/json", b"application/json, text/plain, */*"})
_PROBLEM_ROOT = "problem"
XML_SUFFIX = "-xml"
"""The suffix of entity tags in XML."""


def to_accepted_format(
    request_headers: _Headers, status: int, headers: _Headers, body: bytes
) -> tuple[_Headers, bytes]:
    """Return the response's headers and body, converted to XML if the request's Accept prefers it.

    Only JSON and problem documents are converted. A 304 has no body; its entity tag is that of the preferred format.
    """
    accept = _read_accept(request_headers)
    if accept in _JSON_ACCEPTS or not (body or status == HTTPStatus.NOT_MODIFIED):
        return headers, body
    content_type = dict(headers).get(b"content-type", b"" if body else _JSON)
    if content_type not in _IS_PROBLEM_BY_TYPE:
        return headers, body
    media_type = xml_type(accept.decode("latin-1"), is_problem=_IS_PROBLEM_BY_TYPE[content_type])
    if media_type is None:
        return headers, body
    headers = [(name, _xml_etag(value) if name == b"etag" else value) for name, value in headers]
    if not body:
        return headers, body
    return _to_xml(headers, body, media_type, is_problem=_IS_PROBLEM_BY_TYPE[content_type])


def prefers_xml(request_headers: _Headers) -> bool:
    """True if a JSON response to a request with these headers is converted to XML."""
    accept = _read_accept(request_headers)
    return accept not in _JSON_ACCEPTS and xml_type(accept.decode("latin-1"), is_problem=False) is not None


def _read_accept(request_headers: _Headers) -> bytes:
    return b",".join([value for name, value in request_headers if name == b"accept"])


def _xml_etag(tag: bytes) -> bytes:
    return tag[:-1] + XML_SUFFIX.encode() + tag[-1:]


def _to_xml(headers: _Headers, body: bytes, media_type: str, *, is_problem: bool) -> tuple[_Headers, bytes]:
    from apikit.http.xml.writer import write_document  # noqa: PLC0415 - for XML only

    # Numbers stay as they are written.
    value = json.loads(body, parse_int=str, parse_float=str)
    document = write_document(value, _PROBLEM_ROOT if is_problem else None)
    content_headers = {b"content-type": media_type.encode(), b"content-length": str(len(document)).encode()}
    other_headers = [(name, text) for name, text in headers if name not in content_headers]
    return [*other_headers, *content_headers.items()], document
