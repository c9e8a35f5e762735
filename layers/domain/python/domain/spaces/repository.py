"""Spaces in DynamoDB: one item each, by venue; each that comes or goes moves its venue's floor plan."""

from collections.abc import Sequence

from apikit.dynamo import CompanionWrite, RecordTable, Table
from apikit.resources import records
from domain.spaces.model import Space
from domain.venues.floor_plan import Step, moved


class SpaceRepository(RecordTable[Space]):
    """The store of spaces."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Space)

    def companion_writes(self, old: Space | None, record: Space, cause: records.Cause) -> Sequence[CompanionWrite]:
        """The venue's floor plan, when the change concerns it."""
        step = _step(old, record)
        return [] if step == Step() else [moved(self.table, record.tenant, record.venue_id, step)]


def _step(old: Space | None, record: Space) -> Step:
    element = record.id if record.kind == "element" else None
    if old is None:
        return Step(spaces=1, element=element, claimed=tuple(record.element_ids))
    if record.deleted_at:
        return Step(spaces=-1, element=element, freed=tuple(old.element_ids))
    had, has = set(old.element_ids), set(record.element_ids)
    return Step(claimed=tuple(sorted(has - had)), freed=tuple(sorted(had - has)))
