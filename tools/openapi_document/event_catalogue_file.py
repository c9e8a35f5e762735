"""The file of the event catalogue that `domain.events.event_schemas` reads: JSON Schemas and examples from the OpenAPI document."""

from domain.events.model import API_VERSION
from tools.openapi_document.events import FUTURE_EVENT, THIN_EVENT
from tools.openapi_document.schemas import PREFIX, Json, name_of, references, rewrite

_DEFINITIONS = "#/$defs/"
# Keywords of OpenAPI that JSON Schema does not have.
_OPENAPI_KEYWORDS = frozenset({"xml", "discriminator", "externalDocs"})


def event_catalogue(document: Json) -> Json:
    """Return the content of the file. Definitions are shared: each schema of an event lists those that it refers to."""
    schemas: Json = document["components"]["schemas"]
    types = {name: _event_type(item["post"]) for name, item in document["webhooks"].items()}
    names_by_shape = {
        shape: _reachable_names(shape, schemas)
        for shape in sorted({THIN_EVENT, *(shape for each in types.values() for shape in each["shapes"])})
    }
    definition_names = sorted({name for names in names_by_shape.values() for name in names})
    return {
        "definitions": {name: rewrite(schemas[name], _convert) for name in definition_names},
        "definitions_by_shape": names_by_shape,
        "types": types,
    }


def _event_type(delivery: Json) -> Json:
    content = delivery["requestBody"]["content"]["application/json"]
    names = [name_of(each["$ref"]) for each in content["schema"]["anyOf"]]
    shapes = [name for name in names if name != THIN_EVENT]
    first_version = None if FUTURE_EVENT in shapes else API_VERSION
    return {"shapes": shapes, "since": first_version, "example": content["example"]}


def _reachable_names(name: str, schemas: Json) -> list[str]:
    """Return the names of this schema and of those that it refers to, directly or not."""
    names, pending = set[str](), {name}
    while pending:
        schema_name = pending.pop()
        names.add(schema_name)
        pending |= references(schemas[schema_name]) - names
    return sorted(names)


def _convert(schema: Json) -> Json:
    """Convert the keywords of OpenAPI in a schema with converted inner schemas."""
    converted_schema = {keyword: value for keyword, value in schema.items() if keyword not in _OPENAPI_KEYWORDS}
    if "$ref" in schema:
        converted_schema["$ref"] = _DEFINITIONS + schema["$ref"].removeprefix(PREFIX)
    return converted_schema
