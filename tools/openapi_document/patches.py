"""Schemas of nested merge patches (RFC 7396): objects change member by member, and null clears a member at every level."""

from tools.openapi_document.schemas import PREFIX, Json, name_of

_PATCH = "Patch"
_NULL = {"type": "null"}


def deepen_patches(schemas: Json) -> None:
    """Make the objects in every patch patches too, in place. Raises ValueError if the name of a new schema exists already."""
    schema_names = frozenset(schemas)
    for name in sorted(schema_names):
        if name.endswith((_PATCH, "BulkUpdate")):
            members = schemas[name]["properties"]
            schemas[name] = {
                **schemas[name],
                "properties": {n: _deepen(schemas, schema_names, m) for n, m in members.items()},
            }


def _deepen(schemas: Json, schema_names: frozenset[str], schema: Json) -> Json:
    """Return the schema of a member in a merge patch. Lists and external IDs are replaced as a whole."""
    if "$ref" in schema:
        return {**schema, "$ref": _partial(schemas, schema_names, name_of(schema["$ref"]))}
    if "anyOf" in schema:
        choices = [_deepen(schemas, schema_names, choice) if "$ref" in choice else choice for choice in schema["anyOf"]]
        return {**schema, "anyOf": choices}
    if isinstance(schema.get("additionalProperties"), dict):
        return {**schema, "additionalProperties": _add_null(schema["additionalProperties"])}
    return schema


def _partial(schemas: Json, schema_names: frozenset[str], name: str) -> str:
    """Return a reference to the patch of the schema, created at its first use, or to the schema itself if it is not an object."""
    schema, patch_name = schemas[name], name + _PATCH
    other_members = schema.get("additionalProperties")
    if "properties" not in schema and not isinstance(other_members, dict):
        return PREFIX + name
    if patch_name in schema_names:
        raise ValueError(f"two schemas would be published as {patch_name}; rename one of them")
    if patch_name not in schemas:
        # Before its members: a schema may contain itself.
        patch = schemas[patch_name] = {
            **{keyword: value for keyword, value in schema.items() if keyword not in {"required", "xml"}},
            "description": "Merge patch (RFC 7396): omit a field to keep it; null clears it. " + schema["description"],
        }
        if "properties" in schema:
            required_names = schema.get("required", ())
            properties = {n: m if n in required_names else _add_null(m) for n, m in schema["properties"].items()}
            patch["properties"] = {n: _deepen(schemas, schema_names, m) for n, m in properties.items()}
        if isinstance(other_members, dict):
            patch["additionalProperties"] = _deepen(schemas, schema_names, _add_null(other_members))
    return PREFIX + patch_name


def _add_null(schema: Json) -> Json:
    """Return the schema with null added."""
    if "anyOf" in schema:
        choices = schema["anyOf"]
        return schema if _NULL in choices else {**schema, "anyOf": [*choices, _NULL]}
    type_names = schema.get("type")
    if type_names is None:
        reference = {"$ref": schema["$ref"]} if "$ref" in schema else {}
        rest = {keyword: value for keyword, value in schema.items() if keyword != "$ref"}
        return {"anyOf": [reference, _NULL], **rest} if reference else schema
    type_list = [type_names] if isinstance(type_names, str) else type_names
    if "null" in type_list:
        return schema
    enum = {"enum": [*schema["enum"], None]} if "enum" in schema else {}
    return {**schema, "type": [*type_list, "null"], **enum}
