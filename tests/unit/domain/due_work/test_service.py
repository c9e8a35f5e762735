"""The worker over an index in memory: several things of one record, and the order of everything."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from threading import Barrier
from typing import Any, ClassVar

import pytest

from apikit.resources.records import Record, dump
from domain.due_work.model import DueEntry
from domain.due_work.service import DueSlice, DueWorker
from tests.builders import NOW, a_tenant
from tests.fakes.clock import FixedClock

HOUR = timedelta(hours=1)


@dataclass(frozen=True, kw_only=True)
class Reminder(Record):
    """A record that is due at several times."""

    object: ClassVar[str] = "reminder"
    prefix: ClassVar[str] = "rmd"
    collection: ClassVar[str] = "reminders"

    due_hours: tuple[int, ...] = ()

    @property
    def next_due_at(self) -> datetime | None:
        """The first of the hours that are left."""
        return NOW + self.due_hours[0] * HOUR if self.due_hours else None


class Reminders:
    """Reminders in memory; the use case that sends them, and the index of them as of the last `reindex`."""

    def __init__(self, clock: FixedClock, **due_hours: tuple[int, ...]) -> None:
        self._clock = clock
        tenant = a_tenant()
        self.partition = tenant.partition("reminders")
        self.records = {
            record_id: Reminder(
                id=record_id,
                organization_id=tenant.organization_id,
                livemode=True,
                created_at=NOW,
                updated_at=NOW,
                due_hours=hours,
            )
            for record_id, hours in due_hours.items()
        }
        self.sent_hours: list[tuple[str, int]] = []
        self.before_send: Callable[[str], None] = lambda _id: None
        self.failing_ids: set[str] = set()
        self.reindex()

    def reindex(self) -> None:
        """Brings the index up to the records."""
        self.index = sorted(
            (
                DueEntry(record.next_due_at, self.partition, record.id, {"doc": record})
                for record in self.records.values()
                if record.next_due_at
            ),
            key=lambda each: each.due_at,
        )

    def find_due(self, first: datetime, last: datetime) -> Iterator[DueEntry]:
        """The entries as they were indexed."""
        return (each for each in self.index if first <= each.due_at <= last)

    def carry_out_due(self, record: Any, now: datetime) -> Reminder | None:
        """Sends the first one that is due."""
        current = self.records[record.id]
        self.before_send(current.id)
        if current.id in self.failing_ids:
            raise RuntimeError(current.id)
        if current.next_due_at is None or current.next_due_at > now:
            return None
        self.sent_hours.append((current.id, current.due_hours[0]))
        self.records[current.id] = replace(current, due_hours=current.due_hours[1:])
        return self.records[current.id]


@pytest.fixture(autouse=True)
def form_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("apikit.resources.records.form_of", lambda item: dump(item["doc"]))


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


def a_worker(reminders: Reminders, clock: FixedClock, *, is_concurrent: bool = False) -> DueWorker:
    def pause(seconds: float) -> None:
        clock.advance(seconds=seconds)
        reminders.reindex()

    slices = {"reminders": DueSlice(Reminder, lambda: reminders, is_concurrent=is_concurrent)}
    return DueWorker(reminders, slices, clock, pause=pause)


def wait_for(barrier: Barrier) -> None:
    """Wait until as many threads as the barrier has are here."""
    barrier.wait()


class TestOrder:
    def test_several_things_of_one_record_are_in_their_places(self, clock: FixedClock) -> None:
        reminders = Reminders(clock, rmd_a=(1, 4, 6), rmd_b=(2, 3), rmd_c=(5, 99))
        clock.advance(hours=10)
        tally = a_worker(reminders, clock).run(has_time=lambda: True)
        assert reminders.sent_hours == [
            ("rmd_a", 1),
            ("rmd_b", 2),
            ("rmd_b", 3),
            ("rmd_a", 4),
            ("rmd_c", 5),
            ("rmd_a", 6),
        ]
        assert (tally.carried_out, tally.failed, tally.is_done) == (6, 0, True)
        assert tally.max_lateness_s == 9 * 3600

    def test_what_is_cut_off_continues_in_the_next_run(self, clock: FixedClock) -> None:
        reminders = Reminders(clock, rmd_a=(1, 4), rmd_b=(2, 3))
        clock.advance(hours=10)
        worker = a_worker(reminders, clock)
        for _ in range(4):
            time_left = iter([True, False])
            worker.run(has_time=time_left.__next__)
            reminders.reindex()
        assert reminders.sent_hours == [("rmd_a", 1), ("rmd_b", 2), ("rmd_b", 3), ("rmd_a", 4)]

    def test_an_outdated_index_does_nothing_twice(self, clock: FixedClock) -> None:
        reminders = Reminders(clock, rmd_a=(1,), rmd_b=(2,))
        clock.advance(hours=10)
        worker = a_worker(reminders, clock)
        tallies = [worker.run(has_time=lambda: True) for _ in range(2)]
        assert [each.carried_out for each in tallies] == [2, 0]
        assert tallies[1].max_lateness_s == 0
        assert reminders.sent_hours == [("rmd_a", 1), ("rmd_b", 2)]


class TestConcurrentSlice:
    @pytest.mark.parametrize(("count", "at_once"), [(2, 2), (8, 8), (16, 8)])
    def test_is_carried_out_eight_at_a_time(self, clock: FixedClock, count: int, at_once: int) -> None:
        reminders = Reminders(clock, **{f"rmd_{number:02}": (1,) for number in range(count)})
        barrier = Barrier(at_once, timeout=30)
        reminders.before_send = lambda _id: wait_for(barrier)
        clock.advance(hours=10)
        tally = a_worker(reminders, clock, is_concurrent=True).run(has_time=lambda: True)
        assert (tally.carried_out, tally.failed) == (count, 0)
        assert sorted(reminders.sent_hours) == [(f"rmd_{number:02}", 1) for number in range(count)]

    def test_counts_each_failure_and_tries_it_last(self, clock: FixedClock) -> None:
        reminders = Reminders(clock, rmd_a=(1,), rmd_b=(1,), rmd_c=(1,))
        reminders.failing_ids = {"rmd_a", "rmd_b"}
        clock.advance(hours=10)
        worker = a_worker(reminders, clock, is_concurrent=True)
        tally = worker.run(has_time=lambda: True)
        assert (tally.carried_out, tally.failed, reminders.sent_hours) == (1, 2, [("rmd_c", 1)])
        reminders.failing_ids = set()
        reminders.reindex()
        assert worker.run(has_time=lambda: True).carried_out == 2

    def test_stays_behind_what_is_due_earlier(self, clock: FixedClock) -> None:
        reminders, notices = (
            Reminders(clock, rmd_b=(2,), rmd_c=(3,), rmd_e=(5,)),
            Reminders(clock, rmd_a=(1,), rmd_d=(4,)),
        )
        notices.partition = notices.partition.replace("reminders", "notices")
        notices.reindex()
        hours = reminders.sent_hours = notices.sent_hours
        reminders.index = sorted([*reminders.index, *notices.index], key=lambda each: each.due_at)
        slices = {
            "reminders": DueSlice(Reminder, lambda: reminders, is_concurrent=True),
            "notices": DueSlice(Reminder, lambda: notices),
        }
        clock.advance(hours=10)
        DueWorker(reminders, slices, clock).run(has_time=lambda: True)
        assert (hours[0], sorted(hours[1:3]), hours[3:]) == (
            ("rmd_a", 1),
            [("rmd_b", 2), ("rmd_c", 3)],
            [("rmd_d", 4), ("rmd_e", 5)],
        )


class TestClock:
    def test_what_falls_due_in_a_run_is_left_to_the_next(self, clock: FixedClock) -> None:
        reminders = Reminders(clock, rmd_a=(1, 2))
        clock.advance(hours=1)
        reminders.before_send = lambda _id: clock.advance(hours=1)
        worker = a_worker(reminders, clock)
        worker.run(has_time=lambda: True)
        assert reminders.sent_hours == [("rmd_a", 1)]
        reminders.reindex()
        worker.run(has_time=lambda: True)
        assert reminders.sent_hours == [("rmd_a", 1), ("rmd_a", 2)]


class TestDuration:
    """A run of two hours, from 0:30 on."""

    @pytest.fixture(autouse=True)
    def _half_past(self, clock: FixedClock) -> None:
        clock.advance(hours=0.5)

    def test_is_spent_on_what_falls_due_in_it_each_at_its_time(self, clock: FixedClock) -> None:
        reminders = Reminders(clock, rmd_a=(0, 1, 2), rmd_b=(1,), rmd_c=(2,), rmd_d=(3,))
        times: list[datetime] = []
        reminders.before_send = lambda _id: times.append(clock.now())
        tally = a_worker(reminders, clock).run(has_time=lambda: True, duration_s=7200)
        assert reminders.sent_hours == [("rmd_a", 0), ("rmd_a", 1), ("rmd_b", 1), ("rmd_a", 2), ("rmd_c", 2)]
        assert times == [NOW + hours * HOUR for hours in (0.5, 1, 1, 2, 2)]
        assert (tally.carried_out, tally.is_done, tally.max_lateness_s) == (5, True, 1800)

    def test_includes_what_is_stored_in_it(self, clock: FixedClock) -> None:
        reminders = Reminders(clock, rmd_a=(1,), rmd_b=(2,), rmd_c=())

        def add(_record_id: str) -> None:
            reminders.before_send = lambda _id: None
            reminders.records["rmd_c"] = replace(reminders.records["rmd_c"], due_hours=(1,))

        reminders.before_send = add
        a_worker(reminders, clock).run(has_time=lambda: True, duration_s=7200)
        assert reminders.sent_hours == [("rmd_a", 1), ("rmd_c", 1), ("rmd_b", 2)]

    def test_ends_early_when_nothing_more_falls_due_in_it(self, clock: FixedClock) -> None:
        reminders = Reminders(clock, rmd_a=(1,), rmd_b=(3,))
        a_worker(reminders, clock).run(has_time=lambda: True, duration_s=7200)
        assert clock.now() == NOW + HOUR

    def test_ends_with_the_time(self, clock: FixedClock) -> None:
        reminders = Reminders(clock, rmd_a=(1,), rmd_b=(2,))
        tally = a_worker(reminders, clock).run(has_time=lambda: clock.now() < NOW + 2 * HOUR, duration_s=7200)
        assert (reminders.sent_hours, tally.is_done) == ([("rmd_a", 1)], True)

    def test_of_a_run_has_one_attempt_for_a_record_that_fails(self, clock: FixedClock) -> None:
        reminders = Reminders(clock, rmd_a=(0,), rmd_b=(1,), rmd_c=(1,))
        reminders.failing_ids = {"rmd_a", "rmd_b"}
        worker = a_worker(reminders, clock)
        assert worker.run(has_time=lambda: True, duration_s=7200).failed == 2
        reminders.failing_ids = set()
        worker.run(has_time=lambda: True)
        assert reminders.sent_hours == [("rmd_c", 1), ("rmd_a", 0), ("rmd_b", 1)]

    def test_is_not_used_up_by_pauses_shorter_than_a_second(self, clock: FixedClock) -> None:
        reminders = Reminders(clock, rmd_a=(1,))
        clock.advance(seconds=1799.9)
        a_worker(reminders, clock).run(has_time=lambda: True, duration_s=60)
        assert clock.now() == NOW + HOUR + timedelta(seconds=0.9)


class TestFailures:
    def test_are_last_in_the_next_run_and_first_in_time_again_once_they_succeed(self, clock: FixedClock) -> None:
        reminders = Reminders(clock, rmd_a=(1, 2), rmd_b=(3,), rmd_c=(4,))
        clock.advance(hours=10)
        reminders.failing_ids = {"rmd_a"}
        worker = a_worker(reminders, clock)
        tally = worker.run(has_time=lambda: True)
        assert (tally.carried_out, tally.failed) == (2, 1)
        reminders.failing_ids = set()
        reminders.records["rmd_b"] = replace(reminders.records["rmd_b"], due_hours=(5,))
        reminders.reindex()
        worker.run(has_time=lambda: True)
        assert reminders.sent_hours == [("rmd_b", 3), ("rmd_c", 4), ("rmd_b", 5), ("rmd_a", 1), ("rmd_a", 2)]

    def test_are_forgotten_once_their_record_is_not_due_anymore(self, clock: FixedClock) -> None:
        reminders = Reminders(clock, rmd_a=(1,), rmd_b=(2,))
        clock.advance(hours=10)
        reminders.failing_ids = {"rmd_a"}
        worker = a_worker(reminders, clock)
        worker.run(has_time=lambda: True)
        reminder = reminders.records["rmd_a"]
        reminders.records["rmd_a"] = replace(reminder, due_hours=())
        reminders.reindex()
        worker.run(has_time=lambda: True)
        # Due again, it has its place in the order of time again.
        reminders.failing_ids = set()
        reminders.records |= {"rmd_a": reminder, "rmd_b": replace(reminders.records["rmd_b"], due_hours=(2,))}
        reminders.reindex()
        worker.run(has_time=lambda: True)
        assert reminders.sent_hours == [("rmd_b", 2), ("rmd_a", 1), ("rmd_b", 2)]

    def test_are_remembered_by_a_run_that_is_cut_off(self, clock: FixedClock) -> None:
        reminders = Reminders(clock, rmd_a=(2,), rmd_b=(1,), rmd_c=(3,))
        clock.advance(hours=10)
        reminders.failing_ids = {"rmd_a"}
        worker = a_worker(reminders, clock)
        worker.run(has_time=lambda: True)
        reminders.records["rmd_b"] = replace(reminders.records["rmd_b"], due_hours=(1, 4))
        reminders.reindex()
        worker.run(has_time=iter([True, False]).__next__)
        reminders.failing_ids = set()
        reminders.reindex()
        worker.run(has_time=lambda: True)
        assert reminders.sent_hours == [("rmd_b", 1), ("rmd_c", 3), ("rmd_b", 1), ("rmd_b", 4), ("rmd_a", 2)]
