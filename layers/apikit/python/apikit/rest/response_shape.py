"""The query parameters `fields` and `expand`: which fields a response has, and which related resources it includes."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct

from apikit.errors import FieldError, InvalidRequest
from apikit.resources.lists import MAX_EXPANSIONS

Json = dict[str, Any]
_PATH = re.compile(r"[a-z_]+(?:\.[a-z_]+)*", re.ASCII)
_MAX_FIELDS = 100
# Included in every selection: they identify the resource.
_REQUIRED_FIELDS = ("id", "object")

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
    """The selected fields as a tree of names (None: all), and the paths to expand."""

    fields: Mapping[str, Any] | None = None
    expand: tuple[str, ...] = ()

    def select(self, form: Json) -> Json:
        """Return the resource with the selected fields only."""
        return (
            form
            if self.fields is None
            else {**{n: form[n] for n in _REQUIRED_FIELDS if n in form}, **_select(form, self.fields)}
        )


ALL_FIELDS = FieldSelection()


def parse_field_selection(query: Mapping[str, str], names: Iterable[str]) -> FieldSelection:
    """Return the selection of a query. Raises InvalidRequest for a field that is not among `names`."""
    if "fields" not in query and "expand" not in query:
        return ALL_FIELDS
    expand = tuple(_parse_paths("expand", query["expand"], MAX_EXPANSIONS)) if "expand" in query else ()
    if "fields" not in query:
        return FieldSelection(None, expand)
    field_names = {*names, *(path.partition(".")[0] for path in expand)}
    tree: Json = {}
    for path in _parse_paths("fields", query["fields"], _MAX_FIELDS):
        root_name, *rest = path.split(".")
        if root_name not in field_names:
            raise _parameter_error("fields", "unknown_field", "contains a field that the resource does not have")
        branch = tree.setdefault(root_name, {})
        for name in rest:
            branch = branch.setdefault(name, {})
    return FieldSelection(tree, expand)


def _parse_paths(parameter: str, text: str, max_paths: int) -> list[str]:
    paths = [path.strip() for path in text.split(",")]
    if len(paths) > max_paths:
        raise _parameter_error(parameter, "too_long", f"must have at most {max_paths} field names")
    for path in paths:
        if not _PATH.fullmatch(path):
            raise _parameter_error(parameter, "invalid_name", "must be a comma-separated list of field names")
    return list(dict.fromkeys(paths))


def _select(value: Any, tree: Mapping[str, Any]) -> Any:
    if not tree:
        return value
    if isinstance(value, list):
        return [_select(each, tree) for each in value]
    if not isinstance(value, dict):
        return value
    required_fields = {name: value[name] for name in _REQUIRED_FIELDS if name in value and "object" in value}
    return {**required_fields, **{name: _select(value[name], branch) for name, branch in tree.items() if name in value}}


def _parameter_error(parameter: str, code: str, detail: str) -> InvalidRequest:
    return InvalidRequest.from_errors([FieldError(code, detail, parameter=parameter)])
