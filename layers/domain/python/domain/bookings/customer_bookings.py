"""The bookings of a customer."""

from msgspec import structs

from apikit import Actor, errors, ids
from apikit.resources import Directory, lists
from domain.bookings.model import Booking
from domain.bookings.service import BookingService
from domain.customers.model import Customer


class CustomerBookings:
    """Lists the bookings of a customer."""

    def __init__(self, bookings: BookingService, directory: Directory) -> None:
        self._bookings = bookings
        self._directory = directory

    def page(self, actor: Actor, customer_id: str, request: lists.PageRequest) -> lists.Page[Booking]:
        """Return a page of the customer's bookings. Raises InsufficientScope, NotFound, UnknownParameter."""
        ids.require_id(Customer.prefix, customer_id)
        condition = lists.ListCondition("customer_id", "eq", (customer_id,))
        query = structs.replace(request.query, conditions=(condition, *request.query.conditions))
        page = self._bookings.page(actor, structs.replace(request, query=query))
        key = (Customer.collection, customer_id)
        if not page.data and key not in self._directory.get_many(actor.tenant, [key]):
            raise errors.NotFound("No resource has this ID.")
        return page
