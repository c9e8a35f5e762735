"""Use cases of customers: those of every resource."""

from apikit import Actor, Clock
from apikit.resources import Directory, ResourceService, stores
from domain.customers.model import Customer, CustomerDetails
from domain.ledgers.upcoming_holders import UpcomingHolders

_ADVICE = "Cancel the booking first."


class CustomerService(ResourceService[Customer, CustomerDetails]):
    """Customers: create, get, list, replace, update, delete."""

    record_type = Customer
    details_type = CustomerDetails

    def __init__(
        self, store: stores.Store[Customer], clock: Clock, directory: Directory, *, bookings: UpcomingHolders
    ) -> None:
        super().__init__(store, clock, directory)
        self._bookings = bookings

    def check_removable(self, actor: Actor, record: Customer) -> Customer:
        """Return the customer. Raises Conflict when it has an upcoming booking."""
        self._bookings.require_none(record.tenant, record.id, now=self.clock.now(), advice=_ADVICE)
        return record
