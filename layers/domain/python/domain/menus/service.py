"""Use cases of menus in addition to those of every published resource: a menu must be consistent."""

from collections.abc import Mapping
from typing import Any

from apikit import Actor
from apikit.resources import records, versions
from domain.menus.model import Menu, MenuDetails, MenuVersion, require_valid_menu


class MenuService(versions.PublishingService[Menu, MenuDetails, MenuVersion]):
    """Menus: create, get, list, replace, update, delete, publish."""

    record_type = Menu
    details_type = MenuDetails

    def create_values(self, actor: Actor, details: MenuDetails) -> Mapping[str, Any]:
        """Return a new menu's values. Raises InvalidRequest."""
        require_valid_menu(details)
        return records.field_values(details)

    def update_values(self, actor: Actor, record: Menu, details: MenuDetails) -> Mapping[str, Any]:
        """Return the draft's new values. Raises InvalidRequest."""
        require_valid_menu(details)
        return records.field_values(details)
