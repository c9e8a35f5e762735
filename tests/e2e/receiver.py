"""A webhook receiver on loopback: keeps what it got, answers as it is told."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty, Queue

_WAIT_S = 60


@dataclass(frozen=True, slots=True)
class Received:
    """One request. Header names are in lower case."""

    headers: dict[str, str]
    body: bytes


@dataclass
class Receiver:
    """A running receiver. `answer` gives the status for each request and may take its time."""

    url: str
    answer: Callable[[Received], int] = lambda _: 204
    inbox: Queue[Received] = field(default_factory=Queue)

    def next(self, *, event_type: str | None = None, wait_s: float = _WAIT_S) -> Received:
        """The next request, or the next of a type; fails when none comes in time."""
        while True:
            try:
                received = self.inbox.get(timeout=wait_s)
            except Empty:
                raise AssertionError(f"No {event_type or 'webhook'} came within {wait_s} s.") from None
            if event_type in {None, received.headers.get("x-bookingx-event")}:
                return received


@contextmanager
def receiving() -> Iterator[Receiver]:
    """A receiver on a free port of 127.0.0.1."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    receiver = Receiver(url=f"http://127.0.0.1:{server.server_port}/hook")
    server.receiver = receiver  # type: ignore[attr-defined]  # the handler's only way to it
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        receiver: Receiver = self.server.receiver  # type: ignore[attr-defined]
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        received = Received({name.lower(): value for name, value in self.headers.items()}, body)
        receiver.inbox.put(received)
        self.send_response(receiver.answer(received))
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Quiet."""
