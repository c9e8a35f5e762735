"""Limits the number of concurrent invocations of workers."""

import os
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MAX_PER_FUNCTION = 4
# A worker's process needs about 90 MB. Workers may use an eighth of the machine's memory.
_PROCESS_MB = 128
_SHARE = 8
_CONTAINER_LIMIT = Path("/sys/fs/cgroup/memory.max")


class ConcurrencyLimits:
    """At most `per_function` slots of one function and at most `total` slots of all functions are in use at once."""

    def __init__(self, *, per_function: int, total: int) -> None:
        self._functions: dict[str, threading.Semaphore] = defaultdict(lambda: threading.Semaphore(per_function))
        self._total = threading.Semaphore(total)
        self._lock = threading.Lock()

    @contextmanager
    def slot(self, function: str) -> Iterator[None]:
        """Wait for a slot of the function and hold it while the context is open."""
        with self._lock:
            function_slots = self._functions[function]
        # The function's slot first: who waits for it must not hold one of the total.
        with function_slots, self._total:
            yield


def max_processes(memory_mb: int) -> int:
    """Return the number of worker processes for a machine with this memory: at least those of one function and one more."""
    return max(MAX_PER_FUNCTION + 1, memory_mb // _SHARE // _PROCESS_MB)


def machine_memory_mb() -> int:
    """Return the machine's physical memory in MB, or that of the container if it is limited to less."""
    machine_mb = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024**2
    try:
        return min(machine_mb, int(_CONTAINER_LIMIT.read_text()) // 1024**2)
    except (OSError, ValueError):  # no container, or no limit: the file does not exist or contains "max"
        return machine_mb
