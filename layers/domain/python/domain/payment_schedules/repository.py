"""The payment schedules in DynamoDB: one item each, newest first by ID.

T#{org}#{env}#payment-schedules#active   {booking ID}   `id`: the active schedule of the booking, so that there is only one
"""

from collections.abc import Sequence

from apikit import Tenant, errors
from apikit.dynamo import CompanionWrite, Item, RecordTable, Table, Write, expressions
from apikit.resources import records
from domain.payment_schedules.model import PaymentSchedule


class PaymentScheduleRepository(RecordTable[PaymentSchedule]):
    """Stores payment schedules."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, PaymentSchedule)

    def find_active(self, tenant: Tenant, booking_id: str) -> PaymentSchedule | None:
        """Return the active schedule of a booking; None if there is none."""
        item = self.table.get(_active_partition(tenant), booking_id)
        return self.get(tenant, str(item["id"])) if item else None

    def companion_writes(
        self, old: PaymentSchedule | None, record: PaymentSchedule, cause: records.Cause
    ) -> Sequence[Write | CompanionWrite]:
        """Return the write of the booking's active schedule when there is a new one, or it ends."""
        if record.booking_id is None:
            return []
        partition = _active_partition(record.tenant)
        if old is None:
            item = {"pk": partition, "sk": record.booking_id, "id": record.id}
            return [CompanionWrite(self.table.put_operation(item, expressions.ABSENT), _second_schedule)]
        has_ended = old.status == "active" and record.status != "active"
        return [self.table.delete_operation(partition, record.booking_id)] if has_ended else []


def _active_partition(tenant: Tenant) -> str:
    return tenant.partition(f"{PaymentSchedule.collection}#active")


def _second_schedule(item: Item) -> errors.PlatformError:
    return errors.Conflict(f"The booking has an active payment schedule, {item['id']}. Cancel it first.")
