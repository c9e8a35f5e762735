"""HTTP requests to URLs that customers choose.

Every address of the host is checked after DNS, and the connection is made to a checked address; TLS and the Host header use the
name. Redirects are not followed, the environment's proxies are not used, nothing is decompressed, and the response is read up to a
maximum size.
"""

import asyncio
import ssl
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Self
from urllib.parse import urlsplit

import certifi
import httpcore

from apikit.atomic import require_not_atomic
from apikit.aws.guarded_network import AddressNotAllowed, DnsFailed, GuardedBackend
from apikit.aws.http_exchange import HttpResponse, NoResponse, TransportFault

MAX_BODY_BYTES = 16_384
TIMEOUT_S = 10.0
_FAULTS: tuple[tuple[tuple[type[Exception], ...], TransportFault], ...] = (
    ((AddressNotAllowed,), "address_not_allowed"),
    ((DnsFailed,), "dns_failed"),
    ((httpcore.TimeoutException, TimeoutError), "timeout"),
)
_ERRORS = (
    AddressNotAllowed,
    DnsFailed,
    OSError,
    httpcore.NetworkError,
    httpcore.TimeoutException,
    httpcore.ProtocolError,
    httpcore.UnsupportedProtocol,
)


class GuardedClient:
    """Sends requests. An async context manager for one event loop, which reuses connections to the same host.

    `timeout_s` is the time of a request from the name resolution to the last byte of the response. Bodies of responses are cut at
    `max_body_bytes`.
    """

    def __init__(
        self, *, allow_loopback: bool, timeout_s: float = TIMEOUT_S, max_body_bytes: int = MAX_BODY_BYTES
    ) -> None:
        self._timeout_s = timeout_s
        self._max_body_bytes = max_body_bytes
        self._backend = GuardedBackend(allow_loopback=allow_loopback, max_body_bytes=max_body_bytes)
        # The number of connections is not limited: requests to receivers that hang would block the others.
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=_tls(), max_connections=None, network_backend=self._backend
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self._backend.cancel_lookups()
        await self._pool.aclose()

    async def post(self, url: str, *, headers: Mapping[str, str], content: bytes) -> HttpResponse:
        """Return the response to a POST. Raises NoResponse."""
        return await self.request("POST", url, headers=headers, content=content)

    async def request(self, method: str, url: str, *, headers: Mapping[str, str], content: bytes = b"") -> HttpResponse:
        """Return the response to a request. Raises NoResponse."""
        require_not_atomic("A request to another server")
        all_headers = [("Host", urlsplit(url).netloc), ("Accept-Encoding", "identity"), *headers.items()]
        try:
            async with (
                asyncio.timeout(self._timeout_s),
                self._pool.stream(method, url, headers=all_headers, content=content) as response,
            ):
                body = await _read_body(response, self._max_body_bytes)
                return HttpResponse(response.status, _decode_headers(response.headers), body)
        except _ERRORS as error:
            raise NoResponse(_fault(error)) from error


async def _read_body(response: httpcore.Response, max_bytes: int) -> bytes:
    """Return the body up to the maximum size; the rest is not read, and the connection is closed."""
    body = b""
    async for chunk in response.aiter_stream():
        body += chunk
        if len(body) >= max_bytes:
            break
    return body[:max_bytes]


def _decode_headers(headers: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in headers}


def _fault(error: Exception) -> TransportFault:
    """Return the fault of an error: a connection that ended before the response has failed, any other response violates the protocol."""
    for error_types, fault in _FAULTS:
        if isinstance(error, error_types):
            return fault
    if _is_tls_error(error):
        return "tls_failed"
    is_disconnected = isinstance(error, httpcore.NetworkError | OSError) or "disconnected" in str(error)
    return "connection_failed" if is_disconnected else "protocol_error"


def _is_tls_error(error: BaseException | None) -> bool:
    """Return whether the error or one of its causes is of TLS. httpcore does not wrap those of an established connection."""
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False


@cache
def _tls() -> ssl.SSLContext:
    """Return a context that checks certificates and host names, TLS 1.2 or later."""
    context = ssl.create_default_context(cafile=certifi.where())
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
