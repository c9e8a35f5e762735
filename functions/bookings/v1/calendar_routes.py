"""Routes of calendars in iCalendar format, version 1: of a booking, and of a staff member at a secret address."""

from typing import TYPE_CHECKING, Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response

from apikit.http import CurrentActor, PublicRoute, operation, resource_router
from apikit.rest import responses
from functions.bookings.v1.schemas import CalendarAddressOut

if TYPE_CHECKING:
    from domain.calendar_feeds.service import CalendarService

_CALENDAR = "text/calendar"
# Programs ask for a calendar a few times a day, those of a company from one address.
_REQUESTS_PER_MINUTE = 120
_EXAMPLE = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//WedSync & BookingX//Bookings//EN\r\nEND:VCALENDAR\r\n"
_RESPONSES: dict[int | str, dict[str, Any]] = {
    200: {"description": "OK.", "content": {_CALENDAR: {"schema": {"type": "string", "examples": [_EXAMPLE]}}}},
    304: {"description": "Not modified. Your copy is current."},
}

router = resource_router("bookings", "Bookings")
# The gateway routes these longer paths to the bookings function, not to the function of the staff.
token_router = resource_router("staff/{staff_id}/calendar-token", "Staff")
feed_router = APIRouter(prefix="/v1/staff/{staff_id}/calendar.ics", tags=["Staff"], route_class=PublicRoute)

StaffId = Annotated[str, Path(description="ID of the staff member.", examples=["stf_01k0a3v5m8f1xq2w7r9tbdc6yz"])]

_OPERATION = operation("bookings:read", sdk="bookings.get_calendar", problems=(404, 410))
_OPERATION["responses"] |= _RESPONSES


@router.get("/{booking_id}/calendar.ics", response_class=Response, **_OPERATION)
async def get_booking_calendar(
    request: Request,
    booking_id: Annotated[str, Path(description="ID of the booking.", examples=["bkg_01k0a3v5m8f1xq2w7r9tbdc6yz"])],
    actor: CurrentActor,
) -> Response:
    """Get a booking's calendar.

    Returns the booking as an event in iCalendar format (RFC 5545), for the customer: with the service and the place, without the notes.
    Its UID is the ID of the booking. With `items`, it is one event for each, with the number of the item in its UID: `{id}-0`, `{id}-1`.
    The calendars of staff members have the same UIDs. The SEQUENCE grows with every change of the time or status. The status of a held or
    pending booking is TENTATIVE, that of a canceled, declined or expired one CANCELLED, all others are CONFIRMED.
    """
    content = _calendars().booking_calendar(actor, booking_id)
    return _calendar_response(request, content, f"{booking_id}.ics")


@feed_router.get(
    "",
    response_class=Response,
    responses={
        **_RESPONSES,
        404: {"description": "Not found."},
        429: {"description": "Too many requests."},
    },
    openapi_extra={
        "x-sdk-resource": "staff",
        "x-sdk-method": "get_calendar",
        "x-rate-limit-per-address": _REQUESTS_PER_MINUTE,
    },
)
async def get_staff_calendar(
    request: Request,
    staff_id: StaffId,
    token: Annotated[str, Query(description="Secret token of the address.", examples=[None])] = "",
) -> Response:
    """Get a staff member's calendar.

    Returns the staff member's bookings from 30 days ago to 365 days ahead, at most 3,000, with customers and notes, and time off as
    busy, without its reason, in iCalendar format (RFC 5545). Needs no API key: calendar programs call the secret address that
    `POST /v1/staff/{staff_id}/calendar-token` returns. Each IP address may send 120 requests per minute.
    """
    return _calendar_response(request, _calendars().staff_calendar(staff_id, token), f"{staff_id}.ics")


@token_router.post(
    "",
    response_model=CalendarAddressOut,
    **operation("staff:write", sdk="staff.create_calendar_token", problems=(404, 410)),
)
async def create_calendar_token(staff_id: StaffId, actor: CurrentActor) -> Response:
    """Create a calendar address.

    Returns the secret address of the staff member's calendar, for calendar programs. It is shown only once, and replaces the earlier
    address, which stops working. Whoever has it can read the calendar, and nothing else. Requires the scopes `bookings:read` and
    `customers:read` as well.
    """
    path = f"/v1/staff/{staff_id}/calendar.ics?token={_calendars().create_token(actor, staff_id)}"
    (url,) = responses.location_header(path).values()
    return responses.json_response({"object": "calendar_address", "url": url}, headers=responses.NO_STORE)


@token_router.delete(
    "",
    status_code=204,
    response_model=None,
    **operation("staff:write", sdk="staff.delete_calendar_token", problems=(404, 410)),
)
async def delete_calendar_token(staff_id: StaffId, actor: CurrentActor) -> Response:
    """Delete a calendar address.

    The staff member's calendar has no address any more. Returns 204 without one, too.
    """
    _calendars().end_token(actor, staff_id)
    return Response(status_code=204)


def _calendars() -> "CalendarService":
    from domain.calendar_feeds.wiring import calendar_service  # noqa: PLC0415 - few requests need calendars

    return calendar_service()


def _calendar_response(request: Request, content: bytes, filename: str) -> Response:
    return responses.document_response(request, content, media_type=_CALENDAR, filename=filename)
