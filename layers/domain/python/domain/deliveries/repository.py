"""Deliveries in the `deliveries` table, stored for 30 days.

    pk   T#{org}#{env}#deliveries#{webhook ID}    sk   {delivery ID}
    log  T#{org}#{env}#deliveries, keys only      sk   {delivery ID}   the deliveries of all webhooks
    eq1  pk#{status}, hashed                      sk   {delivery ID}   of the webhook, not delivered
    eq2  T#{org}#{env}#deliveries#{status}        sk   {delivery ID}   of all webhooks, not delivered

`delivery_keys` has the partitions.

Most deliveries are sent at once and succeed. They are written twice, and only their keys are indexed once. The indexes by status have the
whole items, and every write of an item would write its entries, too: they have no entry of a delivery that was never in the backlog.

`made` is the number of recorded attempts: an attempt is only written if this number is the one that its worker read. `claim` and
`claim_ms` are those of the worker that makes the first attempt of a delivery that is not in the backlog.
"""

import json
import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from apikit import Clock, Tenant, epoch_ms, rfc3339
from apikit.dynamo import ConditionFailed, Item, ItemKey, Table, expressions, get_many, queries
from apikit.resources import records
from domain.deliveries import delivery_keys
from domain.deliveries.delivery_query import INDEXED_STATUSES
from domain.deliveries.model import (
    DELIVERY_RETENTION,
    Attempt,
    AttemptResult,
    Delivery,
    DeliveryClaim,
    DeliveryStatus,
    FailureReason,
)

# Stored only if they are true: most deliveries have none.
_FLAGS = frozenset({"is_test", "is_manual"})
# The keys of an item contain these: without them, a delivery with one attempt is smaller than a write unit.
_KEY_FIELDS = ("id", "organization_id", "livemode", "webhook_id")
_IS_OPEN = expressions.OneOf("status", ("pending", "retrying"))
# Longer than an attempt, shorter than the time after which the message of a worker that died is received again.
_CLAIM = timedelta(seconds=20)


