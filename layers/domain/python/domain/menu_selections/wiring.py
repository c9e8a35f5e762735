"""Builds the menu selection service."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.menu_selections.repository import MenuSelectionRepository
from domain.menu_selections.service import MenuSelectionService
from domain.registry import REGISTRY


@cache
def menu_selection_service() -> MenuSelectionService:
    """Return the service of this process."""
    from domain.menus.repository import MenuRepository  # noqa: PLC0415 - the same function serves weddings, without menus

    table = Table(config.setting("RESOURCES_TABLE"))
    return MenuSelectionService(
        MenuSelectionRepository(table),
        SystemClock(),
        DirectoryTable(table, REGISTRY),
        menus=MenuRepository(table),
    )
