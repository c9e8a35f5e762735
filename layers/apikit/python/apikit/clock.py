"""Time as the platform tells it: UTC, in whole milliseconds. Nothing else calls `datetime.now`."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Where a use case gets the time from."""

    def now(self) -> datetime:
        """The time in UTC, cut to milliseconds."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The time in UTC, cut to milliseconds."""
        now = datetime.now(UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def epoch_ms(moment: datetime) -> int:
    """Milliseconds since 1970, exact."""
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def rfc3339(moment: datetime) -> str:
    """`2026-06-13T14:00:00.000Z`: always milliseconds, always Z, so that text sorts as time does (RFC 3339)."""
    if moment.tzinfo is not UTC:
        moment = moment.astimezone(UTC)
    # `%Y` would write the year 568 with three digits. `+00:00` is what gives way to the Z.
    return moment.isoformat(timespec="milliseconds")[:-6] + "Z"
