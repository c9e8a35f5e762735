"""A bounded stretch of one partition, in order and strongly consistent: what a page reads, whatever the partition holds."""

from typing import Any

from msgspec import Struct

from apikit.dynamo.calls import client
from apikit.dynamo.conditions import Placeholders
from apikit.dynamo.indexes import equal_index as equal_index
from apikit.dynamo.item_keys import Item, ItemKey
from apikit.dynamo.values import from_item
from apikit.dynamo.writes import placeholders


class QueryResult(Struct, frozen=True):
    """Items in order, and the sort key of the last one that was read; None when the partition ends there."""

    items: list[Item]
    last: str | None


class QueryRange(Struct, frozen=True):
    """Where a walk goes: a partition, from behind the sort key `after`, within `between` (both included)."""

    table: str
    pk: str
    is_descending: bool = False
    after: str | None = None
    between: tuple[str, str] | None = None


def query_range(way: QueryRange, *, most: int) -> QueryResult:
    """At most `most` items, read by one query of at most a megabyte."""
    words = Placeholders()
    where = f"pk = {words.value(way.pk)}"
    if way.between:
        first, last = map(words.value, way.between)
        where += f" AND sk BETWEEN {first} AND {last}"
    request: dict[str, Any] = {}
    if way.after is not None:
        request["ExclusiveStartKey"] = ItemKey(way.table, way.pk, way.after).key()
    answer = client().call(
        "Query",
        {
            "TableName": way.table,
            "KeyConditionExpression": where,
            "ScanIndexForward": not way.is_descending,
            "ConsistentRead": True,
            "Limit": most,
            **request,
            **placeholders(words),
        },
    )
    last_key = answer.get("LastEvaluatedKey")
    return QueryResult([from_item(item) for item in answer["Items"]], from_item(last_key)["sk"] if last_key else None)
