"""The reservations of a wedding: the elements of its spaces, while it takes place. The ledger stores them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from apikit import epoch_ms, errors
from domain.ledgers.model import ReservedSlot
from domain.spaces.elements import elements_of
from domain.weddings.model import RESERVING_STATUSES, Wedding

# One transaction has room for so many elements times days.
MAX_LEDGER_PAGES = 40
_DAY = timedelta(days=1)

Forms = Mapping[tuple[str, str], Mapping[str, Any]]
ReadForms = Callable[[Iterable[tuple[str, str]]], Forms]


class SpaceUse(NamedTuple):
    """The time slot in which a space is used."""

    space_id: str
    start_at: datetime
    end_at: datetime


def reservation_basis(wedding: Wedding | None) -> tuple[Any, ...] | None:
    """Return all that the reservations depend on; None without reservations. A change that keeps it does not read the ledger."""
    if wedding is None or wedding.deleted_at or wedding.status not in RESERVING_STATUSES:
        return None
    parts = [(part.space_id, part.start_at, part.end_at) for part in wedding.sub_events if part.space_id]
    if not wedding.space_ids and not parts:
        return None
    times = (wedding.date, wedding.start_at, wedding.end_at)
    return (wedding.venue_id, tuple(wedding.space_ids), tuple(parts), times, wedding.option_expires_at)


def has_same_slots(old: Wedding | None, new: Wedding | None) -> bool:
    """Return whether both reserve the same spaces for the same time slots; the expiry may differ."""
    old_basis, new_basis = reservation_basis(old), reservation_basis(new)
    return old_basis is not None and new_basis is not None and old_basis[:-1] == new_basis[:-1]


def space_slots(wedding: Wedding, read: ReadForms) -> tuple[ReservedSlot, ...]:
    """Return what the wedding reserves: its spaces while it takes place, a sub-event's space during the sub-event.

    A combo is reserved with its elements. Reads its venue, its spaces and the elements of combos. Raises SlotUnavailable when a space
    is out of service, Conflict when it was deleted, InvalidRequest for too many pages.
    """
    part_space_ids = [part.space_id for part in wedding.sub_events if part.space_id]
    space_keys = [("spaces", space_id) for space_id in dict.fromkeys([*wedding.space_ids, *part_space_ids])]
    forms = dict(read([*space_keys, *_venue_keys(wedding)]))
    uses = _unit_uses(_space_uses(wedding, forms), forms)
    missing_keys = [("spaces", each.space_id) for each in uses if ("spaces", each.space_id) not in forms]
    forms |= read(missing_keys) if missing_keys else {}
    if any(("spaces", each.space_id) not in forms for each in uses):
        raise errors.Conflict("A space of the wedding was deleted. Restore it or choose another one.")
    _require_in_service(uses, forms)
    venue_version = next((forms[key]["version"] for key in _venue_keys(wedding) if key in forms), 0)
    slots = tuple(
        ReservedSlot(
            space_id,
            epoch_ms(start_at),
            epoch_ms(end_at),
            forms["spaces", space_id]["version"],
            host_version=venue_version,
        )
        for space_id, start_at, end_at in uses
    )
    page_count = sum(len(slot.pages()) for slot in slots)
    if page_count > MAX_LEDGER_PAGES:
        fault = f"too many spaces for too many days: {page_count} days of spaces; the maximum is {MAX_LEDGER_PAGES}"
        raise errors.InvalidRequest.from_errors([errors.FieldError("too_many", fault, pointer="/space_ids")])
    return slots


def _venue_keys(wedding: Wedding) -> list[tuple[str, str]]:
    return [("venues", wedding.venue_id)] if wedding.venue_id else []


def _space_uses(wedding: Wedding, forms: Forms) -> Iterator[SpaceUse]:
    zone = next((forms[key].get("time_zone") for key in _venue_keys(wedding) if key in forms), None)
    start_at, end_at = time_slot(wedding, ZoneInfo(zone or "UTC"))
    for space_id in wedding.space_ids:
        yield SpaceUse(space_id, start_at, end_at)
    for part in wedding.sub_events:
        if part.space_id:
            yield SpaceUse(part.space_id, *_complete_slot(part.start_at, part.end_at, (start_at, end_at)))


def _unit_uses(uses: Iterable[SpaceUse], forms: Forms) -> list[SpaceUse]:
    """Return the spaces and their elements, each used once, from its first use to its last."""
    by_unit: dict[str, SpaceUse] = {}
    for space_id, start_at, end_at in uses:
        elements = elements_of([forms.get(("spaces", space_id), {"id": space_id, "element_ids": []})])
        for unit_id in dict.fromkeys([*elements, space_id]):
            earlier = by_unit.get(unit_id, SpaceUse(unit_id, start_at, end_at))
            by_unit[unit_id] = SpaceUse(unit_id, min(start_at, earlier.start_at), max(end_at, earlier.end_at))
    return list(by_unit.values())


def _require_in_service(uses: Iterable[SpaceUse], forms: Forms) -> None:
    """Raise SlotUnavailable when a block of a space overlaps its use."""
    for space_id, start_at, end_at in uses:
        for block in forms.get(("spaces", space_id), {}).get("blocks", ()):
            if datetime.fromisoformat(block["start_at"]) < end_at and start_at < datetime.fromisoformat(
                block["end_at"]
            ):
                clash = {
                    "id": space_id,
                    "held_by": block["id"],
                    "start_at": block["start_at"],
                    "end_at": block["end_at"],
                }
                raise errors.SlotUnavailable(
                    f"{space_id} is out of service from {block['start_at']} to {block['end_at']}.", clash=clash
                )


def time_slot(wedding: Wedding, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Return the start and the end of the wedding. One that is not set is that of its date, local to the venue."""
    day = wedding.date.toordinal()
    return _complete_slot(wedding.start_at, wedding.end_at, (_midnight(day, zone), _midnight(day + 1, zone)))


def _complete_slot(
    start: datetime | None, end: datetime | None, default_slot: tuple[datetime, datetime]
) -> tuple[datetime, datetime]:
    """Return start and end, each with a default. A slot that would be empty lasts one day."""
    start_at, end_at = start or default_slot[0], end or default_slot[1]
    if end_at <= start_at:
        return (start_at, start_at + _DAY) if start else (end_at - _DAY, end_at)
    return start_at, end_at


def _midnight(ordinal: int, zone: ZoneInfo) -> datetime:
    return datetime.combine(datetime.fromordinal(ordinal), time(), tzinfo=zone).astimezone(UTC)
