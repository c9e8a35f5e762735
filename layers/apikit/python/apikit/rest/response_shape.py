"""The shape an answer is asked for in: `fields=` leaves fields out, `expand=` puts related resources in."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct

from apikit.errors import FieldError, InvalidRequest
from apikit.resources.lists import MOST_EXPANSIONS

Json = dict[str, Any]
_PATH = re.compile(r"[a-z_]+(?:\.[a-z_]+)*", re.ASCII)
_MOST_FIELDS = 100
# They say what the rest is of.
_ALWAYS = ("id", "object")

FIELDS: Json = {
    "name": "fields",
    "in": "query",
    "required": False,
    "description": "Comma-separated fields to return. `id` and `object` are always included. Use dots for nested fields: `client.name`.",
    "schema": {"type": "string", "examples": ["id,name"]},
}
EXPAND: Json = {
    "name": "expand",
    "in": "query",
    "required": False,
    "description": "Comma-separated related resources to include. Nest up to 4 levels: `client.venue`.",
    "schema": {"type": "string", "examples": ["client"]},
}
SELECTION_PARAMETERS = (FIELDS, EXPAND)


class FieldSelection(Struct, frozen=True):
    """Which fields (None: all), as a tree of names, and which paths to expand."""

    fields: Mapping[str, Any] | None = None
    expand: tuple[str, ...] = ()

    def select(self, form: Json) -> Json:
        """The form with the fields that were asked for."""
        return (
            form if self.fields is None else {**{n: form[n] for n in _ALWAYS if n in form}, **_cut(form, self.fields)}
        )


ALL_FIELDS = FieldSelection()


def parse_field_selection(query: Mapping[str, str], names: Iterable[str]) -> FieldSelection:
    """The shape that a query asks for, of a resource with these fields. Raises InvalidRequest for others."""
    if "fields" not in query and "expand" not in query:
        return ALL_FIELDS
    expand = tuple(_paths("expand", query["expand"], MOST_EXPANSIONS)) if "expand" in query else ()
    if "fields" not in query:
        return FieldSelection(None, expand)
    known = {*names, *(path.partition(".")[0] for path in expand)}
    tree: Json = {}
    for path in _paths("fields", query["fields"], _MOST_FIELDS):
        first, *rest = path.split(".")
        if first not in known:
            raise _fault("fields", "unknown_field", "contains a field that the resource does not have")
        branch = tree.setdefault(first, {})
        for name in rest:
            branch = branch.setdefault(name, {})
    return FieldSelection(tree, expand)


def _paths(parameter: str, text: str, most: int) -> list[str]:
    paths = [path.strip() for path in text.split(",")]
    if len(paths) > most:
        raise _fault(parameter, "too_long", f"must have at most {most} field names")
    for path in paths:
        if not _PATH.fullmatch(path):
            raise _fault(parameter, "invalid_name", "must be a comma-separated list of field names")
    return list(dict.fromkeys(paths))


def _cut(value: Any, tree: Mapping[str, Any]) -> Any:
    if not tree:
        return value
    if isinstance(value, list):
        return [_cut(each, tree) for each in value]
    if not isinstance(value, dict):
        return value
    always = {name: value[name] for name in _ALWAYS if name in value and "object" in value}
    return {**always, **{name: _cut(value[name], branch) for name, branch in tree.items() if name in value}}


def _fault(parameter: str, code: str, detail: str) -> InvalidRequest:
    return InvalidRequest.from_errors([FieldError(code, detail, parameter=parameter)])
