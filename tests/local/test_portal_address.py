"""The second address of the portal, in front of a server that shows what it got."""

import http.server
import json
import socket
import threading
from collections.abc import Iterator

import httpx
import pytest

from local import portal_address

HOST = "wedsync.cloudfront.localhost:4566"


class Mirror(http.server.BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self._answer({"headers": self.headers.items(), "path": self.path, "body": body.decode()})

    def do_GET(self) -> None:
        self._answer({"headers": self.headers.items(), "path": self.path})

    def _answer(self, fields: object) -> None:
        content = json.dumps(fields).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Stay silent."""


@pytest.fixture
def port() -> Iterator[int]:
    """The port of the mirror; the one after it is the portal's address."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", _free_pair()), Mirror) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


def _free_pair() -> int:
    """A port that is free together with the next one."""
    for _ in range(100):
        with socket.socket() as first, socket.socket() as second:
            first.bind(("127.0.0.1", 0))
            number: int = first.getsockname()[1]
            try:
                second.bind(("127.0.0.1", number + 1))
            except OSError:
                continue
            return number
    raise AssertionError("no free ports")


class TestServe:
    def test_passes_requests_on_with_the_name_of_the_portal(self, port: int) -> None:
        with portal_address.serve(port, HOST), httpx.Client(base_url=portal_address.local_portal_url(port)) as client:
            answers = [client.get("/sign-in?next=%2Fa").json() for _ in range(3)]
        assert {answer["path"] for answer in answers} == {"/sign-in?next=%2Fa"}
        headers = {name.lower(): value for name, value in answers[0]["headers"]}
        assert (headers["host"], headers["connection"]) == (HOST, "close")

    def test_passes_bodies_on(self, port: int) -> None:
        content = "x" * 300_000
        with portal_address.serve(port, HOST):
            answer = httpx.post(f"{portal_address.local_portal_url(port)}/api/v1/clients", content=content).json()
        assert answer["body"] == content

    def test_survives_connections_without_a_request(self, port: int) -> None:
        with portal_address.serve(port, HOST):
            socket.create_connection(("127.0.0.1", port + 1)).close()
            assert httpx.get(f"{portal_address.local_portal_url(port)}/").status_code == 200

    def test_frees_the_port(self, port: int) -> None:
        for _ in range(2):
            with portal_address.serve(port, HOST):
                assert httpx.get(f"{portal_address.local_portal_url(port)}/").status_code == 200

    def test_ends_a_connection_when_the_stack_has_stopped(self) -> None:
        port = _free_pair()
        with portal_address.serve(port, HOST), pytest.raises(httpx.RemoteProtocolError):
            httpx.get(f"{portal_address.local_portal_url(port)}/")


class TestWithHost:
    def test_replaces_the_headers_of_the_connection_only(self) -> None:
        head = b"GET / HTTP/1.1\r\nhost: localhost:4567\r\nX-Host: a\r\nConnection: keep-alive\r\nOrigin: http://localhost:4567\r\n\r\n"
        rewritten = (
            b"GET / HTTP/1.1\r\nHost: p:1\r\nConnection: close\r\nX-Host: a\r\nOrigin: http://localhost:4567\r\n\r\n"
        )
        assert portal_address.with_host(head, "p:1") == rewritten
