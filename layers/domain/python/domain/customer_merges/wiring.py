"""Builds the merge of customers, and the mover of references."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.booking_series.repository import BookingSeriesRepository
from domain.bookings.repository import BookingRepository
from domain.customer_merges.reference_mover import ReferenceMover
from domain.customer_merges.repository import CustomerMergeRepository
from domain.customer_merges.service import CustomerMergeService
from domain.customers.repository import CustomerRepository
from domain.registry import REGISTRY
from domain.waitlist.repository import WaitlistRepository


@cache
def merge_service() -> CustomerMergeService:
    """Return the use cases of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return CustomerMergeService(_merges(), reference_mover(), DirectoryTable(table, REGISTRY), SystemClock())


@cache
def reference_mover() -> ReferenceMover:
    """Return the mover of this process. A new record with a `customer_id` adds its store here."""
    table = Table(config.setting("RESOURCES_TABLE"))
    bookings = BookingRepository(table)
    holders = (bookings, WaitlistRepository(table, bookings), BookingSeriesRepository(table))
    return ReferenceMover(_merges(), holders)


def _merges() -> CustomerMergeRepository:
    table = Table(config.setting("RESOURCES_TABLE"))
    return CustomerMergeRepository(table, CustomerRepository(table))
