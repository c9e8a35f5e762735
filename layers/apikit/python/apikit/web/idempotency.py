"""Idempotency-Key over HTTP: the endpoint runs under a claim, and a request that was sent before gets its answer again."""

import json
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, wraps
from http import HTTPStatus
from typing import Any

from fastapi import Request, Response

from apikit.claim import Claim, holding
from apikit.clock import SystemClock
from apikit.config import setting, signer
from apikit.dynamo.table import Table
from apikit.errors import PlatformError
from apikit.idempotency.claims import Answered, Claims, KeptResponse
from apikit.idempotency.keys import Attempted, attempted
from apikit.observability import logger
from apikit.records import JsonObject
from apikit.web.problems import STATUS, problem_response

Endpoint = Callable[..., Awaitable[Any]]
Handler = Callable[[Request], Awaitable[Response]]

REPLAYED = "Idempotency-Replayed"
_METHODS = frozenset({"POST", "PATCH", "PUT", "DELETE"})
_KEPT_HEADERS = frozenset({"content-type", "etag", "last-modified", "location", "link", "cache-control", "retry-after"})
_MOST_BYTES = 300_000
# They say who may call and how often, not what became of the request.
_NEVER_KEPT = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.TOO_MANY_REQUESTS})


@cache
def claims() -> Claims:
    """The process's claims."""
    return Claims(Table(setting("ACCESS_TABLE")), SystemClock(), signer())


@dataclass(slots=True)
class _Run:
    """A request under way; its claim is taken when its endpoint begins."""

    attempted: Attempted
    claim: Claim | None = None

    @property
    def is_replay(self) -> bool:
        return self.claim is not None and self.claim.effect is not None


_RUN: ContextVar[_Run | None] = ContextVar("run", default=None)


def under_claim(endpoint: Endpoint) -> Endpoint:
    """The endpoint, run under the request's claim if it has a key. What FastAPI refuses before it never takes one."""

    @wraps(endpoint)
    async def claimed(*args: Any, **kwargs: Any) -> Any:
        run = _RUN.get()
        if run is None:
            return await endpoint(*args, **kwargs)
        run.claim = claims().take(run.attempted)
        with holding(run.claim):
            return await endpoint(*args, **kwargs)

    return claimed


def portion(request: Request, number: int, value: Any, act: Callable[[], JsonObject]) -> JsonObject:
    """What `act` gives for one of several effects of a request, or what it gave before under the request's key and this number.

    A request without a key just acts.
    """
    key, url = request.headers.get("idempotency-key"), request.url
    if key is None or _RUN.get() is None:
        return act()
    body = json.dumps(value, sort_keys=True).encode()
    part = attempted(
        request.state.actor, key=key, method="PORTION", path=f"{url.path}#{number}", query=url.query, body=body
    )
    try:
        claim = claims().take(part)
    except Answered as earlier:
        answer: JsonObject = json.loads(earlier.response.body)
        return answer
    with holding(claim):
        answer = act()
    if not claim.is_applied:
        _keep_portion(part, claim, answer)
    return answer


def _keep_portion(part: Attempted, claim: Claim, answer: JsonObject) -> None:
    if answer["status"] >= HTTPStatus.INTERNAL_SERVER_ERROR:
        claims().release(part, claim)
    else:
        body = json.dumps(answer, ensure_ascii=False).encode()
        claims().keep(part, claim, KeptResponse(answer["status"], {}, body))


async def exactly_once(request: Request, body: bytes, handle: Handler) -> Response:
    """The answer of `handle`, or the one that the same request got before.

    Raises IdempotencyMismatch, IdempotencyInFlight, InvalidRequest for a key of the wrong form.
    """
    key = request.headers.get("idempotency-key")
    if key is None or request.method not in _METHODS:
        return await handle(request)
    url = request.url
    run = _Run(
        attempted(request.state.actor, key=key, method=request.method, path=url.path, query=url.query, body=body)
    )
    token = _RUN.set(run)
    try:
        return await _settled(request, run, handle)
    finally:
        _RUN.reset(token)


async def _settled(request: Request, run: _Run, handle: Handler) -> Response:
    try:
        response = await handle(request)
    except Answered as earlier:
        kept = earlier.response
        return Response(kept.body, kept.status, {**kept.headers, REPLAYED: "true"})
    except PlatformError as refusal:
        _settle_refusal(request, run, refusal)
        raise
    except Exception:
        _settle(run, None)
        raise
    if run.is_replay:
        response.headers[REPLAYED] = "true"
    else:
        _settle(run, response)
    return response


def _settle_refusal(request: Request, run: _Run, refusal: PlatformError) -> None:
    status = STATUS[refusal.code]
    is_final = status < HTTPStatus.INTERNAL_SERVER_ERROR and status not in _NEVER_KEPT and not refusal.retryable
    _settle(run, problem_response(refusal, request.state.request_id) if is_final else None)


def _settle(run: _Run, response: Response | None) -> None:
    """Keeps the response, or lets the claim go when there is none to keep; an effect that is there speaks for itself."""
    claim = run.claim
    if claim is None or claim.is_applied:
        return
    try:
        if response is None or not _may_be_kept(response):
            claims().release(run.attempted, claim)
        else:
            claims().keep(run.attempted, claim, _kept(response))
    except PlatformError:
        # The answer is right whether it is kept or not; the claim ends with its lease.
        logger().warning("A claim was not settled; its lease will end it")


def _may_be_kept(response: Response) -> bool:
    """An answer that says of itself that nobody may store it is not stored here either: it shows a secret, or has yet to be whole."""
    is_success = response.status_code < HTTPStatus.BAD_REQUEST
    if is_success and response.headers.get("cache-control") == "no-store":
        return False
    return len(response.body) <= _MOST_BYTES and response.status_code < HTTPStatus.INTERNAL_SERVER_ERROR


def _kept(response: Response) -> KeptResponse:
    headers = {name: value for name, value in response.headers.items() if name in _KEPT_HEADERS}
    return KeptResponse(response.status_code, headers, bytes(response.body))
