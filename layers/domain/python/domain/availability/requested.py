"""What is requested of availability: services at a time, each with staff, spaces or a venue. No I/O."""

from typing import Annotated

from msgspec import Struct
from pydantic import Field

from apikit.resources import fields
from domain.services.booked_addons import BookedAddon

ANY = "any"
MAX_SPACES = 10
MAX_PARTY = 10_000

StartTime = Annotated[fields.Moment, Field(description="Start time.", examples=["2026-12-01T09:00:00Z"])]
PartySize = Annotated[
    int,
    Field(
        strict=True,
        ge=1,
        le=MAX_PARTY,
        description=f"Number of people, at most the capacity of the service: 1 to {MAX_PARTY:,}. Default: 1.",
        examples=[1],
    ),
]


class OfferQuery(Struct, frozen=True):
    """A service, and the staff member, spaces or venue that are requested for it. One staff member may be excluded."""

    service_id: str
    staff_id: str | None = None
    space_ids: tuple[str, ...] = ()
    venue_id: str | None = None
    excluded_staff_id: str | None = None


class SlotRequest(Struct, frozen=True, kw_only=True):
    """What is to be booked: the services in a row, each with the requested staff and spaces. Own reservations of `holder` are ignored."""

    queries: tuple[OfferQuery, ...]
    start_ms: int
    party_size: int = 1
    addons: tuple[BookedAddon, ...] = ()
    holder: str = ""
    # A booking that stays at its time may be sooner than the minimum notice.
    ignores_notice: bool = False


def requested_staff(staff_id: str | None) -> str | None:
    """Return the requested staff member; None for `any`."""
    return None if staff_id == ANY else staff_id
