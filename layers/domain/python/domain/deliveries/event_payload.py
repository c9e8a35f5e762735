"""The payload of a delivery: the event, or the IDs of the event and its resource."""

import orjson

from apikit.resources import records
from domain.events.model import Event
from domain.log_text import encode_form
from domain.webhooks.model import PayloadForm, Webhook

_THIN_FIELDS = (
    "id", "object", "type", "api_version", "sequence", "created_at", "livemode", "organization_id",
)  # fmt: skip


def payload_of(webhook: Webhook, event: Event) -> str:
    """Return the JSON text that the webhook receives of the event, in the form of its `payload` field."""
    return render_payload(event, webhook.payload)


def render_payload(event: Event, payload_form: PayloadForm) -> str:
    """Return the JSON text of the event in this form."""
    if payload_form == "full":
        return event.body
    form = orjson.loads(event.body)
    return encode_form(
        {
            **{name: form[name] for name in _THIN_FIELDS},
            "data": {"object": _identify(form["data"]["object"])},
        }
    )


def _identify(resource: records.JsonObject) -> records.JsonObject:
    """Return the type and the ID of the resource; for one without an ID, such as an item of a schedule, the IDs that it refers to."""
    if "id" in resource:
        return {"id": resource["id"], "object": resource["object"]}
    return {name: value for name, value in resource.items() if name == "object" or name.endswith("_id")}
