"""Reads what availability depends on: a service with its staff, spaces and venues, and their reservations."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from msgspec import Struct

from apikit import Tenant, errors
from apikit.dynamo import Item, ItemKey, Table, get_many
from apikit.resources import Record, records
from domain.availability.offers import UTC, Offer, Reservations, SpaceOffer
from domain.ledgers.model import LedgerPage, Reservation, utc_days
from domain.ledgers.reservation_ledger import ReservationLedger
from domain.organizations.model import Organization
from domain.services.model import Service
from domain.services.providers import decode_providers, providers_key
from domain.spaces.model import Space
from domain.staff.model import StaffMember
from domain.time_spans import Span
from domain.venues.model import Venue
