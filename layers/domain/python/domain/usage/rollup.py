"""The use case of the hourly run: minutes of the journal are added up to hours, hours to days."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from apikit import Clock
from domain.usage.counting import Account, Sheet
from domain.usage.journal import KEPT_FOR
from domain.usage.model import Granularity, begin_of, floor, label, period_of
from domain.usage.reports import Progress

# A line of the hour's last minute has arrived by then; one that comes later rolls its hour up itself.
_SETTLED_AFTER = timedelta(minutes=5)
_HOUR = timedelta(hours=1)
_AT_ONCE = 8
_LAST_HOUR = "T23"


class Entries(Protocol):
    """The journal to read."""

    def sheets(
        self, account: Account, first: str, last: str, *, consistent: bool = False
    ) -> Iterator[tuple[str, Sheet]]:
        """Return the entries from one minute to another, both included, each with its minute."""
        ...

    def accounts(self, hour: str) -> set[Account]:
        """Return the accounts that were noted for this hour."""
        ...


class Periods(Protocol):
    """The hours and days to write."""

    def write(self, account: Account, granularity: Granularity, period: str, sheet: Sheet) -> None:
        """Store the counters of a period; a writer that read less than another changes nothing."""
        ...

    def day(self, account: Account, day: str) -> Sheet:
        """Return the sum of a day's hours."""
        ...

    def progress(self) -> Progress:
        """Return how far hours are rolled up."""
        ...

    def advance(self, progress: Progress) -> None:
        """Store how far hours are rolled up."""
        ...


class Rollup:
    """Adds up hours and days. Each is computed anew from what is stored, so repeating it changes nothing."""

    def __init__(self, entries: Entries, periods: Periods, clock: Clock) -> None:
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
        self._periods.advance(Progress(hours[-1], done))
        for hour in hours:
            accounts = self._entries.accounts(hour)
            self._each(partial(self._hour, hour=hour), accounts)
            if hour.endswith(_LAST_HOUR):
                self._each(partial(self._day, day=period_of(hour, "day")), self._accounts_of_day(hour))
            if accounts or hour == hours[-1]:
                self._periods.advance(Progress(hours[-1], hour))
        return len(hours)

    def catch_up(self, late: Iterable[tuple[Account, str]]) -> None:
        """Roll up those of the hours again that are already claimed, and their days. Raises Unavailable, WriteContention."""
        claimed = self._periods.progress().claimed
        for account, hour in sorted(late):
            if hour > claimed:
                continue
            self._hour(account, hour=hour)
            day = period_of(hour, "day")
            if f"{day}{_LAST_HOUR}" <= claimed:
                self._day(account, day=day)

    def _due(self, done: str) -> Iterator[str]:
        now = self._clock.now()
        oldest = floor(now - KEPT_FOR, _HOUR)
        hour = max(oldest, begin_of(done) + _HOUR) if done else oldest
        while hour + _HOUR + _SETTLED_AFTER <= now:
            yield label(hour, "hour")
            hour += _HOUR

    def _accounts_of_day(self, last_hour: str) -> set[Account]:
        start: datetime = begin_of(period_of(last_hour, "day"))
        hours = (label(start + n * _HOUR, "hour") for n in range(24))
        return {account for hour in hours for account in self._entries.accounts(hour)}

    def _hour(self, account: Account, *, hour: str) -> None:
        sheet = Sheet()
        for _, each in self._entries.sheets(account, f"{hour}:00", f"{hour}:59", consistent=True):
            sheet.add(each)
        self._periods.write(account, "hour", hour, sheet)

    def _day(self, account: Account, *, day: str) -> None:
        self._periods.write(account, "day", day, self._periods.day(account, day))

    def _each(self, roll: "partial[None]", accounts: set[Account]) -> None:
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            # Consumed, so that a failure is raised here.
            list(pool.map(roll, sorted(accounts)))
