"""The worker of everything that falls due: takes the entries in order of time, and has the slice of each record carry out its work."""

import time
from bisect import insort
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from msgspec import Struct
from msgspec.structs import replace

from apikit import Clock, logger
from apikit.resources import Record, records
from domain.due_work.model import DueEntry, DueWorkTally

# Work is carried out after an outage of at most this time. The longest period is that of API keys: their first notice is sent 7 days
# before expiry, and is of no use after it.
_MAX_OUTAGE = timedelta(days=8)
# The index has a write after about a second. What appears in it later than that is found by the next run.
_INDEX_DELAY = timedelta(seconds=10)
_PAUSE_S = 1.0
_MAX_AT_ONCE = 8
_END_OF_TIME = datetime.max.replace(tzinfo=UTC)


class DueStore(Protocol):
    """The due-index."""

    def find_due(self, first: datetime, last: datetime) -> Iterator[DueEntry]:
        """Return the entries that are due from `first` to `last`, earliest first; some may be outdated."""
        ...


class DueUseCase(Protocol):
    """The use case of a slice that carries out what is due."""

    def carry_out_due(self, record: Any, now: datetime) -> Record | None:
        """Carry out the first thing that is due, evaluated on the stored record; return its new version, or None when nothing is due."""
        ...


class DueSlice(Struct, frozen=True):
    """The record type of a slice with due work, and the function that returns its use case.

    `is_concurrent`: its records wait for other servers, and their order does not matter: several are carried out at once.
    """

    record_type: type[Record]
    use_case: Callable[[], DueUseCase]
    is_concurrent: bool = False


class _Outcome(Struct):
    """The new version of a record, None if nothing was due; and whether its work failed."""

    record: Record | None = None
    lateness_s: float = 0.0
    has_failed: bool = False


class DueWorker:
    """Carries out the due work of all tenants. Several workers may run at once: a record's version admits one of them."""

    def __init__(
        self,
        store: DueStore,
        slices: Mapping[str, DueSlice],
        clock: Clock,
        *,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._store = store
        self._slices = slices
        self._clock = clock
        self._pause = pause
        # Failed entries stay in the index. They are tried last in the next run, so that they never use up the time of the others.
        self._failed_keys: set[tuple[str, str]] = set()

    def run(self, *, has_time: Callable[[], bool], duration_s: float = 0.0) -> DueWorkTally:
        """Carry out everything that is due by now, in order of time, then what falls due in the duration, at its time.

        A failure does not stop the others. The run ends early when nothing more falls due.
        """
        started_at, tally = self._clock.now(), DueWorkTally()
        last = started_at + timedelta(seconds=duration_s)
        entries = self._store.find_due(started_at - _MAX_OUTAGE, last)
        agenda = _Agenda(entries, started_at, frozenset(self._failed_keys))
        is_in_time = tally.is_done = self._carry_out_all(agenda, tally, has_time)
        self._failed_keys -= agenda.absent_keys
        while is_in_time and agenda.next_due_at:
            self._pause(max(_PAUSE_S, (agenda.next_due_at - self._clock.now()).total_seconds()))
            entries = self._store.find_due(agenda.now - _INDEX_DELAY, last)
            agenda = _Agenda((each for each in entries if each.key not in self._failed_keys), self._clock.now())
            is_in_time = self._carry_out_all(agenda, tally, has_time)
        return tally

    def _carry_out_all(self, agenda: "_Agenda", tally: DueWorkTally, has_time: Callable[[], bool]) -> bool:
        """Carry out all entries of the agenda. Return False when the time was up before the last one."""
        for entries in self._group(agenda):
            if not has_time():
                return False
            for entry, outcome in zip(entries, self._carry_out_group(entries), strict=True):
                self._count(entry, outcome, tally)
                record = outcome.record
                if record and record.next_due_at and entry.due_at < record.next_due_at <= agenda.now:
                    # Something later of this record is due as well, such as after an outage.
                    agenda.add(replace(entry, due_at=record.next_due_at))
        return True

    def _group(self, agenda: "_Agenda") -> Iterator[list[DueEntry]]:
        """Yield the entries in their order: those of concurrent slices that follow each other together, all others one by one."""
        group: list[DueEntry] = []
        for entry in agenda:
            due_slice = self._slices.get(entry.collection)
            is_concurrent = due_slice is not None and due_slice.is_concurrent
            if group and (not is_concurrent or len(group) == _MAX_AT_ONCE):
                yield group
                group = []
            if is_concurrent:
                group.append(entry)
            else:
                yield [entry]
        if group:
            yield group

    def _carry_out_group(self, entries: Sequence[DueEntry]) -> list[_Outcome]:
        if len(entries) == 1:
            return [self._carry_out(entries[0])]
        with ThreadPoolExecutor(len(entries)) as pool:
            return list(pool.map(self._carry_out, entries))

    def _carry_out(self, entry: DueEntry) -> _Outcome:
        try:
            due_slice, now = self._slices[entry.collection], self._clock.now()
            record = records.load(due_slice.record_type, records.form_of(entry.item))
            new_record = due_slice.use_case().carry_out_due(record, now)
        except Exception:  # noqa: BLE001 - a worker's outermost loop: the entry is retried in the next run
            logger().exception("Due work failed", extra={"collection": entry.collection, "record_id": entry.record_id})
            return _Outcome(has_failed=True)
        return _Outcome(new_record, (now - entry.due_at).total_seconds())

    def _count(self, entry: DueEntry, outcome: _Outcome, tally: DueWorkTally) -> None:
        if outcome.has_failed:
            self._failed_keys.add(entry.key)
            tally.failed += 1
            return
        self._failed_keys.discard(entry.key)
        if outcome.record:
            tally.carried_out += 1
            tally.max_lateness_s = max(tally.max_lateness_s, outcome.lateness_s)


class _Agenda:
    """The entries that are due by `now` in order of time, except that the keys of `last` come at the end.

    Entries can be added while iterating. After all entries were read, `next_due_at` is the time of the first one that is not due yet,
    and `absent_keys` are those of `last` that are not due anymore.
    """

    def __init__(
        self, entries: Iterable[DueEntry], now: datetime, last: frozenset[tuple[str, str]] = frozenset()
    ) -> None:
        self.now = now
        self.next_due_at: datetime | None = None
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
            if entry.due_at > self.now:
                self.next_due_at = entry.due_at
                break
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
