"""One DynamoDB table with plain values; the package's other functions are exported here too."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from apikit.atomic import current_unit, require_not_atomic
from apikit.claim import pending_claim
from apikit.dynamo.batches import get_many
from apikit.dynamo.calls import ConditionFailed, client
from apikit.dynamo.conditions import ABSENT, EXISTS, Condition
from apikit.dynamo.indexes import Index, short_partition
from apikit.dynamo.item_keys import Item, ItemKey
from apikit.dynamo.templates import FilledTemplate
from apikit.dynamo.transactions import claim_mark, transact
from apikit.dynamo.unit_of_work import NOT_PENDING
from apikit.dynamo.updates import Update
from apikit.dynamo.values import from_item, to_item
from apikit.dynamo.writes import ConditionCheck, DeleteItem, PutItem, UpdateItem, Write, expressions

__all__ = [
    "ABSENT",
    "EXISTS",
    "Condition",
    "ConditionFailed",
    "Item",
    "ItemKey",
    "Table",
    "Update",
    "Write",
    "client",
    "get_many",
]


class Table:
    """A table by name. Every method raises WriteContention or Unavailable when DynamoDB rejects the call."""

    def __init__(self, name: str) -> None:
        self.name = name

    def get(self, pk: str, sk: str, *, consistent: bool = True) -> Item | None:
        """Return the item, or None. Consistent reads include every earlier write."""
        key = ItemKey(self.name, pk, sk)
        if (unit := current_unit()) is not None:
            pending: Item | None = unit.get_pending(key)
            if pending is not NOT_PENDING:
                return pending
        request = {"TableName": self.name, "Key": key.primary_key(), "ConsistentRead": consistent}
        response = client().call("GetItem", request)
        return from_item(response["Item"]) if "Item" in response else None

    def write(self, *writes: Write, is_effect: bool = True) -> None:
        """Run all of the writes or none, across tables; at most 99. Raises ConditionFailed, WriteContention.

        A single write is a plain call, at half the price of a transaction. Within a unit of work the writes are only added to the
        unit. If the request has an idempotency claim without an effect yet, the same transaction marks it, unless `is_effect` is
        False; IdempotencyInFlight then means that another request has taken over the claim and nothing was written.
        """
        if (unit := current_unit()) is not None:
            unit.add(writes)
            return
        claim = pending_claim() if is_effect else None
        mark = claim_mark(claim, writes) if claim else None
        if len(writes) > 1 or mark or isinstance(writes[0], ConditionCheck):
            transact(writes, claim, mark)
            return
        write = writes[0]
        try:
            client().call(f"{write.kind}Item", write.request())
        except ConditionFailed as failure:
            # If the first attempt's response was lost, the second attempt finds the item that the first one wrote.
            if not isinstance(write, PutItem) or failure.item != from_item(to_item(write.item)):
                raise

    def update(self, pk: str, sk: str, update: Update | FilledTemplate, condition: Condition | None = None) -> Item:
        """Update the item and return all of it after the update. Raises ConditionFailed."""
        require_not_atomic("A change that the data store computes")
        members = update.members if isinstance(update, FilledTemplate) else expressions(condition, update)
        request = {
            "TableName": self.name,
            "Key": ItemKey(self.name, pk, sk).primary_key(),
            "ReturnValues": "ALL_NEW",
            **members,
        }
        return from_item(client().call("UpdateItem", request)["Attributes"])

    def query(
        self,
        pk: str,
        *,
        limit: int,
        start_key: Mapping[str, str] | None = None,
        index: Index | None = None,
        sort_range: tuple[str, str] | None = None,
        descending: bool = True,
        attributes: Sequence[str] = (),
    ) -> list[Item]:
        """Return up to `limit` items of a partition after the key `start_key`, sorted by sk or by the index's sort key.

        `sort_range` are the first and the last sort key, both included. With `attributes`, items have only these; the read price is
        the same. One call per megabyte.
        """
        arguments = self._partition(pk, index, sort_range)
        if attributes:
            marks = {f"#a{number}": name for number, name in enumerate(attributes)}
            arguments["ProjectionExpression"] = ", ".join(marks)
            arguments["ExpressionAttributeNames"] |= marks
        if start_key:
            arguments["ExclusiveStartKey"] = to_item(start_key)
        items: list[Item] = []
        while True:
            response = self._query(ScanIndexForward=not descending, Limit=limit - len(items), **arguments)
            items += map(from_item, response["Items"])
            if len(items) >= limit or "LastEvaluatedKey" not in response:
                return items
            arguments["ExclusiveStartKey"] = response["LastEvaluatedKey"]

    def count(
        self, pk: str, *, limit: int, index: Index | None = None, sort_range: tuple[str, str] | None = None
    ) -> int:
        """Count a partition's items, up to `limit`; one call per megabyte."""
        arguments = self._partition(pk, index, sort_range)
        if not index:
            arguments["ConsistentRead"] = False
        total = 0
        while total < limit:
            response = self._query(Select="COUNT", Limit=limit - total, **arguments)
            total += response["Count"]
            if "LastEvaluatedKey" not in response:
                break
            arguments["ExclusiveStartKey"] = response["LastEvaluatedKey"]
        return total

    def find_last_key(
        self, pk: str, *, count: int, index: Index | None = None, sort_range: tuple[str, str] | None, descending: bool
    ) -> str | None:
        """Return the sort key of the `count`-th item of the query; None when there are no items after it. One call per megabyte."""
        arguments = self._partition(pk, index, sort_range)
        remaining = count
        while True:
            response = self._query(Select="COUNT", ScanIndexForward=not descending, Limit=remaining, **arguments)
            remaining -= response["Count"]
            last = response.get("LastEvaluatedKey")
            if last is None:
                return None
            if remaining <= 0:
                return str(from_item(last)[index.sort if index else "sk"])
            arguments["ExclusiveStartKey"] = last

    def scan_range(self, pk: str, *, first: str, last: str) -> Iterator[Item]:
        """Yield a partition's items between two sort keys, ascending, eventually consistent: half the price of `query`.

        One call per megabyte, made while the caller iterates.
        """
        self._require_not_pending(pk)
        arguments: dict[str, Any] = {}
        while True:
            response = self._query(
                KeyConditionExpression="pk = :p AND sk BETWEEN :f AND :l",
                ExpressionAttributeValues={":p": {"S": pk}, ":f": {"S": first}, ":l": {"S": last}},
                **arguments,
            )
            yield from map(from_item, response["Items"])
            if "LastEvaluatedKey" not in response:
                return
            arguments["ExclusiveStartKey"] = response["LastEvaluatedKey"]

    def put_operation(self, item: Item, condition: Condition | None = None) -> Write:
        """Return the write that stores the whole item."""
        return PutItem(ItemKey(self.name, item["pk"], item["sk"]), condition, item=item)

    def update_operation(self, pk: str, sk: str, update: Update, condition: Condition | None = None) -> Write:
        """Return the write that updates the item."""
        return UpdateItem(ItemKey(self.name, pk, sk), condition, update=update)

    def delete_operation(self, pk: str, sk: str, condition: Condition | None = None) -> Write:
        """Return the write that deletes the item."""
        return DeleteItem(ItemKey(self.name, pk, sk), condition)

    def check_operation(self, pk: str, sk: str, condition: Condition) -> Write:
        """Return the condition on an item that is not written."""
        return ConditionCheck(ItemKey(self.name, pk, sk), condition)

    def _require_not_pending(self, pk: str) -> None:
        if (unit := current_unit()) is not None:
            unit.require_not_pending(self.name, pk)

    def _partition(self, pk: str, index: Index | None, sort_range: tuple[str, str] | None) -> dict[str, Any]:
        self._require_not_pending(pk)
        return _partition(pk, index, sort_range)

    def _query(self, **arguments: Any) -> dict[str, Any]:
        return client().call("Query", {"TableName": self.name, **arguments})


def _partition(pk: str, index: Index | None, sort_range: tuple[str, str] | None) -> dict[str, Any]:
    """Return the members of a query of a partition of the table or of an index, from one sort key to another."""
    values = {":p": {"S": short_partition(pk) if index else pk}}
    names = {"#p": index.partition if index else "pk"}
    condition = "#p = :p"
    if sort_range:
        condition += " AND #s BETWEEN :f AND :l"
        names["#s"] = index.sort if index else "sk"
        values |= {":f": {"S": sort_range[0]}, ":l": {"S": sort_range[1]}}
    return {
        "KeyConditionExpression": condition,
        "ExpressionAttributeNames": names,
        "ExpressionAttributeValues": values,
        # Global secondary indexes have no consistent reads.
        **({"IndexName": index.name} if index else {"ConsistentRead": True}),
    }
