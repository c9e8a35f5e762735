"""Merge patches inside merge patches (RFC 7396): objects change member by member, and null clears a member at every depth."""

from tools.openapi_document.schemas import PREFIX, Json, name_of

_PATCH = "Patch"
_NULL = {"type": "null"}


def deepen_patches(schemas: Json) -> None:
    """Gives every patch's objects the schemas of patches, in place. Raises ValueError for a name that is taken."""
    taken = frozenset(schemas)
    for name in sorted(taken):
        if name.endswith((_PATCH, "BulkUpdate")):
            members = schemas[name]["properties"]
            schemas[name] = {**schemas[name], "properties": {n: _deep(schemas, taken, m) for n, m in members.items()}}


def _deep(schemas: Json, taken: frozenset[str], schema: Json) -> Json:
    """The member's schema as one of a merge patch. Lists are replaced whole, and so are ids that other systems gave."""
    if "$ref" in schema:
        return {**schema, "$ref": _partial(schemas, taken, name_of(schema["$ref"]))}
    if "anyOf" in schema:
        deep = [_deep(schemas, taken, choice) if "$ref" in choice else choice for choice in schema["anyOf"]]
        return {**schema, "anyOf": deep}
    if isinstance(schema.get("additionalProperties"), dict):
        return {**schema, "additionalProperties": _or_null(schema["additionalProperties"])}
    return schema


def _partial(schemas: Json, taken: frozenset[str], name: str) -> str:
    """A reference to the named object's patch, which is made at its first use; to itself when it is no object."""
    whole, partial = schemas[name], name + _PATCH
    if "properties" not in whole:
        return PREFIX + name
    if partial in taken:
        raise ValueError(f"two schemas would be published as {partial}; rename one of them")
    if partial not in schemas:
        required = whole.get("required", ())
        members = {n: m if n in required else _or_null(m) for n, m in whole["properties"].items()}
        schemas[partial] = {
            **{keyword: value for keyword, value in whole.items() if keyword not in {"required", "xml"}},
            "description": "Merge patch (RFC 7396): omit a field to keep it; null clears it. " + whole["description"],
            "properties": {n: _deep(schemas, taken, m) for n, m in members.items()},
        }
    return PREFIX + partial


def _or_null(schema: Json) -> Json:
    """The schema, or null."""
    if "anyOf" in schema:
        choices = schema["anyOf"]
        return schema if _NULL in choices else {**schema, "anyOf": [*choices, _NULL]}
    kinds = schema.get("type")
    if kinds is None:
        reference = {"$ref": schema["$ref"]} if "$ref" in schema else {}
        rest = {keyword: value for keyword, value in schema.items() if keyword != "$ref"}
        return {"anyOf": [reference, _NULL], **rest} if reference else schema
    listed = [kinds] if isinstance(kinds, str) else kinds
    if "null" in listed:
        return schema
    enum = {"enum": [*schema["enum"], None]} if "enum" in schema else {}
    return {**schema, "type": [*listed, "null"], **enum}
