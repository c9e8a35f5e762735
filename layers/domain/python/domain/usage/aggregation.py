"""The use case of the aggregator: an object of the request log is counted, each of its lines once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Protocol

from msgspec import Struct

from apikit import Clock, errors, rfc3339
from domain.usage.counting import Account, AccountMinute, CounterIncrement, compute_increments
from domain.usage.log_lines import InvalidLogData, RequestLine, read_line, split_lines
from domain.usage.model import truncate_to_period

# A message may wait 14 days for a person; the marks of what was counted outlive that.
_OLDEST = timedelta(days=14)
# Clocks of functions differ by milliseconds. A line from tomorrow is a broken one.
_NEWEST = timedelta(minutes=5)
_AT_ONCE = 8


class UsageJournal(Protocol):
    """Where lines are counted."""

    def add(self, slot: AccountMinute, shares: Mapping[bytes, CounterIncrement]) -> set[bytes]:
        """Count the shares that were not counted before and return their marks. Raises WriteContention, Unavailable."""
        ...

    def note_accounts(self, hour: str, accounts: Iterable[Account], *, source: str) -> None:
        """Remember that the accounts have entries in this hour."""
        ...


class HourRollup(Protocol):
    """What adds up hours again."""

    def catch_up(self, late: Iterable[tuple[Account, str]]) -> None:
        """Roll up those of the hours again that were rolled up before."""
        ...


class AggregationOutcome(Struct, frozen=True):
    """The result for one object: lines counted now, counted before, and skipped; slots that failed; the oldest line's age."""

    counted: int
    repeated: int
    skipped: int
    failed: int
    delay_s: float


class Aggregation:
    """Counts objects of the request log."""

    def __init__(self, journal: UsageJournal, late: HourRollup, clock: Clock, on_fault: Callable[[str], None]) -> None:
        self._journal = journal
        self._late = late
        self._clock = clock
        self._on_fault = on_fault

    def count_object(self, name: str, content: bytes) -> AggregationOutcome:
        """Count the lines of an object. When some slots failed, the object must come again; what was counted is not repeated.

        Raises Unreadable when it is not an object of the log; Unavailable, WriteContention when hours could not be noted.
        """
        texts = split_lines(content)
        lines = self._readable(texts)
        slots = compute_increments(lines)
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            results = list(pool.map(self._add, slots, slots.values()))
        counted: set[bytes] = set().union(*(marks for marks in results if marks is not None))
        failed = results.count(None)
        # Also after a repetition: the last run may have ended between counting and this.
        self._finish(name, slots)
        distinct = len({line.mark for line in lines})
        return AggregationOutcome(
            len(counted), distinct - len(counted), len(texts) - len(lines), failed, self._delay_s(lines)
        )

    def _add(self, slot: AccountMinute, shares: Mapping[bytes, CounterIncrement]) -> set[bytes] | None:
        """Count a slot; None when it failed, for which the other organizations need not wait."""
        try:
            return self._journal.add(slot, shares)
        except (errors.WriteContention, errors.Unavailable) as error:
            self._on_fault(error.code)
            return None

    def _finish(self, name: str, slots: Iterable[AccountMinute]) -> None:
        hours: dict[str, set[Account]] = {}
        for slot in slots:
            hours.setdefault(truncate_to_period(slot.minute, "hour"), set()).add(slot.account)
        for hour, accounts in hours.items():
            self._journal.note_accounts(hour, accounts, source=name)
        self._late.catch_up((account, hour) for hour, accounts in hours.items() for account in accounts)

    def _readable(self, texts: Sequence[str]) -> list[RequestLine]:
        now = self._clock.now()
        oldest, newest = rfc3339(now - _OLDEST), rfc3339(now + _NEWEST)
        lines = []
        for text in texts:
            try:
                line = read_line(text)
            except InvalidLogData:
                # Counted by the caller; the text is not logged, since it may hold anything.
                continue
            if oldest <= line.timestamp <= newest:
                lines.append(line)
        return lines

    def _delay_s(self, lines: Sequence[RequestLine]) -> float:
        if not lines:
            return 0.0
        oldest = datetime.fromisoformat(min(line.timestamp for line in lines))
        return max(0.0, (self._clock.now() - oldest).total_seconds())
