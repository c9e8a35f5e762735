"""An HTTP client in memory that gives the answers set for it and keeps the requests."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Self

from apikit.aws.http_exchange import HttpResponse, NoResponse, TransportFault
from tests.fakes.deliveries import Crash


@dataclass
class FakeEndpoint:
    """`answers` are used up one a request, the last one stays. A fault is raised; a crash is the process's.

    The first requests are answered when there are as many as `waits_for` at once.
    """

    answers: list[HttpResponse | TransportFault | Crash] = field(default_factory=lambda: [HttpResponse(200, {}, b"ok")])
    requests: list[tuple[str, Mapping[str, str], bytes]] = field(default_factory=list)
    on_request: Callable[[], None] = lambda: None
    takes_turns: int = 0
    waits_for: int = 0
    at_once: int = 0
    most_at_once: int = 0

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        """Nothing is left to close."""

    async def post(self, url: str, *, headers: Mapping[str, str], content: bytes) -> HttpResponse:
        """The next answer, after some turns of the event loop."""
        self.requests.append((url, headers, content))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        while self.most_at_once < self.waits_for:  # noqa: ASYNC110 - several event loops may share the endpoint
            await asyncio.sleep(0)
        for _ in range(self.takes_turns):
            await asyncio.sleep(0)
        self.at_once -= 1
        self.on_request()
        answer = self.answers[0] if len(self.answers) == 1 else self.answers.pop(0)
        if isinstance(answer, Crash):
            raise answer
        if isinstance(answer, str):
            raise NoResponse(answer)
        return answer
