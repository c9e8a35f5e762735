"""Builds the real menu service."""

from functools import cache

from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.directory_table import DirectoryTable
from apikit.dynamo.table import Table
from domain.menus.repository import MenuRepository
from domain.menus.service import MenuService
from domain.registry import REGISTRY


@cache
def menu_service() -> MenuService:
    """The process's service."""
    table = Table(setting("RESOURCES_TABLE"))
    return MenuService(MenuRepository(table), SystemClock(), DirectoryTable(table, REGISTRY))
