"""What the HTTP API and its adapter do to requests and answers: bytes that are not UTF-8 arrive as U+FFFD, and are found here.

It decodes paths, and the bodies of `text/*`, JSON and XML, and puts U+FFFD in the place of what it cannot decode. A U+FFFD that was
sent looks the same, so that both are refused: in a body an escape stands for it (RFC 8259 section 7).
"""

from base64 import b64encode
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote_to_bytes

from apikit.errors import MalformedUrl

_REPLACEMENT = "\ufffd"
_REPLACED = _REPLACEMENT.encode()
_NO_UTF_8 = b"\xff"
"""A byte that no UTF-8 has."""
_NO_CONTENT = frozenset({HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED})


def restore_lost_bytes(event: dict[str, Any]) -> dict[str, Any]:
    """The event, its body in bytes when some of it was lost: none of our parsers takes them for UTF-8."""
    body = event.get("body")
    if not body or event.get("isBase64Encoded") or _REPLACEMENT not in body:
        return event
    lost = body.encode("utf-8", "surrogatepass").replace(_REPLACED, _NO_UTF_8)
    return {**event, "body": b64encode(lost).decode(), "isBase64Encoded": True}


def drop_default_type(answer: dict[str, Any]) -> dict[str, Any]:
    """The answer; one that has no content says nothing of its type (RFC 9110 section 8.3), though the adapter names one."""
    if answer["statusCode"] in _NO_CONTENT:
        answer["headers"].pop("content-type", None)
    return answer


def require_readable_url(scope: Mapping[str, Any]) -> None:
    """Raises MalformedUrl for a path or a query that is not UTF-8."""
    if _REPLACEMENT in scope["path"]:
        raise MalformedUrl("The path is not valid UTF-8, or contains U+FFFD. Percent-encode it as UTF-8.")
    query: bytes = scope["query_string"]
    # Most queries are plain ASCII.
    if (b"%" in query or not query.isascii()) and not _is_readable(unquote_to_bytes(query)):
        raise MalformedUrl("The query is not valid UTF-8, or contains U+FFFD. Percent-encode it as UTF-8.")


def _is_readable(text: bytes) -> bool:
    try:
        return _REPLACEMENT not in text.decode("utf-8")
    except UnicodeDecodeError:
        return False
