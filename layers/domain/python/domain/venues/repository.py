"""Venues in DynamoDB: one item per venue, listed by name and by status. A venue with spaces cannot be deleted.

A change of its hours also writes the heads of the ledgers of its spaces (`domain.ledgers.reservation_ledger`).
"""

from collections.abc import Sequence

from apikit.dynamo import CompanionWrite, RecordTable, Table
from apikit.resources import records
from domain.ledgers.reservation_ledger import ReservationLedger
from domain.venues.floor_plan import find_element_ids, no_spaces_check
from domain.venues.model import Venue


class VenueRepository(RecordTable[Venue]):
    """Stores venues."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Venue)
        self._ledger = ReservationLedger(table)

    def companion_writes(self, old: Venue | None, record: Venue, cause: records.Cause) -> Sequence[CompanionWrite]:
        """Return the condition that a deleted venue has no spaces, or the writes that make bookings of its spaces see new hours."""
        if record.deleted_at:
            return [no_spaces_check(self.table, record.tenant, record.id)]
        if old is None or not _has_other_hours(old, record):
            return []
        # A space that is created after this read increments the version of the venue, so that the change is retried.
        element_ids = find_element_ids(self.table, record.tenant, record.id)
        return self._ledger.host_writes(record.tenant, element_ids, record.version)


def _has_other_hours(old: Venue, record: Venue) -> bool:
    names = ("status", "time_zone", "opening_hours", "holidays")
    return any(getattr(old, name) != getattr(record, name) for name in names)
