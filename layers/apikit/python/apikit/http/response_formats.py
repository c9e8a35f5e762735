"""The form an answer leaves in: JSON as it was made, or XML made of it when the caller likes that more. Nothing inside knows."""

import json
from http import HTTPStatus

from apikit.http.negotiation import JSON, PROBLEM_JSON, xml_type

_Headers = list[tuple[bytes, bytes]]
_JSON = JSON.encode()
# The types that become XML, and whether they are of problem documents.
_CONVERTED = {_JSON: False, PROBLEM_JSON.encode(): True}
# What most callers send: nothing is to be chosen.
_PLAIN = frozenset({b"", b"*/*", b"application/json", b"application/json, text/plain, */*"})
_PROBLEM_ROOT = "problem"
XML_SUFFIX = "-xml"
"""What an entity tag has at its end in XML."""


def to_accepted_format(asked: _Headers, status: int, headers: _Headers, body: bytes) -> tuple[_Headers, bytes]:
    """The answer's headers and its whole body, in XML if that is what the request's Accept likes most.

    Only JSON and problem documents change. A 304 has no body; its entity tag is that of the form which it spares.
    """
    accepted = _accepted(asked)
    if accepted in _PLAIN or not (body or status == HTTPStatus.NOT_MODIFIED):
        return headers, body
    made = dict(headers).get(b"content-type", b"" if body else _JSON)
    if made not in _CONVERTED:
        return headers, body
    media_type = xml_type(accepted.decode("latin-1"), is_problem=_CONVERTED[made])
    if media_type is None:
        return headers, body
    headers = [(name, _in_xml(value) if name == b"etag" else value) for name, value in headers]
    if not body:
        return headers, body
    return _converted(headers, body, media_type, is_problem=_CONVERTED[made])


def prefers_xml(asked: _Headers) -> bool:
    """True when what is answered to these header fields in JSON leaves in XML."""
    accepted = _accepted(asked)
    return accepted not in _PLAIN and xml_type(accepted.decode("latin-1"), is_problem=False) is not None


def _accepted(asked: _Headers) -> bytes:
    return b",".join([value for name, value in asked if name == b"accept"])


def _in_xml(tag: bytes) -> bytes:
    return tag[:-1] + XML_SUFFIX.encode() + tag[-1:]


def _converted(headers: _Headers, body: bytes, media_type: str, *, is_problem: bool) -> tuple[_Headers, bytes]:
    from apikit.http.xml.writer import write_document  # noqa: PLC0415 - for XML only

    # Numbers keep the spelling they have.
    value = json.loads(body, parse_int=str, parse_float=str)
    document = write_document(value, _PROBLEM_ROOT if is_problem else None)
    replaced = {b"content-type": media_type.encode(), b"content-length": str(len(document)).encode()}
    kept = [(name, text) for name, text in headers if name not in replaced]
    return [*kept, *replaced.items()], document
