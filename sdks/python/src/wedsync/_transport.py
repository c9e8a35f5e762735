"""Sends requests with their retries, with httpx: one class for each kind of client."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Mapping
from datetime import datetime, timezone
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx

from wedsync._credentials import Authenticator
from wedsync._deadlines import ends_in, limit_connection, require_time
from wedsync._errors import APIConnectionError, APIError, APITimeoutError, ConfigurationError, WedSyncError
from wedsync._options import CallOptions, ClientOptions
from wedsync._requests import Operation, Request, build_request, log_attempt
from wedsync._responses import ResponseContent, read_response, redirected_request

_EXPIRED = "token_expired"


class SyncTransport:
    """Sends requests, and waits for them."""

    def __init__(self, options: ClientOptions, http_client: httpx.Client | None) -> None:
        self.options = options
        self.http_client = http_client or httpx.Client(cookies=_no_cookies())
        self._owns_http_client = http_client is None
        self._authenticator = Authenticator(options)
        self._token_lock = threading.Lock()

    def call(
        self,
        operation: Operation,
        path_values: tuple[Any, ...],
        query: Mapping[str, Any],
        body: Any,
        options: CallOptions,
    ) -> Any:
        """Send a call with its retries, and return its result. Raises WedSyncError."""
        return self.send(build_request(self.options, operation, path_values, query, body, options))

    def send(self, request: Request) -> Any:
        """Send a request with its retries, and return its result. Raises WedSyncError."""
        may_renew = True
        while True:
            credentials = self._authenticate() if request.operation.has_credentials else {}
            request.attempts += 1
            try:
                response = self._exchange(request, credentials)
                redirected = redirected_request(request, response)
                if redirected is None:
                    return read_response(request, response)
            except WedSyncError as error:
                if may_renew and _is_expired(error) and self._authenticator.discard_token(credentials):
                    may_renew = False
                    request.attempts -= 1
                    continue
                delay = request.retry_delay_s(error)
                if delay is None:
                    raise
            else:
                return self.send(redirected)
            time.sleep(delay)

    def _authenticate(self) -> dict[str, str]:
        with self._token_lock:
            if self._authenticator.needs_token:
                self._authenticator.store_token(self.send(self._authenticator.token_request()))
            return self._authenticator.headers()

    def _exchange(self, request: Request, credentials: Mapping[str, str]) -> httpx.Response:
        started_at = datetime.now(timezone.utc)
        try:
            response = self._receive(request, credentials)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            failure = _failure(request, error)
        else:
            log_attempt(self.options, request, str(response.status_code), started_at)
            return response
        log_attempt(self.options, request, type(failure).__name__, started_at)
        raise failure  # outside of the handler: httpx's error has the request with its credentials

    def _receive(self, request: Request, credentials: Mapping[str, str]) -> httpx.Response:
        arguments = {**_arguments(request, credentials), "extensions": {"trace": limit_connection}}
        content = ResponseContent(request)
        with ends_in(request.timeout), self.http_client.stream(**arguments) as response:
            for chunk in response.iter_bytes():
                require_time()
                content.add(chunk)
        return content.complete(response)

    def close(self) -> None:
        """Close the connections, unless they are those of the caller's own client."""
        if self._owns_http_client:
            self.http_client.close()


