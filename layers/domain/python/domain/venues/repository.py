"""Venues in DynamoDB: one item each, by name and by status; one that has spaces is not removed."""

from collections.abc import Sequence

from apikit.dynamo import CompanionWrite, RecordTable, Table
from apikit.resources import records
from domain.venues.floor_plan import without_spaces
from domain.venues.model import Venue


class VenueRepository(RecordTable[Venue]):
    """The store of venues."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Venue)

    def companion_writes(self, old: Venue | None, record: Venue, cause: records.Cause) -> Sequence[CompanionWrite]:
        """A removed venue has no spaces left."""
        return [without_spaces(self.table, record.tenant, record.id)] if record.deleted_at else []
