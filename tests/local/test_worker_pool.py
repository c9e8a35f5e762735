import os
import random
import subprocess
import sys
import threading
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from local.paths import EMULATOR_VENV, ROOT, program
from local.venv import ensure_emulator
from local.worker_pool import PROCESS_MB, Worker, WorkerPool, memory_limit_mb, process_capacity, resident_mb

ON_THE_EMULATOR = """
import sys
from local import emulator_entry as entry  # its first lines put the repository on the path

class Worker:
    def __init__(self, name, *_):
        self.name, self.in_use, self.last_used, self._proc = name, False, 0.0, None
    def _discard_tmpdir(self):
        print("ended", self.name)

entry.lambda_runtime.Worker = Worker
entry._bound_memory(2 * 64)
for name in ("clients", "venues", "staff"):
    config = {"Runtime": "python3.12", "FunctionArn": f"arn:aws:lambda:us-east-1:000000000000:function:{name}"}
    worker, _ = entry.lambda_svc.acquire_worker(name, config, b"", qualifier="$LATEST")
    entry.lambda_svc.release_worker(worker)
print("later", entry.lambda_svc.reap_idle_workers())
for workers in entry.lambda_runtime._workers.values():
    for worker in workers:
        worker.last_used = 0
print("idle", entry.lambda_svc.reap_idle_workers())
"""


@dataclass(eq=False)
class FakeWorker:
    """A worker with a process of this size."""

    last_used: float = 0
    in_use: bool = False
    memory_mb: int = 50


class Emulator:
    """Leases workers as the emulator does, with a pool of this memory; knows who was ended and how many there were at most."""

    def __init__(self, limit_mb: int) -> None:
        self.workers: dict[str, list[Worker]] = defaultdict(list)
        self.lock = threading.Lock()
        self.victims: list[Worker] = []
        self.most = 0
        self.pool = WorkerPool(
            self.workers, self.lock, limit_mb=limit_mb, measure=self._measure, end=self.victims.extend
        )

    def add(self, function: str, *workers: FakeWorker) -> None:
        self.workers[function].extend(workers)

    def lease(self, function: str) -> Worker:
        with self.pool.room(function), self.lock:
            free = [each for each in self.workers[function] if not each.in_use]
            worker = free[0] if free else FakeWorker()
            if not free:
                self.workers[function].append(worker)
            worker.in_use = True
            self.most = max(self.most, sum(map(len, self.workers.values())))
        return worker

    def release(self, worker: Worker) -> None:
        worker.in_use = False
        self.pool.announce_release()

    @staticmethod
    def _measure(workers: Sequence[Worker]) -> list[int]:
        return [worker.memory_mb for worker in workers if isinstance(worker, FakeWorker)]


