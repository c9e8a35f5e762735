"""Menus and their versions in DynamoDB."""

from apikit.dynamo import Table, VersionedTable
from domain.menus.model import Menu, MenuVersion


class MenuRepository(VersionedTable[Menu, MenuVersion]):
    """Stores menus."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Menu, MenuVersion)
