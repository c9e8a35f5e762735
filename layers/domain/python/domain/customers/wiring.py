"""Builds the customer service."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, RecordTable, Table
from domain.customers.repository import CustomerRepository
from domain.customers.service import CustomerService
from domain.ledgers.upcoming_holders import UpcomingHolders
from domain.registry import REGISTRY


@cache
def customer_service() -> CustomerService:
    """Return the service of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    bookings = UpcomingHolders(lambda: RecordTable(table, REGISTRY.record_type("bookings")), "customer_id")
    return CustomerService(CustomerRepository(table), SystemClock(), DirectoryTable(table, REGISTRY), bookings=bookings)
