"""Builds the use cases of bookings."""

from functools import cache
from typing import TYPE_CHECKING

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.bookings.customer_bookings import CustomerBookings
from domain.bookings.due_bookings import BookingTimer
from domain.bookings.repository import BookingRepository
from domain.bookings.service import BookingService
from domain.registry import REGISTRY

if TYPE_CHECKING:
    from domain.bookings.planner import BookingPlanner


@cache
def booking_service() -> BookingService:
    """Return the use cases of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    directory = DirectoryTable(table, REGISTRY)
    return BookingService(BookingRepository(table), SystemClock(), directory, booking_planner)


@cache
def booking_planner() -> "BookingPlanner":
    """Return the planner of this process. Reads and most actions need none, and a new process answers them sooner without it."""
    from domain.availability.wiring import offer_repository, slot_finder  # noqa: PLC0415 - for plans only
    from domain.bookings.planner import BookingPlanner  # noqa: PLC0415 - as above

    return BookingPlanner(slot_finder(), offer_repository())


@cache
def booking_timer() -> BookingTimer:
    """Return the timer of this process. It does not use the table `access`, and needs no permission for it."""
    return BookingTimer(BookingRepository(Table(config.setting("RESOURCES_TABLE"))))


@cache
def customer_bookings() -> CustomerBookings:
    """Return the use cases of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return CustomerBookings(BookingRepository(table), DirectoryTable(table, REGISTRY))
