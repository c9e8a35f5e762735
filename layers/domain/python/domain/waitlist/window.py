"""The time that suits a customer on the waitlist: its rules. No I/O."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from apikit import errors
from domain.waitlist.model import MAX_DAYS, WaitlistEntryDetails


def require_window(details: WaitlistEntryDetails, now: datetime) -> None:
    """Raise InvalidRequest for an end that is past or before the start, and for more than 92 days."""
    if faults := list(_faults(details, now)):
        raise errors.InvalidRequest.from_errors(faults)


def _faults(details: WaitlistEntryDetails, now: datetime) -> Iterator[errors.FieldError]:
    if details.to <= now:
        yield errors.FieldError("in_the_past", "must be in the future", pointer="/to")
    elif details.to <= details.from_:
        yield errors.FieldError("invalid_order", "must be after from", pointer="/to")
    elif details.to - details.from_ > timedelta(days=MAX_DAYS):
        yield errors.FieldError("out_of_range", f"must be at most {MAX_DAYS} days after from", pointer="/to")
