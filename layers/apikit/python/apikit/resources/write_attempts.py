"""Attempts of a write: each reads other resources once, and a lost race may be followed by another attempt."""

import random
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from types import TracebackType

from apikit.errors import WriteContention
from apikit.recall import forget_reads, recall_reads

_RETRY_TIMEOUT_S = 2
# However slow they were: an attempt after a lost race may find the real reason of a refusal, and must report it.
_MIN_ATTEMPTS = 6
# Many that write the same items pause for longer each time: fewer attempts are lost, and more succeed in the same time.
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.04, 0.4

LAST_ATTEMPT_RAISES = "The last attempt raises its error."
"""The message of the assertion after a loop over attempts."""


class WriteAttempt(AbstractContextManager[None]):
    """One attempt. Within its block, items are read once. With `may_retry` it suppresses a WriteContention after a short pause."""

    def __init__(self, *, may_retry: bool, number: int = 1) -> None:
        self._may_retry = may_retry
        self._number = number

    def __enter__(self) -> None:
        self._token = recall_reads()

    def __exit__(
        self, error_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool:
        forget_reads(self._token)
        if not (self._may_retry and isinstance(error, WriteContention)):
            return False
        longest_pause_s = min(_FIRST_PAUSE_S * 1.5 ** (self._number - 1), _LONGEST_PAUSE_S)
        time.sleep(random.uniform(0, longest_pause_s))  # noqa: S311 - jitter, no secret
        return True


def retry_contention() -> Iterator[WriteAttempt]:
    """Yield attempts for two seconds, and at least six. The last one raises its WriteContention."""
    deadline, number = time.monotonic() + _RETRY_TIMEOUT_S, 0
    while True:
        number += 1
        yield WriteAttempt(may_retry=number < _MIN_ATTEMPTS or time.monotonic() < deadline, number=number)
