"""The record types of operations, for the IDs and type names in schemas and examples."""

from collections.abc import Iterator

from apikit.resources.records import Record
from tools.openapi_document.schemas import Json, name_of

_EXAMPLE = "01k0a3v5m8f1xq2w7r9tbdc6yz"


def record_types() -> dict[str, type[Record]]:
    """Return every imported record type by collection."""
    return {cls.collection: cls for cls in _descendants(Record) if hasattr(cls, "collection")}


def _descendants(cls: type[Record]) -> Iterator[type[Record]]:
    for child in cls.__subclasses__():
        yield child
        yield from _descendants(child)


def find_record_type(path: str, types: dict[str, type[Record]]) -> type[Record] | None:
    """Return the record type of the last collection in the path, or of a single resource there (`/payments/{id}/receipt`), or None."""
    types_by_name = {**{cls.object: cls for cls in types.values()}, **types}
    matches = [types_by_name[part] for part in path.split("/") if part in types_by_name]
    return matches[-1] if matches else None


def example_id(record_type: type[Record]) -> str:
    """Return an example ID with the prefix of the record type."""
    return f"{record_type.prefix}_{_EXAMPLE}"


def name_resources(document: Json) -> None:
    """Set the type name and the example ID in the schema of each published resource, in place.

    A schema that has a type name keeps it: an action below another resource may return it.
    """
    types, schemas = record_types(), document["components"]["schemas"]
    types_by_object = {cls.object: cls for cls in types.values()}
    for path, item in document["paths"].items():
        record_type = find_record_type(path, types)
        for operation in item.values():
            schema = resource_schema(operation, schemas)
            if schema and (named_type := types_by_object.get(_type_name(schema), record_type)):
                name_schema(schema, named_type)


def resource_schema(operation: Json, schemas: Json) -> Json | None:
    """Return the schema of the resource that an operation returns, alone or in a list, or None."""
    for status in ("200", "201"):
        content = operation["responses"].get(status, {}).get("content", {}).get("application/json", {})
        schema = content.get("schema", {})
        if "$ref" in schema:
            return _resource(schemas[name_of(schema["$ref"])], schemas)
    return None


def _type_name(schema: Json) -> str:
    return str(schema["properties"]["object"].get("const"))


def _resource(schema: Json, schemas: Json) -> Json | None:
    properties = schema.get("properties", {})
    if {"id", "object", "version"} <= properties.keys():
        return schema
    items = properties.get("data", {}).get("items", {})
    return _resource(schemas[name_of(items["$ref"])], schemas) if "$ref" in items else None


def name_schema(schema: Json, record_type: type[Record]) -> None:
    """Set the type name and the example ID in the schema of a resource, in place."""
    properties = schema["properties"]
    properties["id"]["examples"] = [example_id(record_type)]
    object_schema = properties["object"]
    properties["object"] = {**object_schema, "const": record_type.object, "examples": [record_type.object]}
