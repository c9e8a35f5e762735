"""`python -m benchmarks.loopback_receiver`: a receiver in a process of its own, which returns 200 to every request and prints its URL.

It parses only what it must, so that little of the machine's time is the receiver's.
"""

import asyncio
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_RESPONSE = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok"
_END = b"\r\n\r\n"
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


@contextmanager
def run_receiver() -> Iterator[str]:
    """Yield the URL of a receiver that runs while the context is open."""
    command = [sys.executable, "-m", "benchmarks.loopback_receiver"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process.stdout.readline().strip() if process.stdout else ""
        finally:
            process.terminate()


class _Exchange(asyncio.Protocol):
    """One connection: every complete request gets the response."""

    def __init__(self) -> None:
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        if isinstance(transport, asyncio.Transport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Respond to the requests that are complete."""
        self._buffer += data
        while (head_size := self._buffer.find(_END)) >= 0:
            length = _LENGTH.search(self._buffer, 0, head_size)
            size = head_size + len(_END) + (int(length[1]) if length else 0)
            if len(self._buffer) < size:
                return
            self._buffer = self._buffer[size:]
            self._transport.write(_RESPONSE)


async def serve() -> None:
    """Listen on any port, print the URL, and serve until the process ends."""
    server = await asyncio.get_running_loop().create_server(_Exchange, "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/hook", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve())
