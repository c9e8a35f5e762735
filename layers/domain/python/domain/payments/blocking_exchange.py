"""Outgoing requests of code that waits for the response. The guarded client is asynchronous: each request has a thread and a loop."""

import asyncio
import contextvars
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

from apikit.aws import http_exchange
from domain.payments.stripe_client import MAX_BODY_BYTES

TIMEOUT_S = 5.0
"""Timeout from the name resolution to the last byte. A payment has two requests, and its function 15 seconds."""
_THREADS = ThreadPoolExecutor(max_workers=32, thread_name_prefix="exchange")


class BlockingExchange:
    """Sends requests to checked addresses only."""

    def __init__(self, *, allow_loopback: bool) -> None:
        self._allow_loopback = allow_loopback

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
        from apikit.aws import GuardedClient  # noqa: PLC0415 - only payments by a provider pay for its import

        async with GuardedClient(
            allow_loopback=self._allow_loopback, timeout_s=TIMEOUT_S, max_body_bytes=MAX_BODY_BYTES
        ) as client:
            return await client.request(method, url, headers=headers, content=content)
