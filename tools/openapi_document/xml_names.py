"""How schemas look in XML: names of roots and list members, for the tools that write XML by the document (OpenAPI's `xml`)."""

from apikit.http.xml.element_names import ITEM, REQUEST
from apikit.http.xml.writer import root_name
from tools.openapi_document.schemas import Json, name_of, rewrite

_PROBLEM = "Problem"


def name_in_xml(schemas: Json, paths: Json) -> None:
    """Tells of every published schema what `apikit.xml` makes of it, in place; the paths say which are bodies of requests."""
    bodies = _bodies(paths)
    for name, schema in schemas.items():
        schemas[name] = {**rewrite(schema, _lists), **_root(name, schema, is_body=name in bodies)}


def _lists(schema: Json) -> Json:
    """Members of a list are `item` elements inside the list's own."""
    if not isinstance(schema.get("items"), dict):
        return schema
    return {**schema, "items": {**schema["items"], "xml": {"name": ITEM}}, "xml": {"wrapped": True}}


def _bodies(paths: Json) -> set[str]:
    """The names of the schemas that requests have as their whole body."""
    operations = (operation for item in paths.values() for operation in item.values())
    schemas = [o["requestBody"]["content"]["application/json"]["schema"] for o in operations if "requestBody" in o]
    return {
        name_of(each["$ref"]) for schema in schemas for each in (schema, *schema.get("anyOf", ())) if "$ref" in each
    }


def _root(name: str, schema: Json, *, is_body: bool) -> Json:
    """The root element of what can be a whole body or answer."""
    if schema.get("type") != "object":
        return {}
    if name == _PROBLEM:
        return {"xml": {"name": _PROBLEM.lower()}}
    if is_body or name.endswith(("Input", "Patch")):
        return {"xml": {"name": REQUEST}}
    kind = schema.get("properties", {}).get("object", {})
    return {"xml": {"name": root_name({"object": kind["const"]})}} if "const" in kind else {}
