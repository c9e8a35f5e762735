"""Decides what a response means. No I/O: the synchronous and the asynchronous client share it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any
from urllib.parse import urljoin

import httpx

from wedsync._errors import ResponseDecodeError, create_error
from wedsync._requests import USER_AGENT, Request
from wedsync._values import decode

_MEBIBYTE = 2**20
# The API's own limit is 10 MB; a compressed response could fill the memory.
_LARGEST_MIB = 64
_SEE_OTHER, _CLIENT_ERROR = 303, 400


class ResponseContent:
    """The content of a response, as it comes. Results of jobs may have any size, other responses at most 64 MiB."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._chunks: list[bytes] = []
        self._size = 0

    def add(self, chunk: bytes) -> None:
        """Add a part. Raises ResponseDecodeError if the content is too large."""
        self._chunks.append(chunk)
        self._size += len(chunk)
        if self._size > _LARGEST_MIB * _MEBIBYTE and self._request.operation.returns != "lines":
            raise _decode_error(self._request, f"more than {_LARGEST_MIB} MiB")

    def complete(self, response: httpx.Response) -> httpx.Response:
        """Return the response with its content, and without its request, which has the credentials."""
        headers = [(name, value) for name, value in response.headers.multi_items() if name != "content-encoding"]
        return httpx.Response(response.status_code, headers=headers, content=b"".join(self._chunks))


def redirected_request(request: Request, response: httpx.Response) -> Request | None:
    """Return the request for lines that the API stored elsewhere, without the caller's headers; None for other responses."""
    location = response.headers.get("location")
    if request.operation.returns != "lines" or response.status_code != _SEE_OTHER or not location:
        return None
    return replace(
        request,
        operation=replace(request.operation, has_credentials=False),
        url=_join(request, location),
        headers=httpx.Headers({"Accept": "*/*", "User-Agent": USER_AGENT}),
        attempts=0,
    )


def _join(request: Request, location: str) -> str:
    try:
        address = urljoin(request.url, location)
    except ValueError:
        address = ""
    if not address.startswith(("https://", "http://")):
        raise _decode_error(request, "a redirect that is not followed")
    return address


def read_response(request: Request, response: httpx.Response) -> Any:
    """Return the result of a successful response. Raises APIError, ResponseDecodeError."""
    if response.status_code >= _CLIENT_ERROR:
        raise create_error(response, idempotency_key=request.idempotency_key)
    if not response.is_success:
        raise _decode_error(request, f"status {response.status_code}, which is not followed")
    operation = request.operation
    if operation.returns == "nothing" or not response.content:
        return None
    if operation.returns == "text":
        return response.content.decode(errors="replace")  # the charset of a proxy may be one that does not exist
    try:
        if operation.returns == "lines":
            return [json.loads(line) for line in response.content.split(b"\n") if line.strip()]
        value = json.loads(response.content)
    except (ValueError, RecursionError):
        raise _decode_error(request, f"{response.status_code} with a body that is not JSON") from None
    if not isinstance(value, dict) or (operation.returns == "page" and not isinstance(value.get("data"), list)):
        raise _decode_error(request, f"{response.status_code} with JSON that is not the API's")
    if operation.returns == "page":
        return value
    accepted = 202
    type_name = "Job" if operation.returns == "job" and response.status_code == accepted else operation.result
    return decode(type_name, value)


def _decode_error(request: Request, what: str) -> ResponseDecodeError:
    error = ResponseDecodeError(f"{request.name} returned {what}. Check `base_url` and proxies.")
    error.idempotency_key = request.idempotency_key
    return error
