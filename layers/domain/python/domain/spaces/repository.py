"""Spaces in DynamoDB: one item per space, listed by venue. A space that is created or deleted updates its venue's floor plan.

A change of what bookings depend on also writes the head of the space's ledger (`domain.ledgers.reservation_ledger`).
"""

from collections.abc import Sequence

from apikit.dynamo import CompanionWrite, RecordTable, Table
from apikit.resources import records
from domain.ledgers.reservation_ledger import ReservationLedger
from domain.spaces.model import Space
from domain.venues.floor_plan import FloorPlanChange, floor_plan_write


class SpaceRepository(RecordTable[Space]):
    """Stores spaces."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Space)
        self._ledger = ReservationLedger(table)

    def companion_writes(self, old: Space | None, record: Space, cause: records.Cause) -> Sequence[CompanionWrite]:
        """Return the writes of the venue's floor plan and of the space's ledger, when the change concerns them."""
        writes: list[CompanionWrite] = []
        change = _floor_plan_change(old, record)
        if change != FloorPlanChange():
            writes.append(floor_plan_write(self.table, record.tenant, record.venue_id, change))
        if old is not None and _has_other_time(old, record):
            writes += self._ledger.unit_writes(record.tenant, record.id, record.version)
        return writes


def _has_other_time(old: Space, record: Space) -> bool:
    """Return whether bookings and weddings must see the change: a deletion, other blocks, another capacity, other elements."""
    names = ("deleted_at", "blocks", "capacity", "element_ids")
    return any(getattr(old, name) != getattr(record, name) for name in names)


def _floor_plan_change(old: Space | None, record: Space) -> FloorPlanChange:
    element_id = record.id if record.kind == "element" else None
    if old is None:
        return FloorPlanChange(space_delta=1, element_id=element_id, claimed_ids=tuple(record.element_ids))
    if record.deleted_at:
        return FloorPlanChange(space_delta=-1, element_id=element_id, released_ids=tuple(old.element_ids))
    old_ids, new_ids = set(old.element_ids), set(record.element_ids)
    return FloorPlanChange(claimed_ids=tuple(sorted(new_ids - old_ids)), released_ids=tuple(sorted(old_ids - new_ids)))
