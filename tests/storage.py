"""Items put and taken behind the platform's back."""

from typing import Any

from apikit.dynamo.table import Item, Table, Update


def put_item(table: str, item: Item) -> None:
    """The item is there, whatever was."""
    Table(table).write(Table(table).put_operation(item))


def delete_item(table: str, pk: str, sk: str) -> None:
    """The item is gone."""
    Table(table).write(Table(table).delete_operation(pk, sk))


def set_attributes(table: str, pk: str, sk: str, **values: Any) -> None:
    """The item has these attributes."""
    Table(table).update(pk, sk, Update(set=values))


def remove_attributes(table: str, pk: str, sk: str, *names: str) -> None:
    """The item has none of these attributes."""
    Table(table).update(pk, sk, Update(remove=names))
