"""The offer of a service within a range of time: who can perform it, where, and when they are free. No I/O."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

from msgspec import Struct

from apikit import epoch_ms
from domain.availability.candidates import END_OF_TIME, Candidate, Closure, SlotShape, Unit
from domain.calendars import Calendar, DateRange
from domain.ledgers.model import DAY_MS, Reservation
from domain.local_times import MINUTE_MS, load_zone, local_date, midnight_ms
from domain.services.model import MINUTES_PER_DAY, Service
from domain.spaces.model import Space
from domain.staff.model import StaffMember
from domain.staff.working_time import create_calendar
from domain.time_spans import Span, subtract
from domain.venues.calendar import opening_calendar
from domain.venues.model import Venue

UTC = "UTC"

Reservations = Mapping[str, Sequence[Reservation]]
VenueCalendars = Mapping[str, Calendar]


class SpaceOffer(Struct, frozen=True):
    """A space where the service can take place, with its elements and its venue."""

    space: Space
    elements: tuple[Space, ...]
    venue: Venue | None

    def unit_spaces(self) -> tuple[Space, ...]:
        """Return the spaces that a booking of this space reserves: it and its elements."""
        return (*self.elements, self.space)


class Offer(Struct, frozen=True, kw_only=True):
    """A service, and all that a booking of it can reserve. Each list is in the order of preference.

    Without `needs_staff` no staff is needed; likewise `needs_space`. With `uses_all_spaces` a booking takes every space, otherwise one.
    Without `is_offered` the requested staff member or space does not offer the service.
    """

    service: Service
    staff: tuple[StaffMember, ...] = ()
    spaces: tuple[SpaceOffer, ...] = ()
    venue: Venue | None = None
    needs_staff: bool = True
    needs_space: bool = True
    uses_all_spaces: bool = False
    is_offered: bool = True
    time_zone: str = UTC

    @property
    def zone(self) -> ZoneInfo:
        """The zone of local times: the venue's, the first staff member's, or the organization's."""
        return load_zone(self.time_zone)


class Candidates(Struct, frozen=True):
    """The candidates of an offer, calculated for a range of time."""

    staff: Sequence[Candidate]
    spaces: Sequence[Candidate]

    def place_options(self, *, uses_all: bool) -> list[tuple[Candidate, ...]]:
        """Return the spaces of which a booking takes one tuple; an empty one if it needs no space."""
        return [tuple(self.spaces)] if uses_all or not self.spaces else [(each,) for each in self.spaces]


def slot_shape(service: Service, *, party_size: int, addon_minutes: int = 0) -> SlotShape:
    """Return what a booking of the service needs."""
    return SlotShape(
        session=service.id,
        duration_ms=(service.duration_minutes + addon_minutes) * MINUTE_MS,
        before_ms=service.buffer_before_minutes * MINUTE_MS,
        after_ms=service.buffer_after_minutes * MINUTE_MS,
        step_ms=service.slot_interval_minutes * MINUTE_MS,
        capacity=service.capacity,
        party_size=party_size,
    )


def notice_ends_at(service: Service, now_ms: int) -> int:
    """Return the earliest start of a booking."""
    return now_ms + service.min_notice_minutes * MINUTE_MS


def window_ends_at(service: Service, now_ms: int) -> int:
    """Return the latest start of a booking."""
    return now_ms + service.booking_window_days * MINUTES_PER_DAY * MINUTE_MS


def create_candidates(
    offer: Offer, reservations: Reservations, span: Span, *, now_ms: int, holder: str = "", start_ms: int | None = None
) -> Candidates:
    """Return the candidates between the start and the end of the span. The reservations of the holder are ignored.

    The reservations of each staff member are counted for the local day of `start_ms`.
    """
    live = {
        unit_id: [each for each in unit_reservations if each.holder != holder and each.is_live(now_ms)]
        for unit_id, unit_reservations in reservations.items()
    }
    venues = [venue for venue in (offer.venue, *(each.venue for each in offer.spaces)) if venue]
    calendars = {venue.id: _venue_calendar(venue, span) for venue in {each.id: each for each in venues}.values()}
    closures = (*_venue_closures(offer.venue, calendars), *_closed_hours(offer.venue, calendars))
    staff = [_staff_candidate(member, offer, live, span, closures, start_ms) for member in offer.staff]
    spaces = [_space_candidate(each, live, span, calendars) for each in offer.spaces]
    if not offer.needs_staff and not offer.needs_space:
        staff = [_service_candidate(offer, live, span, calendars)]
    return Candidates(staff, spaces)


