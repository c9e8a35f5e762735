"""The use case of the hourly run: minutes of the journal are added up to hours, hours to days."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from apikit import Clock
from domain.usage.counting import Account, PeriodCounters
from domain.usage.journal import JOURNAL_RETENTION
from domain.usage.model import Granularity, floor, period_label, period_start, truncate_to_period
from domain.usage.reports import RollupProgress

# A line of the hour's last minute has arrived by then; one that comes later rolls its hour up itself.
_SETTLED_AFTER = timedelta(minutes=5)
_HOUR = timedelta(hours=1)
_AT_ONCE = 8
_LAST_HOUR = "T23"


class JournalReader(Protocol):
    """The journal to read."""

    def read_entries(
        self, account: Account, first: str, last: str, *, consistent: bool = False
    ) -> Iterator[tuple[str, PeriodCounters]]:
        """Return the entries from one minute to another, both included, each with its minute."""
        ...

    def list_accounts(self, hour: str) -> set[Account]:
        """Return the accounts that were noted for this hour."""
        ...


class RollupStore(Protocol):
    """The hours and days to write."""

    def write(self, account: Account, granularity: Granularity, period: str, sheet: PeriodCounters) -> None:
        """Store the counters of a period; a writer that read less than another changes nothing."""
        ...

    def sum_day(self, account: Account, day: str) -> PeriodCounters:
        """Return the sum of a day's hours."""
        ...

    def progress(self) -> RollupProgress:
        """Return how far hours are rolled up."""
        ...

    def advance(self, progress: RollupProgress) -> None:
        """Store how far hours are rolled up."""
        ...


class Rollup:
    """Adds up hours and days. Each is computed anew from what is stored, so repeating it changes nothing."""

    def __init__(self, entries: JournalReader, periods: RollupStore, clock: Clock) -> None:
        self._entries = entries
        self._periods = periods
        self._clock = clock

    def run(self) -> int:
        """Roll up every hour that has ended and is not done; return how many. Raises Unavailable, WriteContention."""
        done = self._periods.progress().done
        hours = list(self._due(done))
        if not hours:
            return 0
        # Claimed first: a line that is counted from now on rolls its hour up itself.
        self._periods.advance(RollupProgress(hours[-1], done))
        for hour in hours:
            accounts = self._entries.list_accounts(hour)
            self._each(partial(self._hour, hour=hour), accounts)
            if hour.endswith(_LAST_HOUR):
                self._each(partial(self._day, day=truncate_to_period(hour, "day")), self._accounts_of_day(hour))
            if accounts or hour == hours[-1]:
                self._periods.advance(RollupProgress(hours[-1], hour))
        return len(hours)

    def catch_up(self, late: Iterable[tuple[Account, str]]) -> None:
        """Roll up those of the hours again that are already claimed, and their days. Raises Unavailable, WriteContention."""
        claimed = self._periods.progress().claimed
        for account, hour in sorted(late):
            if hour > claimed:
                continue
            self._hour(account, hour=hour)
            day = truncate_to_period(hour, "day")
            if f"{day}{_LAST_HOUR}" <= claimed:
                self._day(account, day=day)

    def _due(self, done: str) -> Iterator[str]:
        now = self._clock.now()
        oldest = floor(now - JOURNAL_RETENTION, _HOUR)
        hour = max(oldest, period_start(done) + _HOUR) if done else oldest
        while hour + _HOUR + _SETTLED_AFTER <= now:
            yield period_label(hour, "hour")
            hour += _HOUR

    def _accounts_of_day(self, last_hour: str) -> set[Account]:
        start: datetime = period_start(truncate_to_period(last_hour, "day"))
        hours = (period_label(start + n * _HOUR, "hour") for n in range(24))
        return {account for hour in hours for account in self._entries.list_accounts(hour)}

    def _hour(self, account: Account, *, hour: str) -> None:
        sheet = PeriodCounters()
        for _, each in self._entries.read_entries(account, f"{hour}:00", f"{hour}:59", consistent=True):
            sheet.add(each)
        self._periods.write(account, "hour", hour, sheet)

    def _day(self, account: Account, *, day: str) -> None:
        self._periods.write(account, "day", day, self._periods.sum_day(account, day))

    def _each(self, roll: "partial[None]", accounts: set[Account]) -> None:
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            # Consumed, so that a failure is raised here.
            list(pool.map(roll, sorted(accounts)))
