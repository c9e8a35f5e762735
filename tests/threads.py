"""Calls in threads: of functions from within functions, since Mangum's loop cannot start inside another, and of many at once."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

T = TypeVar("T")


def in_another_thread(act: Callable[[], T]) -> T:
    """What `act` gives, called where no event loop runs."""
    with ThreadPoolExecutor(1) as another:
        return another.submit(_in_a_loop, act).result()


def run_together(act: Callable[[], T], *, count: int) -> list[T]:
    """What `act` gives in this many threads, which begin at the same moment."""
    barrier = Barrier(count)

    def begin() -> T:
        barrier.wait()
        return act()

    with ThreadPoolExecutor(count) as pool:
        return [each.result() for each in [pool.submit(begin) for _ in range(count)]]


def _in_a_loop(act: Callable[[], T]) -> T:
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        return act()
    finally:
        asyncio.set_event_loop(None)
        loop.close()
