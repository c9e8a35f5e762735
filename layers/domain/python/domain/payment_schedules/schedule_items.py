"""The items of a payment schedule: as a caller sends them, and as they are stored. No I/O."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from apikit.resources import fields
from domain.local_times import from_epoch_ms, midnight_ms
from domain.positive_money import PositiveMoney

ItemStatus = Literal["scheduled", "due", "overdue", "paid", "canceled"]

STEPS: tuple[ItemStatus, ...] = ("scheduled", "due", "overdue")
"""The statuses of an item that can be paid, in the order in which it passes them."""
MAX_SCHEDULE_ITEMS = 50
# One hundred percent, in ten-thousandths of a percent: percentages have at most four decimals.
WHOLE = 1_000_000
_FIRST_YEAR, _LAST_YEAR = 2000, 2199


def to_share(percent: float) -> int:
    """Return a percentage as an integer in ten-thousandths of a percent; `WHOLE` is everything."""
    return round(percent * WHOLE / 100)


def _require_decimals(percent: float) -> float:
    share = to_share(percent)
    if share == 0 or share * 100 / WHOLE != percent:
        raise PydanticCustomError("too_precise", "must have at most four decimals")
    return percent


def _require_year(day: date) -> date:
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise PydanticCustomError("out_of_range", f"must be between the years {_FIRST_YEAR} and {_LAST_YEAR}")
    return day


ItemLabel = Annotated[fields.Label, Field(description="Name of the item, such as a deposit.", examples=["Deposit"])]
DueDate = Annotated[
    fields.LocalDate,
    AfterValidator(_require_year),
    Field(
        description="Local date on which the item falls due, at its start; a date in the past is due at once. Between the years "
        f"{_FIRST_YEAR} and {_LAST_YEAR}.",
        examples=["2027-03-01"],
    ),
]
Percent = Annotated[
    Annotated[float, Field(strict=True, gt=0, le=100), AfterValidator(_require_decimals)] | None,
    Field(
        description="Percentage of the total, above 0, with at most four decimals; null for an item with a fixed amount.",
        examples=[30],
    ),
]


@dataclass(frozen=True, kw_only=True)
class ScheduleItemDetails:
    """An item of a new schedule: an amount, or a percentage of the total."""

    __pydantic_config__ = fields.STRICT
    label: ItemLabel
    due_on: DueDate
    amount: Annotated[
        PositiveMoney | None,
        Field(description="Amount of the item. Required without `percent`.", examples=[None]),
    ] = None
    percent: Percent = None


@dataclass(frozen=True, kw_only=True)
class ScheduleItem:
    """An item of a stored schedule. An item with a `payment_id` that is not paid has an open payment."""

    number: Annotated[int, Field(description="Number of the item, from 1.", examples=[1])]
    label: ItemLabel
    due_on: DueDate
    amount: Annotated[
        fields.Money, Field(description="Amount of the item.", examples=[{"amount": 30000, "currency": "EUR"}])
    ]
    percent: Percent = None
    status: Annotated[
        ItemStatus,
        Field(
            description="Status of the item. `scheduled` → `due` at the start of `due_on` → `overdue` after that day and the grace "
            "period. An item is `paid` when its payment succeeds, and `canceled` with its schedule.",
            examples=["scheduled"],
        ),
    ] = "scheduled"
    payment_id: Annotated[
        str | None,
        Field(
            description="ID of the payment that pays for the item, also while it is pending; null if there is none, or it failed.",
            examples=[None],
        ),
    ] = None
    paid_at: Annotated[
        fields.Moment | None, Field(description="Time when the payment succeeded; null before.", examples=[None])
    ] = None

    def __post_init__(self) -> None:
        """Make a whole percentage an integer, which JSON writes as `33` instead of `33.0`."""
        if self.percent is not None and self.percent == int(self.percent):
            object.__setattr__(self, "percent", int(self.percent))

    @property
    def is_open(self) -> bool:
        """Whether it is neither paid nor canceled."""
        return self.status in STEPS

    def step_date_ordinal(self, step: ItemStatus, grace_days: int) -> int:
        """Return the ordinal of the local date at the start of which it becomes `due` or `overdue`."""
        return self.due_on.toordinal() + (1 + grace_days if step == "overdue" else 0)

    def next_step_at(self, grace_days: int, zone: ZoneInfo) -> datetime | None:
        """Return the time at which it becomes due or overdue next; None when it never does."""
        step = self._next_step
        return from_epoch_ms(midnight_ms(self.step_date_ordinal(step, grace_days), zone)) if step else None

    def advance(self, now: datetime, grace_days: int, zone: ZoneInfo) -> "ScheduleItem":
        """Return the item with the status that it has by now."""
        item = self
        while (step := item._next_step) and (step_at := item.next_step_at(grace_days, zone)) and step_at <= now:
            item = replace(item, status=step)
        return item

    @property
    def _next_step(self) -> ItemStatus | None:
        return STEPS[STEPS.index(self.status) + 1] if self.status in STEPS[:-1] else None
