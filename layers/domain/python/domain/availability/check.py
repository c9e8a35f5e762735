"""The check of one time: whether it can be booked, the rule that fails, and alternatives. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated

from pydantic import Field

from apikit.resources import ReferenceTo, fields
from domain.availability.reasons import Reason
from domain.availability.requested import ANY, MAX_SPACES, PartySize, StartTime
from domain.availability.slot_view import SlotView


@dataclass(frozen=True, kw_only=True)
class AvailabilityCheckDetails:
    """A time to check."""

    __pydantic_config__ = fields.STRICT
    service_id: Annotated[
        Annotated[str, ReferenceTo("svc")],
        Field(description="ID of the service.", examples=["svc_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ]
    start_at: StartTime
    staff_id: Annotated[
        Annotated[str, ReferenceTo("stf", ANY)] | None,
        Field(description="ID of the staff member, or `any`. Default: `any`.", examples=["any"]),
    ] = None
    space_ids: Annotated[
        list[Annotated[str, ReferenceTo("spc")]],
        Field(
            max_length=MAX_SPACES,
            description="IDs of the spaces. Default: one of the service's spaces.",
            examples=[["spc_01k0a3v5m8f1xq2w7r9tbdc6yz"]],
        ),
    ] = field(default_factory=list)
    party_size: PartySize = 1


@dataclass(frozen=True, kw_only=True)
class AvailabilityCheck:
    """The result of a check."""

    available: Annotated[bool, Field(description="`true` if the time can be booked.", examples=[False])]
    reason: Annotated[
        Reason | None,
        Field(
            description="Rule that fails; null if the time can be booked. Of several staff members or spaces, it is the reason of the "
            "one that is closest to being free.",
            examples=["booked"],
        ),
    ]
    alternatives: Annotated[
        list[SlotView],
        Field(
            description="The three free slots that are nearest to the time: within a week, or within five weeks if there are fewer. "
            "Empty if it can be booked, and if no other time is possible."
        ),
    ]
