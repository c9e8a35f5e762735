"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.types import PaymentRequestStatus, QuotaAlertQuota


@dataclass(repr=False, eq=False, kw_only=True)
class AccountManager(Model):
    """The technical account manager of an organization."""

    name: str
    """Name of the account manager."""
    email: str
    """E-mail address of the account manager."""
    phone: str | None = None
    """Phone number of the account manager, in international format."""


@dataclass(repr=False, eq=False, kw_only=True)
class AvailabilityChange(Model):
    """A change of the time that a booking occupies. It is only available in events."""

    object: Literal["availability_change"]
    """Always `availability_change`."""
    released: OccupiedTime | None
    """Time that became free; null if none did."""
    reserved: OccupiedTime | None
    """Time that is occupied now; null if none is."""


@dataclass(repr=False, eq=False, kw_only=True)
class BookedAddon(Model):
    """An add-on of the service in a booking."""

    id: str
    """ID of the add-on in the service."""
    quantity: int | None = None
    """Number of add-ons: 1 to 100. Default: 1."""


@dataclass(repr=False, eq=False, kw_only=True)
class ExternalRef(Model):
    """The ID of a record in another system."""

    source: str
    """Name of the other system, without slashes."""
    external_id: str
    """ID of the record in the other system. Slashes are allowed."""


@dataclass(repr=False, eq=False, kw_only=True)
class FutureResource(Model):
    """A resource that the API does not have yet. Its other fields are not defined yet."""

    id: str
    """Unique ID; sorts by creation time."""
    object: str
    """Type of the resource."""


@dataclass(repr=False, eq=False, kw_only=True)
class JobError(Model):
    """The error that stopped a job."""

    code: str
    """Permanent error code, as in problem documents."""
    detail: str
    """Description of the error."""


@dataclass(repr=False, eq=False, kw_only=True)
class KeyLimits(Model):
    """Limits of the key itself. Omitted limits, and limits above the tier's, take the tier's value."""

    per_minute: int | None = None
    """Requests in any minute."""
    per_hour: int | None = None
    """Requests in any hour."""
    per_day: int | None = None
    """Requests in any day."""
    burst: int | None = None
    """Requests in any 200 ms; in a `token_bucket` tier, the depth of the buckets."""
    concurrent: int | None = None
    """Concurrent requests."""
    daily_quota: int | None = None
    """Requests per calendar day (UTC)."""
    monthly_quota: int | None = None
    """Requests per calendar month (UTC)."""


@dataclass(repr=False, eq=False, kw_only=True)
class Money(Model):
    """An amount in the minor unit of the currency: 12500 EUR is €125.00."""

    amount: int
    """Amount in whole minor units (cents), at most 999,999,999,999."""
    currency: str
    """ISO 4217 currency code."""


@dataclass(repr=False, eq=False, kw_only=True)
class OccupiedTime(Model):
    """A time that a booking occupies, with what it occupies."""

    service_ids: list[str]
    """IDs of the services of the booking."""
    staff_ids: list[str]
    """IDs of the staff members of the booking."""
    space_ids: list[str]
    """IDs of the spaces of the booking."""
    start_at: dt.datetime
    """Start of the booking."""
    end_at: dt.datetime
    """End of the booking."""
    party_size: int
    """Number of people."""


@dataclass(repr=False, eq=False, kw_only=True)
class PaymentRequest(Model):
    """An item of a payment schedule that became due or overdue. It is only available in events."""

    object: Literal["payment_request"]
    """Always `payment_request`."""
    payment_schedule_id: str
    """ID of the payment schedule."""
    booking_id: str | None
    """ID of the booking of the schedule; null for a wedding."""
    wedding_id: str | None
    """ID of the wedding of the schedule; null for a booking."""
    number: int
    """Number of the item, from 1."""
    label: str
    """Name of the item."""
    amount: Money
    """Amount of the item."""
    due_on: dt.date
    """Local date on which the item fell due."""
    status: PaymentRequestStatus
    """Status that the item has reached."""
    payment_id: str | None
    """ID of the open payment of the item; null if there is none."""


@dataclass(repr=False, eq=False, kw_only=True)
class QuotaAlert(Model):
    """An alert that a daily or monthly quota of an API key is nearly or fully used. It is only available in events."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["quota_alert"]
    """Type of the resource."""
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
    """Always empty."""
    external_refs: list[ExternalRef]
    """IDs of this resource in other systems."""
    api_key_id: str
    """ID of the API key."""
    quota: QuotaAlertQuota
    """Name of the quota."""
    percent: int
    """Used percentage of the quota: 80 or 100."""
    limit: int
    """Quota: requests per period."""
    period: str
    """Day (`20260301`) or month (`202603`) of the quota, in UTC."""
