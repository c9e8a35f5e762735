"""A bounded stretch of one partition, in order and strongly consistent: what a page reads, whatever the partition holds."""

from dataclasses import dataclass
from typing import Any

from apikit.dynamo.calls import ask
from apikit.dynamo.expressions import Item, key
from apikit.dynamo.values import from_item, to_value


@dataclass(frozen=True, slots=True)
class Stretch:
    """Items in order, and the sort key of the last one that was read; None when the partition ends there."""

    items: list[Item]
    last: str | None


@dataclass(frozen=True, slots=True)
class Way:
    """Where a walk goes: a partition, from behind the sort key `after`, within `between` (both included)."""

    table: str
    pk: str
    is_descending: bool = False
    after: str | None = None
    between: tuple[str, str] | None = None


def walk(way: Way, *, most: int) -> Stretch:
    """At most `most` items, read by one query of at most a megabyte."""
    values = {":p": way.pk}
    where = "pk = :p"
    if way.between:
        where += " AND sk BETWEEN :first AND :last"
        values |= dict(zip((":first", ":last"), way.between, strict=True))
    request: dict[str, Any] = {}
    if way.after is not None:
        request["ExclusiveStartKey"] = key(way.pk, way.after)
    answer = ask(
        "Query",
        {
            "TableName": way.table,
            "KeyConditionExpression": where,
            "ExpressionAttributeValues": {name: to_value(value) for name, value in values.items()},
            "ScanIndexForward": not way.is_descending,
            "ConsistentRead": True,
            "Limit": most,
            **request,
        },
    )
    last = answer.get("LastEvaluatedKey")
    return Stretch([from_item(item) for item in answer["Items"]], from_item(last)["sk"] if last else None)
