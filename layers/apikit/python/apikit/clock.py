"""Time in UTC, in whole milliseconds. Only this module calls `datetime.now`."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Provides the current time."""

    def now(self) -> datetime:
        """Return the time in UTC, truncated to milliseconds."""
        ...


class SystemClock:
    """The system's clock."""

    def now(self) -> datetime:
        """Return the time in UTC, truncated to milliseconds."""
        now = datetime.now(UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def epoch_ms(moment: datetime) -> int:
    """Return the milliseconds since 1970, exact."""
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def rfc3339(moment: datetime) -> str:
    """Return `2026-06-13T14:00:00.000Z`: always milliseconds and Z, so that text order is time order (RFC 3339)."""
    if moment.tzinfo is not UTC:
        moment = moment.astimezone(UTC)
    # `%Y` would write the year 568 with three digits. The Z replaces `+00:00`.
    return moment.isoformat(timespec="milliseconds")[:-6] + "Z"
