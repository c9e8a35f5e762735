"""Published schemas of events and changes. They are kept as JSON text and answered as that text: no model is filled here."""

from typing import Any, Literal

from pydantic import BaseModel, Field

from apikit.fields import Moment
from domain.change_log.model import Operation

_CLIENT = {"id": "cli_01k0a3v5m8f1xq2w7r9tbdc6yz", "object": "client", "version": 2, "name": "John & Jane Smith"}


class EventActorOut(BaseModel, defer_build=True):
    """A caller, or the platform itself."""

    type: Literal["api_key", "user", "platform"] = Field(description="What it is.", examples=["api_key"])
    id: str | None = Field(
        description="Its id; null for the platform itself.", examples=["key_01k0a3v5m8f1xq2w7r9tbdc6yz"]
    )


class EventDataOut(BaseModel, defer_build=True):
    """What happened to a resource."""

    object: dict[str, Any] = Field(description="The resource after the change.", examples=[_CLIENT])
    previous_attributes: dict[str, Any] | None = Field(
        description="The earlier values of the fields that changed; null for a new resource.",
        examples=[{"status": "lead"}],
    )


class EventOut(BaseModel, defer_build=True):
    """Something that happened to a resource: the same text that webhooks receive. Kept for 30 days."""

    id: str = Field(description="The event's id.", examples=["evt_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    object: Literal["event"] = Field(description="Always `event`.", examples=["event"])
    type: str = Field(description="What has happened; see the event types.", examples=["client.updated"])
    api_version: str = Field(description="The version of the API that `data.object` follows.", examples=["v1"])
    sequence: int = Field(description="Counts the events of your organization, without gaps.", examples=[42])
    created_at: Moment = Field(description="When it happened.", examples=["2026-03-01T09:30:00.000Z"])
    livemode: bool = Field(description="False in the sandbox.", examples=[True])
    organization_id: str = Field(description="Whose it is.", examples=["org_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    actor: EventActorOut = Field(description="Who did it.")
    request_id: str = Field(description="The request that did it.", examples=["req_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    data: EventDataOut = Field(description="The resource as it is now, and what it was.")
    truncated: bool = Field(
        default=False,
        description="True when `data` is too large to be kept whole: read the resource itself.",
        examples=[False],
    )


class ChangeOut(BaseModel, defer_build=True):
    """One change of one resource. Kept for 30 days."""

    object: Literal["change"] = Field(description="Always `change`.", examples=["change"])
    sequence: int = Field(description="Counts the changes of your organization, without gaps.", examples=[42])
    type: str = Field(description="The type name of the resource, as in its `object`.", examples=["client"])
    id: str = Field(description="The resource's id.", examples=["cli_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    operation: Operation = Field(description="What was done to it.", examples=["updated"])
    version: int = Field(
        description="The resource's version after the change; of one resource it only rises.", examples=[2]
    )
    changed_at: Moment = Field(description="When it changed.", examples=["2026-03-01T09:30:00.000Z"])
    data: dict[str, Any] | None = Field(
        description="The resource as it was left; null when it was deleted. One of more than 390 KB is its `id` and `object` "
        "alone, and the change says `truncated`.",
        examples=[_CLIENT],
    )
    truncated: bool = Field(
        default=False,
        description="True when `data` is too large to be kept whole: read the resource itself.",
        examples=[False],
    )


class ChangePageOut(BaseModel, defer_build=True):
    """Changes in order, and where to go on."""

    object: Literal["list"] = Field(description="Always `list`.", examples=["list"])
    data: list[ChangeOut] = Field(description="The oldest first.")
    has_more: bool = Field(description="True when there is more by now; otherwise ask again later.", examples=[False])
    next_cursor: str = Field(
        description="Pass it as `cursor` for what follows. It is always there, also when there is nothing more yet.",
        examples=["MDAwMDAwMDAwMDAwMDAwMDAwNDJ0YWdvZmN1cnNvcg"],
    )
