"""A webhook receiver on loopback that answers as it is told and keeps what it was sent."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty, Queue
from typing import Any


@dataclass(frozen=True)
class ReceivedRequest:
    """A request that came. Header names are in lower case."""

    path: str
    headers: dict[str, str]
    body: bytes


Behaviour = Callable[["_Handler"], None]


@dataclass
class Receiver:
    """The server's address, and the requests so far. `behave` may be changed at any time."""

    url: str = ""
    behave: Behaviour = field(default_factory=lambda: answers(200, b"ok"))
    requests: list[ReceivedRequest] = field(default_factory=list)
    inbox: Queue[ReceivedRequest] = field(default_factory=Queue)
    at_once: int = 0
    most_at_once: int = 0

    def next(self, *, wait_s: float = 60) -> ReceivedRequest:
        """The next request nobody has taken yet; fails when none comes in time."""
        try:
            return self.inbox.get(timeout=wait_s)
        except Empty:
            raise AssertionError(f"No webhook came within {wait_s} s.") from None


class _Handler(BaseHTTPRequestHandler):
    receiver: Receiver
    protocol_version = "HTTP/1.1"
    lock = threading.Lock()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        with self.lock:
            self.receiver.requests.append(ReceivedRequest(self.path, headers, body))
            self.receiver.inbox.put(self.receiver.requests[-1])
            self.receiver.at_once += 1
            self.receiver.most_at_once = max(self.receiver.most_at_once, self.receiver.at_once)
        try:
            self.receiver.behave(self)
        except OSError:
            self.close_connection = True
        finally:
            with self.lock:
                self.receiver.at_once -= 1

    def log_message(self, *_: Any) -> None:
        """Says nothing."""


@contextmanager
def a_receiver() -> Iterator[Receiver]:
    """A receiver while the context lasts."""
    receiver = Receiver()
    handler = type("Handler", (_Handler,), {"receiver": receiver})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    server.block_on_close = False
    receiver.url = f"http://127.0.0.1:{server.server_port}/hook"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def answers(status: int, body: bytes = b"", **headers: str) -> Behaviour:
    """Answers so. Header names are given with underscores."""

    def behave(handler: _Handler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return behave


def resets(times: int) -> Behaviour:
    """Ends the connection without an answer, so many times; then answers 200."""
    countdown = [times]

    def behave(handler: _Handler) -> None:
        if countdown[0]:
            countdown[0] -= 1
            handler.close_connection = True
            handler.connection.close()
        else:
            answers(200)(handler)

    return behave


def drips(pieces: int, pause_s: float) -> Behaviour:
    """Sends a body piece by piece."""

    def behave(handler: _Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(pieces * 10))
        handler.end_headers()
        for _ in range(pieces):
            handler.wfile.write(b"0123456789")
            handler.wfile.flush()
            time.sleep(pause_s)

    return behave


def floods(size: int) -> Behaviour:
    """Sends a body of this many bytes, as fast as it is taken."""

    def behave(handler: _Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(size))
        handler.end_headers()
        for _ in range(size // 65_536):
            handler.wfile.write(b"x" * 65_536)

    return behave
