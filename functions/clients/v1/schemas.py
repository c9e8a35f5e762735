"""What clients look like over HTTP, version 1: the published documentation of their fields."""

from typing import Annotated

from pydantic import Field

from apikit.fields import Email, LocalDate, Name, Notes, Phone, Tags, identifier
from apikit.web.schemas import Patch, Resource, ResourceBody, patch_of
from domain.clients.model import ClientStatus, Contact, PackageType


class ClientIn(ResourceBody):
    """A client to create, or the whole of one to replace."""

    name: Name = Field(description="The couple, as they should be addressed.", examples=["John & Jane Smith"])
    email: Email = Field(description="Where the couple is written to.", examples=["john@example.com"])
    phone: Phone | None = Field(
        None, description="Phone number in international form; kept as E.164.", examples=["+4930901820"]
    )
    partner_names: list[Name] = Field(
        default_factory=list, max_length=4, description="The partners, each by name.", examples=[["John", "Jane"]]
    )
    wedding_date: LocalDate | None = Field(
        None, description="The day they have in mind, local to the venue.", examples=["2025-06-15"]
    )
    package_type: PackageType = Field("standard", description="The package they chose.", examples=["premium"])
    venue_id: Annotated[str, identifier("ven")] | None = Field(
        None, description="The venue they have in mind.", examples=["ven_01k0a3v5m8f1xq2w7r9tbdc6yz"]
    )
    planner: Contact | None = Field(None, description="Their wedding planner.")
    payer: Contact | None = Field(None, description="Who pays, when it is not the couple.")
    status: ClientStatus | None = Field(
        None,
        description="lead → active, archived · active → archived · archived → active. Left out: lead when new, else kept.",
        examples=["lead"],
    )
    notes: Notes | None = Field(None, description="Free text for your staff.", examples=["Prefers the garden."])
    tags: Tags = Field(default_factory=list, description="Up to 50 labels.", examples=[["garden", "2025"]])


@patch_of(ClientIn)
class ClientPatch(Patch):
    """Fields of a client to change; null clears one (RFC 7396)."""


class ClientOut(Resource):
    """A client: the couple's account."""

    name: Name = Field(description="The couple, as they should be addressed.", examples=["John & Jane Smith"])
    email: str = Field(description="Where the couple is written to.", examples=["john@example.com"])
    phone: str | None = Field(description="Phone number, E.164.", examples=["+4930901820"])
    partner_names: list[str] = Field(description="The partners, each by name.", examples=[["John", "Jane"]])
    wedding_date: LocalDate | None = Field(description="The day they have in mind.", examples=["2025-06-15"])
    package_type: PackageType = Field(description="The package they chose.", examples=["premium"])
    venue_id: str | None = Field(description="The venue they have in mind.", examples=[None])
    planner: Contact | None = Field(description="Their wedding planner.")
    payer: Contact | None = Field(description="Who pays, when it is not the couple.")
    status: ClientStatus = Field(description="lead, active or archived.", examples=["lead"])
    notes: str | None = Field(description="Free text for your staff.", examples=["Prefers the garden."])
    tags: list[str] = Field(description="Labels.", examples=[["garden", "2025"]])
