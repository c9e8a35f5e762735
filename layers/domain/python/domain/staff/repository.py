"""The staff in DynamoDB: one item per staff member, newest first by ID. Each is written with the providers of its services.

A change of the hours also writes the head of the staff member's ledger (`domain.ledgers.reservation_ledger`).
"""

from collections.abc import Iterable, Iterator

from apikit.dynamo import CompanionWrite, RecordTable, Table, expressions
from apikit.resources import records
from domain.ledgers.reservation_ledger import ReservationLedger
from domain.services.providers import add_provider, remove_provider
from domain.staff.model import StaffMember


class StaffRepository(RecordTable[StaffMember]):
    """Stores staff members."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, StaffMember)
        self._ledger = ReservationLedger(table)

    def restore(self, record: StaffMember, cause: records.Cause, *, old: StaffMember) -> None:
        """Restore the staff member. Raises the errors of every store.

        A transaction may be too small for all of the writes. The first one adds the staff member to its services, where readers
        ignore it while it is deleted; it depends on the deleted version, which no other change can have used.
        """
        if record.service_ids:
            key = self._deleted_key(record.tenant, record.id)
            check = self.table.check_operation(key.pk, key.sk, expressions.at_version(old.version))
            self.write_at_version(check, list(self._additions(record, record.service_ids)))
        super().restore(record, cause, old=old)

    def companion_writes(
        self, old: StaffMember | None, record: StaffMember, cause: records.Cause
    ) -> list[CompanionWrite]:
        """Return the writes of its services, and of its ledger when it is free at other times than before."""
        has_other_hours = old is not None and _has_other_hours(old, record)
        head_writes = self._ledger.unit_writes(record.tenant, record.id, record.version) if has_other_hours else []
        return [*head_writes, *self._provider_writes(old, record)]

    def _provider_writes(self, old: StaffMember | None, record: StaffMember) -> list[CompanionWrite]:
        """Return the writes that add the staff member to new services and remove it from others. A restored one was added before."""
        if record.deleted_at:
            # Optional: readers ignore a deleted staff member.
            return list(self._removals(record, record.service_ids, is_optional=True))
        if old is None:
            return list(self._additions(record, record.service_ids)) if record.version == 1 else []
        new_ids, old_ids = set(record.service_ids), set(old.service_ids)
        return [*self._additions(record, sorted(new_ids - old_ids)), *self._removals(record, sorted(old_ids - new_ids))]

    def _additions(self, record: StaffMember, service_ids: Iterable[str]) -> Iterator[CompanionWrite]:
        for service_id in service_ids:
            yield CompanionWrite(add_provider(self.table, record.tenant, service_id, record.id))

    def _removals(
        self, record: StaffMember, service_ids: Iterable[str], *, is_optional: bool = False
    ) -> Iterator[CompanionWrite]:
        for service_id in service_ids:
            write = remove_provider(self.table, record.tenant, service_id, record.id)
            yield CompanionWrite(write, is_optional=is_optional)


def _has_other_hours(old: StaffMember, record: StaffMember) -> bool:
    """Return whether bookings must see the change: a deletion, an activation or deactivation, another schedule or time zone."""
    names = ("deleted_at", "status", "schedule", "time_zone")
    return any(getattr(old, name) != getattr(record, name) for name in names)
