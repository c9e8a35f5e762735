"""The bookings of a customer."""

from msgspec import structs

from apikit import Actor, errors, ids
from apikit.resources import Directory, lists, stores
from domain.bookings.model import Booking
from domain.customers.model import Customer


class CustomerBookings:
    """Lists the bookings of a customer."""

    def __init__(self, store: stores.Store[Booking], directory: Directory) -> None:
        self._store = store
        self._directory = directory

    def page(self, actor: Actor, customer_id: str, request: lists.PageRequest) -> lists.Page[Booking]:
        """Return a page of the customer's bookings; of a merged customer, those of the one into which it was merged.

        An empty page costs a second read, which finds the customer. Raises InsufficientScope, NotFound, UnknownParameter.
        """
        actor.require("bookings:read")
        ids.require_id(Customer.prefix, customer_id)
        page = self._find(actor, customer_id, request)
        if page.data:
            return page
        key = (Customer.collection, customer_id)
        customer = self._directory.get_many(actor.tenant, [key]).get(key)
        if customer is None:
            raise errors.NotFound("No resource has this ID.")
        return page if customer["id"] == customer_id else self._find(actor, customer["id"], request)

    def _find(self, actor: Actor, customer_id: str, request: lists.PageRequest) -> lists.Page[Booking]:
        condition = lists.ListCondition("customer_id", "eq", (customer_id,))
        query = structs.replace(request.query, conditions=(condition, *request.query.conditions))
        return self._store.page(actor.tenant, structs.replace(request, query=query))
