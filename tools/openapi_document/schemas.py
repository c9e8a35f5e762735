"""Converts FastAPI's schemas to published ones: better names, null as a type, no generated titles."""

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
    """Apply `change` to all inner schemas, innermost first, and then to the schema. Examples are not schemas."""
    return change({keyword: _rewrite_member(keyword, value, change) for keyword, value in schema.items()})


def _rewrite_member(keyword: str, value: Any, change: Change) -> Any:
    if keyword in _MAPS:
        return {name: rewrite(schema, change) for name, schema in value.items()}
    if keyword in _SINGLE and isinstance(value, dict):
        return rewrite(value, change)
    if keyword in _LISTS:
        return [rewrite(schema, change) for schema in value]
    return value


def rewrite_document(node: Any, change: Change) -> Any:
    """Return an OpenAPI object with `change` applied to every schema in it."""
    if isinstance(node, list):
        return [rewrite_document(entry, change) for entry in node]
    if not isinstance(node, dict):
        return node
    return {key: _rewrite_document_member(key, value, change) for key, value in node.items()}


def _rewrite_document_member(key: str, value: Any, change: Change) -> Any:
    if key == "schema":
        return rewrite(value, change)
    if key == "schemas":
        return {name: rewrite(schema, change) for name, schema in value.items()}
    if key in {"example", "examples"}:
        return value
    return rewrite_document(value, change)


def published_name(name: str) -> str:
    """Return the published name: `ClientOut` → `Client`, `ClientIn` → `ClientInput`, `ListSchema_ClientOut_` → `ClientList`."""
    if _is_list(name):
        return published_name(name.removeprefix("Resource").removeprefix("ListSchema_").removesuffix("_")) + "List"
    if name.endswith("Out"):
        return name.removesuffix("Out")
    return name.removesuffix("In") + "Input" if name.endswith("In") else name


def _is_list(name: str) -> bool:
    return name.startswith(("ListSchema_", "ResourceListSchema_"))


def publish_schemas(document: Json) -> Json:
    """Return the document with all schemas published. Raises ValueError if two would have the same name."""
    document = rewrite_document(document, _publish)
    schemas: Json = document["components"]["schemas"]
    published_schemas = {published_name(name): _describe_list(name, schema) for name, schema in schemas.items()}
    if len(published_schemas) != len(schemas):
        raise ValueError("two schemas would be published under one name; rename one of them")
    document["components"]["schemas"] = published_schemas
    return document


def _describe_list(name: str, schema: Json) -> Json:
    """Add the description of a list: a generic class loses its docstring when it gets its item type."""
    return {**schema, "description": "A page of a list."} if _is_list(name) else schema


def _publish(schema: Json) -> Json:
    schema = {
        keyword: value for keyword, value in schema.items() if not (keyword == "title" and isinstance(value, str))
    }
    if "metadata" in schema.get("properties", {}) and "id" not in schema["properties"]:
        # It is first because it is inherited; publish it last.
        schema["properties"]["metadata"] = schema["properties"].pop("metadata")
    if "$ref" in schema:
        schema["$ref"] = PREFIX + published_name(name_of(schema["$ref"]))
    return _merge_null(schema) if _NULL in schema.get("anyOf", ()) else schema


def _merge_null(schema: Json) -> Json:
    """Replace `anyOf` of one schema and null by a list of types."""
    other_choices = _merge_enums([choice for choice in schema["anyOf"] if choice != _NULL])
    if len(other_choices) != 1 or "type" not in other_choices[0]:
        return schema
    choice: Json = other_choices[0]
    rest = {keyword: value for keyword, value in schema.items() if keyword != "anyOf"}
    nullable_schema = {**choice, "type": [choice["type"], "null"], **rest}
    if "const" in nullable_schema:
        nullable_schema["enum"] = [nullable_schema.pop("const")]
    if "enum" in nullable_schema:
        nullable_schema["enum"] = [*nullable_schema["enum"], None]
    return nullable_schema


def _merge_enums(choices: list[Json]) -> list[Json]:
    """Merge several enums of strings."""
    if not all(choice.keys() == {"type", "enum"} and choice["type"] == "string" for choice in choices):
        return choices
    return [{"type": "string", "enum": [value for choice in choices for value in choice["enum"]]}]


def remove_null(schema: Json) -> Json:
    """Return the schema of a parameter without null: a parameter can be absent, but not null."""
    schema = _publish(schema)
    if isinstance(schema.get("type"), list):
        schema["type"] = next(name for name in schema["type"] if name != "null")
    for keyword in ("enum", "examples"):
        if keyword in schema:
            schema[keyword] = [value for value in schema[keyword] if value is not None]
    return {keyword: value for keyword, value in schema.items() if value != []}


def name_of(reference: str) -> str:
    """Return the last part of a `$ref`."""
    return reference.rsplit("/", 1)[1]


def references(node: object) -> set[str]:
    """Return the names of the schemas that a part of the document refers to."""
    if isinstance(node, list):
        return {name for entry in node for name in references(entry)}
    if not isinstance(node, dict):
        return set()
    own = {name_of(node["$ref"])} if isinstance(node.get("$ref"), str) else set()
    return own | {name for entry in node.values() for name in references(entry)}
