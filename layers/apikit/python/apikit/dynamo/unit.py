"""A unit of work: writes that are gathered instead of sent, and seen by the reads that follow, until all go in one transaction.

One place in the tables has one operation in a transaction, so writes to the same place become one: the last state under the
first condition. Later conditions are judged here, on what is gathered. An update stays one until something else meets it: then
what it was for is read, and it becomes a put that asks for just that. What cannot be gathered raises NotAtomic.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from apikit.dynamo.calls import TransactionFailed, ask
from apikit.dynamo.expressions import Item, Place, key
from apikit.dynamo.judging import Unjudged, holds, updated
from apikit.dynamo.merging import Mergeless, both_conditions, condition_of, unchanged_since
from apikit.dynamo.values import from_item, from_value, to_item
from apikit.errors import Contended, NotAtomic

UNSEEN: Any = object()
_TWICE = "It changes what an earlier operation of the atomic batch changes, in a way that cannot be made one change."


@dataclass(frozen=True, slots=True)
class Gathered:
    """What will happen at one place. `item` is what stands there then (None: nothing), unless only DynamoDB can tell."""

    kind: str
    request: Item
    item: Item | None = None

    @property
    def is_write(self) -> bool:
        """False for a mere check."""
        return self.kind != "ConditionCheck"


def read(place: Place) -> Item | None:
    """The item in the table as it stands, in DynamoDB's JSON."""
    request = {"TableName": place.table, "Key": key(place.pk, place.sk), "ConsistentRead": True}
    item: Item | None = ask("GetItem", request).get("Item")
    return item


class Unit:
    """The gathered writes of one attempt.

    `standing` is what earlier attempts met where their conditions failed: the first condition at such a place is judged on it, so
    that the operation it belongs to tells what is wrong. Only the first: whoever asks again has read since. `met` is what this
    attempt met itself, before its transaction, where an operation came upon an update that can no longer be.
    """

    def __init__(
        self, standing: Mapping[Place, Item] | None = None, *, read: Callable[[Place], Item | None] = read
    ) -> None:
        self._places: dict[Place, Gathered] = {}
        self._standing = dict(standing or {})
        self._read = read
        self.met: dict[Place, Item] = {}

    def __len__(self) -> int:
        return len(self._places)

    def gather(self, operations: Sequence[Item]) -> None:
        """All of the operations, or none when a condition does not hold. Raises TransactionFailed, NotAtomic."""
        trial = dict(self._places)
        failed: list[Item | None] = []
        for operation in operations:
            ((kind, request),) = operation.items()
            failed.append(self._add(trial, _place(request), kind, request))
        if any(item is not None for item in failed):
            raise TransactionFailed(failed)
        self._places = trial

    def look(self, place: Place) -> Item | None:
        """What stands at the place after the gathered writes; UNSEEN when they leave it alone. Raises NotAtomic."""
        gathered = self._places.get(place)
        if gathered is None or not gathered.is_write:
            return UNSEEN  # type: ignore[no-any-return]  # a mark
        if gathered.kind == "Update":
            gathered = self._places[place] = self._met(gathered, place)
        return from_item(gathered.item) if gathered.item is not None else None

    def require_unlisted(self, table: str, pk: str) -> None:
        """Raises NotAtomic when a query of this partition, or of one named after it in an index, would miss gathered writes."""
        for place, gathered in self._places.items():
            if gathered.is_write and place.table == table and pk.startswith(place.pk):
                raise NotAtomic("It lists what an earlier operation of the atomic batch changes; send it apart.")

    def operations(self) -> list[Item]:
        """What the one transaction holds."""
        return [{gathered.kind: gathered.request} for gathered in self._places.values()]

    def places(self) -> list[Place]:
        """The places of `operations`, in their order."""
        return list(self._places)

    def _add(self, trial: dict[Place, Gathered], place: Place, kind: str, request: Item) -> Item | None:
        """Enters the operation; what stands there when its condition does not hold."""
        before = trial.get(place)
        try:
            if before is None:
                trial[place] = Gathered(kind, request, request.get("Item"))
                return self._refused_by_standing(place, request)
            if not before.is_write:
                trial[place] = Gathered(kind, both_conditions(before.request, request), request.get("Item"))
                return None
            if before.kind == "Update":
                trial[place] = self._met(before, place)
            return _onto(trial, place, kind, request)
        except (Unjudged, Mergeless) as error:
            raise NotAtomic(_TWICE) from error

    def _met(self, gathered: Gathered, place: Place) -> Gathered:
        """The update as a put of what it makes of what stands there now."""
        try:
            item = self._read(place)
            if not _holds(gathered.request, item):
                # The update is an earlier operation's: it is refused in the next attempt, not whoever came upon it.
                self.met[place] = from_item(item) if item else {}
                raise Contended("Another request changed it just now; try again.", retry_after_s=1)
            made = _updated(item or key(place.pk, place.sk), gathered.request)
            put = {"TableName": place.table, "Item": made, **unchanged_since(item)}
        except (Unjudged, Mergeless) as error:
            raise NotAtomic(_TWICE) from error
        return Gathered("Put", put, made)

    def _refused_by_standing(self, place: Place, request: Item) -> Item | None:
        if place not in self._standing:
            return None
        item = self._standing.pop(place)
        try:
            return None if _holds(request, to_item(item) if item else None) else item
        except Unjudged:
            # DynamoDB will judge it, as it did before.
            return None


def _onto(trial: dict[Place, Gathered], place: Place, kind: str, request: Item) -> Item | None:
    before = trial[place]
    if not _holds(request, before.item):
        return from_item(before.item) if before.item else {}
    if kind == "ConditionCheck":
        return None
    item = request.get("Item") if kind == "Put" else None
    if kind == "Update":
        item = _updated(before.item or key(place.pk, place.sk), request)
    trial[place] = _overwritten(before, place, item)
    return None


def _overwritten(before: Gathered, place: Place, item: Item | None) -> Gathered:
    """The first condition with the last state."""
    first = condition_of(before.request)
    if item is not None:
        return Gathered("Put", {"TableName": place.table, "Item": item, **first}, item)
    # What was new and is gone again only has to be absent still; deleting nothing does no harm.
    return Gathered("Delete", {"TableName": place.table, "Key": key(place.pk, place.sk), **first})


def _holds(request: Item, item: Item | None) -> bool:
    condition = request.get("ConditionExpression")
    if condition is None:
        return True
    return holds(condition, request.get("ExpressionAttributeNames", {}), _values(request), from_item(item or {}))


def _updated(item: Item, request: Item) -> Item:
    names = request.get("ExpressionAttributeNames", {})
    return to_item(updated(request["UpdateExpression"], names, _values(request), from_item(item)))


def _values(request: Item) -> dict[str, Any]:
    typed: Mapping[str, Any] = request.get("ExpressionAttributeValues", {})
    return {name: from_value(value) for name, value in typed.items()}


def _place(request: Item) -> Place:
    at = request.get("Key") or request["Item"]
    return Place(request["TableName"], at["pk"]["S"], at["sk"]["S"])


def unseen(unit: Unit, places: Iterable[Place]) -> tuple[dict[Place, Item], list[Place]]:
    """Of these places, the gathered items that stand there, and the places that the unit leaves alone."""
    found: dict[Place, Item] = {}
    rest = []
    for place in places:
        item = unit.look(place)
        if item is UNSEEN:
            rest.append(place)
        elif item is not None:
            found[place] = item
    return found, rest
