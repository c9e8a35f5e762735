"""The threads in which workers call DynamoDB, so that the event loop sends and receives meanwhile."""

import asyncio
import contextvars
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

# They stay: `asyncio.to_thread` starts the threads of each event loop again, which takes half of the CPU time of a single delivery.
_THREADS = ThreadPoolExecutor(max_workers=16, thread_name_prefix="deliveries")


async def run_in_thread(call: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Return the result of a call in another thread, in the context of this one."""
    context = contextvars.copy_context()
    return await asyncio.get_running_loop().run_in_executor(_THREADS, partial(context.run, call, *args, **kwargs))
