"""Converts an XML tree to a JSON value by a JSON Schema. A text that does not match stays text, and validation rejects it."""

import json
import math
import re
from collections.abc import Iterable, Sequence
from typing import Any

from apikit.http.xml.element_names import FALSE, TRUE
from apikit.http.xml.parser import WHITE_SPACE, Element

Json = dict[str, Any]
_CHOICES = ("anyOf", "oneOf", "allOf")
_BOOLEANS = {TRUE: True, FALSE: False}
# Numbers as in JSON, within the limits of `apikit.http.request_body`.
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,38})", re.ASCII)
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,38})(?:\.[0-9]{1,40})?(?:[eE][+-]?[0-9]{1,3})?", re.ASCII)
_JSON_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


class SchemaDecoder:
    """Decodes a body by its JSON Schema, as pydantic generates it."""

    def __init__(self, schema: Json) -> None:
        self._schema = schema
        self._definitions: Json = schema.get("$defs", {})
        self._expansions: dict[tuple[int, ...], list[Json]] = {}

    def decode(self, root: Element) -> Any:
        """Return the tree's value."""
        return self._decode(root, self._expand([self._schema]))

    def _decode(self, element: Element, branches: list[Json]) -> Any:
        if element.is_null:
            return None
        if not element.children:
            return _leaf_value(element.text, branches)
        if element.is_list and not _is_single_member_object(element, branches):
            return [self._decode(child, self._item_branches(branches, n)) for n, child in enumerate(element.children)]
        branches_of_element = _select_branches(element, branches)
        return {
            child.name: self._decode(child, self._member_branches(branches_of_element, child.name))
            for child in element.children
        }

    def _expand(self, schemas: Iterable[Any]) -> list[Json]:
        """Return every schema that may apply to the value, with references and choices expanded. Each combination is cached."""
        schemas_to_expand = [schema for schema in schemas if isinstance(schema, dict)]
        key = tuple(map(id, schemas_to_expand))
        if key not in self._expansions:
            self._expansions[key] = self._expand_all(schemas_to_expand)
        return self._expansions[key]

    def _expand_all(self, pending: list[Json]) -> list[Json]:
        expansion: list[Json] = []
        references: set[str] = set()
        while pending:
            schema = pending.pop(0)
            expansion.append(schema)
            for choice in _CHOICES:
                pending += schema.get(choice, ())
            reference = schema.get("$ref")
            if reference is not None and reference not in references:
                references.add(reference)
                pending.append(self._definitions.get(reference.rsplit("/", 1)[1], {}))
        return expansion

    def _item_branches(self, branches: list[Json], position: int) -> list[Json]:
        item_schemas = [b["prefixItems"][position] for b in branches if position < len(b.get("prefixItems", ()))]
        return self._expand(item_schemas or [b.get("items") for b in branches])

    def _member_branches(self, branches: list[Json], name: str) -> list[Json]:
        property_schemas = [b["properties"][name] for b in branches if name in b.get("properties", ())]
        if property_schemas:
            return self._expand(property_schemas)
        pattern_schemas = [s for b in branches for s in b.get("patternProperties", {}).values()]
        return self._expand([*pattern_schemas, *(b.get("additionalProperties") for b in branches)])


def _leaf_value(text: str, branches: list[Json]) -> Any:
    json_types = _find_json_types(branches)
    if not json_types or any(_is_any_string(branch) for branch in branches):
        return text
    token = text.strip(WHITE_SPACE)
    if not token:
        return _empty_value(text, json_types)
    if "boolean" in json_types and token in _BOOLEANS:
        return _BOOLEANS[token]
    if json_types & {"integer", "number"} and _INTEGER.fullmatch(token):
        return int(token)
    if "number" in json_types and _NUMBER.fullmatch(token) and math.isfinite(number := float(token)):
        return number
    return text


def _empty_value(text: str, json_types: set[str]) -> Any:
    if "string" in json_types:
        return text
    if "array" in json_types:
        return []
    return {} if "object" in json_types else text


def _find_json_types(branches: list[Json]) -> set[str]:
    """Return the JSON types of the branches; none if any type is allowed."""
    json_types: set[str] = set()
    for branch in branches:
        names = branch.get("type", ())
        json_types.update([names] if isinstance(names, str) else names)
        json_types.update(_JSON_TYPES[type(value)] for value in _allowed_values(branch) if type(value) in _JSON_TYPES)
    return json_types


def _allowed_values(branch: Json) -> Sequence[Any]:
    """Return the values of `const` or `enum`."""
    values: Sequence[Any] = [branch["const"]] if "const" in branch else branch.get("enum", ())
    return values


def _is_any_string(branch: Json) -> bool:
    names = branch.get("type", ())
    return (names == "string" or "string" in names) and not _allowed_values(branch)


def _is_single_member_object(element: Element, branches: list[Json]) -> bool:
    """True for a single `item` where an object is allowed and a list is not."""
    json_types = _find_json_types(branches)
    return len(element.children) == 1 and "object" in json_types and "array" not in json_types


def _select_branches(element: Element, branches: list[Json]) -> list[Json]:
    """Return the branches with constants that the element matches, for discriminated unions; all of them if none matches."""
    texts = {child.name: child.text for child in element.children if not child.children}
    matches = [b for b in branches if "properties" in b and _matches_constants(texts, b["properties"])]
    return matches or branches


def _matches_constants(texts: dict[str, str], properties: Json) -> bool:
    """True if each text is among the allowed values of its property, if it has any."""
    pairs = ((texts[name], _allowed_values(schema)) for name, schema in properties.items() if name in texts)
    return all(not values or text in map(_json_text, values) for text, values in pairs)


def _json_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
