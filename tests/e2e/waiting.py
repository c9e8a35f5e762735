"""Waiting for what the stack does by itself."""

import time
from collections.abc import Callable
from typing import TypeVar

import pytest

T = TypeVar("T")


def wait_for(ask: Callable[[], T], is_so: Callable[[T], bool], *, patience_s: float = 60) -> T:
    """The first answer that is so, asked for again and again. Fails with the last one when none is in time."""
    give_up_at = time.monotonic() + patience_s
    while not is_so(answer := ask()):
        if time.monotonic() > give_up_at:
            pytest.fail(f"It was not so within {patience_s} s; the last answer: {str(answer)[:2000]}")
        time.sleep(0.5)
    return answer
