"""Retries of transactions that issue receipts, while other receipts take their numbers."""

import random
import time
from collections.abc import Callable
from itertools import count
from typing import TypeVar

from apikit import errors

T = TypeVar("T")
# A provider may have the customer's money by now: one more attempt is better than an error.
_RETRY_TIMEOUT_S = 8
_MIN_ATTEMPTS = 3


def retry_numbering(write: Callable[[], T]) -> T:
    """Return the result of `write`, called again for eight seconds while other receipts take its number.

    `write` prepares the receipt and runs the transaction. Raises WriteContention.
    """
    deadline = time.monotonic() + _RETRY_TIMEOUT_S
    for attempt in count(1):
        try:
            return write()
        except errors.WriteContention:
            if attempt >= _MIN_ATTEMPTS and time.monotonic() > deadline:
                raise
            time.sleep(random.uniform(0.005, 0.05))  # noqa: S311 - jitter, no secret
    raise AssertionError  # count() does not end
