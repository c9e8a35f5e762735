"""Receivers and their requests in the `deliveries` table.

    pk T#{org}#test#receivers                        sk {receiver ID}   `doc`, `count`, `last_at`, `expires_at`, `free_ms`, `ttl`
    pk T#{org}#test#receivers                        sk #revision       `rev`: the number of receivers that were created
    pk T#{org}#test#receiver-requests#{receiver ID}  sk {slot}          `doc`, `number`, `ttl`

A receiver has a hundred slots: request 101 replaces request 1. Nothing has to be deleted to limit their number.

`free_ms` is the time at which the limit of the receiver is as free as at first. Each request moves it by the receiver's pace, and is
refused if it is more than the window ahead (a token bucket as one number).
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from apikit import Clock, Tenant, epoch_ms, errors, rfc3339
from apikit.dynamo import ConditionFailed, Item, Table, expressions
from apikit.resources import lists, records
from domain.receivers.model import (
    MAX_RECEIVERS,
    MAX_REQUESTS_AT_ONCE,
    MAX_STORED_REQUESTS,
    PREFIX,
    RECEIVER_RETENTION,
    REQUEST_RETENTION,
    REQUESTS_PER_S,
    Receiver,
    ReceiverRequest,
)

_KIND, _REQUESTS, _REVISION = "receivers", "receiver-requests", "#revision"
_LAST = f"{PREFIX}_~"
_WINDOW_MS = MAX_REQUESTS_AT_ONCE * 1_000 // REQUESTS_PER_S
_ATTEMPTS = 5
# Expired receivers stay for some days.
_MAX_ITEMS = 10 * MAX_RECEIVERS
# They change with every request, or with the platform's address.
_SEPARATE_FIELDS = frozenset({"url", "request_count", "last_request_at", "expires_at"})


class ReceiverRepository:
    """The store of receivers and their requests."""

    def __init__(self, table: Table, clock: Clock) -> None:
        self._table = table
        self._clock = clock

    def add(self, tenant: Tenant, receiver: Receiver) -> None:
        """Store a new receiver. Raises Conflict if the organization has 20; WriteContention. One query, one transaction."""
        items = self._table.query(tenant.partition(_KIND), limit=_MAX_ITEMS, descending=False)
        if sum(self._is_current(item) for item in items) >= MAX_RECEIVERS:
            raise errors.Conflict(f"The sandbox has {MAX_RECEIVERS} receivers, the maximum. Delete one.")
        revision = next((item["rev"] for item in items if item["sk"] == _REVISION), None)
        is_unchanged = expressions.ABSENT if revision is None else expressions.Eq("rev", revision)
        count = {"pk": tenant.partition(_KIND), "sk": _REVISION, "rev": (revision or 0) + 1}
        form = {name: value for name, value in records.dump(receiver).items() if name not in _SEPARATE_FIELDS}
        item = {
            "pk": tenant.partition(_KIND),
            "sk": receiver.id,
            "doc": form,
            "count": 0,
            "free_ms": 0,
            "expires_at": rfc3339(receiver.expires_at),
            "ttl": _seconds(receiver.expires_at),
        }
        try:
            self._table.write(self._table.put_operation(count, is_unchanged), self._table.put_operation(item))
        except ConditionFailed as failure:
            raise errors.WriteContention("Another receiver is being created. Retry.", retry_after_s=1) from failure

    def page(self, tenant: Tenant, request: lists.PageRequest) -> lists.Page[Receiver]:
        """Return a page of receivers, newest first. One query."""
        items = self._table.query(tenant.partition(_KIND), limit=_MAX_ITEMS, sort_range=(f"{PREFIX}_", _LAST))
        position = request.position or _LAST
        receivers = [_to_receiver(item) for item in items if item["sk"] < position and self._is_current(item)]
        page = receivers[: request.limit]
        return lists.Page(page, page[-1].id if len(receivers) > len(page) else None)

    def find(self, tenant: Tenant, receiver_id: str) -> Receiver | None:
        """Return a receiver, consistently; None if there is none. One read."""
        item = self._table.get(tenant.partition(_KIND), receiver_id)
        return _to_receiver(item) if item and self._is_current(item) else None

    def delete(self, tenant: Tenant, receiver_id: str) -> bool:
        """Delete a receiver and return True; False if there is none. Its requests cannot be read anymore, and expire. One write."""
        is_current = expressions.EXISTS & expressions.Gt("ttl", self._now_s())
        try:
            self._table.write(self._table.delete_operation(tenant.partition(_KIND), receiver_id, is_current))
        except ConditionFailed:
            return False
        return True

    def count_request(self, tenant: Tenant, receiver_id: str) -> Receiver | None:
        """Count a request and return the receiver, with its number as `request_count`; None if there is no receiver.

        One read and one write; more under contention. Raises RateLimitExceeded, WriteContention.
        """
        pk = tenant.partition(_KIND)
        item = self._table.get(pk, receiver_id)
        for _ in range(_ATTEMPTS):
            if not item or not self._is_current(item):
                return None
            update, condition = self._count(item)
            try:
                return _to_receiver(self._table.update(pk, receiver_id, update, condition))
            except ConditionFailed as failure:
                item = failure.item
        raise errors.WriteContention("The receiver gets too many requests at once. Retry.", retry_after_s=1)

    def _count(self, item: Item) -> tuple[expressions.Update, expressions.Condition]:
        now = self._clock.now()
        now_ms, pace_ms, free_ms = epoch_ms(now), _to_receiver(item).pace_ms, int(item["free_ms"])
        latest_ms = now_ms + _WINDOW_MS - pace_ms
        if free_ms > latest_ms:
            wait_s = -(-(free_ms - latest_ms) // 1_000)
            raise errors.RateLimitExceeded(
                f"The receiver accepts {MAX_REQUESTS_AT_ONCE} requests at once and {REQUESTS_PER_S} per second. Retry in {wait_s} s.",
                retry_after_s=wait_s,
                limit="receiver",
            )
        expires_at = now + RECEIVER_RETENTION
        changes = {"last_at": rfc3339(now), "expires_at": rfc3339(expires_at), "ttl": _seconds(expires_at)}
        if free_ms <= now_ms:
            update = expressions.Update(set={**changes, "free_ms": now_ms + pace_ms}, add={"count": 1})
            return update, expressions.Le("free_ms", now_ms)
        update = expressions.Update(set=changes, add={"count": 1, "free_ms": pace_ms})
        return update, expressions.Gt("free_ms", now_ms) & expressions.Le("free_ms", latest_ms)

    def put_request(self, tenant: Tenant, request: ReceiverRequest) -> None:
        """Store a request in the place of the hundredth before it. One write."""
        item = {
            "pk": _requests_partition(tenant, request.receiver_id),
            "sk": _slot(request.number),
            "doc": records.dump(request),
            "number": request.number,
            "ttl": _seconds(request.created_at + REQUEST_RETENTION),
        }
        self._table.write(self._table.put_operation(item))

    def page_requests(
        self, tenant: Tenant, receiver: Receiver, request: lists.PageRequest
    ) -> lists.Page[ReceiverRequest]:
        """Return a page of the stored requests of a receiver, newest first. One query, or two where the slots begin again."""
        newest = receiver.request_count if request.position is None else int(request.position) - 1
        oldest = max(1, receiver.request_count - MAX_STORED_REQUESTS + 1)
        current_items: list[Item] = []
        last = newest
        while last >= oldest and len(current_items) <= request.limit:
            first = max(oldest, last - (last - 1) % MAX_STORED_REQUESTS)
            items = self._table.query(
                _requests_partition(tenant, receiver.id),
                limit=request.limit + 1 - len(current_items),
                sort_range=(_slot(first), _slot(last)),
            )
            # Another request may have taken the slot since the receiver was read.
            current_items += [item for item in items if first <= item["number"] <= last and self._is_current(item)]
            last = first - 1
        page = current_items[: request.limit]
        next_position = str(page[-1]["number"]) if len(current_items) > len(page) else None
        return lists.Page([records.decode(ReceiverRequest, item["doc"]) for item in page], next_position)

    def _is_current(self, item: Mapping[str, Any]) -> bool:
        """Return whether the item is one that has not expired: DynamoDB deletes expired items within days only."""
        return bool(item.get("ttl", 0) > self._now_s())

    def _now_s(self) -> int:
        return _seconds(self._clock.now())


def _to_receiver(item: Mapping[str, Any]) -> Receiver:
    values = {"url": "", "request_count": int(item["count"]), "last_request_at": item.get("last_at")}
    return records.decode(Receiver, {**item["doc"], **values, "expires_at": item["expires_at"]})


def _requests_partition(tenant: Tenant, receiver_id: str) -> str:
    return tenant.partition(f"{_REQUESTS}#{receiver_id}")


def _slot(number: int) -> str:
    return f"{(number - 1) % MAX_STORED_REQUESTS:03}"


def _seconds(moment: datetime) -> int:
    return epoch_ms(moment) // 1_000
