"""The `webhooks` section: one entry an event type of the resources that the document has. OpenAPI 3.0.3 has no such section."""

from collections.abc import Iterable

from domain.events.catalogue import EVENT_TYPES, object_of
from tools.openapi_document.examples import Examples
from tools.openapi_document.identities import record_types
from tools.openapi_document.schemas import PREFIX, Json

_ID = "01k0a3v5m8f1xq2w7r9tbdc6yz"
_HEADERS = {
    "webhook-id": ("The event's id, the same in every attempt.", f"evt_{_ID}"),
    "webhook-timestamp": ("When this attempt was signed, in seconds since 1970.", "1772357400"),
    "webhook-signature": (
        "`v1,` and the base64 HMAC-SHA-256 of `{id}.{timestamp}.{body}`; several, parted by spaces, while a secret rotates.",
        "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
    ),
    "X-WedSync-Signature": (
        "`sha256=` and the same HMAC in hexadecimal digits, by the current secret.",
        "sha256=2b9a197f337de5d5152eed4e61f426154d50867a99de9a3dda8d370ce1d3fe8e",
    ),
    "X-WedSync-Delivery": ("The delivery's id, the same in every attempt.", f"dlv_{_ID}"),
    "X-BookingX-Event": ("The event's type.", "client.created"),
}

# Events of what is new: there is nothing that it was.
_OF_NEW = (".created", ".threshold_reached")


def event_schema_names(schemas: Iterable[str]) -> dict[str, str]:
    """The name of the event's schema, by the resource's type name, for the published resources that have events."""
    published, told = set(schemas), {object_of(event_type) for event_type in EVENT_TYPES}
    names = {cls.object: cls.__name__ for cls in record_types().values() if cls.__name__ in published}
    return {kind: f"{name}Event" for kind, name in names.items() if kind in told}


def add_events(document: Json) -> Json:
    """The document with the events' schemas and its `webhooks` section."""
    schemas: Json = document["components"]["schemas"]
    names = event_schema_names(schemas)
    types = [name for name in EVENT_TYPES if object_of(name) in names]
    for kind, name in names.items():
        schemas[name] = _event(name.removesuffix("Event"), [t for t in types if object_of(t) == kind])
    document["components"]["schemas"] = {name: schemas[name] for name in sorted(schemas)}
    webhooks = {name: {"post": _delivery(name, names[object_of(name)], Examples(schemas))} for name in types}
    components = document.pop("components")
    return {**document, "webhooks": webhooks, "components": components}


def _delivery(event_type: str, schema_name: str, examples: Examples) -> Json:
    schema = {"$ref": PREFIX + schema_name}
    example = {**examples.of(schema), "type": event_type}
    if event_type.endswith(_OF_NEW):
        example["data"] = {**example["data"], "previous_attributes": None}
    return {
        "tags": ["Webhooks"],
        "summary": EVENT_TYPES[event_type].split(".", maxsplit=1)[0].split(";", maxsplit=1)[0],
        "description": f"{EVENT_TYPES[event_type]} Sent to every active webhook that asks for it.",
        "operationId": f"on_{event_type.replace('.', '_')}",
        "security": [],
        "parameters": [_header(name, *words) for name, words in _HEADERS.items()],
        "requestBody": {"required": True, "content": {"application/json": {"schema": schema, "example": example}}},
        "responses": {
            "2XX": {"description": "Taken. Answer within 10 seconds; the body is kept for you to read, up to 4 KB."},
            "410": {"description": "Gone: the webhook is disabled, and nothing more is sent."},
            "default": {"description": "Anything else, a redirect too, is a failure: it is sent again later."},
        },
    }


def _header(name: str, description: str, example: str) -> Json:
    schema = {"type": "string", "examples": [example]}
    return {"name": name, "in": "header", "required": True, "description": description, "schema": schema}


def _event(resource: str, types: list[str]) -> Json:
    properties: Json = {
        "id": _text("The event's id; drop one that you have seen.", f"evt_{_ID}"),
        "object": {**_text("Always `event`.", "event"), "const": "event"},
        "type": {**_text("What has happened.", types[0]), "enum": types},
        "api_version": _text("The version of the API that `data.object` follows.", "v1"),
        "sequence": {
            "type": "integer",
            "description": "Counts the events of your organization, without gaps. They may arrive in another order.",
            "examples": [42],
        },
        "created_at": {**_text("When it happened.", "2026-03-01T09:30:00.000Z"), "format": "date-time"},
        "livemode": {"type": "boolean", "description": "False in the sandbox.", "examples": [True]},
        "organization_id": _text("Whose it is.", f"org_{_ID}"),
        "actor": _actor(),
        "request_id": _text("The request that did it.", f"req_{_ID}"),
        "data": _data(resource),
    }
    words = f"What webhooks receive of {resource} resources."
    return {"type": "object", "description": words, "required": list(properties), "properties": properties}


def _actor() -> Json:
    return {
        "type": "object",
        "description": "Who did it.",
        "required": ["type", "id"],
        "properties": {
            "type": {**_text("What it is.", "api_key"), "enum": ["api_key", "user", "platform"]},
            "id": {"type": ["string", "null"], "description": "Its id.", "examples": [f"key_{_ID}"]},
        },
        "examples": [{"type": "api_key", "id": f"key_{_ID}"}],
    }


def _data(resource: str) -> Json:
    return {
        "type": "object",
        "description": "The resource as it is now, and what it was.",
        "required": ["object", "previous_attributes"],
        "properties": {
            "object": {"$ref": PREFIX + resource, "description": "The resource after the change."},
            "previous_attributes": {
                "type": ["object", "null"],
                "description": "The earlier values of the fields that changed; null for a new resource.",
                "examples": [{"metadata": {}}],
            },
        },
    }


def _text(description: str, example: str) -> Json:
    return {"type": "string", "description": description, "examples": [example]}
