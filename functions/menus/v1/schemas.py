"""Schemas of menus over HTTP, version 1. Their fields are documented in `domain.menus.model`."""

from apikit.rest import payloads
from domain.menus.model import Menu, MenuDetails, MenuVersion

MenuIn = payloads.body_schema(MenuDetails, "Fields to create or replace a menu.")
MenuPatch = payloads.patch_schema(MenuIn, "Fields of a menu to change. Null clears a field (RFC 7396).")
MenuOut = payloads.response_schema(
    Menu, "A menu: courses and their items. It is a draft; its published versions are separate."
)
MenuVersionOut = payloads.form_schema(MenuVersion, "A published version of a menu. It never changes.")
