"""What weddings look like over HTTP, version 1. Their fields are documented in `domain.weddings.model`."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from apikit.fields import Moment
from apikit.web.schemas import Body, answer_of, body_of, partial_of
from domain.weddings.history import Action
from domain.weddings.model import Option, Reason, Wedding, WeddingDetails

WeddingIn = body_of(WeddingDetails, "A wedding to create, or the whole of one to replace.")
WeddingPatch = partial_of(WeddingIn, "Fields of a wedding to change; null clears one (RFC 7396).")
WeddingOut = answer_of(Wedding, "A wedding: one celebration, from the first inquiry to the closed books.")


class WeddingHoldIn(Body):
    """Until when to hold the date."""

    option_expires_at: Option = None


class WeddingEndIn(Body):
    """Why it will not take place."""

    reason: Reason = None


class FieldChangeOut(BaseModel):
    """One field before and after."""

    model_config = ConfigDict(from_attributes=True)

    field: str = Field(description="The field's name.", examples=["status"])
    before: Any = Field(description="Its value before; null when it had none.", examples=["tentative"])
    after: Any = Field(description="Its value after; null when it has none.", examples=["definite"])


class WeddingChangeOut(BaseModel):
    """One version of a wedding: what changed, when and by whom."""

    model_config = ConfigDict(from_attributes=True)

    object: Literal["wedding_change"] = Field(
        "wedding_change", description="Always `wedding_change`.", examples=["wedding_change"]
    )
    version: int = Field(description="The version that the change made.", examples=[4])
    at: Moment = Field(description="When.", examples=["2026-03-01T09:30:00.000Z"])
    action: Action = Field(description="What happened to the wedding as a whole.", examples=["changed"])
    principal: str = Field(
        description="Who: an API key's id; `platform` when an option passed.",
        examples=["key_01k0a3v5m8f1xq2w7r9tbdc6yz"],
    )
    request_id: str = Field(description="In which request.", examples=["req_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    changes: list[FieldChangeOut] = Field(
        description="Every field that changed; none of a wedding that is new as a whole.",
        examples=[[{"field": "status", "before": "tentative", "after": "definite"}]],
    )
