"""Builds the use cases of the waitlist."""

from functools import cache
from typing import TYPE_CHECKING

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.bookings.repository import BookingRepository
from domain.bookings.wiring import booking_service
from domain.registry import REGISTRY
from domain.waitlist.offer_timer import OfferTimer
from domain.waitlist.repository import WaitlistRepository
from domain.waitlist.service import WaitlistService
from domain.waitlist.waiting_list import WaitingList

if TYPE_CHECKING:
    from domain.waitlist.slot_offers import SlotOffers


@cache
def waitlist_service() -> WaitlistService:
    """Return the use cases of this process."""
    table = _table()
    bookings = BookingRepository(table)
    return WaitlistService(
        WaitlistRepository(table, bookings),
        SystemClock(),
        DirectoryTable(table, REGISTRY),
        bookings=bookings,
        booking_rules=booking_service(),
    )


@cache
def slot_offers() -> "SlotOffers":
    """Return the offers of this process. They read the table `access`: it has the chain of an organization."""
    from domain.availability.wiring import offer_repository  # noqa: PLC0415 - for the worker only
    from domain.waitlist.freed_slots import FreedSlotFinder  # noqa: PLC0415 - as above
    from domain.waitlist.slot_offers import SlotOffers  # noqa: PLC0415 - as above

    table = _table()
    return SlotOffers(
        WaitlistRepository(table, BookingRepository(table)),
        WaitingList(table),
        FreedSlotFinder(offer_repository()),
        bookings=booking_service(),
        directory=DirectoryTable(table, REGISTRY),
        clock=SystemClock(),
    )


@cache
def offer_timer() -> OfferTimer:
    """Return the timer of this process. It does not use the table `access`, and needs no permission for it."""
    bookings = BookingRepository(_table())
    return OfferTimer(WaitlistRepository(_table(), bookings), bookings)


def _table() -> Table:
    return Table(config.setting("RESOURCES_TABLE"))
