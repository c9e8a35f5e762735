"""A receiver on loopback that does with its connections what a behaviour says, below HTTP."""

import socket
import ssl
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Self

_PIECE = 65_536


class RawConnection:
    """One connection. Its methods raise OSError when the client has closed it."""

    def __init__(self, stream: socket.socket, end: threading.Event) -> None:
        self._stream = stream
        self._end = end
        self.sent_bytes = 0
        self.request = b""

    def read_request(self) -> bytes:
        """Read a request with a Content-Length, and return its bytes."""
        content = b""
        while b"\r\n\r\n" not in content:
            content += self._receive()
        head, _, body = content.partition(b"\r\n\r\n")
        (length,) = (int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        while len(body) < length:
            body += self._receive()
        self.request = head + b"\r\n\r\n" + body
        return self.request

    def send(self, content: bytes) -> None:
        """Send bytes."""
        self._stream.sendall(content)
        self.sent_bytes += len(content)

    def send_forever(self, piece: bytes, *, pause_s: float = 0) -> None:
        """Send a piece again and again, until the client closes the connection or the test ends."""
        content = piece if pause_s else piece * (_PIECE // len(piece))
        while not self._end.wait(pause_s):
            self.send(content)

    def send_below_tls(self, content: bytes) -> None:
        """Send bytes that TLS does not know of."""
        with socket.socket(fileno=socket.dup(self._stream.fileno())) as tcp:
            tcp.sendall(content)

    def end_sending(self) -> None:
        """Close the connection in one direction."""
        self._stream.shutdown(socket.SHUT_WR)

    def reset(self) -> None:
        """Close the connection with a reset."""
        self._stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._stream.close()

    def hang(self) -> None:
        """Do nothing until the test ends."""
        self._end.wait()

    def read_forever(self) -> None:
        """Read until the client closes the connection."""
        while True:
            self._receive()

    def _receive(self) -> bytes:
        content = self._stream.recv(_PIECE)
        if not content:
            raise ConnectionResetError
        return content


Conduct = Callable[[RawConnection], None]


class RawReceiver:
    """The server. A context manager; the connections end with it."""

    def __init__(self, conduct: Conduct, tls: ssl.SSLContext | None = None) -> None:
        self._conduct = conduct
        self._tls = tls
        self._end = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._streams: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._listen)]
        self.port: int = self._listener.getsockname()[1]
        self.connections: list[RawConnection] = []
        self.closed_count = threading.Semaphore(0)
        """Counts the connections whose conduct has ended."""

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._threads[0].join()
        self._listener.close()
        for stream in self._streams:
            _shut(stream)
        for thread in self._threads[1:]:
            thread.join()

    @property
    def url(self) -> str:
        """The address."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}/hook"

    def _listen(self) -> None:
        while True:
            try:
                tcp, _ = self._listener.accept()
            except OSError:
                return
            stream = tcp
            if self._tls:
                stream = self._tls.wrap_socket(tcp, server_side=True, do_handshake_on_connect=False)
            self._streams.append(stream)
            self._threads.append(threading.Thread(target=self._serve, args=(stream,)))
            self._threads[-1].start()

    def _serve(self, stream: socket.socket) -> None:
        try:
            if isinstance(stream, ssl.SSLSocket):
                stream.do_handshake()
            self.connections.append(RawConnection(stream, self._end))
            self._conduct(self.connections[-1])
        except OSError:
            # The client closed the connection, which is what most conducts wait for.
            return
        finally:
            stream.close()
            self.closed_count.release()


def _shut(stream: socket.socket) -> None:
    with suppress(OSError):
        socket.socket.shutdown(stream, socket.SHUT_RDWR)
