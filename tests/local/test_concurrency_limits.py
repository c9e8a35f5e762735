import threading
from collections.abc import Iterator
from contextlib import contextmanager

from local.concurrency_limits import ConcurrencyLimits, max_processes


class Crowd:
    """Threads that each take a turn and hold it until one of them is let go."""

    def __init__(self, limits: ConcurrencyLimits) -> None:
        self._limits = limits
        self._entries, self._may_leave = threading.Semaphore(0), threading.Semaphore(0)
        self._lock = threading.Lock()
        self._inside_count = 0
        self.most = 0

    @contextmanager
    def take_turns(self, functions: list[str]) -> Iterator[None]:
        threads = [threading.Thread(target=self._hold, args=(function,)) for function in functions]
        for thread in threads:
            thread.start()
        yield
        for _ in threads:
            assert self._entries.acquire(timeout=30)
            self._may_leave.release()
        for thread in threads:
            thread.join(30)

    def _hold(self, function: str) -> None:
        with self._limits.slot(function):
            with self._lock:
                self._inside_count += 1
                self.most = max(self.most, self._inside_count)
            self._entries.release()
            self._may_leave.acquire()
            with self._lock:
                self._inside_count -= 1


class TestConcurrencyLimits:
    def test_one_function_has_a_few(self) -> None:
        crowd = Crowd(ConcurrencyLimits(per_function=2, total=10))
        with crowd.take_turns(["webhook_delivery"] * 12):
            pass
        assert crowd.most == 2

    def test_all_functions_have_a_limit(self) -> None:
        crowd = Crowd(ConcurrencyLimits(per_function=2, total=3))
        with crowd.take_turns(["webhook_delivery", "webhook_fanout", "usage_aggregator", "stream_publisher"] * 3):
            pass
        assert crowd.most == 3

    def test_a_function_that_waits_keeps_no_other_waiting(self) -> None:
        limits = ConcurrencyLimits(per_function=1, total=2)
        crowd = Crowd(limits)
        with crowd.take_turns(["webhook_delivery"] * 4), limits.slot("usage_aggregator"):
            pass
        assert crowd.most == 1


class TestProcesses:
    def test_grow_with_the_memory(self) -> None:
        assert [max_processes(memory_mb) for memory_mb in (1024, 8192, 24_576)] == [5, 8, 24]
