"""A unit of work: pending writes that later reads see, until all are written in one transaction.

DynamoDB accepts one operation per item in a transaction, so writes to the same item are merged: the last state under the first
condition. Later conditions are evaluated here, on the pending item. An update stays an update until the item is read or written
again: then the item is read, and its new state is written on the condition that the item has not changed since.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from apikit.dynamo.calls import ConditionFailed, client
from apikit.dynamo.conditions import ABSENT, AttributeNotExists, Eq, all_of
from apikit.dynamo.item_keys import Item, ItemKey
from apikit.dynamo.updates import Update
from apikit.dynamo.values import from_item, to_item
from apikit.dynamo.writes import ConditionCheck, DeleteItem, PutItem, UpdateItem, Write
from apikit.errors import NotAtomic, WriteContention

NOT_PENDING: Any = object()
"""The result of `get_pending` for an item without pending writes."""


class _ItemSnapshot(Struct, frozen=True):
    """An item as it was read (None: it did not exist), and the names of the attributes that the writes depend on."""

    item: Item | None
    names: frozenset[str] = frozenset()

    def add_attributes_of(self, write: Write) -> "_ItemSnapshot":
        """Return the snapshot with the attributes of one more write."""
        attributes = [
            *(write.condition.attributes() if write.condition else ()),
            *(write.update.attributes() if isinstance(write, UpdateItem) else ()),
        ]
        return replace(self, names=self.names | set(attributes))


class _PendingWrite(Struct, frozen=True):
    """The pending write of one item. `item` is the item after it (None: deleted), unless only DynamoDB can compute it."""

    write: Write
    item: Item | None = None
    snapshot: _ItemSnapshot | None = None

    @property
    def is_write(self) -> bool:
        """Return False for a condition check."""
        return not isinstance(self.write, ConditionCheck)

    def operation(self) -> Write:
        """Return the operation for the transaction."""
        return _conditional_write(self.write.key, self.snapshot, self.item) if self.snapshot else self.write


def read_item(key: ItemKey) -> Item | None:
    """Return the stored item."""
    request = {"TableName": key.table, "Key": key.primary_key(), "ConsistentRead": True}
    item = client().call("GetItem", request).get("Item")
    return from_item(item) if item else None


class UnitOfWork:
    """The pending writes of one attempt.

    `known_conflicts` are the items that failed conditions in earlier attempts: the first condition on such an item is evaluated on
    it, so that the failing operation reports the error. Only the first: later operations have read the item since. `conflicts` are
    items for which this attempt found, before its transaction, that an earlier operation's update can no longer succeed.
    """

    def __init__(
        self,
        known_conflicts: Mapping[ItemKey, Item] | None = None,
        *,
        read_item: Callable[[ItemKey], Item | None] = read_item,
    ) -> None:
        self._pending: dict[ItemKey, _PendingWrite] = {}
        self._known_conflicts = dict(known_conflicts or {})
        self._read_item = read_item
        self.conflicts: dict[ItemKey, Item] = {}

    def __len__(self) -> int:
        return len(self._pending)

    def add(self, writes: Sequence[Write]) -> None:
        """Add all of the writes, or none when a condition does not hold. Raises ConditionFailed."""
        trial = dict(self._pending)
        failures = [self._add(trial, write) for write in writes]
        if any(item is not None for item in failures):
            raise ConditionFailed(failures)
        self._pending = trial

    def get_pending(self, key: ItemKey) -> Item | None:
        """Return the item after the pending writes; NOT_PENDING when there are none."""
        pending = self._pending.get(key)
        if pending is None or not pending.is_write:
            return NOT_PENDING  # type: ignore[no-any-return]  # a mark
        if isinstance(pending.write, UpdateItem) and pending.snapshot is None:
            pending = self._pending[key] = self._resolve(pending)
        return from_item(to_item(pending.item)) if pending.item is not None else None

    def require_not_pending(self, table: str, pk: str) -> None:
        """Raises NotAtomic when a query of this partition, or of an index partition named after it, would miss pending writes."""
        for key, pending in self._pending.items():
            if pending.is_write and key.table == table and pk.startswith(key.pk):
                raise NotAtomic(
                    "The operation lists resources that an earlier operation of the atomic batch changes. Send it separately."
                )

    def operations(self) -> list[Write]:
        """Return the operations of the transaction."""
        return [pending.operation() for pending in self._pending.values()]

    def item_keys(self) -> list[ItemKey]:
        """Return the keys of `operations`, in their order."""
        return list(self._pending)

    def _add(self, trial: dict[ItemKey, _PendingWrite], write: Write) -> Item | None:
        """Add the write. Returns the current item when its condition does not hold."""
        pending = trial.get(write.key)
        if pending is None:
            trial[write.key] = _new_pending(write)
            return self._take_conflict(write)
        if not pending.is_write:
            trial[write.key] = _new_pending(_add_check(pending.write, write))
            return None
        if isinstance(pending.write, UpdateItem) and pending.snapshot is None:
            pending = trial[write.key] = self._resolve(pending)
        if write.condition and not write.condition.holds(pending.item or {}):
            return pending.item or {}
        if not isinstance(write, ConditionCheck):
            trial[write.key] = _merge(pending, write)
        elif pending.snapshot:
            trial[write.key] = replace(pending, snapshot=pending.snapshot.add_attributes_of(write))
        return None

    def _resolve(self, pending: _PendingWrite) -> _PendingWrite:
        """Return the update with its result on the stored item."""
        write = pending.write
        item = self._read_item(write.key)
        if write.condition and not write.condition.holds(item or {}):
            # The update is an earlier operation's, which fails in the next attempt; this operation only read its item.
            self.conflicts[write.key] = item or {}
            raise WriteContention("Another request changed the resource at the same time. Retry.", retry_after_s=1)
        return _PendingWrite(write, write.apply(item), _ItemSnapshot(item).add_attributes_of(write))

    def _take_conflict(self, write: Write) -> Item | None:
        if write.key not in self._known_conflicts:
            return None
        item = self._known_conflicts.pop(write.key)
        return None if write.condition is None or write.condition.holds(item) else item


def _new_pending(write: Write) -> _PendingWrite:
    return _PendingWrite(write, write.item if isinstance(write, PutItem) else None)


def _add_check(check: Write, write: Write) -> Write:
    """Return the write with its own condition and that of a check of the same item."""
    if check.condition is None or check.condition == write.condition:
        return write
    return replace(write, condition=check.condition & write.condition if write.condition else check.condition)


def _merge(pending: _PendingWrite, write: Write) -> _PendingWrite:
    """Return the last state under the first condition, or under that of the snapshot."""
    item = write.apply(pending.item)
    if pending.snapshot:
        return _PendingWrite(write, item, pending.snapshot.add_attributes_of(write))
    key, condition = write.key, pending.write.condition
    # An item that was created and deleted again must still not exist; deleting a missing item is harmless.
    return _PendingWrite(DeleteItem(key, condition) if item is None else PutItem(key, condition, item=item), item)


def _conditional_write(key: ItemKey, snapshot: _ItemSnapshot, item: Item | None) -> Write:
    """Return the write of the item's new state, on the condition that the snapshot is current."""
    stored_item = snapshot.item
    if stored_item is None:
        return DeleteItem(key, ABSENT) if item is None else PutItem(key, ABSENT, item=item)
    if "v" in stored_item:
        version_condition = Eq("v", stored_item["v"])
        return DeleteItem(key, version_condition) if item is None else PutItem(key, version_condition, item=item)
    # Without a version, only the attributes that the item depends on are compared, and only differences are written.
    unchanged_condition = all_of(
        Eq(name, stored_item[name]) if name in stored_item else AttributeNotExists(name)
        for name in sorted(snapshot.names | {"pk"})
    )
    if item is None:
        return DeleteItem(key, unchanged_condition)
    new_values = {name: value for name, value in item.items() if name not in stored_item or stored_item[name] != value}
    removed_names = sorted(stored_item.keys() - item.keys())
    return (
        UpdateItem(key, unchanged_condition, update=Update(set=new_values, remove=removed_names))
        if new_values or removed_names
        else ConditionCheck(key, unchanged_condition)
    )


def split_pending(unit: UnitOfWork, keys: Iterable[ItemKey]) -> tuple[dict[ItemKey, Item], list[ItemKey]]:
    """Return the pending items among these keys, and the keys without pending writes."""
    items: dict[ItemKey, Item] = {}
    other_keys = []
    for key in keys:
        item = unit.get_pending(key)
        if item is NOT_PENDING:
            other_keys.append(key)
        elif item is not None:
            items[key] = item
    return items, other_keys