def _staff_candidate(
    member: StaffMember,
    offer: Offer,
    live: Reservations,
    span: Span,
    venue_closures: Sequence[Closure],
    start_ms: int | None,
) -> Candidate:
    zone = load_zone(member.time_zone or UTC)
    calendar = create_calendar(member.schedule, zone, _dates(span, zone))
    own = live.get(member.id, ())
    return Candidate(
        id=member.id,
        units=(Unit(member.id, member.version, own),),
        is_active=member.status == "active" and _is_open(offer.venue),
        hours=calendar.hours,
        shifts=calendar.shifts,
        closures=(
            Closure("time_off", calendar.time_off),
            Closure("break", calendar.breaks),
            *venue_closures,
        ),
        claim_count=_count_on_day(own, offer, start_ms) if start_ms is not None and len(offer.staff) > 1 else 0,
    )


def _count_on_day(reservations: Iterable[Reservation], offer: Offer, start_ms: int) -> int:
    """Return the number of the reservations on the local day of the start."""
    ordinal = local_date(start_ms, offer.zone).toordinal()
    first_ms, last_ms = midnight_ms(ordinal, offer.zone), midnight_ms(ordinal + 1, offer.zone)
    return sum(first_ms <= each.start_ms < last_ms for each in reservations)


def _space_candidate(offer: SpaceOffer, live: Reservations, span: Span, calendars: VenueCalendars) -> Candidate:
    hours, shifts = _opening_hours(offer.venue, span, calendar_zone(offer.venue), calendars)
    blocks = [
        (epoch_ms(block.start_at), epoch_ms(block.end_at)) for space in offer.unit_spaces() for block in space.blocks
    ]
    host_version = offer.venue.version if offer.venue else 0
    return Candidate(
        id=offer.space.id,
        units=tuple(
            Unit(space.id, space.version, live.get(space.id, ()), host_version) for space in offer.unit_spaces()
        ),
        is_active=_is_open(offer.venue),
        max_party=offer.space.capacity,
        hours=hours,
        shifts=shifts,
        closures=(*_venue_closures(offer.venue, calendars), Closure("blocked", sorted(blocks))),
    )


def _service_candidate(offer: Offer, live: Reservations, span: Span, calendars: VenueCalendars) -> Candidate:
    service = offer.service
    hours, shifts = _opening_hours(offer.venue, span, offer.zone, calendars)
    return Candidate(
        id=service.id,
        units=(Unit(service.id, service.version, live.get(service.id, ())),),
        is_active=_is_open(offer.venue),
        hours=hours,
        shifts=shifts,
        closures=_venue_closures(offer.venue, calendars),
    )


def calendar_zone(venue: Venue | None) -> ZoneInfo:
    """Return the zone of a venue's local times."""
    return load_zone((venue and venue.time_zone) or UTC)


def _is_open(venue: Venue | None) -> bool:
    """Return whether bookings can take place there; so can those without a venue."""
    return venue is None or venue.status == "active"


def _opening_hours(
    venue: Venue | None, span: Span, zone: ZoneInfo, calendars: VenueCalendars
) -> tuple[list[Span] | None, list[Span]]:
    """Return the hours and the shifts of a place; without known opening hours it is always open: no hours, and whole days as shifts."""
    if venue is None or not venue.opening_hours:
        return None, list(_whole_days(span, zone))
    calendar = calendars[venue.id]
    return calendar.hours, calendar.shifts


def _venue_calendar(venue: Venue, span: Span) -> Calendar:
    zone = calendar_zone(venue)
    return opening_calendar(venue, zone, _dates(span, zone))


def _venue_closures(venue: Venue | None, calendars: VenueCalendars) -> tuple[Closure, ...]:
    return (Closure("holiday", calendars[venue.id].time_off),) if venue else ()


def _closed_hours(venue: Venue | None, calendars: VenueCalendars) -> Iterator[Closure]:
    """Yield the closure of the staff at a venue outside its opening hours; none when they are unknown."""
    if venue and venue.opening_hours:
        yield Closure("outside_hours", list(subtract([(0, END_OF_TIME)], calendars[venue.id].hours)))


def _whole_days(span: Span, zone: ZoneInfo) -> Iterator[Span]:
    """Yield the local days of the span: the grids of what is always open."""
    for each in _dates(span, zone).dates():
        yield midnight_ms(each.toordinal(), zone), midnight_ms(each.toordinal() + 1, zone)


def _dates(span: Span, zone: ZoneInfo) -> DateRange:
    """Return the local dates of a span, and a day after it: a booking may end later than the span."""
    return DateRange(local_date(span[0], zone), local_date(span[1] + DAY_MS, zone))
