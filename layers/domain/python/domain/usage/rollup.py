"""Use case of the hourly run: roll up the minutes of the journal to hours, and hours to days."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from apikit import Clock
from domain.period_spans import floor
from domain.usage.counting import Account, PeriodCounters
from domain.usage.journal import JOURNAL_RETENTION
from domain.usage.model import Granularity, period_label, period_start, truncate_to_period
from domain.usage.reports import RollupProgress

# Time for the lines of an hour's last minute to arrive. A later line triggers another rollup of its hour.
_ARRIVAL_TIME = timedelta(minutes=5)
_HOUR = timedelta(hours=1)
_CONCURRENCY = 8
_LAST_HOUR = "T23"


class JournalReader(Protocol):
    """The usage journal, for reading."""

    def read_entries(
        self, account: Account, first: str, last: str, *, consistent: bool = False
    ) -> Iterator[tuple[str, PeriodCounters]]:
        """Return the entries from the minute `first` to the minute `last`, inclusive, each with its minute."""
        ...

    def list_accounts(self, hour: str) -> set[Account]:
        """Return the accounts with entries in this hour."""
        ...


class RollupStore(Protocol):
    """A store of the counters of hours and days."""

    def write(self, account: Account, granularity: Granularity, period: str, period_counters: PeriodCounters) -> None:
        """Store the counters of a period. A writer that has read less than another has no effect."""
        ...

    def sum_day(self, account: Account, day: str) -> PeriodCounters:
        """Return the sum of a day's hours."""
        ...

    def get_progress(self) -> RollupProgress:
        """Return the progress of the rollup."""
        ...

    def save_progress(self, progress: RollupProgress) -> None:
        """Store the progress of the rollup."""
        ...


class Rollup:
    """Rolls up hours and days. Each is computed from all stored entries, so a repetition has no effect."""

    def __init__(self, entries: JournalReader, periods: RollupStore, clock: Clock) -> None:
        self._entries = entries
        self._periods = periods
        self._clock = clock

    def run(self) -> int:
        """Roll up all hours that have ended and are not complete. Return their number. Raises Unavailable, WriteContention."""
        complete_hour = self._periods.get_progress().complete_hour
        hours = list(self._due_hours(complete_hour))
        if not hours:
            return 0
        # Claimed first: a line that is counted from now on triggers another rollup of its hour.
        self._periods.save_progress(RollupProgress(hours[-1], complete_hour))
        for hour in hours:
            accounts = self._entries.list_accounts(hour)
            self._run_each(partial(self._roll_up_hour, hour=hour), accounts)
            if hour.endswith(_LAST_HOUR):
                self._run_each(
                    partial(self._roll_up_day, day=truncate_to_period(hour, "day")), self._accounts_of_day(hour)
                )
            if accounts or hour == hours[-1]:
                self._periods.save_progress(RollupProgress(hours[-1], hour))
        return len(hours)

    def catch_up(self, late_hours: Iterable[tuple[Account, str]]) -> None:
        """Roll up again the hours that are claimed already, and their days. Raises Unavailable, WriteContention."""
        claimed_hour = self._periods.get_progress().claimed_hour
        for account, hour in sorted(late_hours):
            if hour > claimed_hour:
                continue
            self._roll_up_hour(account, hour=hour)
            day = truncate_to_period(hour, "day")
            if f"{day}{_LAST_HOUR}" <= claimed_hour:
                self._roll_up_day(account, day=day)

    def _due_hours(self, complete_hour: str) -> Iterator[str]:
        now = self._clock.now()
        oldest = floor(now - JOURNAL_RETENTION, _HOUR)
        hour = max(oldest, period_start(complete_hour) + _HOUR) if complete_hour else oldest
        while hour + _HOUR + _ARRIVAL_TIME <= now:
            yield period_label(hour, "hour")
            hour += _HOUR

    def _accounts_of_day(self, last_hour: str) -> set[Account]:
        start: datetime = period_start(truncate_to_period(last_hour, "day"))
        hours = (period_label(start + n * _HOUR, "hour") for n in range(24))
        return {account for hour in hours for account in self._entries.list_accounts(hour)}

    def _roll_up_hour(self, account: Account, *, hour: str) -> None:
        period_counters = PeriodCounters()
        for _, entry in self._entries.read_entries(account, f"{hour}:00", f"{hour}:59", consistent=True):
            period_counters.add(entry)
        self._periods.write(account, "hour", hour, period_counters)

    def _roll_up_day(self, account: Account, *, day: str) -> None:
        self._periods.write(account, "day", day, self._periods.sum_day(account, day))

    def _run_each(self, roll: "partial[None]", accounts: set[Account]) -> None:
        with ThreadPoolExecutor(_CONCURRENCY) as pool:
            # The list raises the first error.
            list(pool.map(roll, sorted(accounts)))