class DeliveryRepository:
    """The store of deliveries."""

    def __init__(self, table: Table, clock: Clock) -> None:
        self._table = table
        self._clock = clock

    def add(self, delivery: Delivery) -> bool:
        """Store the delivery for the backlog; return False if an attempt of it was made, or another worker is about to. One write."""
        item = self._new_item(delivery)
        item |= delivery_keys.status_keys(delivery, "pending")
        try:
            self._table.write(self._table.put_operation(item, expressions.ABSENT))
        except ConditionFailed as failure:
            return failure.item is not None and not failure.item["made"] and not self._is_claimed(failure.item)
        return True

    def add_test(self, delivery: Delivery) -> None:
        """Store a test send with its attempt. Failed ones are in the indexes, as other failed deliveries. One write."""
        is_indexed = delivery.status in INDEXED_STATUSES
        item = {
            **self._new_item(delivery),
            "made": len(delivery.attempts),
            **(delivery_keys.status_keys(delivery, delivery.status) if is_indexed else {}),
        }
        self._table.write(self._table.put_operation(item))

    def claim(self, delivery: Delivery) -> DeliveryClaim:
        """Store the delivery for its first attempt by this worker; a claim of a worker that died can be taken over. One or two writes."""
        claim = {"claim": secrets.token_hex(8), "claim_ms": epoch_ms(self._clock.now())}
        item = self._new_item(delivery) | claim
        try:
            self._table.write(self._table.put_operation(item, expressions.ABSENT))
        except ConditionFailed as failure:
            return self._take_over(delivery, failure.item, claim)
        return DeliveryClaim(delivery, "won")

    def _take_over(self, delivery: Delivery, item: Item | None, claim: Item) -> DeliveryClaim:
        """Claim the stored delivery if the worker that claimed it died before its attempt was recorded."""
        if not item:
            return DeliveryClaim(delivery, "lost")
        if self._is_claimed(item):
            return DeliveryClaim(_parse_delivery(item), "in_flight")
        if item["made"] or "claim" not in item:
            return DeliveryClaim(_parse_delivery(item), "lost")
        condition = expressions.Eq("claim", item["claim"]) & expressions.Eq("made", 0) & _IS_OPEN
        claimed_delivery = self._change(delivery, expressions.Update(set=claim), condition)
        return DeliveryClaim(claimed_delivery, "won") if claimed_delivery else DeliveryClaim(delivery, "in_flight")

    def get(self, tenant: Tenant, webhook_id: str, delivery_id: str) -> Delivery | None:
        """Return the delivery, or None."""
        key = self.item_key(tenant, webhook_id, delivery_id)
        item = self._table.get(key.pk, key.sk)
        return _parse_delivery(item) if item else None

    def get_all(self, tenant: Tenant, webhook_id: str, delivery_ids: Sequence[str]) -> dict[str, Delivery]:
        """Return the deliveries that exist, by ID. Strongly consistent; one batch read for a hundred."""
        items = get_many(self.item_key(tenant, webhook_id, each) for each in delivery_ids)
        return {item["sk"]: _parse_delivery(item) for item in items.values()}

    def record(self, delivery: Delivery, attempt: Attempt, result: AttemptResult) -> Delivery | None:
        """Add the attempt and return the delivery; None if another worker recorded the attempt first. One write."""
        add_attempt = expressions.Update(
            set={
                "attempts": expressions.Append("attempts", [_omit_nulls(records.dump(attempt))]),
                "made": attempt.number,
            },
            remove=["claim", "claim_ms"],
        )
        return self._change(
            delivery,
            add_attempt | self._result_update(delivery, result),
            expressions.Eq("made", len(delivery.attempts)) & _IS_OPEN,
        )

    def reopen(self, delivery: Delivery, next_retry_at: datetime | None) -> Delivery | None:
        """Open the delivery for an attempt and return it; None if it changed since it was read. One write.

        One that has ended has one attempt more; one that is retried already is due earlier.
        """
        status: DeliveryStatus = "retrying" if delivery.attempts else "pending"
        update = self._result_update(delivery, AttemptResult(status, next_retry_at))
        if not delivery.is_open:
            update |= expressions.Update(set={"is_manual": True})
        is_unchanged = expressions.Eq("made", len(delivery.attempts)) & expressions.Eq("status", delivery.status)
        return self._change(delivery, update, is_unchanged)

    def close(self, delivery: Delivery, reason: FailureReason) -> None:
        """Set the delivery to failed without an attempt, unless its status is final. One write."""
        self._change(delivery, self._result_update(delivery, AttemptResult("failed", failure_reason=reason)), _IS_OPEN)

    def _change(
        self, delivery: Delivery, update: expressions.Update, condition: expressions.Condition
    ) -> Delivery | None:
        key = self.item_key(delivery.tenant, delivery.webhook_id, delivery.id)
        try:
            return _parse_delivery(self._table.update(key.pk, key.sk, update, condition))
        except ConditionFailed:
            return None

    def _result_update(self, delivery: Delivery, result: AttemptResult) -> expressions.Update:
        is_indexed = result.status in INDEXED_STATUSES
        return expressions.Update(
            set={
                "status": result.status,
                "next_retry_at": _format(result.next_retry_at),
                "failure_reason": result.failure_reason,
                "updated_at": _format(self._clock.now()),
                **(delivery_keys.status_keys(delivery, result.status) if is_indexed else {}),
            },
            remove=() if is_indexed else delivery_keys.STATUS_ATTRIBUTES,
        )

    def parse_delivery(self, item: Mapping[str, Any]) -> Delivery:
        """Return the delivery of a stored item."""
        return _parse_delivery(item)

    def _is_claimed(self, item: Item) -> bool:
        """Return whether the worker that claimed the delivery may still send it."""
        return bool(item.get("claim_ms", 0) > epoch_ms(self._clock.now() - _CLAIM))

    def _new_item(self, delivery: Delivery) -> Item:
        key = self.item_key(delivery.tenant, delivery.webhook_id, delivery.id)
        return {
            "pk": key.pk,
            "sk": key.sk,
            "ttl": epoch_ms(delivery.created_at + DELIVERY_RETENTION) // 1000,
            "made": 0,
            **queries.LOG_INDEX.keys(delivery_keys.partition(delivery.tenant), key.sk),
            **{
                name: value
                for name, value in records.dump(delivery).items()
                if name not in _KEY_FIELDS and (name not in _FLAGS or value)
            },
        }

    def item_key(self, tenant: Tenant, webhook_id: str, delivery_id: str) -> ItemKey:
        """Return the key of the delivery."""
        return ItemKey(self._table.name, delivery_keys.partition(tenant, webhook_id), delivery_id)


def _parse_delivery(item: Mapping[str, Any]) -> Delivery:
    _, organization_id, environment, _, webhook_id = item["pk"].split("#")
    key_values = (item["sk"], organization_id, environment == "live", webhook_id)
    object_id = _to_text(item.get("object_id"))
    return records.decode(Delivery, {**item, **dict(zip(_KEY_FIELDS, key_values, strict=True)), "object_id": object_id})


def _to_text(value: Any) -> str | None:
    """Return the value as text. Test sends of earlier releases could store an ID of any JSON type."""
    return value if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _omit_nulls(form: records.JsonObject) -> records.JsonObject:
    """Return the form without fields that are null, which is their default."""
    return {
        name: _omit_nulls(value) if isinstance(value, dict) else value
        for name, value in form.items()
        if value is not None
    }


def _format(moment: datetime | None) -> str | None:
    return rfc3339(moment) if moment else None
