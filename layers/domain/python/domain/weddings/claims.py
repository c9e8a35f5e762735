"""What a wedding holds of its venue's spaces: their elements, for as long as it lasts. Keeping it is `domain.ledgers`'."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from apikit.errors import FieldError, InvalidRequest
from domain.ledgers.model import Claim, Page
from domain.spaces.model import leaves
from domain.weddings.model import HOLDING, Wedding

# One transaction has room for so many elements times days.
MOST = 40
_DAY = timedelta(days=1)

Forms = Mapping[tuple[str, str], Mapping[str, Any]]


def grounds(wedding: Wedding | None) -> tuple[Any, ...] | None:
    """All that its claims depend on; None when it holds nothing. What leaves it as it is needs no look at the ledgers."""
    if wedding is None or wedding.deleted_at or wedding.status not in HOLDING or not wedding.space_ids:
        return None
    return (
        wedding.venue_id,
        tuple(wedding.space_ids),
        wedding.date,
        wedding.start_at,
        wedding.end_at,
        wedding.option_expires_at,
    )


def claims(wedding: Wedding, read: Callable[[Iterable[tuple[str, str]]], Forms]) -> dict[Page, Claim]:
    """Each page it holds, with its claim; its spaces and venue are read. Raises InvalidRequest for too many."""
    spaces = [("spaces", space_id) for space_id in wedding.space_ids]
    venues = [("venues", wedding.venue_id)] if wedding.venue_id else []
    forms = read([*spaces, *venues])
    zone = next((forms[place].get("time_zone") for place in venues if place in forms), None)
    start_at, end_at = span(wedding, ZoneInfo(zone or "UTC"))
    claim = Claim(wedding.id, start_at, end_at, wedding.option_expires_at)
    elements = leaves(forms.get(space, {"id": space[1], "element_ids": []}) for space in spaces)
    pages = {Page(element, day): claim for element in elements for day in claim.days()}
    if len(pages) > MOST:
        fault = f"takes too many spaces for so many days: {len(pages)} days of spaces, of at most {MOST}"
        raise InvalidRequest.of([FieldError("too_many", fault, pointer="/space_ids")])
    return pages


def span(wedding: Wedding, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """From its begin to its end; where one is not known, the date's, local to the venue."""
    start_at = wedding.start_at or _midnight(wedding.date.toordinal(), zone)
    end_at = wedding.end_at or _midnight(wedding.date.toordinal() + 1, zone)
    if end_at <= start_at:
        # The date may be a day beside the times where the zone is not known.
        return (start_at, start_at + _DAY) if wedding.start_at else (end_at - _DAY, end_at)
    return start_at, end_at


def _midnight(ordinal: int, zone: ZoneInfo) -> datetime:
    return datetime.combine(datetime.fromordinal(ordinal), time(), tzinfo=zone).astimezone(UTC)
