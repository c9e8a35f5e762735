"""Bodies of requests and responses: media types, and examples built from the examples of the fields."""

from typing import Any

from fastapi.routing import APIRoute

from apikit.http.xml.element_names import REQUEST
from tools.openapi_document.examples import Examples, examples_to_xml, to_xml
from tools.openapi_document.identities import example_id, record_types, resource_schema
from tools.openapi_document.schemas import Json, name_of

_JSON, _MERGE_PATCH, _XML = "application/json", "application/merge-patch+json", "application/xml"
_DESCRIPTIONS = {
    200: "OK.",
    201: "Created.",
    202: "Accepted. The work continues in the background; poll `Location`.",
    204: "No content.",
}
# Optional fields of the minimal example of a body, by schema: of two fields, one is required, or an example says more with them.
_MINIMAL_FIELDS = {
    "BookingInput": ("service_id",),
    "BookingUpsertInput": ("service_id",),
    "BookingSeriesInput": ("service_id",),
    "ClientInput": ("wedding_date", "package_type"),
    "OAuthClientInput": ("redirect_uris",),
    "PaymentInput": ("booking_id",),
    "PaymentUpsertInput": ("booking_id",),
    "PaymentScheduleInput": ("wedding_id", "total"),
    "PaymentProviderInput": ("secret_key",),
}
_PATCH_FIELDS = 2
# An API key keeps its environment; which add-ons a booking can have depends on its service.
_NOT_IN_PATCH_EXAMPLES = frozenset({"metadata", "status", "external_refs", "environment", "addons"})
_REFERENCES = ("_id", "_ids")


class Bodies:
    """The bodies of the operations of one document."""

    def __init__(self, schemas: Json) -> None:
        self._schemas = schemas
        self._examples = Examples(schemas)

    def request(self, operation: Json, route: APIRoute) -> Json:
        """Return the request body of the operation, with examples."""
        schema, is_required = _split_optional(operation["requestBody"]["content"][_JSON]["schema"])
        if "PATCH" in (route.methods or ()):
            has_whole = f"{name_of(schema['$ref']).removesuffix('Patch')}Input" in self._schemas
            media = {
                "schema": schema,
                "examples": self._patch_examples(schema, resource_schema(operation, self._schemas))
                if has_whole
                else _add_summaries({"change": self._examples.request(schema, self._examples.fields(schema))}),
            }
            return {"required": True, "content": {_JSON: media, _MERGE_PATCH: media, _XML: _request_in_xml(media)}}
        media = {"schema": schema, "examples": self._request_examples(schema)}
        return {"required": is_required, "content": {_JSON: media, _XML: _request_in_xml(media)}}

    def response(self, raw: Json, status: int) -> Json:
        """Return a success response, with an example."""
        response: Json = {"description": _DESCRIPTIONS[status]}
        content = raw.get("content", {})
        if content and _JSON not in content:
            return {"description": raw["description"], "content": content}
        schema = content.get(_JSON, {}).get("schema")
        if schema:
            response["content"] = {
                _JSON: {"schema": schema, "example": (example := self._examples.from_schema(schema))},
                _XML: {"schema": schema, "example": to_xml(example)},
                **{media_type: media for media_type, media in content.items() if media_type != _JSON},
            }
        return response

    def is_one_resource(self, operation: Json) -> bool:
        """Whether the operation returns one resource, which has a version and an ETag."""
        for status in ("200", "201"):
            content = operation["responses"].get(status, {}).get("content", {})
            reference = content.get(_JSON, {}).get("schema", {}).get("$ref")
            if reference:
                return "version" in self._schemas[name_of(reference)].get("properties", {})
        return False

    def response_fields(self, operation: Json) -> list[str]:
        """Return the fields of the resource that the operation returns, alone or in a list."""
        schema = resource_schema(operation, self._schemas)
        return list(schema["properties"]) if schema else []

    def identifier(self, parameter: str) -> tuple[str, str]:
        """Return the description and an example of a path parameter: `client_id` is the ID of a client."""
        name = parameter.removesuffix("_id")
        # `client_id` is the ID of a client, not that of an OAuth client.
        by_name = _index_by_last_word(record_types().values()) | {cls.object: cls for cls in record_types().values()}
        if name not in by_name:
            raise ValueError(f"the path parameter {parameter} is no record's id: give it a description and examples")
        noun = by_name[name].object.replace("_", " ").replace("api key", "API key").replace("oauth", "OAuth")
        return f"ID of the {noun}.", example_id(by_name[name])

    def _request_examples(self, schema: Json) -> Json:
        names = [*self._examples.required_fields(schema), *_MINIMAL_FIELDS.get(name_of(schema.get("$ref", "/")), ())]
        complete = self._examples.request(schema, self._examples.fields(schema))
        examples = {"minimal": self._examples.request(schema, names)} if names else {}
        return _add_summaries({**examples, "complete": complete})

    def _patch_examples(self, schema: Json, resource: Json | None) -> Json:
        """Return examples that change two optional fields, or the metadata if there are none, and clear a nullable field, if any.

        A field of the body that the resource does not have has no effect on it. A field that is not nullable in the resource cannot be
        cleared: null keeps it.
        """
        whole = {"$ref": schema["$ref"].removesuffix("Patch") + "Input"}
        fixed_names = (*self._examples.required_fields(whole), *_NOT_IN_PATCH_EXAMPLES)
        optional = [name for name in self._examples.fields(schema) if name not in fixed_names]
        names = [name for name in optional if not name.endswith(_REFERENCES)]
        fields = resource or schema
        changeable = [name for name in names if name in self._examples.fields(fields)] or ["metadata"]
        clearable = [name for name in names if name in self._examples.nullable_fields(whole)]
        clear = next((name for name in reversed(clearable) if name in self._examples.nullable_fields(fields)), None)
        change = self._examples.request(schema, changeable[:_PATCH_FIELDS])
        return _add_summaries({"change": change, **({"clear": {clear: None}} if clear else {})})


def _split_optional(schema: Json) -> tuple[Json, bool]:
    """Return the schema of the body without null, and whether the body is required."""
    choices = [choice for choice in schema.get("anyOf", ()) if choice != {"type": "null"}]
    return (choices[0], False) if len(choices) == 1 else (schema, True)


_SUMMARIES = {
    "minimal": "Minimal request",
    "complete": "All fields",
    "change": "Change some fields",
    "clear": "Clear a field",
}


def _add_summaries(examples: Json) -> Json:
    return {name: {"summary": _SUMMARIES[name], "value": value} for name, value in examples.items()}


def _request_in_xml(media: Json) -> Json:
    """Return the XML media type with the examples of the JSON media type."""
    return {"schema": media["schema"], "examples": examples_to_xml(media["examples"], REQUEST)}


def _index_by_last_word(types: Any) -> dict[str, Any]:
    """Return the types by the last part of their name: `key_id` is the ID of an API key."""
    return {cls.object.rsplit("_", 1)[-1]: cls for cls in types}
