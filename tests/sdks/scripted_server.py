"""A server on loopback that answers as a program in another language says, and keeps what it was sent.

`PUT /_script` with `{"replies": […]}` sets the replies, in order, and forgets the requests; the last reply is repeated.
`GET /_requests` returns the requests as `[{"method", "path", "query": [[name, value]], "headers", "body", "connection"}]`; the names of
headers are in lower case, and `connection` is the same for requests on one connection.

A reply has `status`, `headers` and `json` or `text`, or instead an `action`: `hang_up` closes the connection after the request came,
`half` does so in the middle of the response, `silence` never answers, and `pages` answers with `count` clients by cursor and limit.
`raw` sends `text` as it is (Latin-1) and closes the connection, `drip` sends `text` and then a space 50 times a second without end,
`large` answers with so many MiB (`count`), compressed to a thousandth.
`{server}` in a body is the address of the server.
"""

import json
import socket
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

Json = dict[str, Any]
CLIENT: Json = {
    "id": "cli_1",
    "object": "client",
    "name": "John & Jane Smith",
    "status": "lead",
    "wedding_date": "2025-06-15",
    "created_at": "2026-03-01T09:30:00.000Z",
}
_DEFAULT_LIMIT = 25
_DRIP_S = 0.02
_MEBIBYTE = 2**20


class ScriptedServer(ThreadingHTTPServer):
    """The replies that are left, and the requests so far."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.replies: list[Json] = []
        self.requests: list[Json] = []
        self.lock = threading.Lock()
        self.is_ending = threading.Event()

    @property
    def url(self) -> str:
        """The address of the server."""
        return f"http://127.0.0.1:{self.server_port}"

    def script(self, replies: list[Json]) -> None:
        """Set the replies and forget the requests."""
        with self.lock:
            self.replies, self.requests = list(replies), []

    def next_reply(self, request: Json) -> Json:
        """Keep a request and return its reply."""
        with self.lock:
            self.requests.append(request)
            if not self.replies:
                return {"status": 500, "json": {"code": "not_scripted", "retryable": False}}
            return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


class _Handler(BaseHTTPRequestHandler):
    server: ScriptedServer
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # headers and body are two writes, and the second would wait for 40 ms

    def handle_any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        url = urlsplit(self.path)
        if url.path == "/_script":
            self.server.script(json.loads(body)["replies"])
            self._send({"status": 200, "json": {}})
            return
        if url.path == "/_requests":
            self._send({"status": 200, "json": self.server.requests})
            return
        query = parse_qsl(url.query, keep_blank_values=True)
        request = {
            "method": self.command,
            "path": url.path,
            "query": query,
            "headers": {name.lower(): value for name, value in self.headers.items()},
            "body": body.decode(errors="surrogateescape"),
            "connection": self.client_address[1],
        }
        self._reply(self.server.next_reply(request), dict(query))

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = handle_any  # noqa: N815 - names of the standard library

    def _reply(self, reply: Json, query: dict[str, str]) -> None:
        match reply.get("action"):
            case "hang_up":
                self._hang_up()
            case "half":
                self.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"id":')
                self._hang_up()
            case "silence":
                self.server.is_ending.wait()
                self._hang_up()
            case "raw":
                self.wfile.write(reply["text"].replace("{server}", self.server.url).encode("latin-1"))
                self._hang_up()
            case "drip":
                self._drip(reply["text"].encode())
            case "large":
                self._send_large(reply["count"])
            case "pages":
                self._send({"status": 200, "json": _page(reply["count"], query)})
            case _:
                self._send(reply)

    def _hang_up(self) -> None:
        self.close_connection = True
        self.wfile.flush()
        self.connection.shutdown(socket.SHUT_RDWR)

    def _drip(self, first_bytes: bytes) -> None:
        self.close_connection = True
        with suppress(OSError):
            self.wfile.write(first_bytes)
            while not self.server.is_ending.wait(_DRIP_S):
                self.wfile.write(b" ")

    def _send_large(self, mebibytes: int) -> None:
        compressor = zlib.compressobj(9, zlib.DEFLATED, 31)
        content = b"".join(compressor.compress(b" " * _MEBIBYTE) for _ in range(mebibytes)) + compressor.flush()
        headers = f"Content-Encoding: gzip\r\nContent-Length: {len(content)}\r\nContent-Type: application/json\r\n\r\n"
        with suppress(OSError):  # the client may leave
            self.wfile.write(b"HTTP/1.1 200 OK\r\n" + headers.encode() + content)

    def _send(self, reply: Json) -> None:
        text = reply["text"] if "text" in reply else json.dumps(reply["json"]) if "json" in reply else ""
        content = text.replace("{server}", self.server.url).encode()
        headers = {"Content-Type": "application/json", **reply.get("headers", {}), "Content-Length": str(len(content))}
        self.send_response(reply.get("status", 200))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *arguments: object) -> None:
        """Log nothing."""


def _page(count: int, query: dict[str, str]) -> Json:
    first, limit = int(query.get("cursor", "0")), int(query.get("limit", _DEFAULT_LIMIT))
    last = min(count, first + limit)
    data = [{**CLIENT, "id": f"cli_{number}"} for number in range(first, last)]
    has_more = last < count
    return {"object": "list", "data": data, "has_more": has_more, "next_cursor": str(last) if has_more else None}


@contextmanager
def a_scripted_server() -> Iterator[ScriptedServer]:
    """A server for one test."""
    server = ScriptedServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.is_ending.set()
        server.shutdown()
        thread.join()
        server.server_close()
