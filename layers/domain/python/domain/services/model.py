"""The service record and the transitions of its status. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from apikit.resources import ListIndex, Record, ReferenceTo, StateMachine, fields
from domain.services.addons import MAX_ADDONS, MAX_DURATION_MINUTES, Addon, AddonDetails
from domain.services.cancellation import CancellationPolicy
from domain.tax_rates import TaxPercent

ServiceStatus = Literal["active", "inactive"]

STATUS = StateMachine({"active": ("inactive",), "inactive": ("active",)})

ACTIONS: dict[str, ServiceStatus] = {"activate": "active", "deactivate": "inactive"}

MINUTES_PER_DAY = 1_440
MAX_BUFFER_MINUTES = 1_440
MAX_CAPACITY = 10_000
MAX_NOTICE_MINUTES = 525_600
MAX_WINDOW_DAYS = 730
MIN_SLOT_INTERVAL_MINUTES, MAX_SLOT_INTERVAL_MINUTES = 5, 1_440
MAX_REMINDERS, MAX_REMINDER_HOURS = 10, 8_760
MAX_OFFER_MINUTES = 1_440
MAX_STAFF = MAX_SPACES = 100

_ADDON = {"name": "Hot stones", "price": {"amount": 1500, "currency": "EUR"}, "duration_minutes": 15}
_BufferMinutes = Annotated[int, Field(strict=True, ge=0, le=MAX_BUFFER_MINUTES)]
_ReminderHours = Annotated[int, Field(strict=True, ge=1, le=MAX_REMINDER_HOURS)]


@dataclass(frozen=True, kw_only=True)
class ServiceFields:
    """The fields in request bodies, in the stored record and in responses."""

    name: Annotated[fields.Name, Field(description="Name of the service.", examples=["Deep tissue massage"])]
    duration_minutes: Annotated[
        int,
        Field(
            strict=True,
            ge=1,
            le=MAX_DURATION_MINUTES,
            description=f"Duration of a booking in minutes, without buffers and add-ons: 1 to {MAX_DURATION_MINUTES:,}.",
            examples=[60],
        ),
    ]
    price: Annotated[
        fields.Money | None,
        Field(
            description="Price of a booking, without add-ons. Omit for a free service.",
            examples=[{"amount": 12500, "currency": "EUR"}],
        ),
    ] = None
    tax_percent: Annotated[
        TaxPercent | None,
        Field(
            description="Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. "
            "Default: the organization's setting `tax_percent`.",
            examples=["22"],
        ),
    ] = None
    buffer_before_minutes: Annotated[
        _BufferMinutes,
        Field(
            description=f"Time to prepare, reserved before each booking, in minutes: 0 to {MAX_BUFFER_MINUTES:,}. Default: 0.",
            examples=[10],
        ),
    ] = 0
    buffer_after_minutes: Annotated[
        _BufferMinutes,
        Field(
            description=f"Time to clean up, reserved after each booking, in minutes: 0 to {MAX_BUFFER_MINUTES:,}. Default: 0.",
            examples=[15],
        ),
    ] = 0
    capacity: Annotated[
        int,
        Field(
            strict=True,
            ge=1,
            le=MAX_CAPACITY,
            description=f"Maximum number of people in one slot, over all its bookings: 1 to {MAX_CAPACITY:,}. Default: 1.",
            examples=[1],
        ),
    ] = 1
    min_notice_minutes: Annotated[
        int,
        Field(
            strict=True,
            ge=0,
            le=MAX_NOTICE_MINUTES,
            description="Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to "
            f"{MAX_NOTICE_MINUTES:,}. Default: 0.",
            examples=[120],
        ),
    ] = 0
    booking_window_days: Annotated[
        int,
        Field(
            strict=True,
            ge=1,
            le=MAX_WINDOW_DAYS,
            description=f"Maximum time between a booking and its start, in days: 1 to {MAX_WINDOW_DAYS}. Default: 365.",
            examples=[90],
        ),
    ] = 365
    slot_interval_minutes: Annotated[
        int,
        Field(
            strict=True,
            ge=MIN_SLOT_INTERVAL_MINUTES,
            le=MAX_SLOT_INTERVAL_MINUTES,
            description="Time between the starts of consecutive slots, in minutes: "
            f"{MIN_SLOT_INTERVAL_MINUTES} to {MAX_SLOT_INTERVAL_MINUTES:,}. Default: 15.",
            examples=[30],
        ),
    ] = 15
    staff_ids: Annotated[
        list[Annotated[str, ReferenceTo("stf")]],
        Field(
            max_length=MAX_STAFF,
            description="IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it "
            "in its `service_ids`.",
            examples=[["stf_01k0a3v5m8f1xq2w7r9tbdc6yz"]],
        ),
    ] = field(default_factory=list)
    space_ids: Annotated[
        list[Annotated[str, ReferenceTo("spc")]],
        Field(
            max_length=MAX_SPACES,
            description="IDs of the spaces where the service can take place, each once. Empty: the service needs no space.",
            examples=[["spc_01k0a3v5m8f1xq2w7r9tbdc6yz"]],
        ),
    ] = field(default_factory=list)
    requires_confirmation: Annotated[
        bool,
        Field(
            strict=True,
            description="`true` if a new booking is `pending` until your staff confirms it. Default: `false`.",
            examples=[False],
        ),
    ] = False
    cancellation_policy: Annotated[
        CancellationPolicy | None,
        Field(
            description="Fees of late cancellations. Omit if cancellations are free.",
            examples=[{"tiers": [{"hours_before": 48, "fee_percent": 50}, {"hours_before": 24, "fee_percent": 100}]}],
        ),
    ] = None
    reminder_hours: Annotated[
        list[_ReminderHours],
        Field(
            max_length=MAX_REMINDERS,
            description="Times of `booking.reminder_due`, in hours before the start of a booking, each once: 1 to "
            f"{MAX_REMINDER_HOURS:,}. Empty: no reminders. Default: 24 hours.",
            examples=[[48, 2]],
        ),
    ] = field(default_factory=lambda: [24])
    offer_minutes: Annotated[
        int,
        Field(
            strict=True,
            ge=1,
            le=MAX_OFFER_MINUTES,
            description="Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to "
            f"{MAX_OFFER_MINUTES:,}. Default: 30.",
            examples=[30],
        ),
    ] = 30
    status: Annotated[
        ServiceStatus | None,
        Field(
            description="Status of the service: `active` ↔ `inactive`. Default: `active` for a new service. Omit to keep. An inactive "
            "service accepts no new bookings.",
            examples=["active"],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class ServiceDetails(ServiceFields):
    """The fields that a caller can set. A `status` of None keeps the status; a new service is active."""

    __pydantic_config__ = fields.STRICT
    addons: Annotated[
        list[AddonDetails],
        Field(
            max_length=MAX_ADDONS,
            description="Extras that a booking can include, in the order in which customers see them.",
            examples=[[{"id": "hot_stones", **_ADDON}]],
        ),
    ] = field(default_factory=list)
    metadata: fields.Metadata = field(default_factory=dict)
    external_refs: fields.ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class Service(ServiceFields, Record):
    """A service as stored."""

    object: ClassVar[str] = "service"
    prefix: ClassVar[str] = "svc"
    collection: ClassVar[str] = "services"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (
        ListIndex(order="name"),
        ListIndex(equal="status"),
        ListIndex(order="name", equal="status"),
    )

    addons: Annotated[
        list[Addon],
        Field(
            description="Extras that a booking can include, in the order in which customers see them.",
            examples=[[{"id": "hot_stones", **_ADDON}]],
        ),
    ] = field(default_factory=list)
    status: Annotated[
        ServiceStatus,
        Field(
            description="Status of the service. An inactive service keeps its bookings and accepts no new ones.",
            examples=["active"],
        ),
    ] = "active"
