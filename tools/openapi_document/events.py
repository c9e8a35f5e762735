"""The `webhooks` section: one entry per event type of the published resources. OpenAPI 3.0.3 has no such section."""

from collections.abc import Iterable

from domain.events.event_catalogue import EVENT_TYPES, find_object_type
from tools.openapi_document.event_objects import form_names
from tools.openapi_document.examples import Examples
from tools.openapi_document.identities import record_types
from tools.openapi_document.schemas import PREFIX, Json

_ID = "01k0a3v5m8f1xq2w7r9tbdc6yz"
_HEADERS = {
    "webhook-id": ("ID of the event, the same in every attempt.", f"evt_{_ID}"),
    "webhook-timestamp": ("Time when this attempt was signed, in seconds since 1970.", "1772357400"),
    "webhook-signature": (
        "`v1,` and the base64 HMAC-SHA-256 of `{id}.{timestamp}.{body}`; several, separated by spaces, while a secret rotates.",
        "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
    ),
    "X-WedSync-Signature": (
        "`sha256=` and the same HMAC in hexadecimal digits, with the current secret.",
        "sha256=2b9a197f337de5d5152eed4e61f426154d50867a99de9a3dda8d370ce1d3fe8e",
    ),
    "X-WedSync-Delivery": ("ID of the delivery, the same in every attempt.", f"dlv_{_ID}"),
    "X-BookingX-Event": ("Event type.", "client.created"),
}

# Events without previous attributes: of new resources, and of payment requests.
_CREATION_SUFFIXES = (".created", ".threshold_reached", ".due", ".overdue")


def event_schema_names(schemas: Iterable[str]) -> dict[str, str]:
    """Return the names of the event schemas by the type names of the resources, for published resources with events."""
    published_names, event_objects = set(schemas), {find_object_type(event_type) for event_type in EVENT_TYPES}
    names = {cls.object: cls.__name__ for cls in record_types().values() if cls.__name__ in published_names}
    names |= {object_name: name for object_name, name in form_names().items() if name in published_names}
    return {object_name: f"{name}Event" for object_name, name in names.items() if object_name in event_objects}


def add_events(document: Json) -> Json:
    """Return the document with the event schemas and the `webhooks` section."""
    schemas: Json = document["components"]["schemas"]
    names = event_schema_names(schemas)
    types = [name for name in EVENT_TYPES if find_object_type(name) in names]
    for object_name, name in names.items():
        schemas[name] = _event(name.removesuffix("Event"), [t for t in types if find_object_type(t) == object_name])
    document["components"]["schemas"] = {name: schemas[name] for name in sorted(schemas)}
    webhooks = {name: {"post": _delivery(name, names[find_object_type(name)], Examples(schemas))} for name in types}
    components = document.pop("components")
    return {**document, "webhooks": webhooks, "components": components}


def _delivery(event_type: str, schema_name: str, examples: Examples) -> Json:
    schema = {"$ref": PREFIX + schema_name}
    example = {**examples.from_schema(schema), "type": event_type}
    if event_type.endswith(_CREATION_SUFFIXES):
        example["data"] = {**example["data"], "previous_attributes": None}
    return {
        "tags": ["Webhooks"],
        "summary": f"Receive {event_type}",
        "description": f"{EVENT_TYPES[event_type]} Sent to every active webhook that subscribes to it.",
        "operationId": f"on_{event_type.replace('.', '_')}",
        "security": [],
        "parameters": [_header(name, *description) for name, description in _HEADERS.items()],
        "requestBody": {"required": True, "content": {"application/json": {"schema": schema, "example": example}}},
        "responses": {
            "2XX": {
                "description": "Accepted. Respond within 10 seconds. The response body is stored for you, up to 4 KB."
            },
            "410": {"description": "Gone. The webhook is disabled and receives no more events."},
            "default": {"description": "Failure. Any other response, including a redirect, is retried later."},
        },
        "x-nav-title": event_type,
    }


def _header(name: str, description: str, example: str) -> Json:
    schema = {"type": "string", "examples": [example]}
    return {"name": name, "in": "header", "required": True, "description": description, "schema": schema}


def _event(resource: str, types: list[str]) -> Json:
    properties: Json = {
        "id": _text("ID of the event. Ignore an event that you have already received.", f"evt_{_ID}"),
        "object": {**_text("Always `event`.", "event"), "const": "event"},
        "type": {**_text("Event type.", types[0]), "enum": types},
        "api_version": _text("API version of `data.object`.", "v1"),
        "sequence": {
            "type": "integer",
            "description": "Sequence number of the event in your organization, without gaps. Events may arrive in a different order.",
            "examples": [42],
        },
        "created_at": {**_text("Time of the event.", "2026-03-01T09:30:00.000Z"), "format": "date-time"},
        "livemode": {"type": "boolean", "description": "Live mode: false in the sandbox.", "examples": [True]},
        "organization_id": _text("ID of the organization that owns the resource.", f"org_{_ID}"),
        "actor": _actor(),
        "request_id": _text("ID of the request that caused the event.", f"req_{_ID}"),
        "data": _data(resource),
    }
    description = f"Event of {resource} resources, as sent to webhooks."
    return {"type": "object", "description": description, "required": list(properties), "properties": properties}


def _actor() -> Json:
    return {
        "type": "object",
        "description": "Actor that caused the event.",
        "required": ["type", "id"],
        "properties": {
            "type": {**_text("Type of the actor.", "api_key"), "enum": ["api_key", "user", "platform"]},
            "id": {
                "type": ["string", "null"],
                "description": "ID of the actor; null for the platform.",
                "examples": [f"key_{_ID}"],
            },
        },
        "examples": [{"type": "api_key", "id": f"key_{_ID}"}],
    }


def _data(resource: str) -> Json:
    return {
        "type": "object",
        "description": "Resource after the change, with the previous values of the changed fields.",
        "required": ["object", "previous_attributes"],
        "properties": {
            "object": {"$ref": PREFIX + resource, "description": "Resource after the change."},
            "previous_attributes": {
                "type": ["object", "null"],
                "description": "Previous values of the changed fields; null for a new resource.",
                "examples": [{"metadata": {}}],
            },
        },
    }


def _text(description: str, example: str) -> Json:
    return {"type": "string", "description": description, "examples": [example]}
