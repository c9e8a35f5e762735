"""Consistency of a wedding: its times, its guests, and its spaces with its venue. Values that are stored already may stay."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from apikit import Tenant, errors
from apikit.resources import Directory
from domain.venues.active_venue import require_active_venue
from domain.weddings.model import STARTED_STATUSES, Wedding, WeddingDetails

MAX_DURATION = timedelta(days=14)
ALLOWED_YEARS = range(1900, 2201)
_MILLISECOND = timedelta(milliseconds=1)
_EARLIEST = datetime(1, 1, 1, tzinfo=UTC) + _MILLISECOND
_TIME_AND_PLACE_FIELDS = ("date", "start_at", "end_at", "venue_id", "space_ids", "sub_events")

_Forms = Mapping[tuple[str, str], Mapping[str, Any]]


def require_consistent(
    details: WeddingDetails, *, record: Wedding | None, directory: Directory, tenant: Tenant
) -> None:
    """Raise InvalidRequest with one error per field; Conflict for a lower guarantee than the locked one, or a new, archived venue.

    Reads the venue and the spaces together, when the change concerns them.
    """
    forms: _Forms = {}
    faults = [*_guest_faults(details, record)]
    if record is None or any(getattr(details, name) != getattr(record, name) for name in _TIME_AND_PLACE_FIELDS):
        forms = directory.get_many(tenant, _resource_keys(details))
        faults += [*_time_faults(details), *_place_faults(details, forms)]
    if faults:
        raise errors.InvalidRequest.from_errors(faults)
    venue = forms.get(("venues", details.venue_id or ""))
    if venue and (record is None or record.venue_id != details.venue_id):
        require_active_venue(venue, pointer="/venue_id")
    _require_guarantee(details, record)


def _guest_faults(details: WeddingDetails, record: Wedding | None) -> Iterator[errors.FieldError]:
    status = details.status or (record.status if record else "inquiry")
    stored_actual = record.guests.actual if record else None
    if details.guests.actual not in {None, stored_actual} and status not in STARTED_STATUSES:
        yield errors.FieldError(
            "too_early", "can only be set when the wedding is in progress", pointer="/guests/actual"
        )


def _require_guarantee(details: WeddingDetails, record: Wedding | None) -> None:
    if record is None or record.guarantee_locked_at is None:
        return
    locked_guests = record.guests.guaranteed or 0
    if details.guests.guaranteed is None or details.guests.guaranteed < locked_guests:
        raise errors.Conflict(
            f"The guarantee is locked at {locked_guests:,} guests and can only be raised.", guaranteed=locked_guests
        )


def _time_faults(details: WeddingDetails) -> Iterator[errors.FieldError]:
    start, end = details.start_at, details.end_at
    if details.date.year not in ALLOWED_YEARS:
        yield errors.FieldError(
            "out_of_range", f"must be in the years {ALLOWED_YEARS[0]} to {ALLOWED_YEARS[-1]}", pointer="/date"
        )
    if start and end and end <= start:
        yield errors.FieldError("invalid_order", "must be after start_at", pointer="/end_at")
    elif start and end and end - start > MAX_DURATION:
        yield errors.FieldError("too_long", f"must be within {MAX_DURATION.days} days of start_at", pointer="/end_at")
    for number, part in enumerate(details.sub_events):
        pointer = f"/sub_events/{number}"
        if part.start_at and part.end_at and part.end_at <= part.start_at:
            yield errors.FieldError("invalid_order", "must be after start_at", pointer=f"{pointer}/end_at")
        for name, moment in (("start_at", part.start_at), ("end_at", part.end_at)):
            if moment and ((start and moment < start) or (end and moment > end)):
                yield errors.FieldError(
                    "outside_wedding", "must be between the wedding's start_at and end_at", pointer=f"{pointer}/{name}"
                )
            elif moment and abs(moment.toordinal() - details.date.toordinal()) > MAX_DURATION.days:
                fault = f"must be within {MAX_DURATION.days} days of the wedding's date"
                yield errors.FieldError("outside_wedding", fault, pointer=f"{pointer}/{name}")


def _place_faults(details: WeddingDetails, forms: _Forms) -> Iterator[errors.FieldError]:
    spaces = _space_ids_by_pointer(details)
    if spaces and details.venue_id is None:
        yield errors.FieldError("required", "required when spaces are set", pointer="/venue_id")
        return
    for pointer, space_id in spaces.items():
        form = forms.get(("spaces", space_id))
        if form and form["venue_id"] != details.venue_id:
            yield errors.FieldError("other_venue", "must be a space of the wedding's venue", pointer=pointer)
    venue = forms.get(("venues", details.venue_id or ""))
    yield from _date_faults(details, venue.get("time_zone") if venue else None)


def _date_faults(details: WeddingDetails, zone: str | None) -> Iterator[errors.FieldError]:
    """Yield errors unless the date is a day of the wedding; one day off is accepted when the time zone is unknown."""
    time_zone, day, slack = ZoneInfo(zone or "UTC"), details.date.toordinal(), 0 if zone else 1
    first = _local_ordinal(details.start_at, time_zone) if details.start_at else None
    # The end is exclusive: at midnight the previous day was the last.
    last = _local_ordinal(max(details.end_at, _EARLIEST) - _MILLISECOND, time_zone) if details.end_at else None
    if first is not None and not (first - slack <= day <= (first + MAX_DURATION.days if last is None else day)):
        yield errors.FieldError(
            "date_mismatch",
            f"must not be after `date` or more than {MAX_DURATION.days} days before it",
            pointer="/start_at",
        )
    if last is not None and not ((last - MAX_DURATION.days if first is None else day) <= day <= last + slack):
        yield errors.FieldError(
            "date_mismatch",
            f"must not be before `date` or more than {MAX_DURATION.days} days after it",
            pointer="/end_at",
        )


def _local_ordinal(moment: datetime, zone: ZoneInfo) -> int:
    try:
        return moment.astimezone(zone).toordinal()
    except OverflowError:
        # In the first or the last year that a datetime can have.
        return moment.toordinal()


def _space_ids_by_pointer(details: WeddingDetails) -> dict[str, str]:
    """Return the IDs of the wedding's spaces by JSON pointer."""
    wedding_spaces = {f"/space_ids/{number}": space_id for number, space_id in enumerate(details.space_ids)}
    sub_event_spaces = {
        f"/sub_events/{number}/space_id": part.space_id
        for number, part in enumerate(details.sub_events)
        if part.space_id
    }
    return wedding_spaces | sub_event_spaces


def _resource_keys(details: WeddingDetails) -> set[tuple[str, str]]:
    spaces = {("spaces", space_id) for space_id in _space_ids_by_pointer(details).values()}
    return spaces | ({("venues", details.venue_id)} if details.venue_id else set())
