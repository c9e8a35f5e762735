"""How schemas look in XML: names of roots and list members, for the tools that write XML by the document (OpenAPI's `xml`)."""

from apikit.xml.names import ITEM, REQUEST
from apikit.xml.writing import root_of
from tools.openapi_document.schemas import Json, rewrite

_PROBLEM = "Problem"


def name_in_xml(schemas: Json) -> None:
    """Tells of every published schema what `apikit.xml` makes of it, in place."""
    for name, schema in schemas.items():
        schemas[name] = {**rewrite(schema, _lists), **_root(name, schema)}


def _lists(schema: Json) -> Json:
    """Members of a list are `item` elements inside the list's own."""
    if not isinstance(schema.get("items"), dict):
        return schema
    return {**schema, "items": {**schema["items"], "xml": {"name": ITEM}}, "xml": {"wrapped": True}}


def _root(name: str, schema: Json) -> Json:
    """The root element of what can be a whole body or answer."""
    if schema.get("type") != "object":
        return {}
    if name == _PROBLEM:
        return {"xml": {"name": _PROBLEM.lower()}}
    if name.endswith(("Input", "Patch")):
        return {"xml": {"name": REQUEST}}
    kind = schema.get("properties", {}).get("object", {})
    return {"xml": {"name": root_of({"object": kind["const"]})}} if "const" in kind else {}
