"""The services in DynamoDB: one item each, newest first by ID.

A service without staff and spaces is a unit of its own: a change of what its bookings depend on also writes the head of its ledger
(`domain.ledgers.reservation_ledger`).
"""

from collections.abc import Sequence

from apikit.dynamo import CompanionWrite, RecordTable, Table
from apikit.resources import records
from domain.ledgers.reservation_ledger import ReservationLedger
from domain.services.model import Service


class ServiceRepository(RecordTable[Service]):
    """Stores services."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Service)
        self._ledger = ReservationLedger(table)

    def companion_writes(self, old: Service | None, record: Service, cause: records.Cause) -> Sequence[CompanionWrite]:
        """Return the write of the service's ledger, when it is a unit that accepts other bookings than before."""
        if old is None or old.staff_ids or old.space_ids or not _accepts_other_bookings(old, record):
            return []
        return self._ledger.unit_writes(record.tenant, record.id, record.version)


def _accepts_other_bookings(old: Service, record: Service) -> bool:
    names = ("deleted_at", "status", "capacity", "staff_ids", "space_ids")
    return any(getattr(old, name) != getattr(record, name) for name in names)
