"""What webhooks and their deliveries look like over HTTP, version 1: the published documentation of their fields."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from apikit.fields import Moment, Notes
from apikit.web.schemas import Body, Patch, Resource, ResourceBody, patch_of
from domain.deliveries.model import AttemptError, DeliveryStatus
from domain.deliveries.model import FailureReason as DeliveryFailure
from domain.webhooks.model import EventTypes, FailureReason, Headers, OverlapHours, RetryPolicy, Url, WebhookStatus

_POLICY = [{"delays_s": [60, 300, 900, 3600, 21600, 86400]}]
_HEADERS = [{"X-Tenant": "riverside"}]
_URL = "https://hooks.example.com/wedsync"


class WebhookIn(ResourceBody):
    """A webhook to create, or the whole of one to replace."""

    url: Url = Field(
        description="Where events are sent by POST: https, port 443 or 1024 to 65535, a public address. It must answer with 2xx "
        "within 10 seconds; redirects are not followed.",
        examples=[_URL],
    )
    event_types: EventTypes = Field(
        description="Which events: types, all of a resource's (`client.*`), or all (`*`). To create or to change the webhook, your key "
        "needs the read scope of each of their resources (`client.*` needs `clients:read`; `*` needs `*:read`): 403 "
        "`insufficient_scope` names what is missing. Later changes of the key do not change what the webhook receives.",
        examples=[["client.*"]],
    )
    description: Notes | None = Field(None, description="What it is for.", examples=["Keeps our CRM in step."])
    headers: Headers = Field(
        default_factory=dict,
        description="Up to 20 headers to send along, such as Authorization; not those that belong to HTTP or to the platform. "
        "Their values are secrets: every response, event and change has `********` in their place. Sent back as it is, "
        "`********` keeps the stored value.",
        examples=_HEADERS,
    )
    retry_policy: RetryPolicy = Field(
        default_factory=RetryPolicy, description="When a failed delivery is tried again.", examples=_POLICY
    )


@patch_of(WebhookIn)
class WebhookPatch(Patch):
    """Fields of a webhook to change; null clears one (RFC 7396)."""


class WebhookOut(Resource):
    """A webhook: where your events are sent."""

    id: str = Field(description="Prefix and a time-sortable id.", examples=["whk_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    object: Literal["webhook"] = Field("webhook", description="Always `webhook`.", examples=["webhook"])
    url: str = Field(description="Where events are sent.", examples=[_URL])
    event_types: list[str] = Field(description="Which events are sent.", examples=[["client.*"]])
    description: str | None = Field(description="What it is for.", examples=["Keeps our CRM in step."])
    headers: dict[str, str] = Field(
        description="Names of the headers that are sent along. Their values are secrets, shown as `********`.",
        examples=[{"X-Tenant": "********"}],
    )
    retry_policy: RetryPolicy = Field(description="When a failed delivery is tried again.", examples=_POLICY)
    status: WebhookStatus = Field(
        description="active; paused by you; failed: given up on by the platform. Only an active one is sent anything.",
        examples=["active"],
    )
    failure_reason: FailureReason | None = Field(
        description="Why it failed. gone: the endpoint answered 410.", examples=[None]
    )
    failed_at: Moment | None = Field(description="When it failed.", examples=[None])
    previous_secret_expires_at: Moment | None = Field(
        None, description="Until when the secret before a rotation signs as well. Not in events.", examples=[None]
    )


class WebhookWithSecretOut(WebhookOut):
    """A webhook with its signing secret, which is shown this once."""

    secret: str = Field(
        description="Verifies the signatures of what is sent (Standard Webhooks). Keep it; it is not shown again.",
        examples=["whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDazfTlWzD1eM="],
    )


class RotateSecretIn(Body):
    """How to rotate a secret."""

    overlap_hours: OverlapHours = Field(
        24,
        description="Hours for which the secret before signs as well, 0 to 168. `webhook-signature` then holds both signatures; "
        "`X-WedSync-Signature` is the new secret's from the start.",
        examples=[24],
    )


class AttemptOut(BaseModel):
    """One attempt of a delivery."""

    model_config = ConfigDict(from_attributes=True)

    number: int = Field(description="Counts from 1.", examples=[1])
    at: Moment = Field(description="When it began.", examples=["2026-03-01T09:30:00.000Z"])
    http_status: int | None = Field(description="The receiver's status; null when none came.", examples=[200])
    response_body: str | None = Field(
        description="The first 4 KB of the receiver's response, as text without control characters.", examples=["ok"]
    )
    response_time_ms: int = Field(description="From name resolution to the response's end.", examples=[84])
    error: AttemptError | None = Field(description="What went wrong; null when it was delivered.", examples=[None])


class DeliveryOut(BaseModel):
    """An event on its way to a webhook. Kept for 30 days."""

    model_config = ConfigDict(from_attributes=True)

    id: str = Field(
        description="Sent as X-WedSync-Delivery; the same in every attempt.",
        examples=["dlv_01k0a3v5m8f1xq2w7r9tbdc6yz"],
    )
    object: Literal["delivery"] = Field("delivery", description="Always `delivery`.", examples=["delivery"])
    organization_id: str = Field(description="Whose it is.", examples=["org_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    livemode: bool = Field(description="False in the sandbox.", examples=[True])
    webhook_id: str = Field(description="Where it goes.", examples=["whk_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    event_id: str = Field(description="What it carries.", examples=["evt_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    event_type: str = Field(description="The event's type.", examples=["client.created"])
    event_sequence: int = Field(description="The event's number in your organization's sequence.", examples=[42])
    status: DeliveryStatus = Field(
        description="pending: not yet tried; retrying: failed, will be tried again; delivered; failed: will not be tried again.",
        examples=["delivered"],
    )
    attempts: list[AttemptOut] = Field(description="Every attempt, the first one first.")
    next_retry_at: Moment | None = Field(description="When it is tried again.", examples=[None])
    failure_reason: DeliveryFailure | None = Field(description="Why it will not be tried again.", examples=[None])
    created_at: Moment = Field(description="When it was created.", examples=["2026-03-01T09:30:00.000Z"])
    updated_at: Moment = Field(description="When it last changed.", examples=["2026-03-01T09:30:00.000Z"])


class EventTypeOut(BaseModel):
    """A type of event that webhooks can ask for."""

    model_config = ConfigDict(from_attributes=True)

    object: Literal["event_type"] = Field("event_type", description="Always `event_type`.", examples=["event_type"])
    type: str = Field(description="Its name.", examples=["client.created"])
    resource: str = Field(description="The object that `data.object` of the event holds.", examples=["client"])
    scope: str = Field(description="The scope that reads it; a subscription needs it.", examples=["clients:read"])
    description: str = Field(description="What has happened.", examples=["A client was created."])
