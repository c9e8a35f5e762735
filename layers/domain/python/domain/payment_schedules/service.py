"""Use cases of payment schedules in addition to those of every resource: the split of the total, and the cancellation."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from apikit import Actor, Clock
from apikit.resources import Directory, Preconditions, ResourceService, records, stores
from domain.payment_schedules.installments import create_items, find_total, require_consistent
from domain.payment_schedules.model import STATUS, PaymentSchedule, PaymentScheduleDetails
from domain.payment_schedules.open_balances import find_time_zone, read_balance

if TYPE_CHECKING:
    from domain.organizations.lookup import OrganizationLookup


class PaymentScheduleService(ResourceService[PaymentSchedule, PaymentScheduleDetails]):
    """Payment schedules: create, get, list, update the metadata, cancel. Payment schedules are never deleted."""

    record_type = PaymentSchedule
    details_type = PaymentScheduleDetails

    def __init__(
        self,
        store: stores.Store[PaymentSchedule],
        clock: Clock,
        directory: Directory,
        organizations: "OrganizationLookup",
    ) -> None:
        super().__init__(store, clock, directory)
        self._directory = directory
        self._organizations = organizations

    def create_values(self, actor: Actor, details: PaymentScheduleDetails) -> Mapping[str, Any]:
        """Return the values of a new schedule. Raises InvalidRequest; Conflict for a canceled or paid booking or wedding."""
        require_consistent(details)
        tenant = actor.tenant
        balance = read_balance(self._directory, tenant, booking_id=details.booking_id, wedding_id=details.wedding_id)
        balance.require_payable()
        total = find_total(details, balance.rest)
        return {
            **records.field_values(details),
            "total": total,
            "items": create_items(details.items, total),
            "time_zone": find_time_zone(self._directory, self._organizations, tenant, balance),
        }

    def update_values(
        self, actor: Actor, record: PaymentSchedule, details: PaymentScheduleDetails
    ) -> Mapping[str, Any]:
        """Return the new values: only the metadata changes."""
        return {"metadata": details.metadata}

    def cancel(
        self,
        actor: Actor,
        schedule_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> PaymentSchedule:
        """Cancel the schedule and the items without a payment. Raises NotFound, IllegalTransition, StaleVersion."""

        def change(schedule: PaymentSchedule) -> PaymentSchedule:
            STATUS.require(schedule.status, "canceled")
            return records.next_version(schedule, self.clock.now(), schedule.cancel_values())

        return self.change_record(actor, schedule_id, preconditions, change)
