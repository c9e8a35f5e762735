"""Use cases of calendars: the calendar of a booking, the feed of a staff member, and the secret address of the feed."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Protocol

from apikit import Actor, Clock, Tenant, epoch_ms, errors, ids
from apikit.resources import Directory, records, stores
from domain.bookings.model import Booking
from domain.calendar_feeds.calendar_content import Forms, booking_events, service_ids, staff_events, time_off_events
from domain.calendar_feeds.ical_writer import write_calendar
from domain.calendar_feeds.model import CalendarToken, create_token_record, new_secret, parse_token
from domain.calendar_feeds.staff_bookings import StaffBookings
from domain.customers.model import Customer
from domain.organizations.lookup import OrganizationLookup
from domain.services.model import Service
from domain.spaces.model import Space
from domain.staff.model import StaffMember
from domain.venues.model import Venue

_DAYS_BEFORE, _DAYS_AFTER = timedelta(days=30), timedelta(days=365)
# With 500 bytes each, far below what a response may have.
MAX_BOOKINGS = 3_000
# What the feed shows: whoever gets its address can read this much.
_SHOWN_SCOPES = ("bookings:read", "customers:read")


class CalendarTokenStore(Protocol):
    """Stores one token per staff member."""

    def find(self, tenant: Tenant, staff_id: str) -> CalendarToken | None:
        """Return the token of a staff member; None if there is none."""
        ...

    def put(self, token: CalendarToken, cause: records.Cause) -> None:
        """Store the token in the place of an earlier one."""
        ...

    def end(self, tenant: Tenant, staff_id: str) -> None:
        """Delete the token, if there is one."""
        ...


class CalendarService:
    """Calendars: get that of a booking, get a feed, create and end the token of a feed."""

    def __init__(
        self,
        *,
        bookings: stores.Store[Booking],
        staff: stores.Store[StaffMember],
        tokens: CalendarTokenStore,
        staff_bookings: StaffBookings,
        directory: Directory,
        organizations: OrganizationLookup,
        clock: Clock,
    ) -> None:
        self._bookings = bookings
        self._staff = staff
        self._tokens = tokens
        self._staff_bookings = staff_bookings
        self._directory = directory
        self._organizations = organizations
        self._clock = clock

    def booking_calendar(self, actor: Actor, booking_id: str) -> bytes:
        """Return the calendar of a booking. Raises InsufficientScope, NotFound, ResourceDeleted."""
        actor.require("bookings:read")
        booking = self._bookings.get(actor.tenant, booking_id)
        return write_calendar(booking_events(booking, self._read_forms(actor.tenant, [booking])))

    def create_token(self, actor: Actor, staff_id: str) -> str:
        """Return a new token for the feed of a staff member; it replaces the earlier one. Only its hash is stored.

        Raises InsufficientScope, also without the scopes of what the feed shows; NotFound, ResourceDeleted.
        """
        actor.require("staff:write")
        self._staff.get(actor.tenant, staff_id)
        actor.require_all(_SHOWN_SCOPES)
        secret = new_secret(actor.tenant)
        # A retry of the request that created it returns the same token.
        if records.find_replay(CalendarToken) is None:
            token = create_token_record(secret, staff_id, self._clock.now())
            self._tokens.put(token, records.Cause.from_actor(actor))
        return secret.token

    def end_token(self, actor: Actor, staff_id: str) -> None:
        """End the token of a staff member; nothing happens without one. Raises InsufficientScope, NotFound, ResourceDeleted."""
        actor.require("staff:write")
        self._staff.get(actor.tenant, staff_id)
        self._tokens.end(actor.tenant, staff_id)

    def staff_calendar(self, staff_id: str, token: str) -> bytes:
        """Return the feed of a staff member: bookings from 30 days ago to 365 days ahead, and time off. Raises NotFound."""
        member = self._authorize(staff_id, token)
        now = self._clock.now()
        span = epoch_ms(now - _DAYS_BEFORE), epoch_ms(now + _DAYS_AFTER)
        bookings = self._staff_bookings.find(member.tenant, member.id, span, limit=MAX_BOOKINGS)
        forms = self._read_forms(member.tenant, bookings)
        events = [event for booking in bookings for event in staff_events(booking, member.id, forms)]
        return write_calendar([*events, *time_off_events(member, span)], name=member.name)

    def _authorize(self, staff_id: str, token: str) -> StaffMember:
        """Return the staff member of the feed. The error is the same, whatever is wrong."""
        secret = parse_token(token)
        if secret is not None and ids.is_id(StaffMember.prefix, staff_id):
            record = self._tokens.find(secret.tenant, staff_id)
            if record is not None and record.accepts(secret) and not self._is_suspended(secret.tenant):
                try:
                    return self._staff.get(secret.tenant, staff_id)
                except errors.NotFound:
                    pass
        raise errors.NotFound("No calendar has this address. Ask for a new address.")

    def _is_suspended(self, tenant: Tenant) -> bool:
        organization = self._organizations.find_own(tenant)
        return organization is not None and organization.status == "suspended"

    def _read_forms(self, tenant: Tenant, bookings: Iterable[Booking]) -> Forms:
        """Return what the bookings refer to; two reads for each 100 resources."""
        keys = {
            key
            for booking in bookings
            for key in (
                (Customer.collection, booking.customer_id),
                *((Service.collection, each) for each in service_ids(booking)),
                *((Space.collection, each) for each in booking.space_ids),
            )
        }
        forms = self._directory.get_many(tenant, keys)
        venue_keys = {(Venue.collection, form["venue_id"]) for key, form in forms.items() if key[0] == Space.collection}
        return {**forms, **(self._directory.get_many(tenant, venue_keys) if venue_keys else {})}
