"""Adds to the document what SDKs need beyond OpenAPI: names of enums, related resources, error codes, jobs, other names of methods."""

from collections.abc import Iterator
from typing import Any

from domain.registry import REGISTRY
from sdks.generator.schema_types import pascal
from tools.openapi_document.schemas import PREFIX, Json

_SUFFIXES = ("UpsertInput", "BulkUpdate", "Input", "Patch", "Details")
_STREAM = "application/jsonl"
# The names of WedSync's published SDK.
_ALIASES = {
    "clients_list": "get_clients",
    "clients_create": "create_client",
    "clients_update": "update_client",
    "webhooks_create": "create_webhook",
    "webhooks_test": "test_webhook",
}
_PARENT_DEPTH = 2
_MAX_INT32 = 2**31 - 1


def add_sdk_hints(openapi: Json) -> Json:
    """Add the extensions in place, and return the document."""
    schemas, paths = openapi["components"]["schemas"], openapi["paths"]
    _add_related_resources(schemas)
    _mark_wide_integers(schemas)
    _name_enums(schemas, paths)
    _name_objects(schemas)
    _name_parents(paths)
    _list_error_codes(openapi["components"]["responses"])
    for item in paths.values():
        for operation in item.values():
            operation.update(_operation_hints(operation))
    return openapi


def _operation_hints(operation: Json) -> Json:
    hints: Json = {}
    if name := _ALIASES.get(operation["operationId"]):
        hints["x-sdk-alias"] = name
    if "202" in operation["responses"] and _job_schema(operation) == f"{PREFIX}Job":
        hints["x-sdk-job"] = True
    if any(_STREAM in response.get("content", {}) for response in operation["responses"].values()):
        hints["x-sdk-stream"] = "jsonl"
    return hints


def _job_schema(operation: Json) -> str:
    schema = operation["responses"]["202"].get("content", {}).get("application/json", {}).get("schema", {})
    return str(schema.get("$ref", ""))


def _add_related_resources(schemas: Json) -> None:
    """Add the resources that `expand` includes as optional properties."""
    names = {_type_name(schema): name for name, schema in schemas.items() if _is_resource(schema)}
    for object_name, name in names.items():
        properties = schemas[name]["properties"]
        for field, (id_field, target) in REGISTRY.expansions(object_name).items():
            if target in names:
                is_list = _is_type(properties.get(id_field, {}), "array")
                properties.setdefault(field, _related_resource(names[target], field, is_list=is_list))


def _related_resource(name: str, field: str, *, is_list: bool) -> Json:
    reference = {"$ref": PREFIX + name}
    if is_list:
        schema: Json = {"type": "array", "items": {**reference, "xml": {"name": "item"}}, "xml": {"wrapped": True}}
        return {**schema, "description": f"The related resources, with `expand={field}`.", "x-expandable": True}
    description = f"The related resource, with `expand={field}`."
    return {"anyOf": [reference, {"type": "null"}], "description": description, "x-expandable": True}


def _is_resource(schema: Json) -> bool:
    properties: Json = schema.get("properties", {})
    return {"id", "object", "version"} <= properties.keys()


def _type_name(schema: Json) -> str:
    return str(schema["properties"]["object"].get("const", ""))


def _mark_wide_integers(schemas: Json) -> None:
    for _, _, schema in _properties(schemas):
        if _is_type(schema, "integer") and schema.get("maximum", 0) > _MAX_INT32:
            schema["format"] = "int64"


def _name_objects(schemas: Json) -> None:
    """Name inner objects that have the same fields as a named schema."""
    names = {_shape(schema): name for name, schema in schemas.items() if len(schema.get("properties", {})) > 1}
    for _, _, schema in _properties(schemas):
        if name := names.get(_shape(schema)):
            schema["x-sdk-model"] = name


def _shape(schema: Json) -> frozenset[tuple[str, str]]:
    """Return the names and the types of an object's fields."""
    return frozenset((field, str(inner.get("type"))) for field, inner in schema.get("properties", {}).items())


