"""Where items are, and what they are: plain values under a table's key."""

from typing import Any, NamedTuple

Item = dict[str, Any]


class ItemKey(NamedTuple):
    """Where an item stands: its table and key."""

    table: str
    pk: str
    sk: str

    def primary_key(self) -> Item:
        """The primary key as it stands in a request."""
        return {"pk": {"S": self.pk}, "sk": {"S": self.sk}}
