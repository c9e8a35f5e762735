"""What menus look like over HTTP, version 1. Their fields are documented where they are defined, in `domain.menus.model`."""

from apikit.web.schemas import answer_of, body_of, form_of, partial_of
from domain.menus.model import Menu, MenuDetails, MenuVersion

MenuIn = body_of(MenuDetails, "A menu to create, or the whole of one to replace.")
MenuPatch = partial_of(MenuIn, "Fields of a menu to change; null clears one (RFC 7396).")
MenuOut = answer_of(Menu, "A menu: courses and what is in them. It is a draft beside its published versions.")
MenuVersionOut = form_of(MenuVersion, "A menu as it was published; it never changes.")