def _name_parents(paths: Json) -> None:
    """Name the resource that all paths of a resource are below."""
    paths_by_resource: dict[str, set[str]] = {}
    operations = [(path, operation) for path, item in paths.items() for operation in item.values()]
    for path, operation in operations:
        paths_by_resource.setdefault(operation.get("x-sdk-resource", ""), set()).add(path)
    for path, operation in operations:
        name = operation.get("x-sdk-resource", "")
        parents = {each.split("/")[2].replace("-", "_") for each in paths_by_resource[name] if each.startswith("/v1/")}
        parent = parents.pop() if len(parents) == 1 else name
        if parent in paths_by_resource and parent != name and path.count("/") > _PARENT_DEPTH:
            operation["x-sdk-parent"] = parent


def _name_enums(schemas: Json, paths: Json) -> None:
    """Name the enums of properties, equal ones of a resource and its inputs alike, and those of query parameters."""
    values_by_name: dict[str, frozenset[str]] = {}
    for owner, field, schema in sorted(
        _properties(schemas), key=lambda each: (_base_name(each[0]) != each[0], each[:2])
    ):
        if values := _enum_values(schema):
            base, own = pascal(_base_name(owner), field), pascal(owner, field)
            name = base if values_by_name.setdefault(base, values) == values else own
            values_by_name[name] = values
            schema["x-sdk-enum"] = name
    for item in paths.values():
        for operation in item.values():
            _name_parameter_enums(operation, values_by_name)


def _name_parameter_enums(operation: Json, values_by_name: dict[str, frozenset[str]]) -> None:
    resource = operation.get("x-sdk-resource", "oauth")
    for parameter in operation.get("parameters", []):
        schema = parameter.get("schema", {})
        schema = schema.get("items", schema)
        if not (values := _enum_values(schema)):
            continue
        field = parameter["name"].partition("[")[0]
        suffix, own = pascal(field), pascal(resource, field)
        names = [name for name, others in values_by_name.items() if others == values and name.endswith(suffix)]
        is_other = values_by_name.get(own, values) != values
        name = names[0] if names else pascal(operation["operationId"], field) if is_other else own
        values_by_name[name] = values
        schema["x-sdk-enum"] = name


def _enum_values(schema: Json) -> frozenset[str]:
    """Return the values of an enum of texts; none for another schema."""
    return frozenset(value for value in schema.get("enum", ()) if isinstance(value, str))


def _properties(schemas: Json) -> Iterator[tuple[str, str, Json]]:
    """Yield the owner, the name and the schema of each property, of the items of lists, and of inner objects."""
    for name, schema in schemas.items():
        yield from _inner_properties(name, schema)


def _inner_properties(owner: str, schema: Json) -> Iterator[tuple[str, str, Json]]:
    for field, inner in schema.get("properties", {}).items():
        for each in _choices(inner):
            yield owner, field, each
            yield from _inner_properties(pascal(owner, field), each)
    for part in schema.get("allOf", ()):
        yield from _inner_properties(owner, part)


def _choices(schema: Json) -> Iterator[Json]:
    """Yield the schema, and those of its items and choices."""
    yield schema
    for inner in (schema.get("items"), schema.get("additionalProperties"), *schema.get("anyOf", ())):
        if isinstance(inner, dict):
            yield from _choices(inner)


def _is_type(schema: Json, name: str) -> bool:
    types = schema.get("type", ())
    return name in ([types] if isinstance(types, str) else types)


def _base_name(name: str) -> str:
    return next((name.removesuffix(suffix) for suffix in _SUFFIXES if name.endswith(suffix) and name != suffix), name)


def _list_error_codes(responses: dict[str, Any]) -> None:
    """List the codes of each problem response, from its examples."""
    for response in responses.values():
        examples = response.get("content", {}).get("application/problem+json", {}).get("examples")
        if examples:
            response["x-error-codes"] = list(examples)
