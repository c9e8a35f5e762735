"""The range of a request for availability: from one date or time to another, at most 92 days. No I/O."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

from apikit import epoch_ms, errors
from domain.calendars import FIRST_DATE, LAST_DATE, MAX_DAYS
from domain.local_times import midnight_ms
from domain.time_spans import Span

_HOUR_MS = 3_600_000
# Local dates start at most 14 hours before those in UTC, and end at most 12 hours after them.
_HOURS_BEFORE, _HOURS_AFTER = 14, 12


class SlotRange(Struct, frozen=True):
    """The range: dates are local and both included; of times, the last one is excluded."""

    first: date
    last: date

    def span(self, zone: ZoneInfo) -> Span:
        """Return the start and the end, exclusive."""
        start_ms = (
            epoch_ms(self.first) if isinstance(self.first, datetime) else midnight_ms(self.first.toordinal(), zone)
        )
        if isinstance(self.last, datetime):
            return start_ms, epoch_ms(self.last)
        return start_ms, midnight_ms(self.last.toordinal() + 1, zone)

    def widest_span(self) -> Span:
        """Return a span that contains the range in every zone."""
        start_ms, end_ms = self.span(ZoneInfo("UTC"))
        return max(start_ms - _HOURS_BEFORE * _HOUR_MS, 0), end_ms + _HOURS_AFTER * _HOUR_MS


def create_slot_range(first: date, last: date) -> SlotRange:
    """Return the range of the parameters `from` and `to`, dates or times.

    Raises InvalidRequest for an end before the start, more than 92 days, and years before 1970 or after 2999.
    """
    slot_range = SlotRange(first, last)
    for name, value in (("from", first), ("to", last)):
        if not FIRST_DATE <= (value.date() if isinstance(value, datetime) else value) <= LAST_DATE:
            raise _range_error("out_of_range", f"must be from {FIRST_DATE} to {LAST_DATE}", name)
    start_ms, end_ms = slot_range.span(ZoneInfo("UTC"))
    if end_ms <= start_ms:
        raise _range_error("invalid_order", "must not be before from", "to")
    if timedelta(milliseconds=end_ms - start_ms) > timedelta(days=MAX_DAYS):
        raise _range_error("out_of_range", f"must be at most {MAX_DAYS} days after `from`", "to")
    return slot_range


def _range_error(code: str, detail: str, parameter: str) -> errors.InvalidRequest:
    return errors.InvalidRequest.from_errors([errors.FieldError(code, detail, parameter=parameter)])
