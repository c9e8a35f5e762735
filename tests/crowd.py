"""Many HTTP requests at once: every connection is open before the first byte of a request is sent, and none is reused."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPResponse
from io import BytesIO
from operator import itemgetter
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from tests.builders import JOHN_AND_JANE

_CONNECTS_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class CrowdRequest:
    """One request, to an address of the machine's own."""

    method: str
    url: str
    headers: Mapping[str, str]
    json: Any = None

    def raw(self) -> bytes:
        """The request on the wire; the connection ends with the answer."""
        split = urlsplit(self.url)
        path = split.path + (f"?{split.query}" if split.query else "")
        body = b"" if self.json is None else json.dumps(self.json).encode()
        fields = {"Host": split.netloc, "Connection": "close", "Content-Length": str(len(body)), **self.headers}
        if body:
            fields["Content-Type"] = "application/json"
        head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        return f"{self.method} {path} HTTP/1.1\r\n{head}\r\n".encode() + body


@dataclass(frozen=True, slots=True)
class CrowdResponse:
    """What came back; names of header fields are lower case."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """The body."""
        return json.loads(self.body)


@dataclass
class Crowd:
    """How a crowd went: an answer for each request, in their order, and how many were under way at most."""

    answers: list[CrowdResponse] = field(default_factory=list)
    most_at_once: int = 0


def reads_and_creates(
    api_url: str, credentials: Mapping[str, str], *, creates: int, copies: int, reads: int
) -> list[CrowdRequest]:
    """Each client is created under an Idempotency-Key of its own, so many times at once; lists of one are read in between."""
    writes = []
    for number in range(creates):
        headers = {**credentials, "Idempotency-Key": uuid4().hex}
        body = {**JOHN_AND_JANE, "name": f"Client {number}"}
        writes += [CrowdRequest("POST", f"{api_url}/v1/clients", headers, body)] * copies
    lists = [CrowdRequest("GET", f"{api_url}/v1/clients?limit=1", credentials)] * reads
    positions = [(place / len(kind), request) for kind in (writes, lists) for place, request in enumerate(kind)]
    return [request for _, request in sorted(positions, key=itemgetter(0))]


def all_at_once(requests: Sequence[CrowdRequest], *, timeout_s: float) -> Crowd:
    """Sends all, then waits for all. Raises TimeoutError when one answer is not there in time, OSError for a broken connection."""
    # In a thread of its own: `asyncio.run` takes the loop away that Mangum holds for the tests of functions.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, _all_at_once(requests, timeout_s)).result()


async def _all_at_once(requests: Sequence[CrowdRequest], timeout_s: float) -> Crowd:
    crowd = Crowd()
    doors = asyncio.Semaphore(_CONNECTS_AT_ONCE)
    connections = await asyncio.gather(*(_connect(request, doors) for request in requests))
    # Nothing is awaited until every request is on its way, and the server shares this machine: no answer is read before.
    for (_, writer), request in zip(connections, requests, strict=True):
        writer.write(request.raw())
    crowd.most_at_once = len(connections)
    async with asyncio.timeout(timeout_s):
        crowd.answers = list(await asyncio.gather(*(_answer(*connection) for connection in connections)))
    return crowd


async def _connect(
    request: CrowdRequest, doors: asyncio.Semaphore
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    async with doors:
        return await asyncio.open_connection("127.0.0.1", urlsplit(request.url).port)


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> CrowdResponse:
    raw = await reader.read()
    writer.close()
    return _parse_response(raw)


def _parse_response(raw: bytes) -> CrowdResponse:
    response = HTTPResponse(_ResponseSocket(raw))  # type: ignore[arg-type]  # it asks for the one method
    response.begin()
    body = response.read()
    return CrowdResponse(response.status, {name.lower(): value for name, value in response.getheaders()}, body)


@dataclass(frozen=True, slots=True)
class _ResponseSocket:
    raw: bytes

    def makefile(self, *_: object) -> BytesIO:
        return BytesIO(self.raw)
