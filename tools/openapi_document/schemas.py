"""Schemas as they are published: names people would give, null as a type, no generated titles. No operations here."""

from collections.abc import Callable
from typing import Any

Json = dict[str, Any]
Change = Callable[[Json], Json]

PREFIX = "#/components/schemas/"
_MAPS = frozenset({"properties", "$defs", "patternProperties"})
_SINGLE = frozenset({"items", "additionalProperties", "not", "contains", "propertyNames"})
_LISTS = frozenset({"anyOf", "oneOf", "allOf", "prefixItems"})
_NULL = {"type": "null"}


def rewrite(schema: Json, change: Change) -> Json:
    """The schema with `change` applied to it and to every schema inside, innermost first. Examples are data, no schemas."""
    return change({keyword: _inside(keyword, value, change) for keyword, value in schema.items()})


def _inside(keyword: str, value: Any, change: Change) -> Any:
    if keyword in _MAPS:
        return {name: rewrite(schema, change) for name, schema in value.items()}
    if keyword in _SINGLE and isinstance(value, dict):
        return rewrite(value, change)
    if keyword in _LISTS:
        return [rewrite(schema, change) for schema in value]
    return value


def rewrite_document(node: Any, change: Change) -> Any:
    """An OpenAPI object with `change` applied to every schema in it."""
    if isinstance(node, list):
        return [rewrite_document(entry, change) for entry in node]
    if not isinstance(node, dict):
        return node
    return {key: _of_document(key, value, change) for key, value in node.items()}


def _of_document(key: str, value: Any, change: Change) -> Any:
    if key == "schema":
        return rewrite(value, change)
    if key == "schemas":
        return {name: rewrite(schema, change) for name, schema in value.items()}
    if key in {"example", "examples"}:
        return value
    return rewrite_document(value, change)


def published_name(name: str) -> str:
    """`ClientOut` → `Client`, `ClientIn` → `ClientInput`, `ListOf_ClientOut_` → `ClientList`; others as they are."""
    if _is_list(name):
        return published_name(name.removeprefix("Resource").removeprefix("ListOf_").removesuffix("_")) + "List"
    if name.endswith("Out"):
        return name.removesuffix("Out")
    return name.removesuffix("In") + "Input" if name.endswith("In") else name


def _is_list(name: str) -> bool:
    return name.startswith(("ListOf_", "ResourceListOf_"))


def published(document: Json) -> Json:
    """The document with all of its schemas in published form. Raises ValueError when two would have one name."""
    document = rewrite_document(document, _publish)
    schemas: Json = document["components"]["schemas"]
    renamed = {published_name(name): _described(name, schema) for name, schema in schemas.items()}
    if len(renamed) != len(schemas):
        raise ValueError("two schemas would be published under one name; rename one of them")
    document["components"]["schemas"] = renamed
    return document


def _described(name: str, schema: Json) -> Json:
    """A list's docstring is lost where it gets its items' type."""
    return {**schema, "description": "A page of a list."} if _is_list(name) else schema


def _publish(schema: Json) -> Json:
    schema = {
        keyword: value for keyword, value in schema.items() if not (keyword == "title" and isinstance(value, str))
    }
    if "metadata" in schema.get("properties", {}) and "id" not in schema["properties"]:
        # Inherited, so it comes first; people read it last.
        schema["properties"]["metadata"] = schema["properties"].pop("metadata")
    if "$ref" in schema:
        schema["$ref"] = PREFIX + published_name(name_of(schema["$ref"]))
    return _nullable(schema) if _NULL in schema.get("anyOf", ()) else schema


def _nullable(schema: Json) -> Json:
    """`anyOf` with null as a list of types, where the rest is one schema of its own."""
    others = _one_enum([choice for choice in schema["anyOf"] if choice != _NULL])
    if len(others) != 1 or "type" not in others[0]:
        return schema
    only: Json = others[0]
    rest = {keyword: value for keyword, value in schema.items() if keyword != "anyOf"}
    merged = {**only, "type": [only["type"], "null"], **rest}
    if "const" in merged:
        merged["enum"] = [merged.pop("const")]
    if "enum" in merged:
        merged["enum"] = [*merged["enum"], None]
    return merged


def _one_enum(choices: list[Json]) -> list[Json]:
    """Several lists of texts as one list."""
    if not all(choice.keys() == {"type", "enum"} and choice["type"] == "string" for choice in choices):
        return choices
    return [{"type": "string", "enum": [value for choice in choices for value in choice["enum"]]}]


def without_null(schema: Json) -> Json:
    """The schema of a parameter: it is there or not, but it cannot be null."""
    schema = _publish(schema)
    if isinstance(schema.get("type"), list):
        schema["type"] = next(kind for kind in schema["type"] if kind != "null")
    for keyword in ("enum", "examples"):
        if keyword in schema:
            schema[keyword] = [value for value in schema[keyword] if value is not None]
    return {keyword: value for keyword, value in schema.items() if value != []}


def name_of(reference: str) -> str:
    """The last part of a `$ref`."""
    return reference.rsplit("/", 1)[1]
