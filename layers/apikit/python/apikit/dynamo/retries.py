"""Retries of transactions (writes or reads) that conflict with another transaction."""

import random
import time
from collections.abc import Callable
from itertools import count
from typing import TypeVar

from apikit.errors import WriteContention

T = TypeVar("T")
_MAX_RETRY_S = 2
_MIN_RETRIES = 2


def with_retries(send: Callable[[], T]) -> T:
    """Return the result of `send`, called again while it raises WriteContention. Raises WriteContention after 2 s."""
    deadline = time.monotonic() + _MAX_RETRY_S
    for attempt in count():
        try:
            return send()
        except WriteContention:
            if attempt >= _MIN_RETRIES and time.monotonic() > deadline:
                raise
            time.sleep(random.uniform(0.01, min(0.02 * 2**attempt, 0.2)))  # noqa: S311 - jitter, no secret
    raise AssertionError  # count() does not end
