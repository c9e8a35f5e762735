"""One DynamoDB table behind a few verbs in plain values; the package's other verbs can be had from here as well."""

from collections.abc import Iterator, Mapping
from typing import Any

from apikit.atomic import require_alone, unit_of_work
from apikit.claim import unapplied
from apikit.dynamo.batches import get_many
from apikit.dynamo.calls import ConditionFailed, TransactionFailed, ask, client
from apikit.dynamo.expressions import ABSENT, ALWAYS, Expression, Item, Place, key
from apikit.dynamo.indexes import Index, short_partition
from apikit.dynamo.transactions import transact
from apikit.dynamo.unit import UNSEEN
from apikit.dynamo.values import from_item, to_item

__all__ = [
    "ABSENT",
    "ConditionFailed",
    "Expression",
    "Item",
    "Place",
    "Table",
    "TransactionFailed",
    "client",
    "get_many",
    "transact",
]


class Table:
    """A table by its name. Every method raises Contended or Unavailable when DynamoDB does not take the call."""

    def __init__(self, name: str) -> None:
        self.name = name

    def get(self, pk: str, sk: str, *, consistent: bool = True) -> Item | None:
        """The item, or None. Consistent reads see every earlier write."""
        if (unit := unit_of_work()) is not None:
            gathered: Item | None = unit.look(Place(self.name, pk, sk))
            if gathered is not UNSEEN:
                return gathered
        answer = self._call("GetItem", Key=key(pk, sk), ConsistentRead=consistent)
        return from_item(answer["Item"]) if "Item" in answer else None

    def put(self, item: Item, expression: Expression = ALWAYS) -> None:
        """Stores the item whole. Raises ConditionFailed."""
        if unit_of_work() is not None:
            _transact_one(self.put_operation(item, expression))
            return
        self._put({"Item": to_item(item), **expression.arguments()})

    def run_put(self, operation: Item) -> None:
        """Runs what `put_operation` made, alone; with the request's claim, when it has one. Raises ConditionFailed."""
        if unapplied() or unit_of_work() is not None:
            _transact_one(operation)
            return
        self._put({k: v for k, v in operation["Put"].items() if k != "TableName"})

    def run_update(self, operation: Item) -> None:
        """Runs what `update_operation` made, alone: half the price of a transaction. Raises ConditionFailed."""
        if unit_of_work() is not None:
            _transact_one(operation)
            return
        ask("UpdateItem", operation["Update"])

    def update(self, pk: str, sk: str, expression: Expression) -> Item:
        """Changes the item and returns all of it as it is then. Raises ConditionFailed."""
        require_alone("A change whose outcome only the data store knows")
        answer = self._call("UpdateItem", Key=key(pk, sk), ReturnValues="ALL_NEW", **expression.arguments())
        return from_item(answer["Attributes"])

    def delete(self, pk: str, sk: str, expression: Expression = ALWAYS) -> None:
        """Removes the item. Raises ConditionFailed."""
        if unit_of_work() is not None:
            _transact_one(self.delete_operation(pk, sk, expression))
            return
        self._call("DeleteItem", Key=key(pk, sk), **expression.arguments())

    def query(
        self,
        pk: str,
        *,
        limit: int,
        after: Mapping[str, str] | None = None,
        index: Index | None = None,
        between: tuple[str, str] | None = None,
        descending: bool = True,
    ) -> list[Item]:
        """`limit` items of a partition, from behind the key `after`; fewer when it ends. Sorted by sk, or by the index's sort key.

        `between` are the first and the last sort key that count, both included. A call a megabyte.
        """
        arguments = self._partition(pk, index, between)
        if after:
            arguments["ExclusiveStartKey"] = to_item(after)
        items: list[Item] = []
        while True:
            answer = self._call("Query", ScanIndexForward=not descending, Limit=limit - len(items), **arguments)
            items += map(from_item, answer["Items"])
            if len(items) >= limit or "LastEvaluatedKey" not in answer:
                return items
            arguments["ExclusiveStartKey"] = answer["LastEvaluatedKey"]

    def count(self, pk: str, *, most: int, index: Index | None = None, between: tuple[str, str] | None = None) -> int:
        """How many items a partition has, as far as `most`; a call a megabyte."""
        arguments = self._partition(pk, index, between)
        if not index:
            arguments["ConsistentRead"] = False
        counted = 0
        while counted < most:
            answer = self._call("Query", Select="COUNT", Limit=most - counted, **arguments)
            counted += answer["Count"]
            if "LastEvaluatedKey" not in answer:
                break
            arguments["ExclusiveStartKey"] = answer["LastEvaluatedKey"]
        return counted

    def passed(
        self, pk: str, *, many: int, index: Index | None = None, between: tuple[str, str] | None, descending: bool
    ) -> str | None:
        """The sort key of the last of so many items that `query` would give; None when nothing is behind them. A call a megabyte."""
        arguments = self._partition(pk, index, between)
        left = many
        while True:
            answer = self._call("Query", Select="COUNT", ScanIndexForward=not descending, Limit=left, **arguments)
            left -= answer["Count"]
            last = answer.get("LastEvaluatedKey")
            if last is None:
                return None
            if left <= 0:
                return str(from_item(last)[index.sort if index else "sk"])
            arguments["ExclusiveStartKey"] = last

    def span(self, pk: str, *, first: str, last: str) -> Iterator[Item]:
        """A partition's items from one sort key to another, ascending, eventually consistent: half the price of `query`.

        A call per megabyte, made as the items are taken.
        """
        self._require_unlisted(pk)
        arguments: dict[str, Any] = {}
        while True:
            answer = self._call(
                "Query",
                KeyConditionExpression="pk = :p AND sk BETWEEN :f AND :l",
                ExpressionAttributeValues={":p": {"S": pk}, ":f": {"S": first}, ":l": {"S": last}},
                **arguments,
            )
            yield from map(from_item, answer["Items"])
            if "LastEvaluatedKey" not in answer:
                return
            arguments["ExclusiveStartKey"] = answer["LastEvaluatedKey"]

    def put_operation(self, item: Item, expression: Expression = ALWAYS) -> Item:
        """A put as a part of a transaction."""
        return {"Put": {"TableName": self.name, "Item": to_item(item), **expression.arguments()}}

    def update_operation(self, pk: str, sk: str, expression: Expression) -> Item:
        """An update as a part of a transaction."""
        return {"Update": {"TableName": self.name, "Key": key(pk, sk), **expression.arguments()}}

    def delete_operation(self, pk: str, sk: str, expression: Expression = ALWAYS) -> Item:
        """A delete as a part of a transaction."""
        return {"Delete": {"TableName": self.name, "Key": key(pk, sk), **expression.arguments()}}

    def check_operation(self, pk: str, sk: str, expression: Expression) -> Item:
        """A condition on an item that a transaction does not write, as a part of it."""
        return {"ConditionCheck": {"TableName": self.name, "Key": key(pk, sk), **expression.arguments()}}

    def _put(self, request: Mapping[str, Any]) -> None:
        try:
            self._call("PutItem", **request)
        except ConditionFailed as failure:
            # When the first try's answer was lost on the way, the second one meets what the first one wrote.
            if failure.item != from_item(request["Item"]):
                raise

    def _require_unlisted(self, pk: str) -> None:
        if (unit := unit_of_work()) is not None:
            unit.require_unlisted(self.name, pk)

    def _partition(self, pk: str, index: Index | None, between: tuple[str, str] | None) -> dict[str, Any]:
        self._require_unlisted(pk)
        return _partition(pk, index, between)

    def _call(self, operation: str, **arguments: Any) -> dict[str, Any]:
        return ask(operation, {"TableName": self.name, **arguments})


def _partition(pk: str, index: Index | None, between: tuple[str, str] | None) -> dict[str, Any]:
    """A partition of the table or of an index, from one sort key to another, as members of a query."""
    values = {":p": {"S": short_partition(pk) if index else pk}}
    names = {"#p": index.partition if index else "pk"}
    condition = "#p = :p"
    if between:
        condition += " AND #s BETWEEN :f AND :l"
        names["#s"] = index.sort if index else "sk"
        values |= {":f": {"S": between[0]}, ":l": {"S": between[1]}}
    return {
        "KeyConditionExpression": condition,
        "ExpressionAttributeNames": names,
        "ExpressionAttributeValues": values,
        # An index has no consistent reads.
        **({"IndexName": index.name} if index else {"ConsistentRead": True}),
    }


def _transact_one(operation: Item) -> None:
    try:
        transact([operation])
    except TransactionFailed as failure:
        raise ConditionFailed(failure.items[0] or None) from failure
