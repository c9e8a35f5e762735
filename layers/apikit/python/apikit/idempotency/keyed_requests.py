"""Idempotency-Key over HTTP: a request runs under a claim, and a repeated request gets the stored response.

Only successful responses are stored. A rejected request has no effect, and its cause may be fixed by the time of a retry: then it
runs again. The key stays bound to its body in any case.
"""

import json
from collections.abc import Awaitable, Callable
from functools import cache
from http import HTTPStatus
from typing import Any

from fastapi import Request, Response

from apikit.aws.platform_secret import signer
from apikit.claim import Claim, hold_claim
from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.table import Table
from apikit.errors import PlatformError
from apikit.idempotency.claim_store import Claims, RequestReplayed, StoredResponse
from apikit.idempotency.request_keys import KeyedRequest, create_keyed_request
from apikit.observability import logger
from apikit.resources.records import JsonObject

HEADER = "idempotency-key"
REPLAYED_HEADER = "Idempotency-Replayed"
_STORED_HEADERS = frozenset(
    {"content-type", "etag", "last-modified", "location", "link", "cache-control", "retry-after"}
)
_MAX_BYTES = 300_000


@cache
def claims() -> Claims:
    """Return the process's claims."""
    return Claims(Table(setting("ACCESS_TABLE")), SystemClock(), signer())


async def run_idempotent(request: Request, body: Any, action: Callable[[], Awaitable[Response]]) -> Response:
    """Return the response of `action`, or the stored response to the same request. `body` is the parsed request body.

    Raises IdempotencyMismatch, IdempotencyInFlight, InvalidRequest for a key with an invalid format, and what `action` raises.
    """
    keyed_request = _build_request(request, request.method, request.url.path, body)
    try:
        claim = claims().take(keyed_request)
    except RequestReplayed as replay:
        stored_response = replay.response
        request.state.is_replay = True
        return Response(
            stored_response.body, stored_response.status, {**stored_response.headers, REPLAYED_HEADER: "true"}
        )
    try:
        with hold_claim(claim):
            response = await action()
    except Exception:
        _settle(keyed_request, claim, None)
        raise
    if claim.effect is not None:
        request.state.is_replay = True
        response.headers[REPLAYED_HEADER] = "true"
    else:
        _settle(keyed_request, claim, response)
    return response


def run_idempotent_part(request: Request, number: int, value: Any, action: Callable[[], JsonObject]) -> JsonObject:
    """Return the result of `action` for one of a request's several effects, or its stored result for the same key and number.

    Without an Idempotency-Key, just runs `action`.
    """
    if HEADER not in request.headers:
        return action()
    part = _build_request(request, "PORTION", f"{request.url.path}#{number}", value)
    try:
        claim = claims().take(part)
    except RequestReplayed as replay:
        result: JsonObject = json.loads(replay.response.body)
        return result
    with hold_claim(claim):
        result = action()
    if not claim.is_applied:
        _settle_part(part, claim, result)
    return result


def _build_request(request: Request, method: str, path: str, body: Any) -> KeyedRequest:
    """Return the request with its key. Bodies with equal values are the same request, whatever the order or spacing of their members."""
    content = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    return create_keyed_request(
        request.state.actor,
        signer(),
        key=request.headers[HEADER],
        method=method,
        path=path,
        query=request.url.query,
        body=content,
    )


def _settle_part(part: KeyedRequest, claim: Claim, result: JsonObject) -> None:
    if result["status"] >= HTTPStatus.BAD_REQUEST:
        claims().release(part, claim)
    else:
        body = json.dumps(result, ensure_ascii=False).encode()
        claims().store_response(part, claim, StoredResponse(result["status"], {}, body))


def _settle(keyed_request: KeyedRequest, claim: Claim, response: Response | None) -> None:
    """Store the response, or release the claim when there is none to store. Does nothing if the claim has an effect."""
    if claim.is_applied:
        return
    try:
        if response is None or not _is_storable(response):
            claims().release(keyed_request, claim)
        else:
            claims().store_response(keyed_request, claim, _build_stored_response(response))
    except PlatformError:
        # The response is valid without being stored; the claim ends with its lease.
        logger().warning("Idempotency claim not settled; its lease will expire")


def _is_storable(response: Response) -> bool:
    """Return whether the response may be stored: not an error, not too large, and not `no-store` (it has a secret or is incomplete)."""
    if response.status_code >= HTTPStatus.BAD_REQUEST or response.headers.get("cache-control") == "no-store":
        return False
    return len(response.body) <= _MAX_BYTES


def _build_stored_response(response: Response) -> StoredResponse:
    headers = {name: value for name, value in response.headers.items() if name in _STORED_HEADERS}
    return StoredResponse(response.status_code, headers, bytes(response.body))
