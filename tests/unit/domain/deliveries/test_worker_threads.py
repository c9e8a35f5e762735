"""Calls in the threads of the workers."""

import asyncio
import threading
from collections.abc import Coroutine
from contextvars import ContextVar
from typing import Any, TypeVar

import pytest

from domain.deliveries.worker_threads import run_in_thread

T = TypeVar("T")
_NAME: ContextVar[str] = ContextVar("name")


def _run(call: Coroutine[Any, Any, T]) -> T:
    """The result of a call in a loop of its own; `asyncio.run` would take the thread's loop from the tests that follow."""
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(call)
    finally:
        loop.close()


class TestRunInThread:
    def test_returns_the_result_of_a_call_in_another_thread(self) -> None:
        async def run() -> tuple[str, int]:
            _NAME.set("of the task")
            return await run_in_thread(lambda suffix: (_NAME.get() + suffix, threading.get_ident()), "!")

        text, thread = _run(run())

        assert text == "of the task!"
        assert thread != threading.get_ident()

    def test_raises_the_error_of_the_call(self) -> None:
        with pytest.raises(ZeroDivisionError):
            _run(run_in_thread(divmod, 1, 0))

    def test_calls_at_the_same_time(self) -> None:
        barrier = threading.Barrier(10, timeout=60)

        async def run() -> None:
            await asyncio.gather(*(run_in_thread(barrier.wait) for _ in range(10)))

        _run(run())

    def test_keeps_its_threads_when_the_event_loop_has_ended(self) -> None:
        assert _run(run_in_thread(threading.current_thread)).is_alive()
