"""The payment schedule record: its items, what is due next, and its status. No I/O."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Annotated, Any, ClassVar, Literal
from zoneinfo import ZoneInfo

from pydantic import Field

from apikit import errors
from apikit.resources import ListIndex, Record, ReferenceTo, StateMachine, fields
from domain.local_times import load_zone
from domain.payment_schedules.schedule_items import (
    MAX_SCHEDULE_ITEMS,
    ItemStatus,
    ScheduleItem,
    ScheduleItemDetails,
)
from domain.positive_money import PositiveMoney

ScheduleStatus = Literal["active", "paid", "canceled"]

STATUS = StateMachine({"active": ("paid", "canceled"), "paid": (), "canceled": ()})
_MAX_GRACE_DAYS = 90
_ITEM_EXAMPLES = [
    {"label": "Deposit", "due_on": "2027-03-01", "percent": 30},
    {"label": "Balance", "due_on": "2027-06-01", "percent": 70},
]


@dataclass(frozen=True, kw_only=True)
class PaymentScheduleFields:
    """The fields in request bodies, in the stored record and in responses."""

    booking_id: Annotated[
        Annotated[str, ReferenceTo("bkg")] | None,
        Field(
            description="ID of the booking that is paid for. A booking has at most one active schedule. Cannot be changed.",
            examples=[None],
        ),
    ] = None
    wedding_id: Annotated[
        Annotated[str, ReferenceTo("wed")] | None,
        Field(
            description="ID of the wedding that is paid for; not together with `booking_id`. Cannot be changed.",
            examples=["wed_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ] = None
    grace_days: Annotated[
        Annotated[int, Field(strict=True, ge=0, le=_MAX_GRACE_DAYS)],
        Field(
            description=f"Number of days after the day of `due_on` until an item is overdue: 0 to {_MAX_GRACE_DAYS}. Cannot be changed.",
            examples=[0],
        ),
    ] = 0


@dataclass(frozen=True, kw_only=True)
class PaymentScheduleDetails(PaymentScheduleFields):
    """The fields that a caller can set."""

    __pydantic_config__ = fields.STRICT
    total: Annotated[
        PositiveMoney | None,
        Field(
            description="Amount that the items add up to. Omit it for a booking with a price: its schedule splits what remains to be paid. "
            "Otherwise required if an item has a percentage; the default is the sum of the amounts. Cannot be changed.",
            examples=[{"amount": 100000, "currency": "EUR"}],
        ),
    ] = None
    items: Annotated[
        list[ScheduleItemDetails],
        Field(
            min_length=1,
            max_length=MAX_SCHEDULE_ITEMS,
            description=f"Items, 1 to {MAX_SCHEDULE_ITEMS}, each with an amount or a percentage. They add up to the total: each percentage "
            "is rounded half to even, and the last item with one receives the rest. Cannot be changed.",
            examples=[_ITEM_EXAMPLES],
        ),
    ]
    metadata: fields.Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class PaymentSchedule(PaymentScheduleFields, Record):
    """A payment schedule as stored."""

    object: ClassVar[str] = "payment_schedule"
    prefix: ClassVar[str] = "psc"
    collection: ClassVar[str] = "payment-schedules"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (
        ListIndex(equal="status"),
        ListIndex(equal="booking_id"),
        ListIndex(equal="wedding_id"),
    )
    immutable_fields: ClassVar[tuple[str, ...]] = ("booking_id", "wedding_id", "grace_days", "total", "items")

    total: Annotated[
        fields.Money,
        Field(description="Amount that the items add up to.", examples=[{"amount": 100000, "currency": "EUR"}]),
    ]
    items: Annotated[list[ScheduleItem], Field(description="Items, in the order in which they were sent.")]
    time_zone: Annotated[
        str,
        Field(
            description="IANA time zone of the due dates: that of the booking, of the venue of the wedding, or of the organization.",
            examples=["Europe/Rome"],
        ),
    ]
    status: Annotated[
        ScheduleStatus,
        Field(
            description="Status of the schedule. `active` → `paid` when all items are paid, or `canceled`.",
            examples=["active"],
        ),
    ] = "active"

    @property
    def next_due_at(self) -> datetime | None:
        """The time at which an item becomes due or overdue. What was due before the last change is due since then."""
        if self.status != "active":
            return None
        zone = self._zone()
        steps = [item.next_step_at(self.grace_days, zone) for item in self.items]
        first = min(filter(None, steps), default=None)
        return max(first, self.updated_at) if first else None

    def due_values(self, now: datetime) -> dict[str, Any]:
        """Return the values after everything that is due by now; empty when nothing is due."""
        if self.next_due_at is None or self.next_due_at > now:
            return {}
        zone = self._zone()
        return {"items": [item.advance(now, self.grace_days, zone) for item in self.items]}

    def cancel_values(self) -> dict[str, Any]:
        """Return the values of a canceled schedule. An item with an open payment becomes paid or canceled with its result."""
        items = [
            replace(item, status="canceled") if item.is_open and item.payment_id is None else item
            for item in self.items
        ]
        return {"status": "canceled", "items": items}

    def require_payable(self, number: int) -> ScheduleItem:
        """Return the item that is to be paid. Raises NotFound; Conflict unless it can be paid."""
        item = self._find_item(number)
        if item is None:
            raise errors.NotFound("The schedule has no item with this number.")
        if not item.is_open or self.status != "active":
            raise errors.Conflict(f"Item {number} is {item.status}, and its schedule is {self.status}.")
        if item.payment_id:
            raise errors.Conflict(
                f"Item {number} has an open payment, {item.payment_id}. Wait for its result, or cancel the payment."
            )
        return item

    def open_payment_values(self, number: int, payment_id: str) -> dict[str, Any]:
        """Return the values after a payment of the item was created. Raises NotFound, Conflict."""
        return {"items": self._with_item(replace(self.require_payable(number), payment_id=payment_id)).items}

    def close_payment_values(self, number: int, payment_id: str, paid_at: datetime | None) -> dict[str, Any]:
        """Return the values after the result of the item's payment, which failed if `paid_at` is None."""

        def close(item: ScheduleItem) -> ScheduleItem:
            if paid_at:
                return replace(item, status="paid", paid_at=paid_at)
            status: ItemStatus = "canceled" if self.status == "canceled" else item.status
            return replace(item, payment_id=None, status=status)

        item = self._find_item(number)
        if item is None or item.payment_id != payment_id or not item.is_open:
            return {}
        items = self._with_item(close(item)).items
        is_paid = self.status == "active" and all(each.status == "paid" for each in items)
        return {"items": items, "status": "paid" if is_paid else self.status}

    def _zone(self) -> ZoneInfo:
        try:
            return load_zone(self.time_zone)
        except errors.InvalidRequest:
            # The time zone database does not have it any more: the schedule can still be changed.
            return load_zone("UTC")

    def _find_item(self, number: int) -> ScheduleItem | None:
        return next((item for item in self.items if item.number == number), None)

    def _with_item(self, item: ScheduleItem) -> "PaymentSchedule":
        return replace(self, items=[item if each.number == item.number else each for each in self.items])
