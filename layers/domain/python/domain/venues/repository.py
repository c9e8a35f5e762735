"""Venues in DynamoDB: one item per venue, listed by name and by status. A venue with spaces cannot be deleted."""

from collections.abc import Sequence

from apikit.dynamo import CompanionWrite, RecordTable, Table
from apikit.resources import records
from domain.venues.floor_plan import no_spaces_check
from domain.venues.model import Venue


class VenueRepository(RecordTable[Venue]):
    """Stores venues."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Venue)

    def companion_writes(self, old: Venue | None, record: Venue, cause: records.Cause) -> Sequence[CompanionWrite]:
        """Return the condition that a deleted venue has no spaces."""
        return [no_spaces_check(self.table, record.tenant, record.id)] if record.deleted_at else []
