"""The parts of a booking: the choice of staff and spaces, the hold, the cancellation, and its items. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated

from pydantic import Field

from apikit.resources import ReferenceTo, fields
from domain.availability.requested import ANY, MAX_SPACES, StartTime

MAX_ITEMS = 10
MAX_HOLD_MINUTES = 1_440
_STAFF = "stf_01k0a3v5m8f1xq2w7r9tbdc6yz"
_SERVICE = "svc_01k0a3v5m8f1xq2w7r9tbdc6yz"

StaffChoice = Annotated[
    Annotated[str, ReferenceTo("stf", ANY)] | None,
    Field(
        description="ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for "
        "a new booking. Omit to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member "
        "whom you named must offer it.",
        examples=["any"],
    ),
]
SpaceChoice = Annotated[
    list[Annotated[str, ReferenceTo("spc")]] | None,
    Field(
        max_length=MAX_SPACES,
        description="IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the "
        "service has spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: "
        "additional spaces become free.",
        examples=[["spc_01k0a3v5m8f1xq2w7r9tbdc6yz"]],
    ),
]

HoldMinutes = Annotated[
    Annotated[int, Field(strict=True, ge=1, le=MAX_HOLD_MINUTES)] | None,
    Field(
        description=f"Number of minutes for which a new booking is `held`, until it is confirmed or expires: 1 to {MAX_HOLD_MINUTES:,}. "
        "Omit for a booking that is not held. No effect on an existing booking.",
        examples=[None],
    ),
]
CancelReason = Annotated[
    fields.Notes | None, Field(description="Reason for the cancellation.", examples=["The guest is ill."])
]
CanceledBy = Annotated[
    fields.Label | None,
    Field(
        description="Who canceled, such as `customer` or `staff`. Default: the ID of the API key that canceled.",
        examples=["customer"],
    ),
]


@dataclass(frozen=True, kw_only=True)
class BookingItemDetails:
    """One of several services in a row, in a request."""

    __pydantic_config__ = fields.STRICT
    service_id: Annotated[
        Annotated[str, ReferenceTo("svc")], Field(description="ID of the service.", examples=[_SERVICE])
    ]
    staff_id: StaffChoice = None


@dataclass(frozen=True, kw_only=True)
class BookingItem:
    """One of several services in a row."""

    service_id: Annotated[str, Field(description="ID of the service.", examples=[_SERVICE])]
    staff_id: Annotated[
        str | None,
        Field(description="ID of the staff member; null if the service needs none.", examples=[_STAFF]),
    ]
    start_at: StartTime
    end_at: Annotated[fields.Moment, Field(description="End time, exclusive.", examples=["2026-12-01T10:00:00Z"])]
    space_ids: Annotated[
        list[str],
        Field(
            description="IDs of the spaces of this service; empty if it needs none.",
            examples=[["spc_01k0a3v5m8f1xq2w7r9tbdc6yz"]],
        ),
    ] = field(default_factory=list)
