"""What resources refer to: the collection behind each kind of id, and what a list or a resource can be expanded by."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any, Protocol

from apikit.actor import Tenant
from apikit.resources.records import Record

JsonObject = dict[str, Any]

COLLECTIONS = {
    "cli": "clients",
    "frm": "forms",
    "mnu": "menus",
    "spc": "spaces",
    "sub": "submissions",
    "mns": "menu-selections",
    "ven": "venues",
    "wed": "weddings",
}
"""The collection of the records whose ids begin so."""

OBJECTS = {
    "clients": "client",
    "forms": "form",
    "menus": "menu",
    "spaces": "space",
    "venues": "venue",
    "weddings": "wedding",
    "menu-selections": "menu_selection",
    "submissions": "form_submission",
}
"""The type name of a collection's records, where others refer to them."""

_RECORD_TYPES = {
    "clients": ("domain.clients.model", "Client"),
    "forms": ("domain.forms.model", "Form"),
    "menus": ("domain.menus.model", "Menu"),
    "spaces": ("domain.spaces.model", "Space"),
    "venues": ("domain.venues.model", "Venue"),
    "weddings": ("domain.weddings.model", "Wedding"),
    "menu-selections": ("domain.menu_selections.model", "MenuSelection"),
    "submissions": ("domain.form_submissions.model", "FormSubmission"),
}
"""Where the types of these collections' records are: loaded when the first of them is read, by few functions."""

EXPANSIONS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "client": {"venue": ("venue_id", "venue")},
    "form_submission": {
        "form": ("form_id", "form"),
        "client": ("client_id", "client"),
        "wedding": ("wedding_id", "wedding"),
    },
    "menu_selection": {"menu": ("menu_id", "menu"), "wedding": ("wedding_id", "wedding")},
    "space": {"venue": ("venue_id", "venue"), "elements": ("element_ids", "space")},
    "wedding": {
        "client": ("client_id", "client"),
        "venue": ("venue_id", "venue"),
        "spaces": ("space_ids", "space"),
    },
}
"""By type: the names that `expand` knows, the field that holds the id, or the ids, of what is put there, and its type."""


def record_type_of(collection: str) -> type[Record]:
    """The type of the records that others refer to in this collection."""
    module, name = _RECORD_TYPES[collection]
    record_type: type[Record] = getattr(import_module(module), name)
    return record_type


class Directory(Protocol):
    """Looks resources up across collections."""

    def forms(self, tenant: Tenant, wanted: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], JsonObject]:
        """The stored JSON forms of these (collection, id); what is missing is left out."""
        ...

    def named(self, tenant: Tenant, wanted: Iterable[tuple[str, str, str]]) -> Mapping[tuple[str, str, str], str]:
        """The ids behind these (collection, source, external id); unknown ones are left out."""
        ...
