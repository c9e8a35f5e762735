"""An API that answers as its test says, and keeps what it was sent."""

import asyncio
import json
from collections.abc import Callable, Coroutine, Iterable
from typing import Any, TypeVar

import httpx
from wedsync import AsyncWedSyncClient, WedSyncClient

URL = "https://api.wedsync.test/base"
SECRET = "sk_test_01k0a3v5m8f1xq2w7r9tbdc6yz_secret"
CLIENT = {
    "id": "cli_1",
    "object": "client",
    "name": "John & Jane Smith",
    "status": "lead",
    "wedding_date": "2025-06-15",
    "created_at": "2026-03-01T09:30:00.000Z",
}

Answer = httpx.Response | Exception


class ScriptedApi:
    """Answers the requests in order; the last answer is repeated. A function gets the request."""

    def __init__(self, *answers: Answer | Callable[[httpx.Request], httpx.Response]) -> None:
        self._answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Return the next answer."""
        request.read()
        self.requests.append(request)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer(request) if callable(answer) else answer

    def client(self, secret: str | None = SECRET, **options: Any) -> WedSyncClient:
        """A client of this API."""
        http_client = httpx.Client(transport=httpx.MockTransport(self))
        return WedSyncClient(secret, base_url=URL, http_client=http_client, **options)

    def async_client(self, secret: str | None = SECRET, **options: Any) -> AsyncWedSyncClient:
        """A client of this API for asyncio."""
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return AsyncWedSyncClient(secret, base_url=URL, http_client=http_client, **options)

    @property
    def last(self) -> httpx.Request:
        """The last request."""
        return self.requests[-1]

    def headers(self, name: str) -> list[str | None]:
        """The header of each request."""
        return [request.headers.get(name) for request in self.requests]


def answer(value: Any = CLIENT, status: int = 200, **headers: str) -> httpx.Response:
    """An answer with JSON."""
    return httpx.Response(status, content=json.dumps(value), headers=headers)


def problem(status: int, code: str, *, retry_after: str = "", **members: Any) -> httpx.Response:
    """A problem document."""
    document = {"status": status, "code": code, "detail": "Refused.", "request_id": "req_1", **members}
    headers = {"Retry-After": retry_after} if retry_after else {}
    return httpx.Response(status, content=json.dumps(document), headers=headers)


def pages(count: int) -> Callable[[httpx.Request], httpx.Response]:
    """A list of so many clients, by cursor and limit."""

    def answer_page(request: httpx.Request) -> httpx.Response:
        first, limit = int(request.url.params.get("cursor", "0")), int(request.url.params.get("limit", "25"))
        last = min(count, first + limit)
        data = [{**CLIENT, "id": f"cli_{number}"} for number in range(first, last)]
        cursor = str(last) if last < count else None
        return answer({"object": "list", "data": data, "has_more": last < count, "next_cursor": cursor})

    return answer_page


def ids(clients: Iterable[Any]) -> list[str]:
    """The IDs of clients."""
    return [each.id for each in clients]


T = TypeVar("T")


def run_async(work: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine in a loop of its own; the thread keeps the loop that other tests use."""
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.close()
