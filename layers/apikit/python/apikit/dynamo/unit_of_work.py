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
from apikit.dynamo.conditions import ABSENT, Absent, Eq, all_of
from apikit.dynamo.item_keys import Item, ItemKey
from apikit.dynamo.updates import Update
from apikit.dynamo.values import from_item, to_item
from apikit.dynamo.writes import ConditionCheck, DeleteItem, PutItem, UpdateItem, Write
from apikit.errors import NotAtomic, WriteContention

UNSEEN: Any = object()


class _Read(Struct, frozen=True):
    """An item as it was read (None: there was none), and the attributes of it that the writes depend on."""

    item: Item | None
    names: frozenset[str] = frozenset()

    def with_attributes_of(self, write: Write) -> "_Read":
        """The same, for a write more."""
        attributes = [
            *(write.where.attributes() if write.where else ()),
            *(write.update.attributes() if isinstance(write, UpdateItem) else ()),
        ]
        return replace(self, names=self.names | set(attributes))


class _Gathered(Struct, frozen=True):
    """What will happen at one place. `item` is what is there then (None: nothing), unless only DynamoDB can tell."""

    write: Write
    item: Item | None = None
    read: _Read | None = None

    @property
    def is_write(self) -> bool:
        """False for a mere check."""
        return not isinstance(self.write, ConditionCheck)

    def operation(self) -> Write:
        """The one operation of the transaction."""
        return _since_read(self.write.place, self.read, self.item) if self.read else self.write


def read(place: ItemKey) -> Item | None:
    """The item in the table as it stands."""
    request = {"TableName": place.table, "Key": place.key(), "ConsistentRead": True}
    item = client().call("GetItem", request).get("Item")
    return from_item(item) if item else None


class UnitOfWork:
    """The gathered writes of one attempt.

    `standing` is what earlier attempts met where their conditions failed: the first condition at such a place is judged on it, so
    that the operation it belongs to tells what is wrong. Only the first: whoever asks again has read since. `met` is what this
    attempt met itself, before its transaction, where an operation came upon a change that can no longer be.
    """

    def __init__(
        self, standing: Mapping[ItemKey, Item] | None = None, *, read: Callable[[ItemKey], Item | None] = read
    ) -> None:
        self._places: dict[ItemKey, _Gathered] = {}
        self._standing = dict(standing or {})
        self._read = read
        self.met: dict[ItemKey, Item] = {}

    def __len__(self) -> int:
        return len(self._places)

    def gather(self, writes: Sequence[Write]) -> None:
        """All of the writes, or none when a condition does not hold. Raises ConditionFailed."""
        trial = dict(self._places)
        failed = [self._add(trial, write) for write in writes]
        if any(item is not None for item in failed):
            raise ConditionFailed(failed)
        self._places = trial

    def look(self, place: ItemKey) -> Item | None:
        """What stands at the place after the gathered writes; UNSEEN when they leave it alone."""
        gathered = self._places.get(place)
        if gathered is None or not gathered.is_write:
            return UNSEEN  # type: ignore[no-any-return]  # a mark
        if isinstance(gathered.write, UpdateItem) and gathered.read is None:
            gathered = self._places[place] = self._met(gathered)
        return from_item(to_item(gathered.item)) if gathered.item is not None else None

    def require_unlisted(self, table: str, pk: str) -> None:
        """Raises NotAtomic when a query of this partition, or of one named after it in an index, would miss gathered writes."""
        for place, gathered in self._places.items():
            if gathered.is_write and place.table == table and pk.startswith(place.pk):
                raise NotAtomic(
                    "The operation lists resources that an earlier operation of the atomic batch changes. Send it separately."
                )

    def operations(self) -> list[Write]:
        """What the one transaction holds."""
        return [gathered.operation() for gathered in self._places.values()]

    def places(self) -> list[ItemKey]:
        """The places of `operations`, in their order."""
        return list(self._places)

    def _add(self, trial: dict[ItemKey, _Gathered], write: Write) -> Item | None:
        """Enters the write; what stands there when its condition does not hold."""
        before = trial.get(write.place)
        if before is None:
            trial[write.place] = _first(write)
            return self._refused_by_standing(write)
        if not before.is_write:
            trial[write.place] = _first(_under_both(before.write, write))
            return None
        if isinstance(before.write, UpdateItem) and before.read is None:
            before = trial[write.place] = self._met(before)
        if write.where and not write.where.holds(before.item or {}):
            return before.item or {}
        if not isinstance(write, ConditionCheck):
            trial[write.place] = _onto(before, write)
        elif before.read:
            trial[write.place] = replace(before, read=before.read.with_attributes_of(write))
        return None

    def _met(self, gathered: _Gathered) -> _Gathered:
        """The change as what it makes of the item that stands there now."""
        write = gathered.write
        item = self._read(write.place)
        if write.where and not write.where.holds(item or {}):
            # The change is an earlier operation's: it is refused in the next attempt, not whoever came upon it.
            self.met[write.place] = item or {}
            raise WriteContention("Another request changed the resource at the same time. Retry.", retry_after_s=1)
        return _Gathered(write, write.apply(item), _Read(item).with_attributes_of(write))

    def _refused_by_standing(self, write: Write) -> Item | None:
        if write.place not in self._standing:
            return None
        item = self._standing.pop(write.place)
        return None if write.where is None or write.where.holds(item) else item


def _first(write: Write) -> _Gathered:
    return _Gathered(write, write.item if isinstance(write, PutItem) else None)


def _under_both(check: Write, write: Write) -> Write:
    """The write under its own condition and that of a check of the same place."""
    if check.where is None or check.where == write.where:
        return write
    return replace(write, where=check.where & write.where if write.where else check.where)


def _onto(before: _Gathered, write: Write) -> _Gathered:
    """The last state under the first condition, or under that of what was read."""
    item = write.apply(before.item)
    if before.read:
        return _Gathered(write, item, before.read.with_attributes_of(write))
    place, where = write.place, before.write.where
    # What was new and is gone again only has to be absent still; deleting nothing does no harm.
    return _Gathered(DeleteItem(place, where) if item is None else PutItem(place, where, item=item), item)


def _since_read(place: ItemKey, read: _Read, item: Item | None) -> Write:
    """What makes the item of what was read, on the condition that this is still there."""
    there = read.item
    if there is None:
        return DeleteItem(place, ABSENT) if item is None else PutItem(place, ABSENT, item=item)
    if "v" in there:
        unchanged = Eq("v", there["v"])
        return DeleteItem(place, unchanged) if item is None else PutItem(place, unchanged, item=item)
    # Without a version only what the item was made of is compared, and only what differs is written.
    same = all_of(Eq(name, there[name]) if name in there else Absent(name) for name in sorted(read.names | {"pk"}))
    if item is None:
        return DeleteItem(place, same)
    changed = {name: value for name, value in item.items() if name not in there or there[name] != value}
    gone = sorted(there.keys() - item.keys())
    return (
        UpdateItem(place, same, update=Update(set=changed, remove=gone))
        if changed or gone
        else ConditionCheck(place, same)
    )


def unseen(unit: UnitOfWork, places: Iterable[ItemKey]) -> tuple[dict[ItemKey, Item], list[ItemKey]]:
    """Of these places, the gathered items that stand there, and the places that the unit leaves alone."""
    found: dict[ItemKey, Item] = {}
    rest = []
    for place in places:
        item = unit.look(place)
        if item is UNSEEN:
            rest.append(place)
        elif item is not None:
            found[place] = item
    return found, rest
