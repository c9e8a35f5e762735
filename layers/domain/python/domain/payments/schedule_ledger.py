"""The items of payment schedules in the transactions of their payments: an item has at most one open payment, and is paid once."""

from collections.abc import Sequence
from typing import Protocol

from apikit import Tenant
from apikit.dynamo import CompanionWrite
from apikit.resources import records
from domain.payment_schedules.model import PaymentSchedule
from domain.payments.model import Payment

_ENDS = frozenset({"succeeded", "failed", "canceled"})


class ScheduleVersions(Protocol):
    """The store of payment schedules."""

    def get(self, tenant: Tenant, record_id: str) -> PaymentSchedule:
        """Return the schedule. Raises NotFound."""
        ...

    def save_writes(
        self, record: PaymentSchedule, cause: records.Cause, *, old: PaymentSchedule
    ) -> Sequence[CompanionWrite]:
        """Return the writes that replace `old`; their transaction raises WriteContention when `old` has changed."""
        ...


class ScheduleLedger:
    """Adds payments to the items of their schedules."""

    def __init__(self, schedules: ScheduleVersions) -> None:
        self._schedules = schedules

    def payment_writes(self, old: Payment | None, new: Payment, cause: records.Cause) -> Sequence[CompanionWrite]:
        """Return the writes of the schedule for a new payment of an item, and for its result; `old` is None for a new payment.

        Raises Conflict for a new payment of an item that has one, or cannot be paid any more. The transaction raises WriteContention
        when the schedule has changed since it was read.
        """
        schedule_id, number = new.payment_schedule_id, new.payment_schedule_item
        if schedule_id is None or number is None or (old and (old.status == new.status or new.status not in _ENDS)):
            return []
        schedule = self._schedules.get(new.tenant, schedule_id)
        if old is None:
            values = schedule.open_payment_values(number, new.id)
        else:
            paid_at = new.updated_at if new.status == "succeeded" else None
            values = schedule.close_payment_values(number, new.id, paid_at)
        new_schedule = records.next_version(schedule, new.updated_at, values)
        return [] if new_schedule is schedule else self._schedules.save_writes(new_schedule, cause, old=schedule)
