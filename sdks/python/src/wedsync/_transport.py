"""Sends requests with their retries, with httpx: one class for each kind of client."""

from __future__ import annotations

import asyncio
import threading
import time
from base64 import b64encode
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

import httpx

from wedsync._errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ConfigurationError,
    WedSyncError,
    create_error,
)
from wedsync._options import CallOptions, ClientOptions
from wedsync._requests import USER_AGENT, Operation, Request, build_request, log_attempt, read_response

_EARLY_S = 60.0
_EXPIRED = "token_expired"
_MISSING = "The client has no credentials. Create it with an API key's secret: WedSyncClient('sk_…')."


class _Credentials:
    """The credentials of a client; an access token of OAuth is kept until a minute before it expires."""

    def __init__(self, options: ClientOptions) -> None:
        self._options = options
        self._token: str | None = None
        self._expires_at = 0.0

    @property
    def needs_token(self) -> bool:
        """Whether a token must be requested before the next request."""
        return self._options.client_id is not None and (self._token is None or time.monotonic() >= self._expires_at)

    def headers(self) -> dict[str, str]:
        """Return the headers of a request. Raises ConfigurationError without credentials."""
        options = self._options
        if options.api_key is not None and options.api_secret is not None:
            return {"X-API-Key": options.api_key, "X-API-Secret": options.api_secret}
        bearer = options.secret or self._token
        if bearer is None:
            raise ConfigurationError(_MISSING)
        return {"Authorization": f"Bearer {bearer}"}

    def token_request(self) -> dict[str, Any]:
        """Return httpx's arguments of a request for a token."""
        pair = b64encode(f"{self._options.client_id}:{self._options.client_secret}".encode()).decode()
        return {
            "method": "POST",
            "url": self._options.base_url.rstrip("/") + "/oauth/token",
            "headers": {"Authorization": f"Basic {pair}", "User-Agent": USER_AGENT, "Accept": "application/json"},
            "data": {"grant_type": "client_credentials"},
            "timeout": self._options.timeout,
        }

    def store_token(self, response: httpx.Response) -> None:
        """Keep the token of a response. Raises APIError."""
        if not response.is_success:
            raise oauth_error(response)
        value: Mapping[str, Any] = response.json()
        self._token = str(value["access_token"])
        self._expires_at = time.monotonic() + float(value.get("expires_in", _EARLY_S)) - _EARLY_S

    def discard_token(self) -> bool:
        """Forget the token that the API refused. Return False if there was none."""
        had_token, self._token = self._token is not None, None
        return had_token


def oauth_error(response: httpx.Response) -> APIError:
    """Return the error of a token request, in which the RFC's `error` is the code."""
    error = create_error(response, idempotency_key=None)
    problem = error.problem
    if "code" not in problem and "error" in problem:
        details = {"code": problem["error"], "detail": problem.get("error_description", "The client was refused.")}
        return type(error)(details, response)
    return error


class SyncTransport:
    """Sends requests, and waits for them."""

    def __init__(self, options: ClientOptions, http_client: httpx.Client | None) -> None:
        self.options = options
        self.http_client = http_client or httpx.Client(follow_redirects=False)
        self._owns_http_client = http_client is None
        self._credentials = _Credentials(options)
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
        request = build_request(self.options, operation, path_values, query, body, options)
        may_renew = True
        while True:
            request.attempts += 1
            try:
                return read_response(request, self._send(request))
            except WedSyncError as error:
                if may_renew and _is_expired(error) and self._credentials.discard_token():
                    may_renew = False
                    continue
                delay = request.retry_delay_s(error)
                if delay is None:
                    raise
            time.sleep(delay)

    def _send(self, request: Request) -> httpx.Response:
        headers = dict(request.headers)
        if request.operation.has_credentials:
            with self._token_lock:
                if self._credentials.needs_token:
                    self._credentials.store_token(self._exchange(request, **self._credentials.token_request()))
                headers = {**self._credentials.headers(), **headers}
        return self._exchange(
            request,
            method=request.operation.method,
            url=request.url,
            headers=headers,
            content=request.content,
            timeout=request.timeout,
        )

    def _exchange(self, request: Request, **arguments: Any) -> httpx.Response:
        started_at = datetime.now(timezone.utc)
        try:
            response = self.http_client.request(**arguments)
        except httpx.HTTPError as error:
            failure = _connection_error(request, error)
        else:
            log_attempt(self.options, request, str(response.status_code), started_at)
            return response
        log_attempt(self.options, request, type(failure).__name__, started_at)
        raise failure  # outside of the handler: httpx's error has the request with its credentials

    def close(self) -> None:
        """Close the connections, unless they are those of the caller's own client."""
        if self._owns_http_client:
            self.http_client.close()


class AsyncTransport:
    """Sends requests without waiting for them in the thread."""

    def __init__(self, options: ClientOptions, http_client: httpx.AsyncClient | None) -> None:
        self.options = options
        self.http_client = http_client or httpx.AsyncClient(follow_redirects=False)
        self._owns_http_client = http_client is None
        self._credentials = _Credentials(options)
        self._token_lock = asyncio.Lock()

    async def call(
        self,
        operation: Operation,
        path_values: tuple[Any, ...],
        query: Mapping[str, Any],
        body: Any,
        options: CallOptions,
    ) -> Any:
        """Send a call with its retries, and return its result. Raises WedSyncError."""
        request = build_request(self.options, operation, path_values, query, body, options)
        may_renew = True
        while True:
            request.attempts += 1
            try:
                return read_response(request, await self._send(request))
            except WedSyncError as error:
                if may_renew and _is_expired(error) and self._credentials.discard_token():
                    may_renew = False
                    continue
                delay = request.retry_delay_s(error)
                if delay is None:
                    raise
            await asyncio.sleep(delay)

    async def _send(self, request: Request) -> httpx.Response:
        headers = dict(request.headers)
        if request.operation.has_credentials:
            async with self._token_lock:
                if self._credentials.needs_token:
                    self._credentials.store_token(await self._exchange(request, **self._credentials.token_request()))
                headers = {**self._credentials.headers(), **headers}
        return await self._exchange(
            request,
            method=request.operation.method,
            url=request.url,
            headers=headers,
            content=request.content,
            timeout=request.timeout,
        )

    async def _exchange(self, request: Request, **arguments: Any) -> httpx.Response:
        started_at = datetime.now(timezone.utc)
        try:
            response = await self.http_client.request(**arguments)
        except httpx.HTTPError as error:
            failure = _connection_error(request, error)
        else:
            log_attempt(self.options, request, str(response.status_code), started_at)
            return response
        log_attempt(self.options, request, type(failure).__name__, started_at)
        raise failure  # outside of the handler: httpx's error has the request with its credentials

    async def close(self) -> None:
        """Close the connections, unless they are those of the caller's own client."""
        if self._owns_http_client:
            await self.http_client.aclose()


def _is_expired(error: WedSyncError) -> bool:
    return isinstance(error, APIError) and error.code == _EXPIRED


def _connection_error(request: Request, error: httpx.HTTPError) -> APIConnectionError:
    """Return the error of a failed exchange, without the request."""
    if isinstance(error, httpx.TimeoutException):
        result: APIConnectionError = APITimeoutError(
            f"{request.name} got no response in time ({type(error).__name__})."
        )
    else:
        result = APIConnectionError(f"{request.name} failed: {type(error).__name__}. {error}".strip())
    result.idempotency_key = request.idempotency_key
    return result
