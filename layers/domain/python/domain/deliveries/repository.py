"""Deliveries in the `deliveries` table, stored for 30 days.

    pk   T#{org}#{env}#deliveries#{webhook ID}     sk   {delivery ID}    newest first: one query
    eq1  the same + #{status}, hashed              sk   {delivery ID}    retrying or failed deliveries, newest first: one query

Most deliveries succeed at the first attempt and are never indexed, because the index would triple their cost. Pending and delivered ones
are filtered from the newest deliveries.

`made` is the number of recorded attempts: an attempt is only written if this number is the one that its worker read.
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
_INDEXED_STATUSES: frozenset[DeliveryStatus] = frozenset({"retrying", "failed"})
# A page of another status reads at most this many deliveries, and may hold fewer than its limit.
_MAX_READ = 500
_IS_OPEN = expressions.OneOf("status", ("pending", "retrying"))


class EventItems(Protocol):
    """Keys and items of events."""

    def item_key(self, tenant: Tenant, sequence: int) -> ItemKey:
        """Return the key of the event with this number."""
        ...

    def parse_event(self, item: Mapping[str, Any]) -> Event:
        """Return the event of a stored item."""
        ...


class WebhookItems(Protocol):
    """Keys and items of webhooks."""

    def item_key(self, tenant: Tenant, webhook_id: str) -> ItemKey:
        """Return the key of the webhook."""
        ...

    def to_record(self, item: Mapping[str, Any]) -> Webhook:
        """Return the webhook of a stored item, including its secrets."""
        ...


class DeliveryRepository:
    """The store of deliveries. It reads the event and the webhook of a delivery in the same call."""

    def __init__(self, table: Table, events: EventItems, webhooks: WebhookItems, clock: Clock) -> None:
        self._table = table
        self._events = events
        self._webhooks = webhooks
        self._clock = clock

    def add(self, delivery: Delivery) -> Delivery:
        """Store the delivery and return it; return the stored one if its ID exists. One write."""
        key = self._item_key(delivery.tenant, delivery.webhook_id, delivery.id)
        item = {
            "pk": key.pk,
            "sk": key.sk,
            "ttl": epoch_ms(delivery.created_at + DELIVERY_RETENTION) // 1000,
            "made": 0,
            **records.dump(delivery),
        }
        try:
            self._table.write(self._table.put_operation(item, expressions.ABSENT))
        except ConditionFailed as failure:
            return _parse_delivery(failure.item) if failure.item else delivery
        return delivery

    def get(self, tenant: Tenant, webhook_id: str, delivery_id: str) -> Delivery | None:
        """Return the delivery, or None."""
        key = self._item_key(tenant, webhook_id, delivery_id)
        item = self._table.get(key.pk, key.sk)
        return _parse_delivery(item) if item else None

    def page(
        self, tenant: Tenant, webhook_id: str, request: lists.PageRequest, status: DeliveryStatus | None
    ) -> lists.Page[Delivery]:
        """Return a page of deliveries, newest first. A page of pending or delivered ones may hold fewer than its limit. One query."""
        key = self._item_key(tenant, webhook_id, request.position or "")
        if status is not None and status not in _INDEXED_STATUSES:
            return self._filter_page(key, request, status)
        items = self._query(key, request, status)
        deliveries = [_parse_delivery(item) for item in items[: request.limit]]
        return lists.Page(deliveries, deliveries[-1].id if len(items) > request.limit else None)

    def _filter_page(self, key: ItemKey, request: lists.PageRequest, status: DeliveryStatus) -> lists.Page[Delivery]:
        result = queries.query_range(
            queries.QueryRange(key.table, key.pk, is_descending=True, start_key=request.position), limit=_MAX_READ
        )
        matches = [_parse_delivery(item) for item in result.items if item["status"] == status]
        deliveries = matches[: request.limit]
        return lists.Page(deliveries, deliveries[-1].id if len(matches) > request.limit else result.last_key)

    def load(self, tasks: Sequence[DeliveryTask]) -> list[TaskContext]:
        """Return the tasks, in order, with their deliveries, webhooks and events: one BatchGetItem over both tables for 33 tasks."""
        task_keys = [self._keys(task) for task in tasks]
        items = get_many(key for keys in task_keys for key in keys)
        return [
            TaskContext(
                task,
                delivery=_parse_delivery(items[delivery]) if delivery in items else None,
                webhook=self._webhooks.to_record(items[webhook]) if webhook in items else None,
                event=self._events.parse_event(items[event]) if event in items else None,
            )
            for task, (delivery, webhook, event) in zip(tasks, task_keys, strict=True)
        ]

    def record(self, delivery: Delivery, attempt: Attempt, result: AttemptResult) -> Delivery | None:
        """Add the attempt and return the delivery; None if another worker recorded the attempt first. One write."""
        add_attempt = expressions.Update(
            set={"attempts": expressions.Append("attempts", [records.dump(attempt)]), "made": attempt.number}
        )
        return self._change(
            delivery,
            add_attempt | self._result_update(delivery, result),
            expressions.Eq("made", len(delivery.attempts)) & _IS_OPEN,
        )

    def close(self, delivery: Delivery, reason: FailureReason) -> None:
        """Set the delivery to failed without an attempt, unless its status is final. One write."""
        self._change(delivery, self._result_update(delivery, AttemptResult("failed", failure_reason=reason)), _IS_OPEN)

    def _change(
        self, delivery: Delivery, update: expressions.Update, condition: expressions.Condition
    ) -> Delivery | None:
        key = self._item_key(delivery.tenant, delivery.webhook_id, delivery.id)
        try:
            return _parse_delivery(self._table.update(key.pk, key.sk, update, condition))
        except ConditionFailed:
            return None

    def _result_update(self, delivery: Delivery, result: AttemptResult) -> expressions.Update:
        key = self._item_key(delivery.tenant, delivery.webhook_id, delivery.id)
        return expressions.Update(
            set={
                "status": result.status,
                "next_retry_at": _format(result.next_retry_at),
                "failure_reason": result.failure_reason,
                "updated_at": _format(self._clock.now()),
                **(_index_keys(key, result.status) if result.status in _INDEXED_STATUSES else {}),
            },
            remove=() if result.status in _INDEXED_STATUSES else [_BY_STATUS.partition],
        )

    def _query(self, key: ItemKey, request: lists.PageRequest, status: DeliveryStatus | None) -> list[Item]:
        table_key = {"pk": key.pk, "sk": key.sk}
        if status is None:
            return self._table.query(key.pk, limit=request.limit + 1, start_key=table_key if request.position else None)
        start_key = {**table_key, **_index_keys(key, status)} if request.position else None
        return self._table.query(
            _status_partition(key, status), limit=request.limit + 1, start_key=start_key, index=_BY_STATUS
        )

    def _keys(self, task: DeliveryTask) -> tuple[ItemKey, ItemKey, ItemKey]:
        return (
            self._item_key(task.tenant, task.webhook_id, task.delivery_id),
            self._webhooks.item_key(task.tenant, task.webhook_id),
            self._events.item_key(task.tenant, task.event_sequence),
        )

    def _item_key(self, tenant: Tenant, webhook_id: str, delivery_id: str) -> ItemKey:
        return ItemKey(self._table.name, tenant.partition(f"deliveries#{webhook_id}"), delivery_id)


def _parse_delivery(item: Mapping[str, Any]) -> Delivery:
    return records.decode(Delivery, item)


def _index_keys(key: ItemKey, status: DeliveryStatus) -> dict[str, str]:
    return _BY_STATUS.keys(_status_partition(key, status), key.sk)


def _status_partition(key: ItemKey, status: DeliveryStatus) -> str:
    return f"{key.pk}#{status}"


def _format(moment: datetime | None) -> str | None:
    return rfc3339(moment) if moment else None
