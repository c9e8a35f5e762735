"""The backlog of a webhook: deliveries with a due time, live ones before replayed ones; and what workers load and lease. No I/O."""

from datetime import datetime
from typing import Literal

from msgspec import Struct

from apikit import Tenant, epoch_ms
from domain.deliveries.delivery_tasks import DeliveryTask, EndpointWake
from domain.deliveries.endpoint_health import EndpointHealth
from domain.deliveries.model import Delivery
from domain.events.model import Event
from domain.webhooks.model import Webhook

Lane = Literal["live", "replay_retry", "replay"]
LANES: tuple[Lane, ...] = ("live", "replay_retry", "replay")
"""The lanes in their order. `replay_retry` has the replayed deliveries that failed, and those that wait for one (`replay_order`)."""
_PREFIXES: dict[Lane, str] = {"live": "1", "replay_retry": "2", "replay": "3"}


class BacklogEntry(Struct, frozen=True):
    """An attempt of a delivery that is due at a time. It is outdated if the delivery does not have `attempt - 1` attempts.

    Sorted by lane, due time and sequence number: of the events that are due, each object's are in their order. Only entries in the lane
    `replay_retry` have the ID of the event's object.
    """

    lane: Lane
    due_ms: int
    event_sequence: int
    delivery_id: str
    attempt: int
    object_id: str | None = None

    @classmethod
    def for_delivery(cls, delivery: Delivery, due_at: datetime, lane: Lane) -> "BacklogEntry":
        """Return the entry of the delivery's next attempt."""
        object_id = delivery.object_id if lane == "replay_retry" else None
        return cls(lane, epoch_ms(due_at), delivery.event_sequence, delivery.id, len(delivery.attempts) + 1, object_id)

    @property
    def sort_key(self) -> str:
        """The sort key of its item."""
        return f"{_PREFIXES[self.lane]}#{self.due_ms:015d}#{self.event_sequence:012d}#{self.delivery_id}"

    def is_current(self, delivery: Delivery) -> bool:
        """Return whether the attempt has not been made yet."""
        return delivery.is_open and len(delivery.attempts) == self.attempt - 1


class TaskContext(Struct, frozen=True):
    """A task with its webhook and event, None for each that does not exist anymore, and the health of its endpoint."""

    task: DeliveryTask
    webhook: Webhook | None
    event: Event | None
    health: EndpointHealth


class EntryContext(Struct, frozen=True):
    """An entry with its delivery and event; None for what does not exist anymore."""

    entry: BacklogEntry
    delivery: Delivery | None
    event: Event | None


class Backlog(Struct, frozen=True):
    """The first due entries of a webhook's backlog in order, and the webhook; None if it does not exist anymore."""

    webhook: Webhook | None
    entries: list[EntryContext]


class EndpointLease(Struct, frozen=True):
    """The right to serve the backlog of a webhook until a time. Times are epoch milliseconds.

    `next_start_ms` is the earliest time of the next request that the endpoint's rate limit allows.
    """

    tenant: Tenant
    webhook_id: str
    health: EndpointHealth
    until_ms: int
    next_start_ms: int = 0


class DueWake(Struct, frozen=True):
    """A backlog that must be looked at, at a time in epoch milliseconds."""

    wake: EndpointWake
    at_ms: int
    is_slow: bool


def parse_entry(sort_key: str, attempt: int, object_id: str | None = None) -> BacklogEntry:
    """Return the entry of a stored item."""
    prefix, due_ms, sequence, delivery_id = sort_key.split("#")
    lane = next(each for each in LANES if _PREFIXES[each] == prefix)
    return BacklogEntry(lane, int(due_ms), int(sequence), delivery_id, attempt, object_id)


def retry_lane(lane: Lane) -> Lane:
    """Return the lane of the retries of a lane's deliveries."""
    return "live" if lane == "live" else "replay_retry"


def replay_range(last_ms: int | None = None) -> tuple[str, str]:
    """Return the first and the last sort key of the lanes of replays: of all retries, and of the rest what is due by `last_ms`, or all."""
    return lane_range("replay_retry")[0], lane_range("replay", last_ms)[1]


def lane_range(lane: Lane, last_ms: int | None = None) -> tuple[str, str]:
    """Return the first and the last sort key of a lane, of what is due by `last_ms`, or of all."""
    prefix = _PREFIXES[lane]
    return f"{prefix}#", f"{prefix}#{last_ms:015d}#~" if last_ms is not None else f"{prefix}#~"
