"""Corrects what the HTTP API and its adapter change in requests and responses.

The gateway decodes paths, and the bodies of `text/*`, JSON and XML, and replaces invalid UTF-8 by U+FFFD. A U+FFFD that the caller sent
looks the same, so both are rejected: in a JSON body it can be sent as an escape (RFC 8259 section 7).
"""

from base64 import b64encode
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import unquote_to_bytes

from apikit.errors import MalformedUrl

_REPLACEMENT = "\ufffd"
_REPLACEMENT_BYTES = _REPLACEMENT.encode()
_INVALID_BYTE = b"\xff"
"""A byte that UTF-8 never contains."""
_NO_CONTENT = frozenset({HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED})


def restore_lost_bytes(event: dict[str, Any]) -> dict[str, Any]:
    """Return the event; if its body has replaced bytes, with invalid UTF-8 there, which our parsers reject."""
    body = event.get("body")
    if not body or event.get("isBase64Encoded") or _REPLACEMENT not in body:
        return event
    invalid_body = body.encode("utf-8", "surrogatepass").replace(_REPLACEMENT_BYTES, _INVALID_BYTE)
    return {**event, "body": b64encode(invalid_body).decode(), "isBase64Encoded": True}


def drop_default_type(response: dict[str, Any]) -> dict[str, Any]:
    """Return the response without the adapter's Content-Type if it has no content (RFC 9110 section 8.3)."""
    if response["statusCode"] in _NO_CONTENT:
        response["headers"].pop("content-type", None)
    return response


def require_readable_url(scope: Mapping[str, Any]) -> None:
    """Raises MalformedUrl if the path or the query is not UTF-8."""
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
