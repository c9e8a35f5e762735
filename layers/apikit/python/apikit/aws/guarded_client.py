"""HTTP requests to URLs that customers choose.

Every address of the host is checked after DNS, and the connection is made to a checked address; TLS and the Host header use the
name. Redirects are not followed, the environment's proxies are not used, and the response is read up to a maximum size.
"""

import asyncio
import socket
import ssl
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any, Self
from urllib.parse import urlsplit

import certifi
import httpcore

from apikit.atomic import require_not_atomic
from apikit.aws.http_exchange import HttpResponse, NoResponse, TransportFault
from apikit.aws.ip_addresses import may_call

MAX_BODY_BYTES = 16_384
# Timeout of one address if the name has others.
_CONNECT_TIMEOUT_S = 3.0
# DNS has its own threads, so that a resolver that hangs blocks neither the event loop nor its shutdown.
_RESOLVERS = ThreadPoolExecutor(max_workers=32, thread_name_prefix="dns")


class _AddressNotAllowed(Exception):
    """The name resolves to an address that the platform must not call."""


class _DnsFailed(Exception):
    """The name does not resolve."""


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Opens TCP connections to allowed addresses only."""

    def __init__(self, *, allow_loopback: bool) -> None:
        self._allow_loopback = allow_loopback
        self._backend = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the base class's signature
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Return a connection to the first address of the host that accepts one; all of them must be allowed."""
        addresses = await _resolve(host, port)
        if not all(may_call(address, allow_loopback=self._allow_loopback) for address in addresses):
            raise _AddressNotAllowed
        for address in addresses[:-1]:
            try:
                return await self._backend.connect_tcp(address, port, _CONNECT_TIMEOUT_S, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return await self._backend.connect_tcp(addresses[-1], port, timeout, local_address, socket_options)

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109 - the base class's signature
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Always raises: Unix sockets are not allowed."""
        raise _AddressNotAllowed


class GuardedClient:
    """Sends requests. An async context manager for one event loop, which reuses connections to the same host."""

    def __init__(self, *, allow_loopback: bool) -> None:
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=_tls(),
            max_connections=100,
            network_backend=GuardedBackend(allow_loopback=allow_loopback),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._pool.aclose()

    async def post(self, url: str, *, headers: Mapping[str, str], content: bytes) -> HttpResponse:
        """Return the response to a POST. Raises NoResponse. There is no total timeout: the caller sets the deadline."""
        return await self.request("POST", url, headers=headers, content=content)

    async def request(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str],
        content: bytes = b"",
        max_body_bytes: int = MAX_BODY_BYTES,
    ) -> HttpResponse:
        """Return the response to a request; its body is cut at the maximum size. Raises NoResponse. The caller sets the deadline."""
        require_not_atomic("A request to another server")
        all_headers = [("Host", urlsplit(url).netloc), *headers.items()]
        try:
            async with self._pool.stream(method, url, headers=all_headers, content=content) as response:
                body = await _read_body(response, max_body_bytes)
                return HttpResponse(response.status, _decode_headers(response.headers), body)
        except _AddressNotAllowed as error:
            raise NoResponse("address_not_allowed") from error
        except _DnsFailed as error:
            raise NoResponse("dns_failed") from error
        except httpcore.ConnectError as error:
            raise NoResponse("tls_failed" if _is_tls_error(error) else "connection_failed") from error
        except httpcore.TimeoutException as error:
            raise NoResponse("timeout") from error
        except (httpcore.NetworkError, httpcore.RemoteProtocolError) as error:
            raise NoResponse(_connection_fault(error)) from error
        except (httpcore.ProtocolError, httpcore.UnsupportedProtocol) as error:
            raise NoResponse("protocol_error") from error


async def _read_body(response: httpcore.Response, max_bytes: int) -> bytes:
    """Return the body up to the maximum size; the rest is not read, and the connection is closed."""
    body = b""
    async for chunk in response.aiter_stream():
        body += chunk
        if len(body) >= max_bytes:
            break
    return body[:max_bytes]


async def _resolve(host: str, port: int) -> list[str]:
    """Return every address of the host, in the resolver's order, including spellings that only the resolver accepts as an address."""
    loop = asyncio.get_running_loop()
    name = host.strip("[]")
    try:
        results = await loop.run_in_executor(
            _RESOLVERS, lambda: socket.getaddrinfo(name, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
        )
    except (OSError, UnicodeError) as error:
        raise _DnsFailed from error
    return list(dict.fromkeys(str(socket_address[0]) for *_, socket_address in results))


def _decode_headers(headers: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in headers}


def _is_tls_error(error: BaseException) -> bool:
    while error.__cause__ or error.__context__:
        error = error.__cause__ or error.__context__  # type: ignore[assignment]  # one of the two is there
        if isinstance(error, ssl.SSLError):
            return True
    return False


def _connection_fault(error: Exception) -> TransportFault:
    """Return the fault: a connection that ended before the response has failed, any other response violates the protocol."""
    if isinstance(error, httpcore.NetworkError) or "disconnected" in str(error):
        return "connection_failed"
    return "protocol_error"


@cache
def _tls() -> ssl.SSLContext:
    """Return a context that checks certificates and host names, TLS 1.2 or later."""
    context = ssl.create_default_context(cafile=certifi.where())
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
