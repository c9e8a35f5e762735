"""The types that text lacks: a tree becomes a value as a JSON Schema says. What does not fit stays text, and validation tells."""

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
# As JSON spells numbers, within what `apikit.http.request_body` takes.
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,38})", re.ASCII)
_REAL = re.compile(r"-?(?:0|[1-9][0-9]{0,38})(?:\.[0-9]{1,40})?(?:[eE][+-]?[0-9]{1,3})?", re.ASCII)
_KINDS = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


class SchemaDecoder:
    """What a body may look like, by its JSON Schema as pydantic writes them."""

    def __init__(self, schema: Json) -> None:
        self._schema = schema
        self._definitions: Json = schema.get("$defs", {})
        self._opened: dict[tuple[int, ...], list[Json]] = {}

    def decode(self, root: Element) -> Any:
        """The tree's value."""
        return self._value(root, self._branches([self._schema]))

    def _value(self, element: Element, branches: list[Json]) -> Any:
        if element.is_null:
            return None
        if not element.children:
            return _leaf(element.text, branches)
        if element.is_listlike and not _wants_lone_member(element, branches):
            return [self._value(child, self._items(branches, n)) for n, child in enumerate(element.children)]
        fitting = _chosen(element, branches)
        return {child.name: self._value(child, self._member(fitting, child.name)) for child in element.children}

    def _branches(self, schemas: Iterable[Any]) -> list[Json]:
        """Every schema that the value may have to fit, references and choices opened; each combination once."""
        described = [schema for schema in schemas if isinstance(schema, dict)]
        key = tuple(map(id, described))
        if key not in self._opened:
            self._opened[key] = self._open(described)
        return self._opened[key]

    def _open(self, pending: list[Json]) -> list[Json]:
        found: list[Json] = []
        seen: set[str] = set()
        while pending:
            schema = pending.pop(0)
            found.append(schema)
            for choice in _CHOICES:
                pending += schema.get(choice, ())
            reference = schema.get("$ref")
            if reference is not None and reference not in seen:
                seen.add(reference)
                pending.append(self._definitions.get(reference.rsplit("/", 1)[1], {}))
        return found

    def _items(self, branches: list[Json], place: int) -> list[Json]:
        first = [b["prefixItems"][place] for b in branches if place < len(b.get("prefixItems", ()))]
        return self._branches(first or [b.get("items") for b in branches])

    def _member(self, branches: list[Json], name: str) -> list[Json]:
        named = [b["properties"][name] for b in branches if name in b.get("properties", ())]
        if named:
            return self._branches(named)
        patterns = [s for b in branches for s in b.get("patternProperties", {}).values()]
        return self._branches([*patterns, *(b.get("additionalProperties") for b in branches)])


def _leaf(text: str, branches: list[Json]) -> Any:
    kinds = _kinds(branches)
    if not kinds or any(_is_free_text(branch) for branch in branches):
        return text
    compact = text.strip(WHITE_SPACE)
    if not compact:
        return _empty(text, kinds)
    if "boolean" in kinds and compact in _BOOLEANS:
        return _BOOLEANS[compact]
    if kinds & {"integer", "number"} and _WHOLE.fullmatch(compact):
        return int(compact)
    if "number" in kinds and _REAL.fullmatch(compact) and math.isfinite(number := float(compact)):
        return number
    return text


def _empty(text: str, kinds: set[str]) -> Any:
    if "string" in kinds:
        return text
    if "array" in kinds:
        return []
    return {} if "object" in kinds else text


def _kinds(branches: list[Json]) -> set[str]:
    """The JSON types that the branches name; none when any may come."""
    found: set[str] = set()
    for branch in branches:
        named = branch.get("type", ())
        found.update([named] if isinstance(named, str) else named)
        found.update(_KINDS[type(value)] for value in _listed(branch) if type(value) in _KINDS)
    return found


def _listed(branch: Json) -> Sequence[Any]:
    """The values that a branch lists."""
    listed: Sequence[Any] = [branch["const"]] if "const" in branch else branch.get("enum", ())
    return listed


def _is_free_text(branch: Json) -> bool:
    named = branch.get("type", ())
    return (named == "string" or "string" in named) and not _listed(branch)


def _wants_lone_member(element: Element, branches: list[Json]) -> bool:
    """True for one `item` where an object may be and no list."""
    kinds = _kinds(branches)
    return len(element.children) == 1 and "object" in kinds and "array" not in kinds


def _chosen(element: Element, branches: list[Json]) -> list[Json]:
    """The branches whose constants the element has, as a discriminated union needs; all of them when none fits."""
    texts = {child.name: child.text for child in element.children if not child.children}
    fitting = [b for b in branches if "properties" in b and _agrees(texts, b["properties"])]
    return fitting or branches


def _agrees(texts: dict[str, str], properties: Json) -> bool:
    """True unless a text is none of those that its property lists."""
    listed = ((texts[name], _listed(schema)) for name, schema in properties.items() if name in texts)
    return all(not values or text in map(_spelled, values) for text, values in listed)


def _spelled(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
