"""Spaces in DynamoDB: one item per space, listed by venue. A space that is created or deleted updates its venue's floor plan."""

from collections.abc import Sequence

from apikit.dynamo import CompanionWrite, RecordTable, Table
from apikit.resources import records
from domain.spaces.model import Space
from domain.venues.floor_plan import FloorPlanChange, floor_plan_write


class SpaceRepository(RecordTable[Space]):
    """Stores spaces."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Space)

    def companion_writes(self, old: Space | None, record: Space, cause: records.Cause) -> Sequence[CompanionWrite]:
        """Return the write of the venue's floor plan, when the change concerns it."""
        change = _floor_plan_change(old, record)
        if change == FloorPlanChange():
            return []
        return [floor_plan_write(self.table, record.tenant, record.venue_id, change)]


def _floor_plan_change(old: Space | None, record: Space) -> FloorPlanChange:
    element_id = record.id if record.kind == "element" else None
    if old is None:
        return FloorPlanChange(space_delta=1, element_id=element_id, claimed_ids=tuple(record.element_ids))
    if record.deleted_at:
        return FloorPlanChange(space_delta=-1, element_id=element_id, released_ids=tuple(old.element_ids))
    old_ids, new_ids = set(old.element_ids), set(record.element_ids)
    return FloorPlanChange(claimed_ids=tuple(sorted(new_ids - old_ids)), released_ids=tuple(sorted(old_ids - new_ids)))
