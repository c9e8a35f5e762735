"""Bounds the memory of the functions' processes and ends idle ones. Standard library only."""

import os
import subprocess
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

PROCESS_MB = 64
"""Memory that a new process needs. Most need 50 MB after their first request."""

# The processes may use a quarter of the machine's memory, but always enough for some functions at once.
_SHARE = 4
_LEAST_MB = 8 * PROCESS_MB
# One process of each function stays longer than those that only a burst needed.
_LAST_IDLE_S = 300
_SURPLUS_IDLE_S = 60
# Time after which a waiting invocation looks again: a deployment ends processes without an announcement.
_LOOK_S = 5
# Linux only.
_PROCESSES = Path("/proc")


class Worker(Protocol):
    """The emulator's object of one process. `last_used` is the time of its last lease."""

    in_use: bool
    last_used: float


class WorkerPool:
    """The workers of all functions, which the emulator leases, keeps in `workers` by function, and guards with `lock`.

    `measure` returns the memory in MB of each worker, `end` ends their processes.
    """

    def __init__(
        self,
        workers: Mapping[str, list[Worker]],
        lock: threading.Lock,
        *,
        limit_mb: int,
        measure: Callable[[Sequence[Worker]], list[int]],
        end: Callable[[Sequence[Worker]], None],
    ) -> None:
        self._workers = workers
        self._lock = lock
        self._limit_mb = limit_mb
        self._measure = measure
        self._end_processes = end
        self._condition = threading.Condition()

    @contextmanager
    def room(self, function: str) -> Iterator[None]:
        """Wait until the function has a free worker or there is memory for another one. Lease it while the context is open.

        Ends workers that are not in use to make room, the one that was used longest ago first.
        """
        with self._condition:
            while not (self._has_free_worker(function) or self._make_room()):
                self._condition.wait(_LOOK_S)
            yield

    def announce_release(self) -> None:
        """Wake the invocation that has waited longest for room: a worker is free, which it uses or ends."""
        with self._condition:
            self._condition.notify()

    def end_idle(self, now: float) -> int:
        """End the workers that were not used for a while, and others if the memory is above the limit. Return their number."""
        with self._condition:
            with self._lock:
                idle = [each for workers in self._workers.values() for each in _select_idle(workers, now)]
            self._end(idle)
            excess, _ = self._select_excess(self._limit_mb)
            self._end(excess)
        return len(idle) + len(excess)

    def _has_free_worker(self, function: str) -> bool:
        with self._lock:
            return any(not worker.in_use for worker in self._workers.get(function, ()))

    def _make_room(self) -> bool:
        """Whether another process may start, after ending free ones for it. If too many are in use, none is ended."""
        excess, is_sufficient = self._select_excess(self._limit_mb - PROCESS_MB)
        if is_sufficient:
            self._end(excess)
        return is_sufficient

    def _select_excess(self, target_mb: int) -> tuple[list[Worker], bool]:
        """Return the free workers to end so that the others need at most the target, and whether that is sufficient.

        It always is if no other worker remains.
        """
        with self._lock:
            workers = [worker for each in self._workers.values() for worker in each]
            free = sorted((each for each in workers if not each.in_use), key=lambda each: each.last_used)
        # A process that has just started will need more than it uses.
        memory_mb = {
            id(each): max(PROCESS_MB, used) for each, used in zip(workers, self._measure(workers), strict=True)
        }
        excess_mb = sum(memory_mb.values()) - target_mb
        victims: list[Worker] = []
        while excess_mb > 0 and free:
            victims.append(free.pop(0))
            excess_mb -= memory_mb[id(victims[-1])]
        return victims, excess_mb <= 0 or len(victims) == len(workers)

    def _end(self, victims: Sequence[Worker]) -> None:
        with self._lock:
            for workers in self._workers.values():
                workers[:] = [worker for worker in workers if worker not in victims]
        self._end_processes(victims)


def _select_idle(workers: Iterable[Worker], now: float) -> list[Worker]:
    """Return the idle workers of one function: its last used one may be idle for longer than the others."""
    by_use = sorted(workers, key=lambda each: each.last_used, reverse=True)
    limits = [_LAST_IDLE_S] + [_SURPLUS_IDLE_S] * len(by_use)
    return [
        each
        for each, limit_s in zip(by_use, limits, strict=False)
        if not each.in_use and now - each.last_used >= limit_s
    ]


def memory_limit_mb(machine_mb: int) -> int:
    """Return the memory for the processes of all functions on a machine with this memory."""
    return max(_LEAST_MB, machine_mb // _SHARE)


def process_capacity(machine_mb: int) -> int:
    """Return how many processes of the usual size fit on a machine with this memory."""
    return memory_limit_mb(machine_mb) // PROCESS_MB


def resident_mb(pids: Sequence[int]) -> dict[int, int]:
    """Return the resident memory of each process that exists."""
    if not pids:
        return {}
    if _PROCESSES.is_dir():
        sizes = ((pid, _read_resident_mb(pid)) for pid in pids)
        return {pid: memory_mb for pid, memory_mb in sizes if memory_mb is not None}
    command = ["ps", "-o", "pid=", "-o", "rss=", "-p", ",".join(map(str, pids))]
    listing = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return {int(pid): int(rss_kb) // 1024 for pid, rss_kb in map(str.split, listing.splitlines())}


def _read_resident_mb(pid: int) -> int | None:
    """Return the second number of Linux's `statm`: resident pages. A program such as `ps` would take 20 ms."""
    try:
        pages = (_PROCESSES / str(pid) / "statm").read_text().split()[1]
    except OSError:
        return None
    return int(pages) * os.sysconf("SC_PAGE_SIZE") // 1024**2
