"""The pool over real sockets on loopback: a connection is used again while it lives, and a broken one is told as no answer."""

import select
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from apikit.aws.connection_pool import ConnectionPool


class Echo(BaseHTTPRequestHandler):
    """Answers with what came; `/broken` ends the connection without a word, `/bye` after its answer."""

    protocol_version = "HTTP/1.1"
    ports: list[int] = []  # noqa: RUF012 - each server has a class of its own

    def _answer(self) -> None:
        self.ports.append(self.client_address[1])
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        if self.path == "/broken":
            self.close_connection = True
            return
        if self.path == "/hangs-up":
            self.close_connection = True
        self.send_response(404 if self.path == "/none" else 200)
        self.send_header("X-Host", self.headers["host"])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_POST = do_PUT = do_GET = do_HEAD = _answer  # noqa: N815 - the base class's names

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def a_server() -> Iterator[tuple[str, list[int]]]:
    ports: list[int] = []
    server = HTTPServer(("127.0.0.1", 0), type("Own", (Echo,), {"ports": ports}))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"127.0.0.1:{server.server_port}", ports
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def server() -> Iterator[tuple[str, list[int]]]:
    """An address, and the client's port of each request."""
    with a_server() as address_and_ports:
        yield address_and_ports


def test_posts_to_the_root_with_the_endpoints_host(server: tuple[str, list[int]]) -> None:
    address, _ = server
    with a_pool(address) as pool:
        answer = pool({"content-type": "x"}, b"abc")
    assert (answer.status, answer.body, answer.headers["x-host"]) == (200, b"abc", address)


def test_uses_a_connection_again(server: tuple[str, list[int]]) -> None:
    address, ports = server
    with a_pool(address) as pool:
        for method in ("POST", "PUT", "GET", "HEAD", "POST"):
            assert pool.request(method, "/x", headers={}, body=b"1").status == 200
        assert pool.request("GET", "/none", headers={}).status == 404
    assert len(ports) == 6
    assert len(set(ports)) == 1


def test_opens_another_when_the_server_ended_it(server: tuple[str, list[int]]) -> None:
    address, ports = server
    with a_pool(address) as pool:
        for _ in range(3):
            assert pool.request("POST", "/hangs-up", headers={}, body=b"1").body == b"1"
            wait_for_hangup(pool)
    assert len(set(ports)) == 3


def test_no_answer_is_an_os_error(server: tuple[str, list[int]]) -> None:
    address, ports = server
    with a_pool(address) as pool:
        for _ in range(2):
            with pytest.raises(OSError, match=r"broke off|reset"):
                pool.request("POST", "/broken", headers={}, body=b"1")
        assert pool({}, b"1").status == 200
    assert len(ports) == 3


def test_nobody_listens() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(ConnectionRefusedError):
        ConnectionPool(f"http://127.0.0.1:{port}", 1.0)({}, b"")


def test_a_silent_server_times_out() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        with pytest.raises(TimeoutError):
            ConnectionPool(f"http://127.0.0.1:{silent.getsockname()[1]}", 0.01)({}, b"")


def wait_for_hangup(pool: ConnectionPool) -> None:
    """The server hangs up after its answer: until that has arrived, the idle connection looks alive."""
    (idle,) = pool._idle  # noqa: SLF001
    readable, _, _ = select.select([idle.sock], [], [], 10)
    assert readable


@contextmanager
def a_pool(address: str) -> Iterator[ConnectionPool]:
    pool = ConnectionPool(f"http://{address}", 5.0)
    try:
        yield pool
    finally:
        pool.close()
