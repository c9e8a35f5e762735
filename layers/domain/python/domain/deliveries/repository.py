"""Deliveries in the `deliveries` table, kept for 30 days.

    pk   T#{org}#{env}#deliveries#{webhook id}     sk   {delivery id}    newest first is one query
    eq1  the same + #{status}, hashed              sk   {delivery id}    retrying or failed ones, newest first: one query

Most deliveries succeed at their first attempt and never enter the index, which would triple what they cost. Pending and delivered ones
are picked from the newest on.

`made` counts the recorded attempts: the next one is written only while the count is what its worker read.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from apikit import Clock, Tenant, epoch_ms, rfc3339
from apikit.dynamo import ConditionFailed, Item, ItemKey, Table, expressions, get_many, queries
from apikit.resources import lists, records
from domain.deliveries.model import (
    DELIVERY_RETENTION,
    Attempt,
    AttemptResult,
    Delivery,
    DeliveryStatus,
    DeliveryTask,
    FailureReason,
    TaskContext,
)
from domain.events.model import Event
from domain.webhooks.model import Webhook

_BY_STATUS = queries.equal_index(1)
_INDEXED: frozenset[DeliveryStatus] = frozenset({"retrying", "failed"})
# A page of another status reads this many deliveries at most, and may so be short, or empty.
_MOST_READ = 500
_OPEN = expressions.OneOf("status", ("pending", "retrying"))


class EventItems(Protocol):
    """Where events stand."""

    def place(self, tenant: Tenant, sequence: int) -> ItemKey:
        """The place of the event with this number."""
        ...

    def event_of(self, item: Mapping[str, Any]) -> Event:
        """The event of a stored item."""
        ...


class WebhookItems(Protocol):
    """Where webhooks stand."""

    def place(self, tenant: Tenant, webhook_id: str) -> ItemKey:
        """The place of the webhook."""
        ...

    def record_of(self, item: Mapping[str, Any]) -> Webhook:
        """The webhook of a stored item, its secrets included."""
        ...


class DeliveryRepository:
    """The store of deliveries. It reads what a delivery is about in the same call, so it knows where that stands."""

    def __init__(self, table: Table, events: EventItems, webhooks: WebhookItems, clock: Clock) -> None:
        self._table = table
        self._events = events
        self._webhooks = webhooks
        self._clock = clock

    def add(self, delivery: Delivery) -> Delivery:
        """The delivery as it stands: this one, or the one stored before under its id. One write."""
        place = self._place(delivery.tenant, delivery.webhook_id, delivery.id)
        item = {
            "pk": place.pk,
            "sk": place.sk,
            "ttl": epoch_ms(delivery.created_at + DELIVERY_RETENTION) // 1000,
            "made": 0,
            **records.dump(delivery),
        }
        try:
            self._table.write(self._table.put_operation(item, expressions.ABSENT))
        except ConditionFailed as standing:
            return _delivery_of(standing.item) if standing.item else delivery
        return delivery

    def get(self, tenant: Tenant, webhook_id: str, delivery_id: str) -> Delivery | None:
        """The delivery, or None."""
        place = self._place(tenant, webhook_id, delivery_id)
        item = self._table.get(place.pk, place.sk)
        return _delivery_of(item) if item else None

    def page(
        self, tenant: Tenant, webhook_id: str, request: lists.PageRequest, status: DeliveryStatus | None
    ) -> lists.Page[Delivery]:
        """Newest first, of one status when it is given: a page of pending or delivered ones may be short. One query."""
        place = self._place(tenant, webhook_id, request.position or "")
        if status is not None and status not in _INDEXED:
            return self._picked(place, request, status)
        items = self._query(place, request, status)
        found = [_delivery_of(item) for item in items[: request.limit]]
        return lists.Page(found, found[-1].id if len(items) > request.limit else None)

    def _picked(self, place: ItemKey, request: lists.PageRequest, status: DeliveryStatus) -> lists.Page[Delivery]:
        read = queries.query_range(
            queries.QueryRange(place.table, place.pk, is_descending=True, start_key=request.position), limit=_MOST_READ
        )
        wanted = [_delivery_of(item) for item in read.items if item["status"] == status]
        found = wanted[: request.limit]
        return lists.Page(found, found[-1].id if len(wanted) > request.limit else read.last_key)

    def load(self, tasks: Sequence[DeliveryTask]) -> list[TaskContext]:
        """The tasks, in order, with what they name: one BatchGetItem over both tables for 33 tasks."""
        places = [self._places(task) for task in tasks]
        items = get_many(place for three in places for place in three)
        return [
            TaskContext(
                task,
                delivery=_delivery_of(items[delivery]) if delivery in items else None,
                webhook=self._webhooks.record_of(items[webhook]) if webhook in items else None,
                event=self._events.event_of(items[event]) if event in items else None,
            )
            for task, (delivery, webhook, event) in zip(tasks, places, strict=True)
        ]

    def record(self, delivery: Delivery, attempt: Attempt, result: AttemptResult) -> Delivery | None:
        """The delivery with the attempt; None when another worker recorded it first. One write."""
        made = expressions.Update(
            set={"attempts": expressions.Append("attempts", [records.dump(attempt)]), "made": attempt.number}
        )
        return self._change(
            delivery, made | self._outcome(delivery, result), expressions.Eq("made", len(delivery.attempts)) & _OPEN
        )

    def close(self, delivery: Delivery, reason: FailureReason) -> None:
        """The delivery has failed without a further attempt, unless it is over already. One write."""
        self._change(delivery, self._outcome(delivery, AttemptResult("failed", failure_reason=reason)), _OPEN)

    def _change(self, delivery: Delivery, change: expressions.Update, where: expressions.Condition) -> Delivery | None:
        place = self._place(delivery.tenant, delivery.webhook_id, delivery.id)
        try:
            return _delivery_of(self._table.update(place.pk, place.sk, change, where))
        except ConditionFailed:
            return None

    def _outcome(self, delivery: Delivery, result: AttemptResult) -> expressions.Update:
        place = self._place(delivery.tenant, delivery.webhook_id, delivery.id)
        return expressions.Update(
            set={
                "status": result.status,
                "next_retry_at": _text(result.next_retry_at),
                "failure_reason": result.failure_reason,
                "updated_at": _text(self._clock.now()),
                **(_index(place, result.status) if result.status in _INDEXED else {}),
            },
            remove=() if result.status in _INDEXED else [_BY_STATUS.partition],
        )

    def _query(self, place: ItemKey, request: lists.PageRequest, status: DeliveryStatus | None) -> list[Item]:
        start = {"pk": place.pk, "sk": place.sk}
        if status is None:
            return self._table.query(place.pk, limit=request.limit + 1, start_key=start if request.position else None)
        after = {**start, **_index(place, status)} if request.position else None
        return self._table.query(_of_status(place, status), limit=request.limit + 1, start_key=after, index=_BY_STATUS)

    def _places(self, task: DeliveryTask) -> tuple[ItemKey, ItemKey, ItemKey]:
        return (
            self._place(task.tenant, task.webhook_id, task.delivery_id),
            self._webhooks.place(task.tenant, task.webhook_id),
            self._events.place(task.tenant, task.event_sequence),
        )

    def _place(self, tenant: Tenant, webhook_id: str, delivery_id: str) -> ItemKey:
        return ItemKey(self._table.name, tenant.partition(f"deliveries#{webhook_id}"), delivery_id)


def _delivery_of(item: Mapping[str, Any]) -> Delivery:
    return records.decode(Delivery, item)


def _index(place: ItemKey, status: DeliveryStatus) -> dict[str, str]:
    return _BY_STATUS.keys(_of_status(place, status), place.sk)


def _of_status(place: ItemKey, status: DeliveryStatus) -> str:
    return f"{place.pk}#{status}"


def _text(moment: datetime | None) -> str | None:
    return rfc3339(moment) if moment else None
