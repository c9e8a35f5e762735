"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef
    from wedsync.types import BulkResultOperation, OrganizationKind, OrganizationStatus


@dataclass(repr=False, eq=False, kw_only=True)
class AgentRules(Model):
    """Rules for user agents."""

    allow: list[str] | None = None
    """User agents that are allowed: `*` matches any text. Empty: any that is not denied."""
    deny: list[str] | None = None
    """User agents that are rejected, even if they are allowed."""


@dataclass(repr=False, eq=False, kw_only=True)
class BulkAnswer(Model):
    """Results of a bulk request, in the order create, update, delete."""

    object: Literal["bulk_result"] | None = None
    """Always `bulk_result`."""
    succeeded: int
    """Number of items with a status below 400."""
    failed: int
    """Number of items with a status of 400 or above."""
    results: list[BulkResult]
    """Results, one per item."""


@dataclass(repr=False, eq=False, kw_only=True)
class BulkResult(Model):
    """Result of one item of a bulk request."""

    operation: BulkResultOperation
    """List of the request that contains the item."""
    index: int
    """Index of the item in that list, starting at 0."""
    status: int
    """HTTP status of the item, as for a separate request. Also 503 if no time was left for the item: retry with the same `Idempotency-Key` to
    process the remaining items."""
    body: dict[str, Any] | None
    """Resource or problem document; null for a deleted resource."""


@dataclass(repr=False, eq=False, kw_only=True)
class Organization(Model):
    """An organization: a chain or a child of a chain. The `organization_id` of a child is the ID of its chain."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["organization"]
    """Always `organization`."""
    organization_id: str
    """ID of the organization that owns the resource."""
    livemode: bool
    """Live mode: false in the sandbox."""
    version: int
    """Version, incremented by every change. Sent as `ETag`."""
    created_at: dt.datetime
    """Time of creation."""
    updated_at: dt.datetime
    """Time of the last change."""
    metadata: dict[str, str]
    """Custom name-value pairs."""
    external_refs: list[ExternalRef]
    """IDs of this resource in other systems."""
    name: str
    """Name of the organization."""
    slug: str | None
    """Short name for URLs, unique within a chain."""
    parent_id: str | None
    """ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your own organization. Cannot be
    changed."""
    kind: OrganizationKind
    """Type of the organization."""
    time_zone: str | None
    """IANA time zone. Default: the chain's time zone for a new child organization."""
    currency: str | None
    """ISO 4217 currency code. Default: the chain's currency for a new child organization."""
    country: str | None
    """ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization."""
    contact_email: str | None
    """E-mail address for messages from us."""
    settings: OrganizationSettings
    """Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which
    a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language
    (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default:
    `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or
    website on receipts. `tax_id`: tax identification number on receipts."""
    cors_origins: list[str]
    """Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact match. Changes take effect
    within 30 s."""
    status: OrganizationStatus
    """Status of the organization: `active` or `suspended`."""


@dataclass(repr=False, eq=False, kw_only=True)
class OrganizationSettings(Model):
    """Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which
    a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language
    (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default:
    `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or
    website on receipts. `tax_id`: tax identification number on receipts."""

    security: OrganizationSettingsSecurity | None = None
    """Security rules of the organization. Null removes them."""


@dataclass(repr=False, eq=False, kw_only=True)
class OrganizationSettingsSecurity(Model):
    """Security rules of the organization. Null removes them."""

    allowed_ips: list[str] | None = None
    """IP addresses and networks (IPv4, IPv6) from which requests are allowed, at most 100. Empty: any."""
    denied_ips: list[str] | None = None
    """IP addresses and networks from which requests are rejected, even if they are allowed."""
    user_agents: AgentRules | None = None
    """User agents that are allowed and denied."""
    require_mfa: bool | None = None
    """Whether members need a second factor: sessions without one are rejected."""
    session_hours: int | None = None
    """Lifetime of sessions of members, in hours. A person with several organizations has the shortest one. Open sessions that are older end at
    their next refresh. Null: 720 hours."""
    allowed_email_domains: list[str] | None = None
    """Domains of e-mail addresses with which people may sign in to the organization, at most 100. Sessions and grants of other addresses that
    act for the organization end at their next refresh. Empty: any."""
    requests_per_hour: int | None = None
    """The most live requests an hour of all API keys, OAuth clients and members of the organization together. The limits of each hold, too.
    Hours begin at the full hour, UTC. Each caller reserves a few at a time, at most a hundredth; what it does not use by the end of the
    hour is not available to the others. Null: no limit."""
