"""Use case of the usage aggregator: count an object of the request log, each of its lines once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Protocol

from msgspec import Struct

from apikit import Clock, errors, rfc3339
from domain.usage.counting import Account, AccountMinute, CounterIncrement, compute_increments
from domain.usage.log_lines import InvalidLogData, RequestLine, read_line, split_lines
from domain.usage.model import truncate_to_period

# A message can wait in the dead-letter queue for 14 days. The marks of counted lines are stored for longer.
_MAX_AGE = timedelta(days=14)
# Clocks of functions differ by milliseconds. A line from the future is invalid.
_MAX_CLOCK_SKEW = timedelta(minutes=5)
_CONCURRENCY = 8


class UsageJournal(Protocol):
    """The journal in which requests are counted."""

    def add(self, account_minute: AccountMinute, increments: Mapping[bytes, CounterIncrement]) -> set[bytes]:
        """Add the increments that are not counted yet and return their marks. Raises WriteContention, Unavailable."""
        ...

    def note_accounts(self, hour: str, accounts: Iterable[Account], *, source: str) -> None:
        """Store that the accounts have entries in this hour."""
        ...


class HourRollup(Protocol):
    """The rollup of hours."""

    def catch_up(self, late_hours: Iterable[tuple[Account, str]]) -> None:
        """Roll up again the hours that were rolled up already."""
        ...


class AggregationOutcome(Struct, frozen=True):
    """The result for one object: numbers of lines and of failed account minutes, and the age of the oldest line."""

    new_lines: int
    repeated_lines: int
    skipped_lines: int
    failed_minutes: int
    delay_s: float


class Aggregation:
    """Counts objects of the request log."""

    def __init__(
        self, journal: UsageJournal, rollup: HourRollup, clock: Clock, on_failure: Callable[[str], None]
    ) -> None:
        self._journal = journal
        self._rollup = rollup
        self._clock = clock
        self._on_failure = on_failure

    def count_object(self, name: str, content: bytes) -> AggregationOutcome:
        """Count the lines of an object. If account minutes failed, call it again: lines that are counted are not counted twice.

        Raises InvalidLogData if it is not an object of the log; Unavailable or WriteContention if hours could not be stored.
        """
        texts = split_lines(content)
        lines = self._read_valid_lines(texts)
        increments = compute_increments(lines)
        with ThreadPoolExecutor(_CONCURRENCY) as pool:
            results = list(pool.map(self._add, increments, increments.values()))
        new_marks: set[bytes] = set().union(*(marks for marks in results if marks is not None))
        # Also if nothing is new: an earlier run may have ended between counting and this.
        self._update_hours(name, increments)
        line_count = len({line.mark for line in lines})
        return AggregationOutcome(
            new_lines=len(new_marks),
            repeated_lines=line_count - len(new_marks),
            skipped_lines=len(texts) - len(lines),
            failed_minutes=results.count(None),
            delay_s=self._delay_s(lines),
        )

    def _add(self, account_minute: AccountMinute, increments: Mapping[bytes, CounterIncrement]) -> set[bytes] | None:
        """Count one account minute. Return None if it failed; that does not stop the others."""
        try:
            return self._journal.add(account_minute, increments)
        except (errors.WriteContention, errors.Unavailable) as error:
            self._on_failure(error.code)
            return None

    def _update_hours(self, name: str, account_minutes: Iterable[AccountMinute]) -> None:
        hours: dict[str, set[Account]] = {}
        for account, minute in account_minutes:
            hours.setdefault(truncate_to_period(minute, "hour"), set()).add(account)
        for hour, accounts in hours.items():
            self._journal.note_accounts(hour, accounts, source=name)
        self._rollup.catch_up((account, hour) for hour, accounts in hours.items() for account in accounts)

    def _read_valid_lines(self, texts: Sequence[str]) -> list[RequestLine]:
        now = self._clock.now()
        earliest, latest = rfc3339(now - _MAX_AGE), rfc3339(now + _MAX_CLOCK_SKEW)
        lines = []
        for text in texts:
            try:
                line = read_line(text)
            except InvalidLogData:
                # The caller counts it as skipped. The text is not logged, since it can contain anything.
                continue
            if earliest <= line.timestamp <= latest:
                lines.append(line)
        return lines

    def _delay_s(self, lines: Sequence[RequestLine]) -> float:
        if not lines:
            return 0.0
        oldest = datetime.fromisoformat(min(line.timestamp for line in lines))
        return max(0.0, (self._clock.now() - oldest).total_seconds())
