"""What menus look like over HTTP, version 1. Their fields are documented where they are defined, in `domain.menus.model`."""

from apikit.rest.payloads import body_of, form_of, patch_of, response_of
from domain.menus.model import Menu, MenuDetails, MenuVersion

MenuIn = body_of(MenuDetails, "Fields to create or replace a menu.")
MenuPatch = patch_of(MenuIn, "Fields of a menu to change. Null clears a field (RFC 7396).")
MenuOut = response_of(Menu, "A menu: courses and their items. It is a draft; its published versions are separate.")
MenuVersionOut = form_of(MenuVersion, "A published version of a menu. It never changes.")
