"""What wraps every exchange: the request's id, the headers of every response, HEAD, the last resort, and the one log line."""

import re
import time
from collections.abc import Iterable
from functools import cache
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.table import Table
from apikit.errors import InternalError, PlatformError
from apikit.http.caller import caller_address
from apikit.http.compression import accepts_gzip, compress, is_compressible
from apikit.http.cors import OriginCache, cors_headers, preflight_headers
from apikit.http.gateway import require_readable_url
from apikit.http.header_checks import require_valid_headers
from apikit.http.limit_headers import limit_headers
from apikit.http.problems import problem_response
from apikit.http.request import IndexedRequest
from apikit.http.request_log import failure_facts, request_facts, write_request
from apikit.http.response_formats import to_accepted_format
from apikit.http.security_headers import EVERY_RESPONSE, NO_STORE
from apikit.ids import new_id
from apikit.observability import logger

API_VERSION = "v1"
_SANE_ID = re.compile(rb"[A-Za-z0-9._:/+=@-]{1,128}")
_Headers = list[tuple[bytes, bytes]]


class RequestMiddleware:
    """ASGI middleware around a function's whole app."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers every HTTP request, whatever happens inside."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        exchange = _Exchange(scope, send)
        try:
            require_valid_headers(scope["headers"])
            require_readable_url(scope)
            await self._app(exchange.scope, receive, exchange.send)
        except PlatformError as refusal:
            await exchange.refuse(refusal, receive)
        except Exception as error:  # noqa: BLE001 - the outermost edge: whatever it is, the caller gets an answer
            # Without the traceback: its last line may quote what the caller sent.
            told = {**exchange.facts(), **failure_facts(error)}
            logger().error("Unhandled exception", extra=told)
            await exchange.fail(receive)
        finally:
            exchange.end()


class _Exchange:
    def __init__(self, scope: Scope, send: Send) -> None:
        self._method: str = scope["method"]
        self._send = send
        self._started = time.perf_counter()
        self._status = 0
        self._held: Message | None = None
        self._bytes_out = 0
        self.request_id = _request_id(scope["headers"])
        self.state: dict[str, Any] = {"request_id": self.request_id, "method": self._method}
        # A HEAD runs as the GET it asks about; its body is dropped on the way out.
        method = "GET" if self._method == "HEAD" else self._method
        self.scope: Scope = {**scope, "method": method, "state": self.state}

    async def send(self, message: Message) -> None:
        """Passes a response on, with the headers of every response; its start waits for its body, which may be compressed."""
        if message["type"] == "http.response.start":
            self._held = message
            return
        if self._held:
            start, message = self._finished(self._held, message)
            self._held, self._status = None, start["status"]
            await self._send(start)
        if self._method == "HEAD":
            message = {**message, "body": b""}
        self._bytes_out += len(message.get("body", b""))
        await self._send(message)

    async def refuse(self, refusal: PlatformError, receive: Receive) -> None:
        """What is refused before the app sees it."""
        self.state["code"] = refusal.code
        await problem_response(refusal, self.request_id)(self.scope, receive, self.send)

    async def fail(self, receive: Receive) -> None:
        """The last resort: a 500 that tells nothing of the inside, unless a response has begun."""
        self._held = None
        if self._status:
            return
        error = InternalError("An internal error occurred. Retry the request.")
        await problem_response(error, self.request_id)(self.scope, receive, self.send)

    def end(self) -> None:
        """Gives back what the request held, and writes its one line, which is also its usage record."""
        if at_end := self.state.get("at_end"):
            at_end()
        write_request(self.facts())

    def facts(self) -> dict[str, Any]:
        """What is known of the exchange, without bodies, secrets or personal data."""
        address = caller_address(IndexedRequest(self.scope))
        return {
            **request_facts(self.state, method=self._method, address=address, headers=self.scope["headers"]),
            "status": self._status,
            "duration_ms": round((time.perf_counter() - self._started) * 1000, 2),
            "bytes_out": self._bytes_out,
        }

    def _finished(self, start: Message, message: Message) -> tuple[Message, Message]:
        headers: _Headers = list(start["headers"])
        body: bytes = message.get("body", b"")
        if not message.get("more_body"):
            headers, body = to_accepted_format(self.scope["headers"], start["status"], headers, body)
            if is_compressible(headers, body) and self._takes_gzip():
                headers, body = compress(headers, body)
        if not any(name == b"cache-control" for name, _ in headers):
            headers.append(NO_STORE)
        return {**start, "headers": [*headers, *self._headers()]}, {**message, "body": body}

    def _takes_gzip(self) -> bool:
        fields = [value.decode("latin-1") for name, value in self.scope["headers"] if name == b"accept-encoding"]
        return accepts_gzip(",".join(fields))

    def _headers(self) -> _Headers:
        asked: _Headers = self.scope["headers"]
        return [
            (b"x-request-id", self.request_id.encode()),
            (b"api-version", API_VERSION.encode()),
            # Constant, so that a cache never mixes what differs by them.
            (b"vary", b"Accept, Accept-Encoding, Origin"),
            *EVERY_RESPONSE,
            *preflight_headers(self._method, asked),
            *cors_headers(self.state, asked, _origins() if self.state.get("home") else None),
            *limit_headers(self.state.get("limits", ()), int(time.time() * 1000)),
            *([(b"x-ratelimit-grace", b"true")] if self.state.get("in_grace") else []),
        ]


@cache
def _origins() -> OriginCache:
    return OriginCache(Table(setting("ACCESS_TABLE")), SystemClock())


def _request_id(headers: Iterable[tuple[bytes, bytes]]) -> str:
    """The caller's own id when it is a sane token, so that both sides' logs meet; otherwise a new one."""
    given = [value for name, value in headers if name == b"x-request-id"]
    if len(given) == 1 and _SANE_ID.fullmatch(given[0]):
        return given[0].decode()
    return new_id("req")