class AsyncTransport:
    """Sends requests without waiting for them in the thread."""

    def __init__(self, options: ClientOptions, http_client: httpx.AsyncClient | None) -> None:
        self.options = options
        self.http_client = http_client or httpx.AsyncClient(cookies=_no_cookies())
        self._owns_http_client = http_client is None
        self._authenticator = Authenticator(options)
        self._token_lock = asyncio.Lock()

    async def call(
        self,
        operation: Operation,
        path_values: tuple[Any, ...],
        query: Mapping[str, Any],
        body: Any,
        options: CallOptions,
    ) -> Any:
        """Send a call with its retries, and return its result. Raises WedSyncError.

        The CancelledError of a call that has begun has the `idempotency_key`, as WedSyncError does: the API may have handled the call.
        """
        request = build_request(self.options, operation, path_values, query, body, options)
        try:
            return await self.send(request)
        except asyncio.CancelledError as error:
            error.idempotency_key = request.idempotency_key  # type: ignore[attr-defined]
            raise

    async def send(self, request: Request) -> Any:
        """Send a request with its retries, and return its result. Raises WedSyncError."""
        may_renew = True
        while True:
            credentials = await self._authenticate() if request.operation.has_credentials else {}
            request.attempts += 1
            try:
                response = await self._exchange(request, credentials)
                redirected = redirected_request(request, response)
                if redirected is None:
                    return read_response(request, response)
            except WedSyncError as error:
                if may_renew and _is_expired(error) and self._authenticator.discard_token(credentials):
                    may_renew = False
                    request.attempts -= 1
                    continue
                delay = request.retry_delay_s(error)
                if delay is None:
                    raise
            else:
                return await self.send(redirected)
            await asyncio.sleep(delay)

    async def _authenticate(self) -> dict[str, str]:
        async with self._token_lock:
            if self._authenticator.needs_token:
                self._authenticator.store_token(await self.send(self._authenticator.token_request()))
            return self._authenticator.headers()

    async def _exchange(self, request: Request, credentials: Mapping[str, str]) -> httpx.Response:
        started_at = datetime.now(timezone.utc)
        try:
            response = await self._receive(request, credentials)
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
            failure = _failure(request, error)
        else:
            log_attempt(self.options, request, str(response.status_code), started_at)
            return response
        log_attempt(self.options, request, type(failure).__name__, started_at)
        raise failure  # outside of the handler: httpx's error has the request with its credentials

    async def _receive(self, request: Request, credentials: Mapping[str, str]) -> httpx.Response:
        import anyio  # httpx has it; asyncio.wait_for may lose a cancellation, and asyncio.timeout is newer than Python 3.10

        content = ResponseContent(request)
        with anyio.fail_after(request.timeout):
            async with self.http_client.stream(**_arguments(request, credentials)) as response:
                async for chunk in response.aiter_bytes():
                    content.add(chunk)
        return content.complete(response)

    async def close(self) -> None:
        """Close the connections, unless they are those of the caller's own client."""
        if self._owns_http_client:
            await self.http_client.aclose()


def _no_cookies() -> CookieJar:
    """Return a jar that accepts no cookies: a sign-in's would be sent with the calls of others."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def _arguments(request: Request, credentials: Mapping[str, str]) -> dict[str, Any]:
    headers = request.headers.copy()
    headers.update(credentials)
    return {
        "method": request.operation.method,
        "url": request.url,
        "headers": headers,
        "content": request.content,
        "timeout": request.timeout,
        "follow_redirects": False,  # the caller's own client may follow them, with the credentials
    }


def _is_expired(error: WedSyncError) -> bool:
    return isinstance(error, APIError) and error.code == _EXPIRED


def _failure(request: Request, error: Exception) -> WedSyncError:
    """Return the error of a failed exchange, without the request."""
    result: WedSyncError
    if isinstance(error, httpx.LocalProtocolError):  # its text quotes the header
        result = ConfigurationError(f"{request.name} has a header with a name or value that HTTP does not allow.")
    elif isinstance(error, (httpx.InvalidURL, httpx.UnsupportedProtocol)):  # it quotes the address
        result = ConfigurationError(f"{request.name} has an address that HTTP does not allow.")
    elif isinstance(error, (httpx.TimeoutException, TimeoutError)):
        result = APITimeoutError(f"{request.name} got no response in time ({type(error).__name__}).")
    else:
        result = APIConnectionError(f"{request.name} failed: {type(error).__name__}. {error}".strip())
    result.idempotency_key = request.idempotency_key
    return result
