"""The event of a test send, and its result. No I/O."""

from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from apikit.resources import fields
from domain.deliveries.model import Delivery
from domain.events.event_catalogue import EVENT_TYPES
from domain.events.type_validation import require_known_type

MAX_TEST_BYTES = 100_000


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
        dict[str, Any] | None,
        Field(
            description="Your own `data.object` of the event; `object` is added if it is missing. Or the whole `data` of an event: an "
            "`object` that is a JSON object, and `previous_attributes`. The event may have at most "
            f"{MAX_TEST_BYTES // 1_000} KB. Default: the example of `GET /v1/event-types/{{event_type}}`.",
            examples=[{"id": "cli_01k0a3v5m8f1xq2w7r9tbdc6yz", "object": "client", "name": "John & Jane Smith"}],
        ),
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
