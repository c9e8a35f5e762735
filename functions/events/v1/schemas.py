"""Schemas of events and changes, for the OpenAPI document. Responses return the stored JSON text without building these models."""

from typing import Any, Literal

from pydantic import BaseModel, Field

from apikit.resources import fields
from domain.change_log.model import ChangeOperation

_CLIENT = {"id": "cli_01k0a3v5m8f1xq2w7r9tbdc6yz", "object": "client", "version": 2, "name": "John & Jane Smith"}


class EventActorOut(BaseModel, defer_build=True):
    """The API key, the user or the platform that caused the event."""

    type: Literal["api_key", "user", "oauth_client", "platform"] = Field(
        description="Type of the actor.", examples=["api_key"]
    )
    id: str | None = Field(
        description="ID of the actor; null for the platform.", examples=["key_01k0a3v5m8f1xq2w7r9tbdc6yz"]
    )


class EventDataOut(BaseModel, defer_build=True):
    """The changed resource."""

    object: dict[str, Any] = Field(description="Resource after the change.", examples=[_CLIENT])
    previous_attributes: dict[str, Any] | None = Field(
        description="Previous values of the changed fields; null for a new resource.",
        examples=[{"status": "lead"}],
    )


class EventOut(BaseModel, defer_build=True):
    """An event of a resource, byte-identical to the webhook payload. Stored for 30 days."""

    id: str = Field(description="ID of the event.", examples=["evt_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    object: Literal["event"] = Field(description="Always `event`.", examples=["event"])
    type: str = Field(description="Event type; see `GET /v1/event-types`.", examples=["client.updated"])
    api_version: str = Field(description="API version of `data.object`.", examples=["v1"])
    sequence: int = Field(description="Sequence number of the event in your organization, without gaps.", examples=[42])
    created_at: fields.Moment = Field(description="Time of the event.", examples=["2026-03-01T09:30:00.000Z"])
    livemode: bool = Field(description="Live mode: false in the sandbox.", examples=[True])
    organization_id: str = Field(
        description="ID of the organization that owns the resource.", examples=["org_01k0a3v5m8f1xq2w7r9tbdc6yz"]
    )
    actor: EventActorOut = Field(description="Actor that caused the event.")
    request_id: str = Field(
        description="ID of the request that caused the event.", examples=["req_01k0a3v5m8f1xq2w7r9tbdc6yz"]
    )
    data: EventDataOut = Field(description="Resource after the change, with the previous values of the changed fields.")
    truncated: bool = Field(
        default=False,
        description="True if `data` is incomplete because it is too large. Get the resource to read all fields.",
        examples=[False],
    )


class ChangeOut(BaseModel, defer_build=True):
    """A change of a resource. Stored for 30 days."""

    object: Literal["change"] = Field(description="Always `change`.", examples=["change"])
    sequence: int = Field(
        description="Sequence number of the change in your organization, without gaps.", examples=[42]
    )
    type: str = Field(description="Type of the resource, as in its `object`.", examples=["client"])
    id: str = Field(description="ID of the resource.", examples=["cli_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    operation: ChangeOperation = Field(description="Operation that changed the resource.", examples=["updated"])
    version: int = Field(
        description="Version of the resource after the change. For each resource it only increases.", examples=[2]
    )
    changed_at: fields.Moment = Field(description="Time of the change.", examples=["2026-03-01T09:30:00.000Z"])
    data: dict[str, Any] | None = Field(
        description="Resource after the change; null if it was deleted. If the resource exceeds 390 KB, only `id` and `object` are "
        "included and `truncated` is true.",
        examples=[_CLIENT],
    )
    truncated: bool = Field(
        default=False,
        description="True if `data` is incomplete because it is too large. Get the resource to read all fields.",
        examples=[False],
    )


class ChangePageOut(BaseModel, defer_build=True):
    """A page of changes, with the cursor of the next page."""

    object: Literal["list"] = Field(description="Always `list`.", examples=["list"])
    data: list[ChangeOut] = Field(description="Changes, oldest first.")
    has_more: bool = Field(
        description="True if more changes are available now. If false, request again later.", examples=[False]
    )
    next_cursor: str = Field(
        description="Cursor of the next page: send it as `cursor`. Always present, even if no more changes are available yet.",
        examples=["MDAwMDAwMDAwMDAwMDAwMDAwNDJ0YWdvZmN1cnNvcg"],
    )
