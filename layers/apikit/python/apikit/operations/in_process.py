"""Calls one operation through the app of all routes, in process, and converts its response to a result."""

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

# The response headers of an operation that its result has; the others belong to the whole request.
_RESULT_HEADERS = {
    name.lower(): name
    for name in (
        "Allow", "Content-Type", "ETag", "Idempotency-Replayed", "Last-Modified", "Link", "Location", "Retry-After", "X-Request-Id",
    )
}  # fmt: skip
_MAX_ID_LENGTH = 120


def no_more_charges(_costs: Mapping[str | None, int]) -> None:
    """Raises InvalidRequest: asynchronous work cannot charge its caller more than the cost of each operation."""
    raise InvalidRequest(
        "This operation counts as several requests and cannot be part of asynchronous work. Send it separately."
    )


class OperationContext(Struct, frozen=True):
    """The caller of the operations: the actor, the client's address and port, and the function that charges additional units.

    `cost` is the number of units that the operation was charged separately.
    """

    actor: Actor
    client: tuple[str, int] | None = None
    charge: Callable[[Mapping[str | None, int]], None] = no_more_charges
    cost: int | None = None

    def request_id(self, number: int) -> str:
        """Return the request ID of one operation: the ID of the whole request, and the operation's number."""
        return f"{self.actor.request_id[:_MAX_ID_LENGTH]}.{number}"


class OperationCall(Struct, frozen=True):
    """An operation to call: its number among the others, and the Idempotency-Key with which it takes effect once."""

    operation: Operation
    number: int
    key: str | None = None


async def call_operation(
    app: ASGIApp, caller: OperationContext, call: OperationCall, *, unit: object = None
) -> OperationResult:
    """Return the operation's result; errors are results, too. With a unit, its writes are collected there."""
    exchange = _Exchange(_scope(caller, call), _content(call.operation))
    # A separate context: the outer request's claim and its unit of work must not apply to the operation.
    context = Context()
    if unit is not None:
        context.run(join_unit, unit)
    await asyncio.get_running_loop().create_task(_run(app, exchange), name=f"operation {call.number}", context=context)
    return exchange.result()


def error_result(error: PlatformError, request_id: str) -> OperationResult:
    """Return the error as the result of an operation that is not run."""
    response = problem_response(error, request_id)
    return OperationResult(response.status_code, _result_headers(response.headers), problem_document(error, request_id))


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
        return OperationResult(self._status, _result_headers(self._headers), self._body_value())

    def _body_value(self) -> Any:
        if not self._body:
            return None
        content_type = next((value for name, value in self._headers.items() if name.lower() == "content-type"), "")
        if content_type.partition(";")[0].endswith("json"):
            return json.loads(self._body)
        return self._body.decode("utf-8", "replace")


def _scope(caller: OperationContext, call: OperationCall) -> Scope:
    operation = call.operation
    url = urlsplit(operation.path)
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.0"},
        "http_version": "1.1",
        "scheme": "https",
        "method": operation.method,
        "path": unquote(url.path),
        "raw_path": url.path.encode("ascii"),
        "query_string": url.query.encode("ascii"),
        "root_path": "",
        "headers": _request_headers(caller, call),
        "server": ("inside", 443),
        "client": caller.client,
        INTERNAL_CALL_KEY: InternalCall(caller.actor, caller.charge, caller.cost),
    }


def _request_headers(caller: OperationContext, call: OperationCall) -> list[tuple[bytes, bytes]]:
    headers = {name.lower(): value for name, value in call.operation.headers.items()}
    if call.operation.body is not None:
        headers["content-type"] = "application/json"
    if call.key is not None:
        headers.setdefault("idempotency-key", call.key)
    headers |= {"host": "inside", "x-request-id": caller.request_id(call.number)}
    return [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]


def _content(operation: Operation) -> bytes:
    return b"" if operation.body is None else json.dumps(operation.body).encode()


def _result_headers(headers: Mapping[str, str]) -> dict[str, str]:
    return {_RESULT_HEADERS[name.lower()]: value for name, value in headers.items() if name.lower() in _RESULT_HEADERS}
