"""Converts OpenAPI 3.1 to 3.0.3. Fails for an unknown keyword."""

import copy
from functools import partial

from tools.openapi_document.schemas import Json, name_of, references, rewrite_document

OPENAPI = "3.0.3"

# Keywords of a Schema Object (OpenAPI 3.0.3 section 4.7.24).
_KEYWORDS = frozenset(
    {
        "additionalProperties", "allOf", "anyOf", "default", "deprecated", "description", "discriminator", "enum", "example",
        "exclusiveMaximum", "exclusiveMinimum", "externalDocs", "format", "items", "maxItems", "maxLength", "maxProperties",
        "maximum", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "not", "nullable", "oneOf", "pattern",
        "properties", "readOnly", "required", "title", "type", "uniqueItems", "writeOnly", "xml", "$ref",
    }
)  # fmt: skip
# Keywords that 3.0.3 does not have and that are dropped; the platform still validates them.
_DISPENSABLE = ("contentMediaType", "propertyNames")
_BOUNDS = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}


class UnsupportedKeyword(Exception):
    """A schema has a keyword that OpenAPI 3.0.3 does not support."""


def openapi_3_0(document_3_1: Json) -> Json:
    """Return the document in 3.0.3. Raises UnsupportedKeyword."""
    document = copy.deepcopy(document_3_1)
    document["openapi"] = OPENAPI
    document.pop("jsonSchemaDialect", None)
    if "webhooks" in document:
        document["x-webhooks"] = document.pop("webhooks")
    document["info"].pop("summary", None)
    document["info"].get("license", {}).pop("identifier", None)
    document["components"].pop("pathItems", None)
    result: Json = rewrite_document(document, partial(_convert, document_3_1["components"]["schemas"]))
    return _drop_unused_schemas(result)


def _convert(schemas: Json, schema: Json) -> Json:
    """Convert a schema with converted inner schemas. `schemas` are the unconverted components."""
    schema = _convert_values(_convert_null_choice(schemas, _convert_types(schema)))
    for exclusive, inclusive in _BOUNDS.items():
        if exclusive in schema and not isinstance(schema[exclusive], bool):
            schema = {**schema, inclusive: schema[exclusive], exclusive: True}
    unknown = {keyword for keyword in schema if keyword not in _KEYWORDS and not keyword.startswith("x-")}
    if unknown:
        raise UnsupportedKeyword(f"OpenAPI 3.0.3 has no {', '.join(sorted(unknown))}")
    return _wrap_reference(schema)


def _convert_types(schema: Json) -> Json:
    types = schema.get("type")
    if types == "null":
        return {**_omit(schema, "type"), "enum": [None], "nullable": True}
    if not isinstance(types, list):
        return schema
    other_types = [name for name in types if name != "null"]
    null = {"nullable": True} if "null" in types else {}
    if len(other_types) == 1:
        return {**schema, "type": other_types[0], **null}
    return {"anyOf": [{"type": name, **null} for name in other_types], **_omit(schema, "type")}


def _convert_null_choice(schemas: Json, schema: Json) -> Json:
    """Return a choice that includes null with `nullable`."""
    choices = schema.get("anyOf", [])
    other_choices = [choice for choice in choices if choice.get("enum") != [None]]
    if len(other_choices) == len(choices):
        return schema
    rest = _omit(schema, "anyOf")
    references = [choice["$ref"] for choice in other_choices if "$ref" in choice]
    if references:
        return {"anyOf": [*other_choices, _null_schema(schemas[name_of(references[0])]["type"])], **rest}
    nullable = [_make_nullable(choice) for choice in other_choices]
    return {**nullable[0], **rest} if len(nullable) == 1 else {"anyOf": nullable, **rest}


def _null_schema(type_name: str) -> Json:
    """Return a schema of null only: `nullable` with a reference does not add null to it (OAI proposal 003)."""
    # `nullable` has no effect without a type (OpenAPI 3.0.3 section 4.7.24.1).
    return {"type": type_name, "nullable": True, "enum": [None]}


def _make_nullable(schema: Json) -> Json:
    enum = {"enum": [*schema["enum"], None]} if "enum" in schema else {}
    return {**schema, **enum, "nullable": True}


def _convert_values(schema: Json) -> Json:
    """Convert examples, constants and encodings."""
    values = dict(schema)
    if "examples" in values:
        examples = values.pop("examples")
        values["example"] = examples[0]
    if "const" in values:
        values["enum"] = [values.pop("const")]
    if values.pop("contentEncoding", None):
        values["format"] = "byte"
    for keyword in _DISPENSABLE:
        values.pop(keyword, None)
    return values


def _wrap_reference(schema: Json) -> Json:
    """Move a reference with siblings into `allOf`: 3.0.3 ignores siblings of a reference."""
    if "$ref" not in schema or len(schema) == 1:
        return schema
    return {"allOf": [{"$ref": schema["$ref"]}], **_omit(schema, "$ref")}


def _omit(schema: Json, keyword: str) -> Json:
    return {name: value for name, value in schema.items() if name != keyword}


def _drop_unused_schemas(document: Json) -> Json:
    """Remove the schemas that nothing refers to."""
    used_names: set[str] = set()
    components = document["components"]
    pending = references([document["paths"], document.get("x-webhooks", {}), components.get("responses", {})])
    schemas = document["components"]["schemas"]
    while pending:
        name = pending.pop()
        if name in schemas and name not in used_names:
            used_names.add(name)
            pending |= references(schemas[name])
    document["components"]["schemas"] = {name: schema for name, schema in schemas.items() if name in used_names}
    return document
