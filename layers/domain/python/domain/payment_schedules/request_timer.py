"""What happens to payment schedules at a time: their items fall due and become overdue, each once."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from apikit import logger
from apikit.resources import Directory, records, stores
from domain.payment_schedules.model import PaymentSchedule
from domain.payment_schedules.open_balances import read_balance

CAUSE = records.Cause("platform", "payment-schedules")


class RequestTimer:
    """Carries out what is due for the payment schedules of all organizations."""

    def __init__(self, schedules: stores.Store[PaymentSchedule], directory: Directory) -> None:
        self._schedules = schedules
        self._directory = directory

    def carry_out_due(self, record: PaymentSchedule, now: datetime) -> PaymentSchedule | None:
        """Move the items that are due by now, or cancel the schedule; return its new version, or None when nothing is due."""
        return stores.carry_out_due_values(
            self._schedules, record, now=now, cause=CAUSE, due_values=lambda schedule: self._due_values(schedule, now)
        )

    def _due_values(self, schedule: PaymentSchedule, now: datetime) -> Mapping[str, Any]:
        values = schedule.due_values(now)
        if not values:
            return values
        balance = read_balance(
            self._directory, schedule.tenant, booking_id=schedule.booking_id, wedding_id=schedule.wedding_id
        )
        if balance.end_status is None:
            return values
        logger().info(
            "Payment schedule canceled with what it was for",
            extra={"payment_schedule_id": schedule.id, "status": balance.end_status},
        )
        return schedule.cancel_values()
