"""A second address of the portal, `http://localhost:PORT+1`: not every browser and resolver finds names below localhost.

The emulator serves the portal by the name in the Host header. The server here accepts connections on loopback, and passes them on with
that name. Each connection carries one request.
"""

import asyncio
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_LOOPBACK = "127.0.0.1"
_HEAD_LIMIT = 64 * 1024
_CHUNK = 64 * 1024
_ROUTING_HEADERS = re.compile(rb"\r\n(?:host|connection):[^\r\n]*", re.IGNORECASE)


def local_portal_url(port: int) -> str:
    """Return the address for the stack on this port."""
    return f"http://localhost:{port + 1}"


@contextmanager
def serve(port: int, portal_host: str) -> Iterator[None]:
    """Serve the address while the context is open. `portal_host` is the name and port of the portal.

    Raises OSError if the port is in use.
    """
    loop = asyncio.new_event_loop()
    try:
        server = loop.run_until_complete(_listen(port, portal_host))
        thread = threading.Thread(target=loop.run_forever, name="portal-address", daemon=True)
        thread.start()
        try:
            yield
        finally:
            asyncio.run_coroutine_threadsafe(_end(server), loop).result()
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
    finally:
        loop.close()


async def _listen(port: int, portal_host: str) -> asyncio.Server:
    # The loop alone would let a connection that waits be collected.
    connections: set[asyncio.Task[None]] = set()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = asyncio.create_task(_pass_on(reader, writer, port, portal_host))
        connections.add(connection)
        connection.add_done_callback(connections.discard)

    return await asyncio.start_server(accept, _LOOPBACK, port + 1, limit=_HEAD_LIMIT)


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int, portal_host: str) -> None:
    """Send one request on and its response back. A connection that breaks off ends both."""
    peer: asyncio.StreamWriter | None = None
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        source, peer = await asyncio.open_connection(_LOOPBACK, port)
        peer.write(with_host(head, portal_host))
        body = asyncio.create_task(_copy(reader, peer))
        await _copy(source, writer)
        body.cancel()
    except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
        pass  # a browser that opens a connection in advance, or a stack that has stopped
    finally:
        for each in (writer, peer):
            if each is not None:
                each.close()


async def _copy(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    while chunk := await source.read(_CHUNK):
        target.write(chunk)
        await target.drain()


def with_host(head: bytes, host: str) -> bytes:
    """Return the head of a request with this Host, as the only request of its connection."""
    request_line, headers = head.split(b"\r\n", 1)
    rest = _ROUTING_HEADERS.sub(b"", b"\r\n" + headers)
    return request_line + f"\r\nHost: {host}\r\nConnection: close".encode() + rest


async def _end(server: asyncio.Server) -> None:
    """Close the server and its connections."""
    server.close()
    connections = asyncio.all_tasks() - {asyncio.current_task()}
    for connection in connections:
        connection.cancel()
    await asyncio.gather(*connections, return_exceptions=True)
