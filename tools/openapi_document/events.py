"""The schemas of events, and the `webhooks` section: one entry for each event type."""

from collections.abc import Iterable, Iterator

from domain.events.event_catalogue import DEPRECATED_TYPES, EVENT_TYPES, find_object_type
from domain.events.model import API_VERSION
from tools.openapi_document.event_examples import EXAMPLE_ID, event_example
from tools.openapi_document.event_objects import form_names
from tools.openapi_document.examples import Examples
from tools.openapi_document.identities import record_types
from tools.openapi_document.schemas import PREFIX, Json

FUTURE_EVENT, TRUNCATED_EVENT, THIN_EVENT = "FutureEvent", "TruncatedEvent", "ThinEvent"

_HEADERS = {
    "webhook-id": ("ID of the event, the same in every attempt.", f"evt_{EXAMPLE_ID}"),
    "webhook-timestamp": ("Time when this attempt was signed, in seconds since 1970.", "1772357400"),
    "webhook-signature": (
        (
            "`v1,` and the base64 HMAC-SHA-256 of `{id}.{timestamp}.{body}`, or `v1a,` and the base64 Ed25519 signature of it; several, "
            "separated by spaces, while a secret rotates."
        ),
        "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
    ),
    "X-WedSync-Signature": (
        "`sha256=` and the same HMAC in hexadecimal digits, with the current secret. Absent with `ed25519`.",
        "sha256=2b9a197f337de5d5152eed4e61f426154d50867a99de9a3dda8d370ce1d3fe8e",
    ),
    "X-WedSync-Delivery": ("ID of the delivery, the same in every attempt.", f"dlv_{EXAMPLE_ID}"),
    "X-WedSync-Event": ("Event type.", "client.created"),
    "X-WedSync-Attempt": ("Number of the attempt, starting at 1.", "1"),
    "X-BookingX-Event": ("Event type.", "client.created"),
    "X-BookingX-Delivery": ("ID of the delivery, the same in every attempt.", f"dlv_{EXAMPLE_ID}"),
    "X-BookingX-Signature": (
        (
            "HMAC-SHA-256 of the body alone in hexadecimal digits, with the current secret. It does not stop replays: verify "
            "`webhook-signature`. Absent with `ed25519`."
        ),
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ),
}
_OPTIONAL_HEADERS = frozenset({"X-WedSync-Signature", "X-BookingX-Signature"})
# The responses of a webhook by status, each with the name of its component.
_RESPONSES = {
    "2XX": (
        "EventAccepted",
        "Accepted. Respond within 10 seconds. The response body is stored for you, up to 4 KB.",
    ),
    "410": ("WebhookGone", "Gone. The webhook is disabled and receives no more events."),
    "default": ("EventNotAccepted", "Failure. Any other response, including a redirect, is retried later."),
}
_PREVIOUS: Json = {
    "type": ["object", "null"],
    "description": "Previous values of the changed fields; null for a new resource.",
    "examples": [{"metadata": {}}],
}


def published_objects(schemas: Iterable[str]) -> dict[str, str]:
    """Return the names of the schemas of resources and forms that events have, by their type names."""
    published_names, event_objects = set(schemas), {find_object_type(event_type) for event_type in EVENT_TYPES}
    names = {cls.object: cls.__name__ for cls in record_types().values()} | form_names()
    return {each: name for each, name in names.items() if name in published_names and each in event_objects}


def event_shapes(event_type: str, objects: dict[str, str]) -> list[str]:
    """Return the names of the schemas of an event type: an event has the form of exactly one of them."""
    object_type = find_object_type(event_type)
    return [f"{objects[object_type]}Event", TRUNCATED_EVENT] if object_type in objects else [FUTURE_EVENT]


def add_events(document: Json) -> Json:
    """Return the document with the event schemas and the `webhooks` section."""
    components: Json = document["components"]
    schemas: Json = components["schemas"]
    objects = published_objects(schemas)
    schemas |= dict(_event_schemas(objects))
    webhooks = {name: {"post": _delivery(name, objects, Examples(schemas))} for name in EVENT_TYPES}
    complete_components = {
        **components,
        "schemas": {name: schemas[name] for name in sorted(schemas)},
        "responses": {**components["responses"], **_response_components()},
        "parameters": {**components["parameters"], **_header_components()},
    }
    return {**document, "webhooks": webhooks, "components": complete_components}


def _event_schemas(objects: dict[str, str]) -> Iterator[tuple[str, Json]]:
    for object_type, name in objects.items():
        types = [each for each in EVENT_TYPES if find_object_type(each) == object_type]
        data = _form_data(name) if object_type in form_names() else _resource_data(name)
        yield f"{name}Event", _event(f"Event of {name} resources, as sent to webhooks.", types, data)
    future_types = [each for each in EVENT_TYPES if find_object_type(each) not in objects]
    yield (
        FUTURE_EVENT,
        _event(
            "Event of a resource that the API does not have yet. No such event is sent yet, and its fields may change.",
            future_types,
            _form_data("FutureResource"),
        ),
    )
    yield TRUNCATED_EVENT, _truncated_event()
    yield THIN_EVENT, _thin_event()


