"""Requests by the guarded client: in a loop of their own, with their response or fault."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from apikit.aws.guarded_client import GuardedClient
from apikit.aws.http_exchange import HttpResponse, NoResponse, TransportFault

T = TypeVar("T")


def run(task: Coroutine[Any, Any, T]) -> T:
    """As asyncio.run, which would take the thread's loop away from the tests of other functions."""
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
        return runner.run(task)


async def wait_until(condition: Callable[[], bool]) -> None:
    """Return when the condition is true; the other tasks of the loop and the threads continue."""
    while not condition():  # noqa: ASYNC110 - threads make it true
        await asyncio.sleep(0)


async def exchange(
    client: GuardedClient, url: str, *, headers: dict[str, str] | None = None, content: bytes = b'{"a": 1}'
) -> HttpResponse | TransportFault:
    """Send a POST, and return the response or the fault."""
    try:
        return await client.post(url, headers=headers or {}, content=content)
    except NoResponse as failure:
        return failure.fault


def post(
    url: str,
    *,
    allow_loopback: bool = True,
    timeout_s: float = 60,
    headers: dict[str, str] | None = None,
    content: bytes = b'{"a": 1}',
) -> HttpResponse | TransportFault:
    """Send a POST by a client of its own, and return the response or the fault."""

    async def send() -> HttpResponse | TransportFault:
        async with GuardedClient(allow_loopback=allow_loopback, timeout_s=timeout_s) as client:
            return await exchange(client, url, headers=headers, content=content)

    return run(send())
