"""Requests as an attacker writes them: the path as it stands, header fields twice, from any loopback address."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

from tests.e2e.stack import Customer

Fields = Iterable[tuple[str, str] | tuple[str, bytes]]


@dataclass(frozen=True)
class Reply:
    """What came back. Header names are in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def code(self) -> str | None:
        """The problem's code; None when it is no problem."""
        if not self.headers.get("content-type", "").startswith("application/problem+json"):
            return None
        code: str = json.loads(self.body)["code"]
        return code

    @property
    def remaining(self) -> int:
        """What is left of the tightest limit."""
        return int(self.headers["x-ratelimit-remaining"])

    def json(self) -> Any:
        """The body's value."""
        return json.loads(self.body)


def credentials(customer: Customer) -> list[tuple[str, str]]:
    """The customer's own header fields."""
    return [("X-API-Key", customer.api_key), ("X-API-Secret", customer.api_secret)]


def send(
    base: str,
    method: str,
    path: str,
    fields: Fields = (),
    *,
    body: bytes | None = None,
    host: str | None = None,
    source: str = "127.0.0.1",
) -> Reply:
    """The answer to exactly this request; `base` is only put before it."""
    address = urlsplit(base)
    connection = HTTPConnection("127.0.0.1", address.port, timeout=60, source_address=(source, 0))
    try:
        connection.putrequest(method, address.path + path, skip_host=True, skip_accept_encoding=True)
        connection.putheader("Host", host or address.netloc)
        for name, value in fields:
            connection.putheader(name, value)
        if body is not None:
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body)
        answer = connection.getresponse()
        headers = {name.lower(): value for name, value in answer.getheaders()}
        return Reply(answer.status, headers, answer.read())
    finally:
        connection.close()
