"""What a wedding holds of its venue's spaces: their elements, for as long as it lasts. Keeping it is `domain.ledgers`'."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime, time, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from apikit import errors
from domain.ledgers.model import Claim, Page
from domain.spaces.elements import leaves
from domain.weddings.model import HOLDING, Wedding

# One transaction has room for so many elements times days.
MOST = 40
_DAY = timedelta(days=1)

Forms = Mapping[tuple[str, str], Mapping[str, Any]]
Read = Callable[[Iterable[tuple[str, str]]], Forms]


class Use(NamedTuple):
    """When a space is used."""

    space_id: str
    start_at: datetime
    end_at: datetime


def grounds(wedding: Wedding | None) -> tuple[Any, ...] | None:
    """All that its claims depend on; None when it holds nothing. What leaves it as it is needs no look at the ledgers."""
    if wedding is None or wedding.deleted_at or wedding.status not in HOLDING:
        return None
    parts = [(part.space_id, part.start_at, part.end_at) for part in wedding.sub_events if part.space_id]
    if not wedding.space_ids and not parts:
        return None
    times = (wedding.date, wedding.start_at, wedding.end_at)
    return (wedding.venue_id, tuple(wedding.space_ids), tuple(parts), times, wedding.option_expires_at)


def keeps_its_place(old: Wedding | None, new: Wedding | None) -> bool:
    """True when it holds the same spaces at the same times as before, if not for as long."""
    held, holds = grounds(old), grounds(new)
    return held is not None and holds is not None and held[:-1] == holds[:-1]


def claims(wedding: Wedding, read: Read) -> dict[Page, Claim]:
    """Each page it holds, with its claim: its own spaces while it lasts, a part's space while the part does.

    Reads its venue, its spaces and what combos are built of. Raises SlotUnavailable where one is out of service, InvalidRequest for
    too many.
    """
    parts = [part.space_id for part in wedding.sub_events if part.space_id]
    spaces = [("spaces", space_id) for space_id in dict.fromkeys([*wedding.space_ids, *parts])]
    forms = dict(read([*spaces, *_venue(wedding)]))
    times = list(_times(wedding, forms))
    elements = _elements(wedding, times, forms)
    pages = {Page(element, day): claim for element, claim in elements.items() for day in claim.days()}
    if len(pages) > MOST:
        fault = f"too many spaces for too many days: {len(pages)} days of spaces; the maximum is {MOST}"
        raise errors.InvalidRequest.from_errors([errors.FieldError("too_many", fault, pointer="/space_ids")])
    unread = [("spaces", element) for element in elements if ("spaces", element) not in forms]
    forms |= read(unread) if unread else {}
    _require_in_service([*times, *(Use(e, claim.start_at, claim.end_at) for e, claim in elements.items())], forms)
    return pages


def _venue(wedding: Wedding) -> list[tuple[str, str]]:
    return [("venues", wedding.venue_id)] if wedding.venue_id else []


def _times(wedding: Wedding, forms: Forms) -> Iterator[Use]:
    zone = next((forms[place].get("time_zone") for place in _venue(wedding) if place in forms), None)
    start_at, end_at = span(wedding, ZoneInfo(zone or "UTC"))
    for space_id in wedding.space_ids:
        yield Use(space_id, start_at, end_at)
    for part in wedding.sub_events:
        if part.space_id:
            yield Use(part.space_id, *_lasting(part.start_at, part.end_at, (start_at, end_at)))


def _elements(wedding: Wedding, times: Iterable[Use], forms: Forms) -> dict[str, Claim]:
    """The elements behind the spaces, each with one claim from its first use to its last."""
    found: dict[str, Claim] = {}
    for space_id, start_at, end_at in times:
        claim = Claim(wedding.id, start_at, end_at, wedding.option_expires_at)
        for element in leaves([forms.get(("spaces", space_id), {"id": space_id, "element_ids": []})]):
            found[element] = claim.joined(found.get(element))
    return found


def _require_in_service(times: Iterable[Use], forms: Forms) -> None:
    """No block of a space falls into its time. Raises SlotUnavailable."""
    for space_id, start_at, end_at in times:
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


def span(wedding: Wedding, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """From its begin to its end; where one is not known, the date's, local to the venue."""
    day = wedding.date.toordinal()
    return _lasting(wedding.start_at, wedding.end_at, (_midnight(day, zone), _midnight(day + 1, zone)))


def _lasting(
    start: datetime | None, end: datetime | None, around: tuple[datetime, datetime]
) -> tuple[datetime, datetime]:
    """From start to end; what is not known is the surrounding span's, or a day away where that would be no time at all."""
    start_at, end_at = start or around[0], end or around[1]
    if end_at <= start_at:
        return (start_at, start_at + _DAY) if start else (end_at - _DAY, end_at)
    return start_at, end_at


def _midnight(ordinal: int, zone: ZoneInfo) -> datetime:
    return datetime.combine(datetime.fromordinal(ordinal), time(), tzinfo=zone).astimezone(UTC)
