"""The worker of everything that falls due: takes the entries in order of time, and has the slice of each record carry out its work."""

from bisect import insort
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Protocol

from msgspec import Struct
from msgspec.structs import replace

from apikit import Clock, logger
from apikit.resources import Record, records
from domain.due_work.model import DueEntry, DueWorkTally

_END_OF_TIME = datetime.max.replace(tzinfo=UTC)


class DueStore(Protocol):
    """The due-index."""

    def find_due(self, now: datetime) -> Iterator[DueEntry]:
        """Return the entries that are due by now, earliest first; some may be outdated."""
        ...


class DueUseCase(Protocol):
    """The use case of a slice that carries out what is due."""

    def carry_out_due(self, record: Any, now: datetime) -> Record | None:
        """Carry out the first thing that is due, evaluated on the stored record; return its new version, or None when nothing is due."""
        ...


class DueSlice(Struct, frozen=True):
    """The record type of a slice with due work, and the function that returns its use case."""

    record_type: type[Record]
    use_case: Callable[[], DueUseCase]


class DueWorker:
    """Carries out the due work of all tenants. Several workers may run at once: a record's version admits one of them."""

    def __init__(self, store: DueStore, slices: Mapping[str, DueSlice], clock: Clock) -> None:
        self._store = store
        self._slices = slices
        self._clock = clock
        # Failed entries stay in the index. They are tried last in the next run, so that they never use up the time of the others.
        self._failed_keys: set[tuple[str, str]] = set()

    def run(self, *, has_time: Callable[[], bool]) -> DueWorkTally:
        """Carry out everything that is due by now, in order of time. A failure does not stop the others."""
        started_at, tally = self._clock.now(), DueWorkTally()
        agenda = _Agenda(self._store.find_due(started_at), frozenset(self._failed_keys))
        for entry in agenda:
            if not has_time():
                tally.is_done = False
                break
            try:
                record = self._carry_out(entry, tally)
            except Exception:  # noqa: BLE001 - a worker's outermost loop: the entry is retried in the next run
                logger().exception(
                    "Due work failed", extra={"collection": entry.collection, "record_id": entry.record_id}
                )
                self._failed_keys.add(entry.key)
                tally.failed += 1
                continue
            self._failed_keys.discard(entry.key)
            if record and record.next_due_at and entry.due_at < record.next_due_at <= started_at:
                # Something later of this record is due as well, such as after an outage.
                agenda.add(replace(entry, due_at=record.next_due_at))
        self._failed_keys -= agenda.absent_keys
        return tally

    def _carry_out(self, entry: DueEntry, tally: DueWorkTally) -> Record | None:
        due_slice, now = self._slices[entry.collection], self._clock.now()
        record = records.load(due_slice.record_type, records.form_of(entry.item))
        new_record = due_slice.use_case().carry_out_due(record, now)
        if new_record:
            tally.carried_out += 1
            tally.max_lateness_s = max(tally.max_lateness_s, (now - entry.due_at).total_seconds())
        return new_record


class _Agenda:
    """The entries of one run in order of time, except that the keys of `last` come at the end. Entries can be added while iterating.

    `absent_keys` are those of `last` that are not due anymore; empty until all entries were read.
    """

    def __init__(self, entries: Iterable[DueEntry], last: frozenset[tuple[str, str]]) -> None:
        self.absent_keys: frozenset[tuple[str, str]] = frozenset()
        self._entries = entries
        self._last = last
        self._follow_ups: list[DueEntry] = []

    def add(self, entry: DueEntry) -> None:
        """Add an entry that is later than the current one."""
        insort(self._follow_ups, entry, key=lambda each: each.due_at)

    def __iter__(self) -> Iterator[DueEntry]:
        last_entries = []
        for entry in self._entries:
            if entry.key in self._last:
                last_entries.append(entry)
                continue
            yield from self._take_follow_ups(entry.due_at)
            yield entry
        self.absent_keys = self._last.difference(each.key for each in last_entries)
        for entry in last_entries:
            yield from self._take_follow_ups(entry.due_at)
            yield entry
        yield from self._take_follow_ups(_END_OF_TIME)

    def _take_follow_ups(self, end: datetime) -> Iterator[DueEntry]:
        while self._follow_ups and self._follow_ups[0].due_at < end:
            yield self._follow_ups.pop(0)
