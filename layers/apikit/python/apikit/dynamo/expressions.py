"""What a request to DynamoDB speaks of: places, keys, conditions and updates, in plain values. Asking is `calls`'."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from apikit.dynamo.values import to_value

Item = dict[str, Any]


class Place(NamedTuple):
    """Where an item stands: its table and key."""

    table: str
    pk: str
    sk: str


@dataclass(frozen=True, slots=True)
class Expression:
    """An update or condition with the names (`#n`) and plain values (`:v`) it speaks of."""

    condition: str | None = None
    update: str | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Any] = field(default_factory=dict)

    def arguments(self) -> dict[str, Any]:
        """The expression as members of a request."""
        arguments: dict[str, Any] = {}
        if self.condition:
            arguments["ConditionExpression"] = self.condition
            arguments["ReturnValuesOnConditionCheckFailure"] = "ALL_OLD"
        if self.update:
            arguments["UpdateExpression"] = self.update
        if self.names:
            arguments["ExpressionAttributeNames"] = dict(self.names)
        if self.values:
            arguments["ExpressionAttributeValues"] = {name: to_value(value) for name, value in self.values.items()}
        return arguments


ABSENT = Expression(condition="attribute_not_exists(pk)")
ALWAYS = Expression()


def key(pk: str, sk: str) -> dict[str, Any]:
    """A primary key as it stands in a request."""
    return {"pk": {"S": pk}, "sk": {"S": sk}}