def _delivery(event_type: str, objects: dict[str, str], examples: Examples) -> Json:
    shapes = event_shapes(event_type, objects)
    references = [{"$ref": PREFIX + name} for name in (*shapes, THIN_EVENT)]
    # Exactly one of the shapes fits, or that of thin payloads. Linters do not see this of an optional constant, as in `truncated`, so it
    # is no `oneOf`.
    schema = {"anyOf": references}
    record_type = {cls.object: cls for cls in record_types().values()}.get(find_object_type(event_type))
    example = event_example(event_type, examples.from_schema(references[0]), record_type)
    is_sent = FUTURE_EVENT not in shapes
    text = "Sent to every active webhook that subscribes to it." if is_sent else "Not sent yet."
    return {
        "tags": ["Webhooks"],
        "summary": f"Receive {event_type}",
        "description": f"{EVENT_TYPES[event_type]} {text}",
        "operationId": f"on_{event_type.replace('.', '_')}",
        **({"deprecated": True} if event_type in DEPRECATED_TYPES else {}),
        "security": [],
        "parameters": [{"$ref": f"#/components/parameters/{name}"} for name in _HEADERS],
        "requestBody": {"required": True, "content": {"application/json": {"schema": schema, "example": example}}},
        "responses": {status: {"$ref": f"#/components/responses/{name}"} for status, (name, _) in _RESPONSES.items()},
        "x-nav-title": event_type,
    }


def _header_components() -> Json:
    return {
        name: {
            "name": name,
            "in": "header",
            "required": name not in _OPTIONAL_HEADERS,
            "description": description,
            "schema": {"type": "string", "examples": [example]},
        }
        for name, (description, example) in _HEADERS.items()
    }


def _response_components() -> Json:
    return {name: {"description": description} for name, description in _RESPONSES.values()}


def _event(description: str, types: list[str], data: Json) -> Json:
    type_schema = {**_text("Event type.", types[0]), "enum": types}
    truncation = {
        "type": "boolean",
        "const": False,
        "description": "Never true: `data` is complete.",
        "examples": [False],
    }
    return _envelope(description, type_schema, data, {"truncated": truncation})


def _truncated_event() -> Json:
    description = "Event with incomplete `data`, because it exceeds 390 KB. Get the resource to read all fields."
    object_schema = {
        "$ref": f"{PREFIX}ResourceStub",
        "description": "Resource after the change, complete or without fields.",
    }
    previous = {
        "type": ["object", "null"],
        "enum": [None],
        "description": "Always null: the previous values are too large.",
        "examples": [None],
    }
    truncation = {"type": "boolean", "const": True, "description": "Always true.", "examples": [True]}
    data = _data_schema(object_schema, previous)
    schema = _envelope(description, _text("Event type.", "client.updated"), data, {"truncated": truncation})
    return {**schema, "required": [*schema["required"], "truncated"]}


def _thin_event() -> Json:
    object_schema = {
        "type": "object",
        "description": "Type and ID of the resource; of a resource without an ID, the IDs that it refers to.",
        "required": ["object"],
        "properties": {
            "object": _text("Object type.", "client"),
            "id": _text("ID of the resource.", f"cli_{EXAMPLE_ID}"),
        },
        "additionalProperties": {"type": ["string", "null"]},
    }
    data = {
        "type": "object",
        "description": "Resource of the event.",
        "required": ["object"],
        "properties": {"object": object_schema},
        "additionalProperties": False,
    }
    properties = _identity_properties(_text("Event type.", "client.created"))
    return {
        "type": "object",
        "description": "Event with IDs only, as sent to webhooks with the payload `thin`. Get the resource to read its fields.",
        "required": [*properties, "data"],
        "properties": {**properties, "data": data},
    }


def _identity_properties(type_schema: Json) -> Json:
    """Return the properties that events of every payload have."""
    return {
        "id": _text("ID of the event. Ignore an event that you have already received.", f"evt_{EXAMPLE_ID}"),
        "object": {**_text("Always `event`.", "event"), "const": "event"},
        "type": type_schema,
        "api_version": _text("API version of `data.object`.", API_VERSION),
        "sequence": {
            "type": "integer",
            "minimum": 1,
            "description": "Sequence number of the event in your organization, without gaps. Events may arrive in a different order.",
            "examples": [42],
        },
        "created_at": {**_text("Time of the event.", "2026-03-01T09:30:00.000Z"), "format": "date-time"},
        "livemode": {"type": "boolean", "description": "Live mode: false in the sandbox.", "examples": [True]},
        "organization_id": _text("ID of the organization that owns the resource.", f"org_{EXAMPLE_ID}"),
    }


def _envelope(description: str, type_schema: Json, data: Json, optional_properties: Json) -> Json:
    properties: Json = {
        **_identity_properties(type_schema),
        "actor": {"$ref": f"{PREFIX}EventActor", "description": "Actor that caused the event."},
        "request_id": _text(
            "ID of the request that caused the event; of a change by the platform, the ID of what caused it, such as a delivery.",
            f"req_{EXAMPLE_ID}",
        ),
        "data": data,
    }
    return {
        "type": "object",
        "description": description,
        "required": list(properties),
        "properties": {**properties, **optional_properties},
    }


def _resource_data(name: str) -> Json:
    deleted_at = {
        "type": "string",
        "format": "date-time",
        "description": "Time of deletion. Absent unless the resource is deleted.",
        "examples": ["2026-03-02T10:00:00.000Z"],
    }
    object_schema = {
        "allOf": [{"$ref": PREFIX + name}],
        "properties": {"deleted_at": deleted_at},
        "description": "Resource after the change.",
    }
    return _data_schema(object_schema, _PREVIOUS)


def _form_data(name: str) -> Json:
    return _data_schema({"$ref": PREFIX + name, "description": "Resource of the event."}, _PREVIOUS)


def _data_schema(object_schema: Json, previous: Json) -> Json:
    return {
        "type": "object",
        "description": "Resource after the change, with the previous values of the changed fields.",
        "required": ["object", "previous_attributes"],
        "properties": {"object": object_schema, "previous_attributes": previous},
    }


def _text(description: str, example: str) -> Json:
    return {"type": "string", "description": description, "examples": [example]}
