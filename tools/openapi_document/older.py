"""OpenAPI 3.0.3 from 3.1: what the older version says otherwise, or cannot say. It stops at a keyword it does not know."""

import copy
from functools import partial

from tools.openapi_document.schemas import Json, name_of, rewrite_document

OPENAPI = "3.0.3"

# What a Schema Object may hold (OpenAPI 3.0.3 section 4.7.24).
_KNOWN = frozenset(
    {
        "additionalProperties", "allOf", "anyOf", "default", "deprecated", "description", "discriminator", "enum", "example",
        "exclusiveMaximum", "exclusiveMinimum", "externalDocs", "format", "items", "maxItems", "maxLength", "maxProperties",
        "maximum", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "not", "nullable", "oneOf", "pattern",
        "properties", "readOnly", "required", "title", "type", "uniqueItems", "writeOnly", "xml", "$ref",
    }
)  # fmt: skip
# What 3.0.3 cannot say and a reader can do without: the platform checks it all the same.
_DISPENSABLE = ("contentMediaType", "propertyNames")
_BOUNDS = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}


class Unsupported(Exception):
    """A schema says what OpenAPI 3.0.3 cannot say."""


def openapi_3_0(newer: Json) -> Json:
    """The document in 3.0.3. Raises Unsupported, which names the keyword."""
    document = copy.deepcopy(newer)
    document["openapi"] = OPENAPI
    for name in ("webhooks", "jsonSchemaDialect"):
        document.pop(name, None)
    document["info"].pop("summary", None)
    document["info"].get("license", {}).pop("identifier", None)
    document["components"].pop("pathItems", None)
    converted: Json = rewrite_document(document, partial(_older, newer["components"]["schemas"]))
    return _with_used_components(converted)


def _older(schemas: Json, schema: Json) -> Json:
    """One schema, whose inner schemas are done; `schemas` are the components as they were."""
    schema = _values(_nullable_choice(schemas, _types(schema)))
    for newer, bound in _BOUNDS.items():
        if newer in schema and not isinstance(schema[newer], bool):
            schema = {**schema, bound: schema[newer], newer: True}
    unknown = {keyword for keyword in schema if keyword not in _KNOWN and not keyword.startswith("x-")}
    if unknown:
        raise Unsupported(f"OpenAPI 3.0.3 has no {', '.join(sorted(unknown))}")
    return _lone_reference(schema)


def _types(schema: Json) -> Json:
    kinds = schema.get("type")
    if kinds == "null":
        return {**_without(schema, "type"), "enum": [None], "nullable": True}
    if not isinstance(kinds, list):
        return schema
    others = [kind for kind in kinds if kind != "null"]
    null = {"nullable": True} if "null" in kinds else {}
    if len(others) == 1:
        return {**schema, "type": others[0], **null}
    return {"anyOf": [{"type": kind, **null} for kind in others], **_without(schema, "type")}


def _nullable_choice(schemas: Json, schema: Json) -> Json:
    """A choice that includes null, in the words of 3.0.3."""
    choices = schema.get("anyOf", [])
    others = [choice for choice in choices if choice.get("enum") != [None]]
    if len(others) == len(choices):
        return schema
    rest = _without(schema, "anyOf")
    references = [choice["$ref"] for choice in others if "$ref" in choice]
    if references:
        return {"anyOf": [*others, _null(schemas[name_of(references[0])]["type"])], **rest}
    nullable = [_nullable(choice) for choice in others]
    return {**nullable[0], **rest} if len(nullable) == 1 else {"anyOf": nullable, **rest}


def _null(kind: str) -> Json:
    """A schema of null alone: `nullable` beside a reference cannot allow what the reference forbids (OAI proposal 003)."""
    # Without a type beside it, `nullable` means nothing (OpenAPI 3.0.3 section 4.7.24.1).
    return {"type": kind, "nullable": True, "enum": [None]}


def _nullable(schema: Json) -> Json:
    enum = {"enum": [*schema["enum"], None]} if "enum" in schema else {}
    return {**schema, **enum, "nullable": True}


def _values(schema: Json) -> Json:
    """Examples, constants and encodings, which 3.0.3 spells otherwise."""
    made = dict(schema)
    if "examples" in made:
        examples = made.pop("examples")
        made["example"] = examples[0]
    if "const" in made:
        made["enum"] = [made.pop("const")]
    if made.pop("contentEncoding", None):
        made["format"] = "byte"
    for keyword in _DISPENSABLE:
        made.pop(keyword, None)
    return made


def _lone_reference(schema: Json) -> Json:
    """A reference stands alone in 3.0.3: siblings are ignored, so it goes into `allOf` and they stay outside."""
    if "$ref" not in schema or len(schema) == 1:
        return schema
    return {"allOf": [{"$ref": schema["$ref"]}], **_without(schema, "$ref")}


def _without(schema: Json, keyword: str) -> Json:
    return {name: value for name, value in schema.items() if name != keyword}


def _with_used_components(document: Json) -> Json:
    """The document without the schemas that only the webhooks section referred to."""
    used: set[str] = set()
    pending = _references(document["paths"]) | _references(document["components"].get("responses", {}))
    schemas = document["components"]["schemas"]
    while pending:
        name = pending.pop()
        if name in schemas and name not in used:
            used.add(name)
            pending |= _references(schemas[name])
    document["components"]["schemas"] = {name: schema for name, schema in schemas.items() if name in used}
    return document


def _references(node: object) -> set[str]:
    if isinstance(node, list):
        return {name for entry in node for name in _references(entry)}
    if not isinstance(node, dict):
        return set()
    own = {name_of(node["$ref"])} if isinstance(node.get("$ref"), str) else set()
    return own | {name for entry in node.values() for name in _references(entry)}
