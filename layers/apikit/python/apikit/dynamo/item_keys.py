"""Keys of items, and items as plain values."""

from typing import Any, NamedTuple

Item = dict[str, Any]


class ItemKey(NamedTuple):
    """The key of an item: its table, partition key and sort key."""

    table: str
    pk: str
    sk: str

    def primary_key(self) -> Item:
        """Return the primary key as a member of a request."""
        return {"pk": {"S": self.pk}, "sk": {"S": self.sk}}
