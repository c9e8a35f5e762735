"""The network of the guarded client: name resolution, connections to allowed addresses, and limits of what a receiver may send."""

import asyncio
import socket
import ssl
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpcore

from apikit.aws.ip_addresses import may_call

# Timeout of one address if the name has others.
_CONNECT_TIMEOUT_S = 3.0
# DNS has its own threads, so that a resolver that hangs blocks neither the event loop nor its shutdown. A name that hangs takes one
# of them at a time.
_RESOLVERS = ThreadPoolExecutor(max_workers=128, thread_name_prefix="dns")
# Status lines, headers and framing of one exchange, in addition to the body.
_MAX_OVERHEAD_BYTES = 32_768
# A response of thousands of tiny parts is parsed in steps of this size, so that other exchanges continue between them.
_READ_BYTES = 4_096


class AddressNotAllowed(Exception):
    """The name resolves to an address that the platform must not call."""


class DnsFailed(Exception):
    """The name does not resolve."""


class LimitedStream(httpcore.AsyncNetworkStream):
    """A connection that limits the number of bytes that the receiver may send after each request."""

    def __init__(self, stream: httpcore.AsyncNetworkStream, max_bytes: int) -> None:
        self._stream = stream
        self._max_bytes = max_bytes
        self._read_bytes = 0

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - the base class's signature
        """Return the next bytes. Raises RemoteProtocolError above the maximum."""
        if self._read_bytes:
            # Bytes that TLS has decrypted already are returned without a turn of the event loop.
            await asyncio.sleep(0)
        content = await self._stream.read(min(max_bytes, _READ_BYTES), timeout)
        self._read_bytes += len(content)
        if self._read_bytes > self._max_bytes:
            raise httpcore.RemoteProtocolError("The response is too large.")
        return content

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - the base class's signature
        """Send bytes of a request."""
        self._read_bytes = 0
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - the base class's signature
    ) -> httpcore.AsyncNetworkStream:
        """Return the connection in TLS, with the same maximum."""
        try:
            stream = await self._stream.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:
            # httpcore leaves the connection open when the deadline ends the handshake.
            await self._stream.aclose()
            raise
        return LimitedStream(stream, self._max_bytes)

    def get_extra_info(self, info: str) -> Any:
        """Return a property of the connection."""
        return self._stream.get_extra_info(info)


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Opens TCP connections to allowed addresses only."""

    def __init__(self, *, allow_loopback: bool, max_body_bytes: int) -> None:
        self._allow_loopback = allow_loopback
        self._max_bytes = max_body_bytes + _MAX_OVERHEAD_BYTES
        self._backend = httpcore.AnyIOBackend()
        self._lookups: dict[tuple[str, int], asyncio.Task[list[str]]] = {}

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the base class's signature
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Return a connection to the first address of the host that accepts one; all of them must be allowed."""
        addresses = await self._resolve(host, port)
        if not all(may_call(address, allow_loopback=self._allow_loopback) for address in addresses):
            raise AddressNotAllowed
        for number, address in enumerate(addresses, 1):
            is_last = number == len(addresses)
            try:
                stream = await self._backend.connect_tcp(
                    address, port, timeout if is_last else _CONNECT_TIMEOUT_S, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if is_last:
                    raise
            else:
                return LimitedStream(stream, self._max_bytes)
        raise DnsFailed

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109 - the base class's signature
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Always raises: Unix sockets are not allowed."""
        raise AddressNotAllowed

    def cancel_lookups(self) -> None:
        """Stop waiting for names that are being resolved."""
        for lookup in self._lookups.values():
            lookup.cancel()

    async def _resolve(self, host: str, port: int) -> list[str]:
        """Return the addresses of the host. Concurrent requests to one host share a lookup; no answer is kept after it."""
        key = host, port
        if key not in self._lookups:
            lookup = self._lookups[key] = asyncio.create_task(_look_up(host.strip("[]"), port))
            lookup.add_done_callback(lambda task: self._end_lookup(key, task))
        # The lookup continues when one of several requests reaches its deadline.
        return await asyncio.shield(self._lookups[key])

    def _end_lookup(self, key: tuple[str, int], lookup: asyncio.Task[list[str]]) -> None:
        del self._lookups[key]
        if not lookup.cancelled():
            # Without this, asyncio logs the error of a lookup that no request waits for anymore.
            lookup.exception()


async def _look_up(name: str, port: int) -> list[str]:
    """Return every address of the name, in the resolver's order, including spellings that only the resolver accepts as an address."""
    loop = asyncio.get_running_loop()
    try:
        results = await loop.run_in_executor(
            _RESOLVERS, lambda: socket.getaddrinfo(name, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
        )
    except (OSError, UnicodeError) as error:
        raise DnsFailed from error
    return list(dict.fromkeys(str(socket_address[0]) for *_, socket_address in results))
