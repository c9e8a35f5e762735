"""Bounded queries of one partition, in sort key order: strongly consistent, but for those of an index."""

from typing import Any

from msgspec import Struct

from apikit.dynamo.calls import client
from apikit.dynamo.conditions import Placeholders
from apikit.dynamo.due_index import DueItem as DueItem
from apikit.dynamo.due_index import due_keys as due_keys
from apikit.dynamo.due_index import find_due as find_due
from apikit.dynamo.indexes import DUE_INDEX as DUE_INDEX
from apikit.dynamo.indexes import LOG_INDEX as LOG_INDEX
from apikit.dynamo.indexes import Index as Index
from apikit.dynamo.indexes import equal_index as equal_index
from apikit.dynamo.indexes import short_partition as short_partition
from apikit.dynamo.item_keys import Item, ItemKey
from apikit.dynamo.values import from_item
from apikit.dynamo.writes import placeholder_members

_LAST_CHARACTER = "\uffff"


class QueryResult(Struct, frozen=True):
    """Items in order, and the sort key of the last one that was read; None at the end of the partition."""

    items: list[Item]
    last_key: str | None


class QueryRange(Struct, frozen=True):
    """The range of a query: a partition, after the sort key `start_key` and within `sort_range` (both ends included).

    With `index`, `pk` is a partition of an index that sorts by the table's sort key, and there is no `start_key`.
    """

    table: str
    pk: str
    is_descending: bool = False
    start_key: str | None = None
    sort_range: tuple[str, str] | None = None
    index: Index | None = None


def previous_key(sort_key: str) -> str:
    """Return a text after every sort key that is less than this one. All keys of the partition have one length."""
    return f"{sort_key[:-1]}{chr(ord(sort_key[-1]) - 1)}{_LAST_CHARACTER}"


def query_range(query: QueryRange, *, limit: int) -> QueryResult:
    """Return at most `limit` items, read in one query of at most a megabyte."""
    placeholders = Placeholders()
    index = query.index
    condition = (
        f"{index.partition} = {placeholders.value(short_partition(query.pk))}"
        if index
        else f"pk = {placeholders.value(query.pk)}"
    )
    if query.sort_range:
        first, last = map(placeholders.value, query.sort_range)
        condition += f" AND sk BETWEEN {first} AND {last}"
    request: dict[str, Any] = {}
    if query.start_key is not None:
        request["ExclusiveStartKey"] = ItemKey(query.table, query.pk, query.start_key).primary_key()
    response = client().call(
        "Query",
        {
            "TableName": query.table,
            "KeyConditionExpression": condition,
            "ScanIndexForward": not query.is_descending,
            # Global secondary indexes have no consistent reads.
            **({"IndexName": index.name} if index else {"ConsistentRead": True}),
            "Limit": limit,
            **request,
            **placeholder_members(placeholders),
        },
    )
    last_key = response.get("LastEvaluatedKey")
    return QueryResult([from_item(item) for item in response["Items"]], from_item(last_key)["sk"] if last_key else None)
