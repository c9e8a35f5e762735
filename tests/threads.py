"""Calls of functions from within functions. Mangum runs a loop of its own, which cannot start inside another."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def in_another_thread(act: Callable[[], T]) -> T:
    """What `act` gives, called where no event loop runs."""
    with ThreadPoolExecutor(1) as another:
        return another.submit(_in_a_loop, act).result()


def _in_a_loop(act: Callable[[], T]) -> T:
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        return act()
    finally:
        asyncio.set_event_loop(None)
        loop.close()
