"""Names of root elements and list items in XML (OpenAPI's `xml`), for tools that write XML from the document."""

from apikit.http.xml.element_names import ITEM, REQUEST
from apikit.http.xml.writer import root_name
from tools.openapi_document.schemas import Json, name_of, rewrite

_PROBLEM = "Problem"


def add_xml_names(schemas: Json, paths: Json) -> None:
    """Add the XML names to every published schema, in place. The paths show which schemas are request bodies."""
    bodies = _bodies(paths)
    for name, schema in schemas.items():
        schemas[name] = {**rewrite(schema, _lists), **_root(name, schema, is_body=name in bodies)}


def _lists(schema: Json) -> Json:
    """Name the members of a list `item`, in an element for the list."""
    if not isinstance(schema.get("items"), dict):
        return schema
    return {**schema, "items": {**schema["items"], "xml": {"name": ITEM}}, "xml": {"wrapped": True}}


def _bodies(paths: Json) -> set[str]:
    """Return the names of the schemas of request bodies."""
    operations = (operation for item in paths.values() for operation in item.values())
    schemas = [o["requestBody"]["content"]["application/json"]["schema"] for o in operations if "requestBody" in o]
    return {
        name_of(each["$ref"]) for schema in schemas for each in (schema, *schema.get("anyOf", ())) if "$ref" in each
    }


def _root(name: str, schema: Json, *, is_body: bool) -> Json:
    """Return the name of the root element of a schema that can be a request or response body."""
    if schema.get("type") != "object":
        return {}
    if name == _PROBLEM:
        return {"xml": {"name": _PROBLEM.lower()}}
    if is_body or name.endswith(("Input", "Patch")):
        return {"xml": {"name": REQUEST}}
    object_schema = schema.get("properties", {}).get("object", {})
    return {"xml": {"name": root_name({"object": object_schema["const"]})}} if "const" in object_schema else {}
