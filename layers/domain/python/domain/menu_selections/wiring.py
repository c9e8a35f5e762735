"""Builds the real menu selection service."""

from functools import cache

from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.directory import ResourceDirectory
from apikit.dynamo.table import Table
from domain.directory import record_type_of
from domain.menu_selections.repository import MenuSelectionRepository
from domain.menu_selections.service import MenuSelectionService
from domain.menus.repository import MenuRepository


@cache
def menu_selection_service() -> MenuSelectionService:
    """The process's service."""
    table = Table(setting("RESOURCES_TABLE"))
    return MenuSelectionService(
        MenuSelectionRepository(table),
        SystemClock(),
        ResourceDirectory(table, record_type_of),
        menus=MenuRepository(table),
    )
