"""The bookings of a customer."""

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
        page = self._bookings.page(actor, request, parent_ids={"customer_id": customer_id})
        if page.data:
            return page
        key = (Customer.collection, customer_id)
        form = self._directory.get_many(actor.tenant, [key]).get(key)
        if form is None:
            raise errors.NotFound("No resource has this ID.")
        if form["id"] == customer_id:
            return page
        # The customer was merged into another one, and its bookings have moved.
        return self._bookings.page(actor, request, parent_ids={"customer_id": form["id"]})
