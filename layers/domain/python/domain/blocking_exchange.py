"""Outgoing requests of code that waits for the response. The guarded client is asynchronous: each request has a thread and a loop."""

import asyncio
import contextvars
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from apikit.aws import http_exchange

_THREADS = ThreadPoolExecutor(max_workers=32, thread_name_prefix="exchange")


class HttpExchange(Protocol):
    """Sends one request and waits for the response."""

    def __call__(
        self, method: str, url: str, *, headers: Mapping[str, str], content: bytes
    ) -> http_exchange.HttpResponse:
        """Return the response. Raises NoResponse."""
        ...


class BlockingExchange:
    """Sends requests to checked addresses only. `timeout_s` is the time from the name resolution to the last byte."""

    def __init__(self, *, allow_loopback: bool, timeout_s: float, max_body_bytes: int) -> None:
        self._allow_loopback, self._timeout_s, self._max_body_bytes = allow_loopback, timeout_s, max_body_bytes

    def __call__(
        self, method: str, url: str, *, headers: Mapping[str, str], content: bytes
    ) -> http_exchange.HttpResponse:
        """Return the response. Raises NoResponse."""

        def run() -> http_exchange.HttpResponse:
            with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
                return runner.run(self._send(method, url, headers, content))

        # The context says whether the request is part of an atomic batch, which must not call other servers.
        return _THREADS.submit(contextvars.copy_context().run, run).result()

    async def _send(
        self, method: str, url: str, headers: Mapping[str, str], content: bytes
    ) -> http_exchange.HttpResponse:
        from apikit.aws import GuardedClient  # noqa: PLC0415 - few requests send requests

        async with GuardedClient(
            allow_loopback=self._allow_loopback, timeout_s=self._timeout_s, max_body_bytes=self._max_body_bytes
        ) as client:
            return await client.request(method, url, headers=headers, content=content)
