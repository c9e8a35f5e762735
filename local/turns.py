"""Limits how many invocations of workers run at once; nothing here knows the emulator."""

import os
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

PER_FUNCTION = 4
# A worker's process takes about 90 MB; an eighth of the machine's memory is theirs.
_PROCESS_MB = 128
_SHARE = 8


class Turns:
    """At most `per_function` holders of one function's turn, and at most `together` of all functions' turns."""

    def __init__(self, *, per_function: int, together: int) -> None:
        self._functions: dict[str, threading.Semaphore] = defaultdict(lambda: threading.Semaphore(per_function))
        self._together = threading.Semaphore(together)
        self._lock = threading.Lock()

    @contextmanager
    def turn(self, function: str) -> Iterator[None]:
        """Wait for a turn of the function and hold it."""
        with self._lock:
            of_function = self._functions[function]
        # The function's first: what waits for its own function's turn takes none from the others.
        with of_function, self._together:
            yield


def processes_in(memory_mb: int) -> int:
    """How many worker processes a machine with this memory runs at once: at least one function's, and one of another's."""
    return max(PER_FUNCTION + 1, memory_mb // _SHARE // _PROCESS_MB)


def machine_memory_mb() -> int:
    """The machine's physical memory."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024**2