class TestRoom:
    def test_a_free_worker_is_used_again_without_memory(self) -> None:
        emulator = Emulator(PROCESS_MB)
        worker = FakeWorker()
        emulator.add("clients", worker)
        assert emulator.lease("clients") is worker
        assert emulator.victims == []

    def test_the_worker_that_was_used_longest_ago_ends_for_another(self) -> None:
        emulator = Emulator(3 * PROCESS_MB)
        old, new, busy = FakeWorker(last_used=1), FakeWorker(last_used=2), FakeWorker(in_use=True)
        emulator.add("clients", new, busy)
        emulator.add("venues", old)
        emulator.lease("staff")
        assert emulator.victims == [old]
        assert emulator.workers["clients"] == [new, busy]
        assert emulator.workers["venues"] == []

    def test_a_process_counts_with_what_it_uses(self) -> None:
        emulator = Emulator(4 * PROCESS_MB)
        large, small = FakeWorker(last_used=1, memory_mb=3 * PROCESS_MB), FakeWorker(last_used=2)
        emulator.add("batch", large)
        emulator.add("clients", small)
        emulator.lease("staff")
        assert emulator.victims == [large]

    def test_a_process_larger_than_the_limit_runs_alone(self) -> None:
        emulator = Emulator(PROCESS_MB // 2)
        first = emulator.lease("batch")
        emulator.release(first)
        emulator.lease("clients")
        assert emulator.victims == [first]

    def test_waits_while_all_are_in_use_and_ends_none(self) -> None:
        emulator = Emulator(2 * PROCESS_MB)
        first, second = emulator.lease("clients"), emulator.lease("venues")
        has_lease = threading.Event()

        def lease() -> None:
            emulator.lease("staff")
            has_lease.set()

        thread = threading.Thread(target=lease)
        thread.start()
        assert not has_lease.is_set()
        emulator.release(second)
        thread.join(30)
        assert has_lease.is_set()
        assert emulator.victims == [second]
        assert first.in_use

    def test_holds_for_many_at_once(self) -> None:
        emulator = Emulator(5 * PROCESS_MB)

        def call(seed: int) -> None:
            names = random.Random(seed)  # noqa: S311 (no secret)
            for _ in range(50):
                emulator.release(emulator.lease(names.choice(("clients", "venues", "staff", "batch"))))

        threads = [threading.Thread(target=call, args=(seed,)) for seed in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
            assert not thread.is_alive()
        assert 1 < emulator.most <= 5
        assert len(emulator.victims) == len(set(map(id, emulator.victims)))


class TestIdle:
    def test_ends_all_but_one_of_a_function_after_a_minute_and_the_last_after_five(self) -> None:
        emulator = Emulator(100 * PROCESS_MB)
        last, surplus = FakeWorker(last_used=1000), FakeWorker(last_used=900)
        emulator.add("clients", surplus, last)
        assert [emulator.pool.end_idle(now) for now in (959, 960, 1299, 1300)] == [0, 1, 0, 1]
        assert emulator.victims == [surplus, last]

    def test_ends_none_that_is_in_use(self) -> None:
        emulator = Emulator(100 * PROCESS_MB)
        emulator.add("job_runner", FakeWorker(in_use=True))
        assert emulator.pool.end_idle(10_000) == 0

    def test_ends_free_ones_when_others_have_grown(self) -> None:
        emulator = Emulator(4 * PROCESS_MB)
        old, new = FakeWorker(last_used=1), FakeWorker(last_used=2)
        emulator.add("clients", new, old, FakeWorker(in_use=True, memory_mb=3 * PROCESS_MB))
        assert emulator.pool.end_idle(3) == 1
        assert emulator.victims == [old]


class TestMemory:
    def test_is_a_quarter_of_the_machines_and_enough_for_eight(self) -> None:
        assert [memory_limit_mb(machine_mb) for machine_mb in (1024, 8192, 24_576)] == [512, 2048, 6144]
        assert [process_capacity(machine_mb) for machine_mb in (1024, 8192, 24_576)] == [8, 32, 96]

    @pytest.mark.parametrize("folder", [Path("/proc"), Path("/nowhere")])
    def test_is_read_of_each_process_that_exists(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """On Linux, and on a system without its folder of processes."""
        monkeypatch.setattr("local.worker_pool._PROCESSES", folder)
        with subprocess.Popen([sys.executable, "-c", ""]) as process:
            process.wait()
        memory_mb = resident_mb([os.getpid(), process.pid])
        assert memory_mb.keys() == {os.getpid()}
        assert memory_mb[os.getpid()] > 10
        assert resident_mb([]) == {}


class TestOnTheEmulator:
    @pytest.fixture(autouse=True)
    def _emulator_venv(self) -> None:
        ensure_emulator()

    def test_the_patch_bounds_and_ends_the_emulators_own_workers(self) -> None:
        """Fails when an upgrade of the emulator makes the patch void."""
        command = [str(program(EMULATOR_VENV, "python")), "-c", ON_THE_EMULATOR]
        environment = {"PATH": os.defpath + ":/bin:/usr/bin", "PYTHONPATH": str(ROOT)}
        run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stderr
        lines = [line for line in run.stdout.splitlines() if line.startswith(("ended", "later", "idle"))]
        assert lines == ["ended clients", "later 0", "ended venues", "ended staff", "idle 2"], run.stdout
