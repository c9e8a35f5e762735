"""The middleware around every request: its ID, the headers of every response, HEAD, unhandled exceptions and the log line."""

import re
import time
from collections.abc import Iterable
from functools import cache
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from apikit.audit.request_source import RequestSource, set_source
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
from apikit.http.request_log import RequestUrl, failure_facts, private_facts, request_facts, write_request
from apikit.http.response_formats import to_accepted_format
from apikit.http.security_headers import EVERY_RESPONSE, NO_STORE
from apikit.ids import new_id
from apikit.observability import logger

API_VERSION = "v1"
_REPLACEABLE = frozenset({b"content-security-policy", b"referrer-policy"})
_VALID_ID = re.compile(rb"[A-Za-z0-9._:/+=@-]{1,128}")
_Headers = list[tuple[bytes, bytes]]


class RequestMiddleware:
    """ASGI middleware around a function's whole app."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer every HTTP request, also after an unhandled exception."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        exchange = _Exchange(scope, send)
        set_source(exchange.source)
        try:
            require_valid_headers(scope["headers"])
            require_readable_url(scope)
            await self._app(exchange.scope, receive, exchange.send)
        except PlatformError as error:
            await exchange.reject(error, receive)
        except Exception as error:  # noqa: BLE001 - the outermost layer: the caller always gets a response
            # Without the traceback: its last line may contain what the caller sent.
            facts = {**exchange.facts(), **failure_facts(error)}
            logger().error("Unhandled exception", extra=facts)
            await exchange.fail(receive)
        finally:
            exchange.end()


class _Exchange:
    def __init__(self, scope: Scope, send: Send) -> None:
        self._method: str = scope["method"]
        self._send = send
        self._start_s = time.perf_counter()
        self._status = 0
        self._start_message: Message | None = None
        self._bytes_out = 0
        self.request_id, self._is_of_caller = _request_id(scope["headers"])
        self.state: dict[str, Any] = {"request_id": self.request_id, "method": self._method}
        # A HEAD runs as a GET; `send` drops the body.
        method = "GET" if self._method == "HEAD" else self._method
        self.scope: Scope = {**scope, "method": method, "state": self.state}

    async def send(self, message: Message) -> None:
        """Send a response with the headers of every response. Its start is sent with its body, which may be compressed."""
        if message["type"] == "http.response.start":
            self._start_message = message
            return
        if self._start_message:
            start, message = self._complete_response(self._start_message, message)
            self._start_message, self._status = None, start["status"]
            await self._send(start)
        if self._method == "HEAD":
            message = {**message, "body": b""}
        self._bytes_out += len(message.get("body", b""))
        await self._send(message)

    async def reject(self, error: PlatformError, receive: Receive) -> None:
        """Answer a request that is rejected before it reaches the app."""
        self.state["code"] = error.code
        await problem_response(error, self.request_id)(self.scope, receive, self.send)

    async def fail(self, receive: Receive) -> None:
        """Answer 500 without internal details, unless a response has already started."""
        self._start_message = None
        self.state["code"] = InternalError.code
        if self._status:
            return
        error = InternalError("An internal error occurred. Retry the request.")
        await problem_response(error, self.request_id)(self.scope, receive, self.send)

    def end(self) -> None:
        """Release the request's concurrency slot and write its log line, which is also its usage record."""
        if at_end := self.state.get("at_end"):
            at_end()
        write_request(self.facts(), self._private_facts)

    def source(self) -> RequestSource:
        """Return where the request comes from, for the audit record."""
        actor, request = self.state.get("actor"), IndexedRequest(self.scope)
        return RequestSource(
            request_id=self.request_id,
            address=caller_address(request),
            user_agent=request.headers.get("user-agent", ""),
            client_id=actor.client_id if actor else "",
            session_id=self.state.get("session_id", ""),
        )

    def facts(self) -> dict[str, Any]:
        """Return the facts for the log line, without bodies, secrets or personal data."""
        address = caller_address(IndexedRequest(self.scope))
        return {
            **request_facts(self.state, method=self._method, address=address, headers=self.scope["headers"]),
            "caller_id": self._is_of_caller or None,
            "api_version": API_VERSION,
            "status": self._status,
            "duration_ms": round((time.perf_counter() - self._start_s) * 1000, 2),
            "bytes_out": self._bytes_out,
        }

    def _private_facts(self) -> dict[str, str]:
        url = RequestUrl(self.scope["path"], self.scope["query_string"].decode("latin-1"))
        address = caller_address(IndexedRequest(self.scope))
        return private_facts(self.request_id, url, address=address, headers=self.scope["headers"])

    def _complete_response(self, start: Message, message: Message) -> tuple[Message, Message]:
        headers: _Headers = list(start["headers"])
        body: bytes = message.get("body", b"")
        if not message.get("more_body"):
            headers, body = to_accepted_format(self.scope["headers"], start["status"], headers, body)
            if is_compressible(headers, body) and self._accepts_gzip():
                headers, body = compress(headers, body)
        if not any(name == b"cache-control" for name, _ in headers):
            headers.append(NO_STORE)
        # A page has policies of its own, which must not be combined with those for data.
        own_names = {name for name, _ in headers} & _REPLACEABLE
        general_headers = [header for header in self._headers() if header[0] not in own_names]
        return {**start, "headers": [*headers, *general_headers]}, {**message, "body": body}

    def _accepts_gzip(self) -> bool:
        fields = [value.decode("latin-1") for name, value in self.scope["headers"] if name == b"accept-encoding"]
        return accepts_gzip(",".join(fields))

    def _headers(self) -> _Headers:
        request_headers: _Headers = self.scope["headers"]
        return [
            (b"x-request-id", self.request_id.encode()),
            (b"api-version", API_VERSION.encode()),
            # Constant, so that caches never mix responses that differ by these fields.
            (b"vary", b"Accept, Accept-Encoding, Origin"),
            *EVERY_RESPONSE,
            *preflight_headers(self._method, request_headers),
            *cors_headers(self.state, request_headers, _origins() if self.state.get("home") else None),
            *limit_headers(self.state.get("limits", ()), int(time.time() * 1000)),
            *([(b"x-ratelimit-grace", b"true")] if self.state.get("in_grace") else []),
        ]


@cache
def _origins() -> OriginCache:
    return OriginCache(Table(setting("ACCESS_TABLE")), SystemClock())


def _request_id(headers: Iterable[tuple[bytes, bytes]]) -> tuple[str, bool]:
    """Return the caller's own ID and True if it is a valid token, so that logs of both sides can be matched; otherwise a new one."""
    request_ids = [value for name, value in headers if name == b"x-request-id"]
    if len(request_ids) == 1 and _VALID_ID.fullmatch(request_ids[0]):
        return request_ids[0].decode(), True
    return new_id("req"), False
