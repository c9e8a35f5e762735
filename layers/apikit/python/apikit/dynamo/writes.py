"""What can be written: one operation on one item, in plain values."""

import json
from typing import Any, ClassVar

from msgspec import Struct

from apikit.dynamo.conditions import Condition, Placeholders
from apikit.dynamo.item_keys import Item, ItemKey
from apikit.dynamo.updates import Update
from apikit.dynamo.values import to_item


class Write(Struct, frozen=True):
    """An operation on the item at a place, which happens where its condition holds."""

    key: ItemKey
    condition: Condition | None = None
    kind: ClassVar[str]

    def request(self) -> dict[str, Any]:
        """The members of a request to DynamoDB."""
        return {"TableName": self.key.table, "Key": self.key.primary_key(), **expressions(self.condition)}

    def apply(self, item: Item | None) -> Item | None:
        """The item after the operation; None is no item."""
        raise NotImplementedError

    @property
    def size(self) -> int:
        """The bytes that the operation writes, as JSON: about what DynamoDB counts."""
        return _json_size(self.key)


class PutItem(Write, frozen=True, kw_only=True):
    """The item is replaced by this one."""

    item: Item
    kind: ClassVar[str] = "Put"

    def request(self) -> dict[str, Any]:
        """The members of a request to DynamoDB."""
        return {"TableName": self.key.table, "Item": to_item(self.item), **expressions(self.condition)}

    def apply(self, item: Item | None) -> Item | None:
        """The new item."""
        return self.item

    @property
    def size(self) -> int:
        """As of every write."""
        return _json_size(self.item)


class UpdateItem(Write, frozen=True, kw_only=True):
    """Some of the item's attributes are changed; where there is no item, the change makes one."""

    update: Update
    kind: ClassVar[str] = "Update"

    def request(self) -> dict[str, Any]:
        """The members of a request to DynamoDB."""
        return {
            "TableName": self.key.table,
            "Key": self.key.primary_key(),
            **expressions(self.condition, self.update),
        }

    def apply(self, item: Item | None) -> Item | None:
        """The changed item."""
        return self.update.apply(item or {"pk": self.key.pk, "sk": self.key.sk})

    @property
    def size(self) -> int:
        """As of every write."""
        return _json_size(self.update.set)


class DeleteItem(Write, frozen=True):
    """The item is gone."""

    kind: ClassVar[str] = "Delete"

    def apply(self, item: Item | None) -> Item | None:
        """None."""
        return None


class ConditionCheck(Write, frozen=True):
    """The item is left alone; the other operations of its transaction need the condition."""

    kind: ClassVar[str] = "ConditionCheck"

    def apply(self, item: Item | None) -> Item | None:
        """The same item."""
        return item


def expressions(condition: Condition | None, update: Update | None = None) -> dict[str, Any]:
    """A condition and an update as members of a request; a failed condition answers with the item."""
    placeholders = Placeholders()
    members: dict[str, Any] = {}
    if update:
        members["UpdateExpression"] = update.render(placeholders)
    if condition:
        members["ConditionExpression"] = condition.render(placeholders)
        members["ReturnValuesOnConditionCheckFailure"] = "ALL_OLD"
    return {**members, **placeholder_members(placeholders)}


def placeholder_members(placeholders: Placeholders) -> dict[str, Any]:
    """The members that say what placeholders mean; DynamoDB refuses empty ones."""
    members: dict[str, Any] = {}
    if placeholders.names:
        members["ExpressionAttributeNames"] = placeholders.names
    if placeholders.values:
        members["ExpressionAttributeValues"] = placeholders.values
    return members


def _json_size(value: Any) -> int:
    return len(json.dumps(value, ensure_ascii=False, default=str).encode())
