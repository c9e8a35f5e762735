"""What menus look like over HTTP, version 1. Their fields are documented where they are defined, in `domain.menus.model`."""

from apikit.rest.payloads import body_schema, form_schema, patch_schema, response_schema
from domain.menus.model import Menu, MenuDetails, MenuVersion

MenuIn = body_schema(MenuDetails, "Fields to create or replace a menu.")
MenuPatch = patch_schema(MenuIn, "Fields of a menu to change. Null clears a field (RFC 7396).")
MenuOut = response_schema(Menu, "A menu: courses and their items. It is a draft; its published versions are separate.")
MenuVersionOut = form_schema(MenuVersion, "A published version of a menu. It never changes.")
