"""What organizations look like over HTTP, version 1: the published documentation of their fields."""

from typing import Annotated

from pydantic import Field

from apikit.fields import Country, Currency, Email, Name, TimeZone, identifier
from apikit.web.schemas import Patch, Resource, ResourceBody, patch_of
from domain.organizations.model import OrganizationKind, OrganizationStatus, Origins, Settings, Slug

_PARENT = "org_01k0a3v5m8f1xq2w7r9tbdc6yz"


class OrganizationIn(ResourceBody):
    """A child organization to create, or the whole of an organization to replace."""

    name: Name = Field(description="What it is called.", examples=["Grand Hotel Lago"])
    slug: Slug | None = Field(None, description="A short name for addresses.", examples=["grand-hotel-lago"])
    parent_id: Annotated[str, identifier("org")] | None = Field(
        None, description="The chain it belongs to: your own organization. It cannot change.", examples=[_PARENT]
    )
    kind: OrganizationKind = Field("venue_group", description="What sort of organization it is.", examples=["chain"])
    time_zone: TimeZone | None = Field(None, description="IANA time zone.", examples=["Europe/Rome"])
    currency: Currency | None = Field(None, description="ISO 4217 code.", examples=["EUR"])
    country: Country | None = Field(None, description="ISO 3166-1 alpha-2 code.", examples=["IT"])
    contact_email: Email | None = Field(None, description="Whom we write to.", examples=["it@lago.example.com"])
    settings: Settings = Field(
        default_factory=dict, description="Up to 50 settings: texts and booleans.", examples=[{"season": "summer"}]
    )
    cors_origins: Origins = Field(
        default_factory=list,
        description="Origins of web pages that may read answers to its keys; up to 20, each exact. Holds within 30 s.",
        examples=[["https://app.lago.example.com"]],
    )
    status: OrganizationStatus | None = Field(
        None,
        description="active ↔ suspended, by its parent only. Nobody acts for a suspended one.",
        examples=["active"],
    )


@patch_of(OrganizationIn)
class OrganizationPatch(Patch):
    """Fields of an organization to change; null clears one (RFC 7396)."""


class OrganizationOut(Resource):
    """An organization: a chain, or a child of one. A child's `organization_id` is its chain's."""

    name: str = Field(description="What it is called.", examples=["Grand Hotel Lago"])
    slug: str | None = Field(description="A short name for addresses.", examples=["grand-hotel-lago"])
    parent_id: str | None = Field(description="Its chain; null for a chain.", examples=[_PARENT])
    kind: OrganizationKind = Field(description="What sort of organization it is.", examples=["venue_group"])
    time_zone: str | None = Field(description="IANA time zone.", examples=["Europe/Rome"])
    currency: str | None = Field(description="ISO 4217 code.", examples=["EUR"])
    country: str | None = Field(description="ISO 3166-1 alpha-2 code.", examples=["IT"])
    contact_email: str | None = Field(description="Whom we write to.", examples=["it@lago.example.com"])
    settings: Settings = Field(description="Settings: texts and booleans.", examples=[{"season": "summer"}])
    cors_origins: list[str] = Field(
        description="Origins of web pages that may read answers to its keys.",
        examples=[["https://app.lago.example.com"]],
    )
    status: OrganizationStatus = Field(description="active or suspended.", examples=["active"])
