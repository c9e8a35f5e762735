"""The venue record, its calendar, and the transitions of its status. No I/O."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from apikit import errors
from apikit.resources import ListIndex, Record, StateMachine, fields
from domain.duplicate_values import duplicate_faults
from domain.weekly_hours import WeeklyInterval

VenueStatus = Literal["active", "archived"]

STATUS = StateMachine({"active": ("archived",), "archived": ("active",)})

ACTIONS: dict[str, VenueStatus] = {"archive": "archived", "activate": "active"}


@dataclass(frozen=True, kw_only=True)
class Address:
    """The address of a venue."""

    __pydantic_config__ = fields.STRICT
    line1: Annotated[fields.Name | None, Field(description="Street and number.", examples=["Via Regina 40"])] = None
    line2: Annotated[fields.Name | None, Field(description="Additional address line.", examples=["Villa Rosa"])] = None
    city: Annotated[fields.Name | None, Field(description="City or town.", examples=["Cernobbio"])] = None
    region: Annotated[fields.Name | None, Field(description="State, province or region.", examples=["Lombardia"])] = (
        None
    )
    postal_code: Annotated[fields.Name | None, Field(description="Postal code.", examples=["22012"])] = None
    country: Annotated[
        fields.Country | None, Field(description="ISO 3166-1 alpha-2 country code.", examples=["IT"])
    ] = None


@dataclass(frozen=True, kw_only=True)
class Holiday:
    """A local date on which a venue is closed."""

    __pydantic_config__ = fields.STRICT
    date: Annotated[
        fields.LocalDate, Field(description="Date of the closure, local to the venue.", examples=["2026-12-25"])
    ]
    name: Annotated[fields.Label | None, Field(description="Name of the holiday.", examples=["Christmas"])] = None


@dataclass(frozen=True, kw_only=True)
class VenueFields:
    """The fields in request bodies, in the stored record and in responses."""

    name: Annotated[fields.Name, Field(description="Name of the venue.", examples=["Villa Aurora"])]
    time_zone: Annotated[
        fields.TimeZone | None,
        Field(
            description="IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone.",
            examples=["Europe/Rome"],
        ),
    ] = None
    currency: Annotated[
        fields.Currency | None,
        Field(
            description="ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency.",
            examples=["EUR"],
        ),
    ] = None
    address: Annotated[
        Address | None,
        Field(
            description="Address of the venue.",
            examples=[{"line1": "Via Regina 40", "city": "Cernobbio", "postal_code": "22012", "country": "IT"}],
        ),
    ] = None
    capacity: Annotated[
        fields.Count | None, Field(description="Maximum number of people in the whole venue.", examples=[350])
    ] = None
    opening_hours: Annotated[
        list[WeeklyInterval],
        Field(
            max_length=70,
            description="Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. "
            "Returned in order, from Monday. Empty: unknown.",
            examples=[[{"weekday": "friday", "start": "18:00", "end": "02:00"}]],
        ),
    ] = field(default_factory=list)
    holidays: Annotated[
        list[Holiday],
        Field(
            max_length=300,
            description="Local dates on which the venue is closed, each date once. Returned in order.",
            examples=[[{"date": "2026-12-25", "name": "Christmas"}]],
        ),
    ] = field(default_factory=list)
    status: Annotated[
        VenueStatus | None,
        Field(
            description="Status of the venue: `active` ↔ `archived`. Default: `active` for a new venue. Omit to keep. An archived "
            "venue accepts no new spaces or weddings.",
            examples=["active"],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class VenueDetails(VenueFields):
    """The fields that a caller can set. A `status` of None keeps the status; a new venue is active."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)
    external_refs: fields.ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class Venue(VenueFields, Record):
    """A venue as stored."""

    object: ClassVar[str] = "venue"
    prefix: ClassVar[str] = "ven"
    collection: ClassVar[str] = "venues"
    closed_status: ClassVar[str | None] = "archived"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (
        ListIndex(order="name"),
        ListIndex(equal="status"),
        ListIndex(order="name", equal="status"),
    )

    status: Annotated[
        VenueStatus,
        Field(
            description="Status of the venue. An archived venue keeps its spaces and weddings and accepts no new ones.",
            examples=["active"],
        ),
    ] = "active"


def sort_holidays(holidays: Sequence[Holiday], *, pointer: str) -> list[Holiday]:
    """Return the closures sorted by date. Raises InvalidRequest for duplicate dates."""
    faults = duplicate_faults([holiday.date for holiday in holidays], pointer=pointer, name="/date")
    if faults:
        raise errors.InvalidRequest.from_errors(faults)
    return sorted(holidays, key=lambda holiday: holiday.date)
