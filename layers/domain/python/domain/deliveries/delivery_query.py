"""The query of a list of deliveries. No I/O."""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from apikit import ids, rfc3339
from apikit.resources import lists
from domain.deliveries.model import Delivery, DeliveryStatus
from domain.events.event_catalogue import matches_type

INDEXED_STATUSES: frozenset[DeliveryStatus] = frozenset({"pending", "retrying", "failed"})
"""The statuses of deliveries in the indexes by status."""

IdRange = tuple[str, str]


class DeliveryQuery(Struct, frozen=True):
    """The filters of a list of deliveries, which must all match. Empty ones and None match every delivery.

    `patterns` are event types, or all types of a resource (`client.*`). `id_range` is a range of event times, as the first and the last ID.
    """

    webhook_id: str | None = None
    statuses: tuple[DeliveryStatus, ...] = ()
    patterns: tuple[str, ...] = ()
    object_id: str | None = None
    id_range: IdRange | None = None
    event_id: str | None = None

    @property
    def is_by_status(self) -> bool:
        """True if an index by status has exactly the deliveries with these statuses."""
        return bool(self.statuses) and INDEXED_STATUSES.issuperset(self.statuses)

    @property
    def has_unindexed_filters(self) -> bool:
        """True if deliveries must be read to know whether they match."""
        return (
            bool(self.patterns)
            or bool(self.object_id or self.event_id)
            or (bool(self.statuses) and not self.is_by_status)
        )

    def matches(self, delivery: Delivery) -> bool:
        """Return whether the delivery matches all filters but the range."""
        return (
            (not self.statuses or delivery.status in self.statuses)
            and (not self.patterns or matches_type(self.patterns, delivery.event_type))
            and self.object_id in {None, delivery.object_id}
            and self.event_id in {None, delivery.event_id}
        )


def find_event_range(event_id: str, id_range: IdRange | None) -> IdRange:
    """Return the part of the range that has the IDs of an event's own deliveries: they have the time of the event."""
    condition = lists.ListCondition("created_at", "eq", (rfc3339(ids.parse_time(event_id)),))
    event_range = lists.position_range("created_at", "dlv", (condition,))
    ranges = [each for each in (event_range, id_range) if each]
    return max(first for first, _ in ranges), min(last for _, last in ranges)


def find_id_range(limits: Iterable[tuple[lists.Operator, datetime | None]]) -> IdRange | None:
    """Return the range of the IDs of deliveries of events in a time range; None without limits."""
    conditions = tuple(
        lists.ListCondition("created_at", operator, (rfc3339(moment),))
        for operator, moment in limits
        if moment is not None
    )
    return lists.position_range("created_at", "dlv", conditions)
