"""The wedding record and the moves of its status. No I/O."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from apikit.errors import FieldError, InvalidRequest
from apikit.fields import STRICT, Count, LocalDate, Metadata, Moment, Money, Name, Notes
from apikit.machine import Machine
from apikit.records import Record
from apikit.references import Refers
from domain.clients.model import PackageType

WeddingStatus = Literal[
    "inquiry",
    "tentative",
    "waitlisted",
    "definite",
    "in_progress",
    "completed",
    "closed",
    "released",
    "lost",
    "canceled",
]
# Where a wedding may enter the book; the other statuses are reached by moves only.
FirstStatus = ("inquiry", "waitlisted", "tentative", "definite")

STATUS = Machine(
    {
        "inquiry": ("tentative", "waitlisted", "lost"),
        "waitlisted": ("tentative", "lost"),
        "tentative": ("definite", "lost", "canceled", "released"),
        "released": ("tentative",),
        "definite": ("in_progress", "canceled"),
        "in_progress": ("completed",),
        "completed": ("closed",),
        "closed": (),
        "lost": (),
        "canceled": (),
    }
)

ACTIONS: dict[str, WeddingStatus] = {
    "hold": "tentative",
    "waitlist": "waitlisted",
    "confirm": "definite",
    "release": "released",
    "start": "in_progress",
    "complete": "completed",
    "close": "closed",
    "cancel": "canceled",
    "lose": "lost",
}


@dataclass(frozen=True, kw_only=True)
class Guests:
    """How many guests, as far as it is known."""

    __pydantic_config__ = STRICT
    expected: Annotated[Count | None, Field(description="The couple's estimate.", examples=[120])] = None
    guaranteed: Annotated[Count | None, Field(description="What is billed at least.", examples=[110])] = None
    actual: Annotated[Count | None, Field(description="Who came.", examples=[114])] = None


@dataclass(frozen=True, kw_only=True)
class SubEvent:
    """One part of the celebration: ceremony, dinner, brunch."""

    __pydantic_config__ = STRICT
    name: Annotated[Name, Field(description="What it is called.", examples=["Ceremony"])]
    start_at: Annotated[Moment | None, Field(description="Begin.", examples=["2025-06-15T14:00:00Z"])] = None
    end_at: Annotated[Moment | None, Field(description="End, exclusive.", examples=["2025-06-15T15:00:00Z"])] = None
    space_id: Annotated[
        Annotated[str, Refers("spc")] | None,
        Field(description="Where.", examples=["spc_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ] = None


@dataclass(frozen=True, kw_only=True)
class WeddingDetails:
    """What a caller may set. `status` None keeps it (a new wedding is an inquiry)."""

    __pydantic_config__ = STRICT
    client_id: Annotated[str, Refers("cli")]
    date: LocalDate
    name: Name | None = None
    venue_id: Annotated[str, Refers("ven")] | None = None
    space_ids: Annotated[list[Annotated[str, Refers("spc")]], Field(max_length=50)] = field(default_factory=list)
    start_at: Moment | None = None
    end_at: Moment | None = None
    guests: Guests = field(default_factory=Guests)
    budget: Money | None = None
    package_type: PackageType = "standard"
    sub_events: Annotated[list[SubEvent], Field(max_length=50)] = field(default_factory=list)
    notes: Notes | None = None
    status: WeddingStatus | None = None
    metadata: Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Wedding(Record):
    """A wedding as stored."""

    object: ClassVar[str] = "wedding"
    prefix: ClassVar[str] = "wed"
    collection: ClassVar[str] = "weddings"

    client_id: str
    date: LocalDate
    name: str | None = None
    venue_id: str | None = None
    space_ids: list[str] = field(default_factory=list)
    start_at: Moment | None = None
    end_at: Moment | None = None
    guests: Guests = field(default_factory=Guests)
    budget: Money | None = None
    package_type: PackageType = "standard"
    sub_events: list[SubEvent] = field(default_factory=list)
    notes: str | None = None
    status: WeddingStatus = "inquiry"


def require_order(details: WeddingDetails) -> None:
    """Raises InvalidRequest where an end does not come after its start."""
    spans: list[tuple[str, datetime | None, datetime | None]] = [("", details.start_at, details.end_at)]
    spans += [(f"/sub_events/{n}", part.start_at, part.end_at) for n, part in enumerate(details.sub_events)]
    faults = [
        FieldError("invalid_order", "must come after start_at", pointer=f"{place}/end_at")
        for place, start, end in spans
        if start and end and end <= start
    ]
    if faults:
        raise InvalidRequest.of(faults)
