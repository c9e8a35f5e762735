"""The event of a test send, and its result. No I/O."""

from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from apikit.resources import fields, records
from domain.deliveries.model import Delivery
from domain.events.event_catalogue import EVENT_TYPES
from domain.events.type_validation import require_known_type
from domain.member_errors import MemberError, create_member_errors

MAX_TEST_BYTES = 100_000
_MAX_ID_LENGTH = 100
_IDENTITY: records.JsonObject = {
    "id": {
        "type": "string",
        "maxLength": _MAX_ID_LENGTH,
        "description": "ID of the object.",
        "examples": ["cli_01k0a3v5m8f1xq2w7r9tbdc6yz"],
    },
    "object": {"type": "string", "description": "Type of the object.", "examples": ["client"]},
}
_WHOLE_OBJECT = {"type": "object", "additionalProperties": True, "properties": _IDENTITY}
_DATA_PROPERTIES: records.JsonObject = {
    "id": _IDENTITY["id"],
    "object": {
        "anyOf": [{"type": "string"}, _WHOLE_OBJECT],
        "description": "Type of the object, or the object of a whole event.",
        "examples": ["client"],
    },
}


def _require_valid_identity(data: records.JsonObject | None) -> records.JsonObject | None:
    """Return the data of a test event. Raises ValidationError unless the ID and the type of its object are texts."""
    if data is None:
        return None
    is_whole = isinstance(data.get("object"), dict)
    path, resource = (("object",), data["object"]) if is_whole else ((), data)
    faults: list[MemberError] = [
        ((*path, name), "wrong_type", "must be a string")
        for name in ("id", "object")
        if not isinstance(resource.get(name, ""), str)
    ]
    if isinstance(resource.get("id"), str) and len(resource["id"]) > _MAX_ID_LENGTH:
        faults.append(((*path, "id"), "string_too_long", f"must have at most {_MAX_ID_LENGTH} characters"))
    if faults:
        raise create_member_errors(faults)
    return data


@dataclass(frozen=True, kw_only=True)
class EndpointTestDetails:
    """The event of a test send."""

    __pydantic_config__ = fields.STRICT
    event_type: Annotated[
        str,
        Field(
            max_length=60,
            description="Type of the event to send. The webhook need not subscribe to it.",
            examples=["client.created"],
            json_schema_extra={"enum": sorted(EVENT_TYPES)},
        ),
        AfterValidator(require_known_type),
    ]
    data: Annotated[
        Annotated[dict[str, Any], Field(json_schema_extra={"properties": _DATA_PROPERTIES})] | None,
        Field(
            description="Your own `data.object` of the event; `object` is added if it is missing. Or the whole `data` of an event: an "
            "`object` that is a JSON object, and `previous_attributes`. The `id` and the `object` of the object must be strings. The "
            f"event may have at most {MAX_TEST_BYTES // 1_000} KB (1 KB: 1,000 bytes of JSON). Default: the example of "
            "`GET /v1/event-types/{event_type}`.",
            examples=[{"id": "cli_01k0a3v5m8f1xq2w7r9tbdc6yz", "object": "client", "name": "John & Jane Smith"}],
        ),
        AfterValidator(_require_valid_identity),
    ] = None


@dataclass(frozen=True, kw_only=True)
class EndpointTest:
    """The result of a test send."""

    delivery: Annotated[Delivery, Field(description="Delivery of the test event, with its one attempt.")]
    signature_valid: Annotated[
        bool,
        Field(
            description="Whether the signatures that were sent verify with the webhook's current secret.",
            examples=[True],
        ),
    ]
