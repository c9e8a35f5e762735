"""A unit of work: writes that are gathered instead of sent, and seen by the reads that follow, until all go in one transaction.

One place in the tables has one operation in a transaction, so writes to the same place become one: the last state under the
first condition. Later conditions are judged here, on what is gathered. A change stays one until something else meets it: then
the item is read, and what becomes of it is written on the condition that what it was made of is still there.
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


class _ItemSnapshot(Struct, frozen=True):
    """An item as it was read (None: there was none), and the attributes of it that the writes depend on."""

    item: Item | None
    names: frozenset[str] = frozenset()

    def add_attributes_of(self, write: Write) -> "_ItemSnapshot":
        """The same, for a write more."""
        attributes = [
            *(write.condition.attributes() if write.condition else ()),
            *(write.update.attributes() if isinstance(write, UpdateItem) else ()),
        ]
        return replace(self, names=self.names | set(attributes))


class _PendingWrite(Struct, frozen=True):
    """What will happen at one place. `item` is what is there then (None: nothing), unless only DynamoDB can tell."""

    write: Write
    item: Item | None = None
    snapshot: _ItemSnapshot | None = None

    @property
    def is_write(self) -> bool:
        """False for a mere check."""
        return not isinstance(self.write, ConditionCheck)

    def operation(self) -> Write:
        """The one operation of the transaction."""
        return _conditional_write(self.write.key, self.snapshot, self.item) if self.snapshot else self.write


def read_item(key: ItemKey) -> Item | None:
    """The item in the table as it stands."""
    request = {"TableName": key.table, "Key": key.primary_key(), "ConsistentRead": True}
    item = client().call("GetItem", request).get("Item")
    return from_item(item) if item else None


class UnitOfWork:
    """The gathered writes of one attempt.

    `standing` is what earlier attempts met where their conditions failed: the first condition at such a place is judged on it, so
    that the operation it belongs to tells what is wrong. Only the first: whoever asks again has read since. `met` is what this
    attempt met itself, before its transaction, where an operation came upon a change that can no longer be.
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
        """All of the writes, or none when a condition does not hold. Raises ConditionFailed."""
        trial = dict(self._pending)
        failures = [self._add(trial, write) for write in writes]
        if any(item is not None for item in failures):
            raise ConditionFailed(failures)
        self._pending = trial

    def get_pending(self, key: ItemKey) -> Item | None:
        """What stands at the place after the gathered writes; UNSEEN when they leave it alone."""
        pending = self._pending.get(key)
        if pending is None or not pending.is_write:
            return NOT_PENDING  # type: ignore[no-any-return]  # a mark
        if isinstance(pending.write, UpdateItem) and pending.snapshot is None:
            pending = self._pending[key] = self._resolve(pending)
        return from_item(to_item(pending.item)) if pending.item is not None else None

    def require_not_pending(self, table: str, pk: str) -> None:
        """Raises NotAtomic when a query of this partition, or of one named after it in an index, would miss gathered writes."""
        for key, pending in self._pending.items():
            if pending.is_write and key.table == table and pk.startswith(key.pk):
                raise NotAtomic(
                    "The operation lists resources that an earlier operation of the atomic batch changes. Send it separately."
                )

    def operations(self) -> list[Write]:
        """What the one transaction holds."""
        return [pending.operation() for pending in self._pending.values()]

    def item_keys(self) -> list[ItemKey]:
        """The places of `operations`, in their order."""
        return list(self._pending)

    def _add(self, trial: dict[ItemKey, _PendingWrite], write: Write) -> Item | None:
        """Enters the write; what stands there when its condition does not hold."""
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
        """The change as what it makes of the item that stands there now."""
        write = pending.write
        item = self._read_item(write.key)
        if write.condition and not write.condition.holds(item or {}):
            # The change is an earlier operation's: it is refused in the next attempt, not whoever came upon it.
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
    """The write under its own condition and that of a check of the same place."""
    if check.condition is None or check.condition == write.condition:
        return write
    return replace(write, condition=check.condition & write.condition if write.condition else check.condition)


def _merge(pending: _PendingWrite, write: Write) -> _PendingWrite:
    """The last state under the first condition, or under that of what was read."""
    item = write.apply(pending.item)
    if pending.snapshot:
        return _PendingWrite(write, item, pending.snapshot.add_attributes_of(write))
    key, condition = write.key, pending.write.condition
    # What was new and is gone again only has to be absent still; deleting nothing does no harm.
    return _PendingWrite(DeleteItem(key, condition) if item is None else PutItem(key, condition, item=item), item)


def _conditional_write(key: ItemKey, snapshot: _ItemSnapshot, item: Item | None) -> Write:
    """What makes the item of what was read, on the condition that this is still there."""
    stored_item = snapshot.item
    if stored_item is None:
        return DeleteItem(key, ABSENT) if item is None else PutItem(key, ABSENT, item=item)
    if "v" in stored_item:
        same_version = Eq("v", stored_item["v"])
        return DeleteItem(key, same_version) if item is None else PutItem(key, same_version, item=item)
    # Without a version only what the item was made of is compared, and only what differs is written.
    unchanged = all_of(
        Eq(name, stored_item[name]) if name in stored_item else AttributeNotExists(name)
        for name in sorted(snapshot.names | {"pk"})
    )
    if item is None:
        return DeleteItem(key, unchanged)
    new_values = {name: value for name, value in item.items() if name not in stored_item or stored_item[name] != value}
    removed_names = sorted(stored_item.keys() - item.keys())
    return (
        UpdateItem(key, unchanged, update=Update(set=new_values, remove=removed_names))
        if new_values or removed_names
        else ConditionCheck(key, unchanged)
    )


def split_pending(unit: UnitOfWork, keys: Iterable[ItemKey]) -> tuple[dict[ItemKey, Item], list[ItemKey]]:
    """Of these places, the gathered items that stand there, and the places that the unit leaves alone."""
    items: dict[ItemKey, Item] = {}
    other_keys = []
    for key in keys:
        item = unit.get_pending(key)
        if item is NOT_PENDING:
            other_keys.append(key)
        elif item is not None:
            items[key] = item
    return items, other_keys
