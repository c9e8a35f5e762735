"""Builds the menu service."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.menus.repository import MenuRepository
from domain.menus.service import MenuService
from domain.registry import REGISTRY


@cache
def menu_service() -> MenuService:
    """Return the service of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return MenuService(MenuRepository(table), SystemClock(), DirectoryTable(table, REGISTRY))
