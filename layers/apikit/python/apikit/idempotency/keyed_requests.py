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
from apikit.idempotency.claim_store import Answered, Claims, KeptResponse
from apikit.idempotency.request_keys import Attempted, attempted
from apikit.observability import logger
from apikit.resources.records import JsonObject

HEADER = "idempotency-key"
REPLAYED = "Idempotency-Replayed"
_KEPT_HEADERS = frozenset({"content-type", "etag", "last-modified", "location", "link", "cache-control", "retry-after"})
_MOST_BYTES = 300_000


@cache
def claims() -> Claims:
    """The process's claims."""
    return Claims(Table(setting("ACCESS_TABLE")), SystemClock(), signer())


async def once(request: Request, body: Any, act: Callable[[], Awaitable[Response]]) -> Response:
    """The answer of `act`, or the one that the same request got before. `body` is the value of the request's body.

    Raises IdempotencyMismatch, IdempotencyInFlight, InvalidRequest for a key of the wrong form, and what `act` raises.
    """
    attempt = _attempt(request, request.method, request.url.path, body)
    try:
        claim = claims().take(attempt)
    except Answered as earlier:
        kept = earlier.response
        return Response(kept.body, kept.status, {**kept.headers, REPLAYED: "true"})
    try:
        with hold_claim(claim):
            response = await act()
    except Exception:
        _settle(attempt, claim, None)
        raise
    if claim.effect is not None:
        response.headers[REPLAYED] = "true"
    else:
        _settle(attempt, claim, response)
    return response


def portion(request: Request, number: int, value: Any, act: Callable[[], JsonObject]) -> JsonObject:
    """What `act` gives for one of several effects of a request, or what it gave before under the request's key and this number.

    A request without a key just acts.
    """
    if HEADER not in request.headers:
        return act()
    part = _attempt(request, "PORTION", f"{request.url.path}#{number}", value)
    try:
        claim = claims().take(part)
    except Answered as earlier:
        answer: JsonObject = json.loads(earlier.response.body)
        return answer
    with hold_claim(claim):
        answer = act()
    if not claim.is_applied:
        _keep_portion(part, claim, answer)
    return answer


def _attempt(request: Request, method: str, path: str, body: Any) -> Attempted:
    """The request under its key. Two bodies with one value are one request, however their members are ordered or spaced."""
    content = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    return attempted(
        request.state.actor,
        key=request.headers[HEADER],
        method=method,
        path=path,
        query=request.url.query,
        body=content,
    )


def _keep_portion(part: Attempted, claim: Claim, answer: JsonObject) -> None:
    if answer["status"] >= HTTPStatus.BAD_REQUEST:
        claims().release(part, claim)
    else:
        body = json.dumps(answer, ensure_ascii=False).encode()
        claims().keep(part, claim, KeptResponse(answer["status"], {}, body))


def _settle(attempt: Attempted, claim: Claim, response: Response | None) -> None:
    """Keeps the response, or lets the claim go when there is none to keep; an effect that is there speaks for itself."""
    if claim.is_applied:
        return
    try:
        if response is None or not _may_be_kept(response):
            claims().release(attempt, claim)
        else:
            claims().keep(attempt, claim, _kept(response))
    except PlatformError:
        # The answer is right whether it is kept or not; the claim ends with its lease.
        logger().warning("Idempotency claim not settled; its lease will expire")


def _may_be_kept(response: Response) -> bool:
    """An answer that says of itself that nobody may store it is not stored here either: it shows a secret, or has yet to be whole."""
    if response.status_code >= HTTPStatus.BAD_REQUEST or response.headers.get("cache-control") == "no-store":
        return False
    return len(response.body) <= _MOST_BYTES


def _kept(response: Response) -> KeptResponse:
    headers = {name: value for name, value in response.headers.items() if name in _KEPT_HEADERS}
    return KeptResponse(response.status_code, headers, bytes(response.body))
