"""Which record an operation is about: from there come the ids and type names in schemas and examples."""

from collections.abc import Iterator

from apikit.resources.records import Record
from tools.openapi_document.schemas import Json, name_of

_EXAMPLE = "01k0a3v5m8f1xq2w7r9tbdc6yz"


def record_types() -> dict[str, type[Record]]:
    """Every record type that the routers have loaded, by its collection."""
    return {cls.collection: cls for cls in _descendants(Record) if hasattr(cls, "collection")}


def _descendants(cls: type[Record]) -> Iterator[type[Record]]:
    for child in cls.__subclasses__():
        yield child
        yield from _descendants(child)


def record_of(path: str, types: dict[str, type[Record]]) -> type[Record] | None:
    """The record that a path is about: that of the last collection in it."""
    found = [types[part] for part in path.split("/") if part in types]
    return found[-1] if found else None


def example_id(record_type: type[Record]) -> str:
    """An id of the record's form."""
    return f"{record_type.prefix}_{_EXAMPLE}"


def name_resources(document: Json) -> None:
    """Gives each published resource its own type name and an id of its own form, in place."""
    types, schemas = record_types(), document["components"]["schemas"]
    for path, item in document["paths"].items():
        record_type = record_of(path, types)
        for operation in item.values():
            schema = resource_schema(operation, schemas)
            if record_type and schema:
                name_schema(schema, record_type)


def resource_schema(operation: Json, schemas: Json) -> Json | None:
    """The schema of the resource that an operation answers with, alone or in a list; None when there is none."""
    for status in ("200", "201"):
        content = operation["responses"].get(status, {}).get("content", {}).get("application/json", {})
        schema = content.get("schema", {})
        if "$ref" in schema:
            return _resource(schemas[name_of(schema["$ref"])], schemas)
    return None


def _resource(schema: Json, schemas: Json) -> Json | None:
    properties = schema.get("properties", {})
    if {"id", "object", "version"} <= properties.keys():
        return schema
    items = properties.get("data", {}).get("items", {})
    return _resource(schemas[name_of(items["$ref"])], schemas) if "$ref" in items else None


def name_schema(schema: Json, record_type: type[Record]) -> None:
    """Gives the schema of a resource the type name and the id of its record, in place."""
    properties = schema["properties"]
    properties["id"]["examples"] = [example_id(record_type)]
    kind = properties["object"]
    properties["object"] = {**kind, "const": record_type.object, "examples": [record_type.object]}
