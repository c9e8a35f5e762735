"""Serves the committed OpenAPI documents, with ETags. `tools.openapi` generates them."""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fastapi import Request, Response

from apikit.http import conditional_requests

# Next to `functions/`, in the repository and in the function's asset.
_FOLDER = Path(__file__).resolve().parents[2] / "openapi"
_CACHE_CONTROL = "public, max-age=300"
_JSON = "application/json"
# https://www.iana.org/assignments/media-types/application/vnd.oai.openapi+json
_OPENAPI_JSON = "application/vnd.oai.openapi+json"


@dataclass(frozen=True, slots=True)
class Document:
    """The content of a document and its ETag."""

    content: bytes
    etag: str


@cache
def load_document(name: str) -> Document:
    """Return the document. Each process reads it once."""
    content = (_FOLDER / name).read_bytes()
    return Document(content, f'"{hashlib.sha256(content).hexdigest()[:32]}"')


def document_response(request: Request, name: str) -> Response:
    """Return the document, or 304 if the caller's copy is current. The OpenAPI media type is used if the request accepts it.

    Raises PreconditionFailed if `If-Match` has another ETag.
    """
    document = load_document(name)
    conditional_requests.require_if_match(request, document.etag)
    headers = {"ETag": document.etag, "Cache-Control": _CACHE_CONTROL}
    if_none_match = request.headers.get("if-none-match")
    if if_none_match is not None and conditional_requests.matches_if_none_match(request, if_none_match, document.etag):
        return Response(status_code=304, headers=headers)
    media_type = _OPENAPI_JSON if _OPENAPI_JSON in request.headers.get("accept", "") else _JSON
    return Response(document.content, media_type=media_type, headers=headers)
