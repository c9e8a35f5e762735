"""Write operations on one item, in plain values."""

import json
from typing import Any, ClassVar

from msgspec import Struct

from apikit.dynamo.conditions import Condition, Placeholders
from apikit.dynamo.item_keys import Item, ItemKey
from apikit.dynamo.updates import Update
from apikit.dynamo.values import to_item


class Write(Struct, frozen=True):
    """An operation on the item with this key, on a condition."""

    key: ItemKey
    condition: Condition | None = None
    kind: ClassVar[str]

    def request(self) -> dict[str, Any]:
        """Return the members of a request to DynamoDB."""
        return {"TableName": self.key.table, "Key": self.key.primary_key(), **expressions(self.condition)}

    def apply(self, item: Item | None) -> Item | None:
        """Return the item after the operation; None for no item."""
        raise NotImplementedError

    @property
    def size(self) -> int:
        """The number of bytes that the operation writes, as JSON: about what DynamoDB counts."""
        return _json_size(self.key)


class PutItem(Write, frozen=True, kw_only=True):
    """Replaces the item."""

    item: Item
    kind: ClassVar[str] = "Put"

    def request(self) -> dict[str, Any]:
        """Return the members of a request to DynamoDB."""
        return {"TableName": self.key.table, "Item": to_item(self.item), **expressions(self.condition)}

    def apply(self, item: Item | None) -> Item | None:
        """Return the new item."""
        return self.item

    @property
    def size(self) -> int:
        """The number of bytes that the operation writes, as JSON."""
        return _json_size(self.item)


class UpdateItem(Write, frozen=True, kw_only=True):
    """Updates some of the item's attributes, or creates the item."""

    update: Update
    kind: ClassVar[str] = "Update"

    def request(self) -> dict[str, Any]:
        """Return the members of a request to DynamoDB."""
        return {
            "TableName": self.key.table,
            "Key": self.key.primary_key(),
            **expressions(self.condition, self.update),
        }

    def apply(self, item: Item | None) -> Item | None:
        """Return the updated item."""
        return self.update.apply(item or {"pk": self.key.pk, "sk": self.key.sk})

    @property
    def size(self) -> int:
        """The number of bytes that the operation writes, as JSON."""
        return _json_size(self.update.set)


class DeleteItem(Write, frozen=True):
    """Deletes the item."""

    kind: ClassVar[str] = "Delete"

    def apply(self, item: Item | None) -> Item | None:
        """Return None."""
        return None


class ConditionCheck(Write, frozen=True):
    """Does not change the item; the other operations of its transaction depend on the condition."""

    kind: ClassVar[str] = "ConditionCheck"

    def apply(self, item: Item | None) -> Item | None:
        """Return the same item."""
        return item


def expressions(condition: Condition | None, update: Update | None = None) -> dict[str, Any]:
    """Return a condition and an update as members of a request; when the condition fails, the response has the item."""
    placeholders = Placeholders()
    members: dict[str, Any] = {}
    if update:
        members["UpdateExpression"] = update.render(placeholders)
    if condition:
        members["ConditionExpression"] = condition.render(placeholders)
        members["ReturnValuesOnConditionCheckFailure"] = "ALL_OLD"
    return {**members, **placeholder_members(placeholders)}


def placeholder_members(placeholders: Placeholders) -> dict[str, Any]:
    """Return the expression attribute names and values as members of a request; DynamoDB rejects empty ones."""
    members: dict[str, Any] = {}
    if placeholders.names:
        members["ExpressionAttributeNames"] = placeholders.names
    if placeholders.values:
        members["ExpressionAttributeValues"] = placeholders.values
    return members


def _json_size(value: Any) -> int:
    return len(json.dumps(value, ensure_ascii=False, default=str).encode())
