"""One operation through the app of all routes, in process: its request, and its answer as a result."""

import asyncio
import json
from collections.abc import Callable, Mapping
from contextvars import Context
from typing import Any
from urllib.parse import unquote, urlsplit

from msgspec import Struct
from starlette.types import ASGIApp, Message, Scope

from apikit.actor import Actor
from apikit.atomic import join_unit
from apikit.errors import InvalidRequest, PlatformError
from apikit.http.internal_call import INTERNAL_CALL_KEY, InternalCall
from apikit.http.problems import problem_document, problem_response
from apikit.operations.operation import Operation, OperationResult

# What an answer's headers tell of this one operation; the others are those of the whole.
_TOLD = {
    name.lower(): name
    for name in (
        "Allow", "Content-Type", "ETag", "Idempotency-Replayed", "Last-Modified", "Link", "Location", "Retry-After", "X-Request-Id",
    )
}  # fmt: skip
_MOST_ID = 120


def no_more_charges(_costs: Mapping[str | None, int]) -> None:
    """What is charged to work whose caller is gone. Raises InvalidRequest."""
    raise InvalidRequest(
        "This operation counts as several requests and cannot be part of asynchronous work. Send it separately."
    )


class OperationContext(Struct, frozen=True):
    """For whom operations are carried out: the actor, where the requests came from, and how more is charged.

    `cost` is what the operation was charged by itself.
    """

    actor: Actor
    client: tuple[str, int] | None = None
    charge: Callable[[Mapping[str | None, int]], None] = no_more_charges
    cost: int | None = None

    def request_id(self, number: int) -> str:
        """The id of one operation: the whole's, and its number."""
        return f"{self.actor.request_id[:_MOST_ID]}.{number}"


class OperationCall(Struct, frozen=True):
    """An operation as it is sent: its number among the others, and a key under which it has its effect once."""

    operation: Operation
    number: int
    key: str | None = None


async def call_operation(
    app: ASGIApp, caller: OperationContext, asked: OperationCall, *, unit: object = None
) -> OperationResult:
    """The operation's result: whatever happens, there is one. With a unit, its writes are gathered there."""
    exchange = _Exchange(_scope(caller, asked), _content(asked.operation))
    # A context of its own: neither the outer request's claim nor its unit of work reaches the operation.
    fresh = Context()
    if unit is not None:
        fresh.run(join_unit, unit)
    await asyncio.get_running_loop().create_task(_run(app, exchange), name=f"operation {asked.number}", context=fresh)
    return exchange.result()


def error_result(error: PlatformError, request_id: str) -> OperationResult:
    """The result of an operation that is not carried out."""
    response = problem_response(error, request_id)
    return OperationResult(response.status_code, _headers(response.headers), problem_document(error, request_id))


async def _run(app: ASGIApp, exchange: "_Exchange") -> None:
    await app(exchange.scope, exchange.receive, exchange.send)


class _Exchange:
    def __init__(self, scope: Scope, content: bytes) -> None:
        self.scope = scope
        self._content = content
        self._status = 0
        self._headers: dict[str, str] = {}
        self._body = bytearray()

    async def receive(self) -> Message:
        return {"type": "http.request", "body": self._content, "more_body": False}

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._status = message["status"]
            self._headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in message["headers"]}
        else:
            self._body += message.get("body", b"")

    def result(self) -> OperationResult:
        return OperationResult(self._status, _headers(self._headers), self._value())

    def _value(self) -> Any:
        if not self._body:
            return None
        kind = next((value for name, value in self._headers.items() if name.lower() == "content-type"), "")
        if kind.partition(";")[0].endswith("json"):
            return json.loads(self._body)
        return self._body.decode("utf-8", "replace")


def _scope(caller: OperationContext, asked: OperationCall) -> Scope:
    operation = asked.operation
    address = urlsplit(operation.path)
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.0"},
        "http_version": "1.1",
        "scheme": "https",
        "method": operation.method,
        "path": unquote(address.path),
        "raw_path": address.path.encode("ascii"),
        "query_string": address.query.encode("ascii"),
        "root_path": "",
        "headers": _fields(caller, asked),
        "server": ("inside", 443),
        "client": caller.client,
        INTERNAL_CALL_KEY: InternalCall(caller.actor, caller.charge, caller.cost),
    }


def _fields(caller: OperationContext, asked: OperationCall) -> list[tuple[bytes, bytes]]:
    fields = {name.lower(): value for name, value in asked.operation.headers.items()}
    if asked.operation.body is not None:
        fields["content-type"] = "application/json"
    if asked.key is not None:
        fields.setdefault("idempotency-key", asked.key)
    fields |= {"host": "inside", "x-request-id": caller.request_id(asked.number)}
    return [(name.encode("latin-1"), value.encode("latin-1")) for name, value in fields.items()]


def _content(operation: Operation) -> bytes:
    return b"" if operation.body is None else json.dumps(operation.body).encode()


def _headers(headers: Mapping[str, str]) -> dict[str, str]:
    return {_TOLD[name.lower()]: value for name, value in headers.items() if name.lower() in _TOLD}
