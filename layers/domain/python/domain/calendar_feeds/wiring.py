"""Builds the use cases of calendars."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.bookings.repository import BookingRepository
from domain.calendar_feeds.repository import CalendarTokenRepository
from domain.calendar_feeds.service import CalendarService
from domain.calendar_feeds.staff_bookings import StaffBookings
from domain.ledgers.reservation_ledger import ReservationLedger
from domain.organizations.wiring import organization_service
from domain.registry import REGISTRY
from domain.staff.repository import StaffRepository


@cache
def calendar_service() -> CalendarService:
    """Return the use cases of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    bookings, directory = BookingRepository(table), DirectoryTable(table, REGISTRY)
    return CalendarService(
        bookings=bookings,
        staff=StaffRepository(table),
        tokens=CalendarTokenRepository(table),
        staff_bookings=StaffBookings(bookings, ReservationLedger(table), directory),
        directory=directory,
        organizations=organization_service(),
        clock=SystemClock(),
    )
