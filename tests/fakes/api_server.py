"""The API's functions behind a server on loopback, one request at a time, for programs that speak HTTP themselves."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import unquote, urlsplit

from tests.gateway import send


@dataclass
class ApiServer:
    """The server's address. `refusals` are answered first, each once: status and headers; `paths` is what came."""

    url: str = ""
    refusals: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)


class _Handler(BaseHTTPRequestHandler):
    api: ApiServer

    def do_GET(self) -> None:
        self._answer()

    def do_PUT(self) -> None:
        self._answer()

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", "0"))) or None
        address = urlsplit(self.path)
        self.api.paths.append(address.path)
        status, headers, content = 503, dict[str, str](), b""
        if self.api.refusals:
            status, headers = self.api.refusals.pop(0)
        else:
            fields = dict(self.headers.items())
            answer = send(self.command, unquote(address.path), body=body, headers=fields, query=address.query)
            status, headers, content = answer.status, dict(answer.headers), answer.body
        self.send_response(status)
        for name, value in {**headers, "content-length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Nothing is logged."""


@contextmanager
def an_api_server() -> Iterator[ApiServer]:
    """The server runs, in a thread of its own."""
    api = ApiServer()
    handler = type("_ApiHandler", (_Handler,), {"api": api})
    with HTTPServer(("127.0.0.1", 0), handler) as server:
        api.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=_serve, args=(server,))
        thread.start()
        try:
            yield api
        finally:
            server.shutdown()
            thread.join()


def _serve(server: HTTPServer) -> None:
    # Mangum takes the thread's loop.
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    server.serve_forever(poll_interval=0.05)
    asyncio.set_event_loop(None)
    loop.close()
