"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef
    from wedsync.types import VenueStatus, WeeklyIntervalWeekday


@dataclass(repr=False, eq=False, kw_only=True)
class Address(Model):
    """The address of a venue."""

    line1: str | None = None
    """Street and number."""
    line2: str | None = None
    """Additional address line."""
    city: str | None = None
    """City or town."""
    region: str | None = None
    """State, province or region."""
    postal_code: str | None = None
    """Postal code."""
    country: str | None = None
    """ISO 3166-1 alpha-2 country code."""


@dataclass(repr=False, eq=False, kw_only=True)
class Holiday(Model):
    """A local date on which a venue is closed."""

    date: dt.date
    """Date of the closure, local to the venue."""
    name: str | None = None
    """Name of the holiday."""


@dataclass(repr=False, eq=False, kw_only=True)
class Venue(Model):
    """A venue: a house where weddings and bookings take place."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["venue"]
    """Always `venue`."""
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
    """Name of the venue."""
    time_zone: str | None
    """IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone."""
    currency: str | None
    """ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency."""
    address: Address | None
    """Address of the venue."""
    capacity: int | None
    """Maximum number of people in the whole venue."""
    opening_hours: list[WeeklyInterval]
    """Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday. Empty:
    unknown."""
    holidays: list[Holiday]
    """Local dates on which the venue is closed, each date once. Returned in order."""
    status: VenueStatus
    """Status of the venue. An archived venue keeps its spaces and weddings and accepts no new ones."""


@dataclass(repr=False, eq=False, kw_only=True)
class WeeklyInterval(Model):
    """Hours of one weekday, including `start` and excluding `end`."""

    weekday: WeeklyIntervalWeekday
    """Weekday on which the hours start."""
    start: str
    """Start in local time (HH:MM)."""
    end: str
    """End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the day."""
