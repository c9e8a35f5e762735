"""Which staff members a reassigned booking gets, for each of its services. No I/O."""

from collections.abc import Sequence
from dataclasses import replace

from msgspec import structs

from apikit import errors
from domain.availability.requested import ANY, OfferQuery, SlotRequest
from domain.bookings.booking_parts import BookingItemDetails
from domain.bookings.model import Booking, BookingDetails
from domain.bookings.requests import kept_request


def other_staff_request(booking: Booking) -> SlotRequest:
    """Return the plan request of the booking with another staff member for each service that has one."""
    request = kept_request(booking)
    queries = tuple(structs.replace(each, staff_id=None, excluded_staff_id=each.staff_id) for each in request.queries)
    return structs.replace(request, queries=queries)


def with_other_staff(booking: Booking, details: BookingDetails, staff_ids: Sequence[str | None]) -> BookingDetails:
    """Return the details with the staff that was found for `other_staff_request`. Raises SlotUnavailable if there is no other."""
    stored_ids = [item.staff_id for item in booking.items] or [booking.staff_id]
    if any(stored_id and not staff_id for stored_id, staff_id in zip(stored_ids, staff_ids, strict=True)):
        detail = "No other staff member offers the service. Choose another time, or add staff to the service."
        raise errors.SlotUnavailable(detail, reason="not_offered", alternatives=[])
    choices = [staff_id if stored_id else None for stored_id, staff_id in zip(stored_ids, staff_ids, strict=True)]
    return _with_items(details, choices) if details.items else replace(details, staff_id=choices[0])


def staff_queries(details: BookingDetails) -> list[OfferQuery]:
    """Return a query for each item of the details, with the staff member who is to take the booking over."""
    return [OfferQuery(item.service_id, details.staff_id) for item in details.items]


def with_item_staff(details: BookingDetails, offers: Sequence[bool]) -> BookingDetails:
    """Return the details with the staff member for the items that they offer, the others as they are.

    Raises InvalidRequest if they offer none.
    """
    if not any(offers):
        detail = "offers none of the services of the booking; choose another staff member, or `any`"
        raise errors.InvalidRequest.from_errors([errors.FieldError("not_offered", detail, pointer="/staff_id")])
    return _with_items(details, [details.staff_id if is_offered else None for is_offered in offers])


def with_any_staff(details: BookingDetails) -> BookingDetails:
    """Return the details with any staff member for each item."""
    return _with_items(details, [ANY] * len(details.items))


def _with_items(details: BookingDetails, staff_ids: Sequence[str | None]) -> BookingDetails:
    """Return the details with the staff of each item; None keeps."""
    items = [
        BookingItemDetails(service_id=item.service_id, staff_id=staff_id)
        for item, staff_id in zip(details.items, staff_ids, strict=True)
    ]
    return replace(details, items=items, staff_id=None)
