"""Offers of services for tests of availability that need no storage."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from apikit.actor import Tenant
from apikit.resources.records import validate
from domain.availability.model import Offer, Reservations, SpaceOffer
from domain.availability.requested import OfferQuery
from domain.services.model import Service
from domain.spaces.model import Space
from domain.staff.model import StaffMember
from domain.staff.schedule import Schedule
from domain.time_spans import Span
from domain.venues.model import Venue
from tests.builders import a_service, a_space, a_staff_member, a_venue

WHOLE_WEEK = [{"weekday": day, "start": "09:00", "end": "17:00"} for day in range(7)]


class FixedOffers:
    """Reads one offer and its reservations, whatever the queries; these and the spans are recorded."""

    def __init__(self, offer: Offer, reservations: Reservations | None = None) -> None:
        self.offer = offer
        self.reservations = reservations or {}
        self.queries: list[OfferQuery] = []
        self.spans: list[Span] = []

    def prefetch(self, tenant: Tenant, queries: Sequence[OfferQuery], keys: Iterable[tuple[str, str]]) -> None:
        """Nothing is read in advance."""

    def read_offers(
        self, tenant: Tenant, queries: Sequence[OfferQuery], span_of: Callable[[Sequence[Service]], Span]
    ) -> tuple[list[Offer], Reservations]:
        """The offer, for each query."""
        self.queries += queries
        self.spans.append(span_of([self.offer.service for _ in queries]))
        return [self.offer for _ in queries], self.reservations


def a_provider(schedule: dict[str, Any] | None = None, **fields: Any) -> StaffMember:
    """A staff member who works from 9 to 17 in UTC, unless there is another schedule."""
    parts = {"weekly": WHOLE_WEEK} if schedule is None else schedule
    return a_staff_member(**{"time_zone": "UTC", "schedule": validate(Schedule, parts), **fields})


def an_offer(
    *staff: StaffMember,
    spaces: Sequence[SpaceOffer] = (),
    venue: Venue | None = None,
    offer: dict[str, Any] | None = None,
    **service: Any,
) -> Offer:
    """An offer of a service of an hour, every hour, by the staff in the spaces."""
    values = {
        "service": a_service(**{"slot_interval_minutes": 60, **service}),
        "staff": staff,
        "spaces": tuple(spaces),
        "venue": venue,
        "needs_staff": bool(staff),
        "needs_space": bool(spaces),
        **(offer or {}),
    }
    return Offer(**values)


def a_place(venue: Venue | None = None, *, elements: Sequence[Space] = (), **fields: Any) -> SpaceOffer:
    """A space of a venue in UTC that has no opening hours: it is always open."""
    venue = venue or a_venue(time_zone="UTC")
    ids = [each.id for each in elements]
    return SpaceOffer(a_space(venue, element_ids=ids, **fields), tuple(elements), venue)


def ids_by_name(offer: Offer) -> dict[str, str]:
    """The IDs of the offer's staff and spaces by their names."""
    names = {each.name: each.id for each in offer.staff}
    return names | {each.space.name: each.space.id for each in offer.spaces}
