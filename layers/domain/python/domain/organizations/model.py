"""The organization record. A child's `organization_id` is the ID of its chain, which owns the record. No I/O."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from apikit import Tenant
from apikit.admission import is_origin
from apikit.resources import ListIndex, Record, StateMachine, fields, records
from domain.organizations.security_settings import SecuritySettings, security_of
from domain.organizations.setting_rules import DESCRIPTION, SettingName, find_setting
from domain.organizations.settings_field import Settings

OrganizationKind = Literal["chain", "venue_group", "vendor"]
OrganizationStatus = Literal["active", "suspended"]


def _validate_origins(origins: list[str]) -> list[str]:
    for origin in origins:
        if not is_origin(origin):
            raise PydanticCustomError(
                "invalid_origin",
                "must be origins as browsers send them: https://app.example.com, in lowercase and without a path",
            )
    return list(dict.fromkeys(origins))


STATUS = StateMachine({"active": ("suspended",), "suspended": ("active",)})

ACTIONS: dict[str, OrganizationStatus] = {"suspend": "suspended", "activate": "active"}


@dataclass(frozen=True, kw_only=True)
class OrganizationFields:
    """Fields that callers set."""

    name: Annotated[fields.Name, Field(description="Name of the organization.", examples=["Grand Hotel Lago"])]
    slug: Annotated[
        Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)] | None,
        Field(
            description="Short name for URLs, unique within a chain.",
            examples=["grand-hotel-lago"],
        ),
    ] = None
    parent_id: Annotated[
        Annotated[str, fields.id_constraint("org")] | None,
        Field(
            description="ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your "
            "own organization. Cannot be changed.",
            examples=["org_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ] = None
    kind: Annotated[OrganizationKind, Field(description="Type of the organization.", examples=["venue_group"])] = (
        "venue_group"
    )
    time_zone: Annotated[
        fields.TimeZone | None,
        Field(
            description="IANA time zone. Default: the chain's time zone for a new child organization.",
            examples=["Europe/Rome"],
        ),
    ] = None
    currency: Annotated[
        fields.Currency | None,
        Field(
            description="ISO 4217 currency code. Default: the chain's currency for a new child organization.",
            examples=["EUR"],
        ),
    ] = None
    country: Annotated[
        fields.Country | None,
        Field(
            description="ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization.",
            examples=["IT"],
        ),
    ] = None
    contact_email: Annotated[
        fields.Email | None, Field(description="E-mail address for messages from us.", examples=["it@lago.example.com"])
    ] = None
    settings: Annotated[
        Settings,
        Field(
            description=f"Settings with text or boolean values, at most 50, and the object `security`. {DESCRIPTION}",
            examples=[
                {
                    "wedding_option_days": "21",
                    "tax_percent": "8.1",
                    "locale": "de-CH",
                    "security": {"denied_ips": ["203.0.113.66/32"], "session_hours": 12},
                }
            ],
        ),
    ] = field(default_factory=dict)
    cors_origins: Annotated[
        list[Annotated[str, StringConstraints(max_length=270)]],
        Field(
            max_length=20,
            description="Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact "
            "match. Changes take effect within 30 s.",
            examples=[["https://app.lago.example.com"]],
        ),
        AfterValidator(_validate_origins),
    ] = field(default_factory=list)
    status: Annotated[
        OrganizationStatus | None,
        Field(
            description="Status of the organization: `active` ↔ `suspended`. Only the parent organization can change it. No key "
            "can act for a suspended organization.",
            examples=["active"],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class OrganizationDetails(OrganizationFields):
    """Details of a new or updated organization. `parent_id` None: the caller's organization. `status` None: unchanged."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)
    external_refs: fields.ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class Organization(OrganizationFields, Record):
    """An organization as stored."""

    object: ClassVar[str] = "organization"
    prefix: ClassVar[str] = "org"
    collection: ClassVar[str] = "organizations"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (
        ListIndex(equal="status"),
        ListIndex(equal="kind"),
        ListIndex(order="name"),
    )
    unique_fields: ClassVar[tuple[str, ...]] = ("slug",)
    immutable_fields: ClassVar[tuple[str, ...]] = ("parent_id",)

    status: Annotated[
        OrganizationStatus,
        Field(description="Status of the organization: `active` or `suspended`.", examples=["active"]),
    ] = "active"

    @property
    def option_days(self) -> int | None:
        """Number of days for which a tentative wedding is held; None if not set."""
        days = find_setting(self.settings, "wedding_option_days")
        return int(days) if days else None

    @property
    def security(self) -> SecuritySettings:
        """The rules of the setting `security`."""
        return security_of(self.settings)

    def find_setting(self, name: SettingName) -> str | None:
        """Return the value of a setting of the platform; None if it is not set or does not follow its rule."""
        return find_setting(self.settings, name)


def create_root(organization_id: str, now: datetime, values: Mapping[str, Any]) -> Organization:
    """Return a new live organization without a parent: it belongs to itself."""
    record = records.new_record(Organization, Tenant(organization_id, "live"), now, values)
    return replace(record, id=organization_id)
