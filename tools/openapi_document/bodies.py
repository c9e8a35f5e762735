"""Bodies of requests and answers: media types, and examples made of the fields' examples."""

from typing import Any

from fastapi.routing import APIRoute

from apikit.http.xml.element_names import REQUEST
from tools.openapi_document.examples import Examples, examples_in_xml, in_xml
from tools.openapi_document.identities import example_id, record_types, resource_schema
from tools.openapi_document.schemas import Json, name_of

_JSON, _MERGE_PATCH, _XML = "application/json", "application/merge-patch+json", "application/xml"
_DESCRIPTIONS = {
    200: "OK.",
    201: "Created.",
    202: "Accepted. The work continues in the background; poll `Location`.",
    204: "No content.",
}
# The fields of the first example of a body, where the required ones do not tell enough.
_FIRST_EXAMPLE = {"clients_create": ("name", "email", "wedding_date", "package_type")}
_PATCHED_FIELDS = 2
_RARELY_PATCHED = frozenset({"metadata", "status"})


class Bodies:
    """The bodies of one document's operations."""

    def __init__(self, schemas: Json) -> None:
        self._schemas = schemas
        self._examples = Examples(schemas)

    def request(self, body: Json, operation_id: str, route: APIRoute) -> Json:
        """The body of a request, with examples."""
        schema, is_required = _unless_left_out(body["content"][_JSON]["schema"])
        if "PATCH" in (route.methods or ()):
            media = {"schema": schema, "examples": self._patches(schema)}
            return {"required": True, "content": {_JSON: media, _MERGE_PATCH: media, _XML: _request_in_xml(media)}}
        media = {"schema": schema, "examples": self._wholes(schema, operation_id)}
        return {"required": is_required, "content": {_JSON: media, _XML: _request_in_xml(media)}}

    def answer(self, answer: Json, status: int) -> Json:
        """An answer that is no problem, with an example."""
        made: Json = {"description": _DESCRIPTIONS[status]}
        content = answer.get("content", {})
        if content and _JSON not in content:
            return {"description": answer["description"], "content": content}
        schema = content.get(_JSON, {}).get("schema")
        if schema:
            made["content"] = {
                _JSON: {"schema": schema, "example": (example := self._examples.of(schema))},
                _XML: {"schema": schema, "example": in_xml(example)},
            }
        return made

    def is_one_resource(self, operation: Json) -> bool:
        """True when the operation answers with one resource, which has a version and so an ETag."""
        for status in ("200", "201"):
            content = operation["responses"].get(status, {}).get("content", {})
            reference = content.get(_JSON, {}).get("schema", {}).get("$ref")
            if reference:
                return "version" in self._schemas[name_of(reference)].get("properties", {})
        return False

    def fields_of_answer(self, operation: Json) -> list[str]:
        """The names of the fields of the resource that the operation answers with, alone or in a list."""
        schema = resource_schema(operation, self._schemas)
        return list(schema["properties"]) if schema else []

    def identifier(self, parameter: str) -> tuple[str, str]:
        """The description and an example of a path parameter: `client_id` is the id of a client."""
        name = parameter.removesuffix("_id")
        by_name = {cls.object: cls for cls in record_types().values()} | _short(record_types().values())
        if name not in by_name:
            raise ValueError(f"the path parameter {parameter} is no record's id: give it a description and examples")
        noun = by_name[name].object.replace("_", " ").replace("api key", "API key")
        return f"ID of the {noun}.", example_id(by_name[name])

    def _wholes(self, schema: Json, operation_id: str) -> Json:
        first = _FIRST_EXAMPLE.get(operation_id) or self._examples.required(schema)
        complete = self._examples.request(schema, self._examples.fields(schema))
        examples = {"minimal": self._examples.request(schema, first)} if first else {}
        return _named({**examples, "complete": complete})

    def _patches(self, schema: Json) -> Json:
        """Two fields that a whole may lack are changed, and one that may be null is cleared."""
        whole = {"$ref": schema["$ref"].removesuffix("Patch") + "Input"}
        optional = set(self._examples.fields(whole)) - set(self._examples.required(whole)) - _RARELY_PATCHED
        names = [name for name in self._examples.fields(schema) if name in optional and not name.endswith("_id")]
        change = self._examples.request(schema, names[:_PATCHED_FIELDS])
        clear = {next(n for n in reversed(self._examples.clearable(whole)) if n not in _RARELY_PATCHED): None}
        return _named({"change": change, "clear": clear})


def _unless_left_out(schema: Json) -> tuple[Json, bool]:
    """The schema of a body that may be left out is that of one that is there; and whether it must be."""
    choices = [choice for choice in schema.get("anyOf", ()) if choice != {"type": "null"}]
    return (choices[0], False) if len(choices) == 1 else (schema, True)


_SUMMARIES = {
    "minimal": "Minimal request",
    "complete": "All fields",
    "change": "Change some fields",
    "clear": "Clear a field",
}


def _named(examples: Json) -> Json:
    return {name: {"summary": _SUMMARIES[name], "value": value} for name, value in examples.items()}


def _request_in_xml(media: Json) -> Json:
    """The media type for XML of the one for JSON: the same examples, as the platform itself writes them."""
    return {"schema": media["schema"], "examples": examples_in_xml(media["examples"], REQUEST)}


def _short(types: Any) -> dict[str, Any]:
    """Types by the last word of their name, for `key_id` of an API key."""
    return {cls.object.rsplit("_", 1)[-1]: cls for cls in types}
