"""Route of the bookings of a customer, version 1, below the path of the customer."""

from functools import partial
from typing import Annotated

from fastapi import Path, Request, Response

from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.rest import list_parameters, payloads, responses
from domain.bookings.customer_bookings import CustomerBookings
from domain.bookings.model import Booking
from domain.bookings.wiring import customer_bookings
from functions.bookings.v1.routes import SPEC
from functions.bookings.v1.schemas import BookingOut

# The gateway routes this longer path to the bookings function, not to the function of the customers.
router = resource_router("customers/{customer_id}/bookings", "Bookings")
Bookings = Annotated[CustomerBookings, provide(customer_bookings)]


@router.get(
    "",
    response_model=payloads.list_schema(BookingOut, has_total=True),
    **operation(
        "bookings:read",
        sdk="customers.list_bookings",
        problems=(404,),
        is_paginated=True,
        parameters=(
            list_parameters.ListParameters(Booking, path_field="customer_id"),
            *responses.SELECTION_PARAMETERS,
        ),
    ),
)
async def list_customer_bookings(
    request: Request,
    customer_id: Annotated[str, Path(description="ID of the customer.", examples=["cus_01k0a3v5m8f1xq2w7r9tbdc6yz"])],
    actor: CurrentActor,
    bookings: Bookings,
) -> Response:
    """List a customer's bookings.

    The same as `GET /v1/bookings?customer_id=…`, with the same filters and orders, except that the customer must exist.
    """
    page = responses.ResourcePage(request, Booking)
    return page.respond_with(SPEC.representation(request), partial(bookings.page, actor, customer_id))
