"""HTTP requests to addresses that customers choose.

The connection is made to an address that was checked, after DNS and for every address of the name; TLS and Host still speak of the
name. No redirect is followed, no proxy of the environment is used, and the response is read up to a cap.
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
# How long one address may take to accept when the name has others.
_CONNECT_TIMEOUT_S = 3.0
# DNS has threads of its own: a resolver that hangs keeps neither the event loop nor its shutdown waiting.
_RESOLVERS = ThreadPoolExecutor(max_workers=32, thread_name_prefix="dns")


class _AddressNotAllowed(Exception):
    """The name leads to an address that the platform must not call."""


class _DnsFailed(Exception):
    """The name leads nowhere."""


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
        """A connection to the first address of the host that accepts one; all of them must be allowed."""
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
        """Never."""
        raise _AddressNotAllowed


class GuardedClient:
    """Sends requests; an async context manager, for one event loop. Connections to one host are used again within it."""

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
        """The response to a POST. Raises SendFailed; takes as long as the receiver likes, so that the caller sets the deadline."""
        require_not_atomic("A request to another server")
        all_headers = [("Host", urlsplit(url).netloc), *headers.items()]
        try:
            async with self._pool.stream("POST", url, headers=all_headers, content=content) as response:
                return HttpResponse(response.status, _decode_headers(response.headers), await _read_body(response))
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


async def _read_body(response: httpcore.Response) -> bytes:
    """The body up to the cap; what follows is never read, and the connection is closed."""
    body = b""
    async for chunk in response.aiter_stream():
        body += chunk
        if len(body) >= MAX_BODY_BYTES:
            break
    return body[:MAX_BODY_BYTES]


async def _resolve(host: str, port: int) -> list[str]:
    """Every address of the host, in the resolver's order. Spellings that only the resolver reads as an address count, too."""
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
    """A connection that ended before the response began has failed; one that speaks no HTTP breaks the protocol."""
    if isinstance(error, httpcore.NetworkError) or "disconnected" in str(error):
        return "connection_failed"
    return "protocol_error"


@cache
def _tls() -> ssl.SSLContext:
    """Checks certificates and host names; TLS 1.2 or later."""
    context = ssl.create_default_context(cafile=certifi.where())
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
