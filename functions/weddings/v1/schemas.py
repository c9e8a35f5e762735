"""What weddings look like over HTTP, version 1: the published documentation of their fields."""

from typing import Annotated

from pydantic import Field

from apikit.fields import LocalDate, Moment, Money, Name, Notes, identifier
from apikit.web.schemas import Patch, Resource, ResourceBody, patch_of
from domain.clients.model import PackageType
from domain.weddings.model import Guests, SubEvent, WeddingStatus

_CLIENT = "cli_01k0a3v5m8f1xq2w7r9tbdc6yz"
_VENUE = "ven_01k0a3v5m8f1xq2w7r9tbdc6yz"
_SPACE = "spc_01k0a3v5m8f1xq2w7r9tbdc6yz"


class WeddingIn(ResourceBody):
    """A wedding to create, or the whole of one to replace."""

    client_id: Annotated[str, identifier("cli")] = Field(description="Whose wedding it is.", examples=[_CLIENT])
    date: LocalDate = Field(description="The day, local to the venue.", examples=["2025-06-15"])
    name: Name | None = Field(None, description="What your staff calls it.", examples=["Smith wedding"])
    venue_id: Annotated[str, identifier("ven")] | None = Field(
        None, description="The venue it is held at.", examples=[_VENUE]
    )
    space_ids: list[Annotated[str, identifier("spc")]] = Field(
        default_factory=list, max_length=50, description="The venue's spaces it occupies.", examples=[[_SPACE]]
    )
    start_at: Moment | None = Field(None, description="When it begins.", examples=["2025-06-15T14:00:00Z"])
    end_at: Moment | None = Field(None, description="When it ends, exclusive.", examples=["2025-06-15T23:00:00Z"])
    guests: Guests = Field(
        default_factory=Guests, description="How many guests.", examples=[{"expected": 120, "guaranteed": 110}]
    )
    budget: Money | None = Field(
        None, description="What the couple wants to spend.", examples=[{"amount": 2_500_000, "currency": "EUR"}]
    )
    package_type: PackageType = Field("standard", description="The package they chose.", examples=["premium"])
    sub_events: list[SubEvent] = Field(
        default_factory=list, max_length=50, description="Its parts.", examples=[[{"name": "Ceremony"}]]
    )
    notes: Notes | None = Field(None, description="Free text for your staff.", examples=["Fireworks at ten."])
    status: WeddingStatus | None = Field(
        None,
        description="Left out: inquiry when new, else kept. It moves along the machine only; the actions do the same.",
        examples=["tentative"],
    )


@patch_of(WeddingIn)
class WeddingPatch(Patch):
    """Fields of a wedding to change; null clears one (RFC 7396)."""


class WeddingOut(Resource):
    """A wedding: one celebration, from the first inquiry to the closed books."""

    client_id: str = Field(description="Whose wedding it is.", examples=[_CLIENT])
    date: LocalDate = Field(description="The day, local to the venue.", examples=["2025-06-15"])
    name: str | None = Field(description="What your staff calls it.", examples=["Smith wedding"])
    venue_id: str | None = Field(description="The venue it is held at.", examples=[_VENUE])
    space_ids: list[str] = Field(description="The venue's spaces it occupies.", examples=[[_SPACE]])
    start_at: Moment | None = Field(description="When it begins.", examples=["2025-06-15T14:00:00.000Z"])
    end_at: Moment | None = Field(description="When it ends, exclusive.", examples=["2025-06-15T23:00:00.000Z"])
    guests: Guests = Field(
        description="How many guests.", examples=[{"expected": 120, "guaranteed": 110, "actual": None}]
    )
    budget: Money | None = Field(
        description="What the couple wants to spend.", examples=[{"amount": 2_500_000, "currency": "EUR"}]
    )
    package_type: PackageType = Field(description="The package they chose.", examples=["premium"])
    sub_events: list[SubEvent] = Field(description="Its parts.", examples=[[{"name": "Ceremony"}]])
    notes: str | None = Field(description="Free text for your staff.", examples=["Fireworks at ten."])
    status: WeddingStatus = Field(description="Where it stands.", examples=["inquiry"])
