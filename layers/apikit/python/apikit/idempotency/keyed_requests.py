"""Idempotency-Key over HTTP: a request runs under a claim, and one that was sent before gets its answer again.

Only answers of success are kept. A refusal leaves no effect, and what it was refused for may be mended by the time the request is sent
again: then it is judged anew. The key stays bound to its body, whatever the answer was.
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
    """The process's claims."""
    return Claims(Table(setting("ACCESS_TABLE")), SystemClock(), signer())


async def run_idempotent(request: Request, body: Any, action: Callable[[], Awaitable[Response]]) -> Response:
    """The answer of `act`, or the one that the same request got before. `body` is the value of the request's body.

    Raises IdempotencyMismatch, IdempotencyInFlight, InvalidRequest for a key of the wrong form, and what `act` raises.
    """
    keyed_request = _build_request(request, request.method, request.url.path, body)
    try:
        claim = claims().take(keyed_request)
    except RequestReplayed as replay:
        stored_response = replay.response
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
        response.headers[REPLAYED_HEADER] = "true"
    else:
        _settle(keyed_request, claim, response)
    return response


def run_idempotent_part(request: Request, number: int, value: Any, action: Callable[[], JsonObject]) -> JsonObject:
    """What `act` gives for one of several effects of a request, or what it gave before under the request's key and this number.

    A request without a key just acts.
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
    """The request under its key. Two bodies with one value are one request, however their members are ordered or spaced."""
    content = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    return create_keyed_request(
        request.state.actor,
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
    """Keeps the response, or lets the claim go when there is none to keep; an effect that is there speaks for itself."""
    if claim.is_applied:
        return
    try:
        if response is None or not _is_storable(response):
            claims().release(keyed_request, claim)
        else:
            claims().store_response(keyed_request, claim, _build_stored_response(response))
    except PlatformError:
        # The answer is right whether it is kept or not; the claim ends with its lease.
        logger().warning("Idempotency claim not settled; its lease will expire")


def _is_storable(response: Response) -> bool:
    """An answer that says of itself that nobody may store it is not stored here either: it shows a secret, or has yet to be whole."""
    if response.status_code >= HTTPStatus.BAD_REQUEST or response.headers.get("cache-control") == "no-store":
        return False
    return len(response.body) <= _MAX_BYTES


def _build_stored_response(response: Response) -> StoredResponse:
    headers = {name: value for name, value in response.headers.items() if name in _STORED_HEADERS}
    return StoredResponse(response.status_code, headers, bytes(response.body))
