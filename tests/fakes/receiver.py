"""A webhook receiver on loopback that answers as it is told and keeps what it was sent.

Every delivery is verified by libraries that others wrote, when it comes (Python) and at the end (npm). An unsigned one fails the test.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty, Queue
from typing import Any

from tests.webhook_verification import SignedRequest, find_secret, verify_with_npm


@dataclass(frozen=True)
class ReceivedRequest:
    """A request that came. Header names are in lower case."""

    path: str
    headers: dict[str, str]
    body: bytes
    secret: str | None = None
    received_at_s: float = field(default_factory=time.time)


Behaviour = Callable[["_Handler"], None]


@dataclass
class Receiver:
    """The server's address, and the requests so far. `behave` may be changed at any time."""

    url: str = ""
    behave: Behaviour = field(default_factory=lambda: answers(200, b"ok"))
    requests: list[ReceivedRequest] = field(default_factory=list)
    inbox: Queue[ReceivedRequest] = field(default_factory=Queue)
    deliveries: list[ReceivedRequest] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0
    clock_s: Callable[[], float] = time.time

    def next(self, *, wait_s: float = 60) -> ReceivedRequest:
        """The next request nobody has taken yet; fails when none comes in time."""
        try:
            return self.inbox.get(timeout=wait_s)
        except Empty:
            raise AssertionError(f"No webhook came within {wait_s} s.") from None

    def keep(self, path: str, headers: dict[str, str], body: bytes) -> None:
        """Add a request, with the secret that verifies it if it is a delivery. The secret of the delivery before is tried first."""
        is_delivery = "webhook-id" in headers
        last_secret = self.deliveries[-1].secret if self.deliveries else None
        secret = find_secret(headers, body, last_secret) if is_delivery else None
        request = ReceivedRequest(path, headers, body, secret, self.clock_s())
        self.requests.append(request)
        self.inbox.put(request)
        if is_delivery:
            self.deliveries.append(request)

    def verify_all(self) -> None:
        """Fail if a delivery was not signed with a secret that the API showed, or if npm's library refuses it."""
        # The response that showed a secret may have come after the delivery.
        secrets = [each.secret or find_secret(each.headers, each.body) for each in self.deliveries]
        npm_deliveries = [
            SignedRequest(secret, each.headers, each.body.decode(), each.received_at_s)
            for each, secret in zip(self.deliveries, secrets, strict=True)
            if secret
        ]
        forgeries = [each.headers for each, secret in zip(self.deliveries, secrets, strict=True) if not secret]
        assert not forgeries, f"Deliveries that no secret of the API verifies: {forgeries}"
        npm_refusals = [
            each.headers
            for each, name in zip(npm_deliveries, verify_with_npm(npm_deliveries), strict=True)
            if name is None
        ]
        assert not npm_refusals, f"Deliveries that npm's standardwebhooks refuses: {npm_refusals}"


class _Handler(BaseHTTPRequestHandler):
    receiver: Receiver
    protocol_version = "HTTP/1.1"
    lock = threading.Lock()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        with self.lock:
            self.receiver.keep(self.path, headers, body)
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


class _Server(ThreadingHTTPServer):
    # Connections that wait; the default of five resets those of a busy moment.
    request_queue_size = 128


@contextmanager
def a_receiver(*, verify: bool = True) -> Iterator[Receiver]:
    """A receiver while the context lasts, whose deliveries are verified at its end, except in benchmarks."""
    receiver = Receiver()
    handler = type("Handler", (_Handler,), {"receiver": receiver})
    server = _Server(("127.0.0.1", 0), handler)
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
    if verify:
        receiver.verify_all()


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
