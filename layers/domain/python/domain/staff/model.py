"""The staff record and the transitions of its status. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from apikit.resources import ListIndex, Record, ReferenceTo, StateMachine, fields
from domain.staff.schedule import Schedule

StaffStatus = Literal["active", "inactive"]

STATUS = StateMachine({"active": ("inactive",), "inactive": ("active",)})

ACTIONS: dict[str, StaffStatus] = {"activate": "active", "deactivate": "inactive"}

# Each new or removed one is a write in the transaction of the staff member, which has at most 100.
MAX_SERVICES = 80


@dataclass(frozen=True, kw_only=True)
class StaffMemberFields:
    """The fields in request bodies, in the stored record and in responses."""

    name: Annotated[fields.Name, Field(description="Name of the staff member.", examples=["Anna Rossi"])]
    email: Annotated[
        fields.Email | None, Field(description="E-mail address of the staff member.", examples=["anna@example.com"])
    ] = None
    time_zone: Annotated[
        fields.TimeZone | None,
        Field(
            description="IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone.",
            examples=["Europe/Rome"],
        ),
    ] = None
    service_ids: Annotated[
        list[Annotated[str, ReferenceTo("svc")]],
        Field(
            max_length=MAX_SERVICES,
            description="IDs of services that the staff member provides, each once. In addition, it provides every service that has it "
            "in its `staff_ids`.",
            examples=[["svc_01k0a3v5m8f1xq2w7r9tbdc6yz"]],
        ),
    ] = field(default_factory=list)
    skills: Annotated[
        fields.Tags, Field(description="Labels of what the staff member can do, at most 50.", examples=[["makeup"]])
    ] = field(default_factory=list)
    status: Annotated[
        StaffStatus | None,
        Field(
            description="Status of the staff member: `active` ↔ `inactive`. Default: `active` for a new staff member. Omit to keep. "
            "An inactive staff member accepts no new bookings.",
            examples=["active"],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class StaffMemberDetails(StaffMemberFields):
    """The fields that a caller can set. A `status` of None keeps the status; a new staff member is active."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)
    external_refs: fields.ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class StaffMember(StaffMemberFields, Record):
    """A staff member as stored."""

    object: ClassVar[str] = "staff"
    prefix: ClassVar[str] = "stf"
    collection: ClassVar[str] = "staff"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (
        ListIndex(equal="status"),
        ListIndex(equal="email"),
        ListIndex(order="name"),
    )

    status: Annotated[
        StaffStatus,
        Field(
            description="Status of the staff member. An inactive one keeps its bookings and accepts no new ones.",
            examples=["active"],
        ),
    ] = "active"
    schedule: Annotated[
        Schedule,
        Field(
            description="Working hours, breaks and time off. Changed with `PUT /v1/staff/{staff_id}/schedule`.",
            examples=[
                {
                    "weekly": [{"weekday": 0, "start": "09:00", "end": "17:00"}],
                    "overrides": [{"date": "2026-12-24", "intervals": []}],
                    "breaks": [{"weekday": 0, "date": None, "start": "12:30", "end": "13:00"}],
                    "time_off": [],
                }
            ],
        ),
    ] = field(default_factory=Schedule)
