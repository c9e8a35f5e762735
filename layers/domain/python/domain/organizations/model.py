"""The organization record. A child's `organization_id` is its chain's: the chain owns the record. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from apikit.fields import STRICT, Country, Currency, Email, Metadata, Name, TimeZone, identifier
from apikit.machine import Machine
from apikit.origins import is_origin
from apikit.records import Record

OrganizationKind = Literal["chain", "venue_group", "vendor"]
OrganizationStatus = Literal["active", "suspended"]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
SettingValue = Annotated[str, StringConstraints(max_length=500)] | Annotated[bool, Field(strict=True)]
Settings = Annotated[dict[Annotated[str, StringConstraints(max_length=40)], SettingValue], Field(max_length=50)]


def _origins(origins: list[str]) -> list[str]:
    for origin in origins:
        if not is_origin(origin):
            raise PydanticCustomError(
                "invalid_origin",
                "must be origins as browsers send them: https://app.example.com, in lower case, without path",
            )
    return list(dict.fromkeys(origins))


Origins = Annotated[
    list[Annotated[str, StringConstraints(max_length=270)]], Field(max_length=20), AfterValidator(_origins)
]

STATUS = Machine({"active": ("suspended",), "suspended": ("active",)})


@dataclass(frozen=True, kw_only=True)
class OrganizationDetails:
    """What a caller may set. `parent_id` None is the caller's own organization; `status` None keeps it."""

    __pydantic_config__ = STRICT
    name: Name
    slug: Slug | None = None
    parent_id: Annotated[str, identifier("org")] | None = None
    kind: OrganizationKind = "venue_group"
    time_zone: TimeZone | None = None
    currency: Currency | None = None
    country: Country | None = None
    contact_email: Email | None = None
    settings: Settings = field(default_factory=dict)
    cors_origins: Origins = field(default_factory=list)
    status: OrganizationStatus | None = None
    metadata: Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Organization(Record):
    """An organization as stored."""

    object: ClassVar[str] = "organization"
    prefix: ClassVar[str] = "org"
    collection: ClassVar[str] = "organizations"

    name: Name
    slug: str | None = None
    parent_id: str | None = None
    kind: OrganizationKind = "venue_group"
    time_zone: str | None = None
    currency: str | None = None
    country: str | None = None
    contact_email: str | None = None
    settings: Settings = field(default_factory=dict)
    cors_origins: list[str] = field(default_factory=list)
    status: OrganizationStatus = "active"
