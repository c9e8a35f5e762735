"""Builds the use cases of the waitlist."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.bookings.repository import BookingRepository
from domain.registry import REGISTRY
from domain.waitlist.offer_timer import OfferTimer
from domain.waitlist.repository import WaitlistRepository
from domain.waitlist.service import WaitlistService


@cache
def waitlist_service() -> WaitlistService:
    """Return the use cases of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return WaitlistService(WaitlistRepository(table), SystemClock(), DirectoryTable(table, REGISTRY))


@cache
def offer_timer() -> OfferTimer:
    """Return the timer of this process. It does not use the table `access`, and needs no permission for it."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return OfferTimer(WaitlistRepository(table), BookingRepository(table))
