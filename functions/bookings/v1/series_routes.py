"""Routes of series of bookings, version 1: create, get, cancel."""

from typing import TYPE_CHECKING, Annotated, Any, cast

from fastapi import Path, Request, Response

from apikit.http import CurrentActor, charge_each, conditional_requests, operation, resource_router
from apikit.resources import records
from apikit.rest import payloads, responses
from domain.booking_series.model import BookingSeriesDetails
from functions.bookings.v1.schemas import BookingSeriesCancelIn, BookingSeriesIn, BookingSeriesOut

if TYPE_CHECKING:
    from domain.booking_series.service import SeriesService, SeriesView

create_router = resource_router("bookings", "Bookings")
router = resource_router("booking-series", "Bookings")
SeriesId = Annotated[str, Path(description="ID of the series.", examples=["bsr_01k0a3v5m8f1xq2w7r9tbdc6yz"])]


@create_router.post(
    "/series",
    response_model=BookingSeriesOut,
    status_code=201,
    **operation("bookings:write", sdk="booking_series.create", problems=(409,)),
)
async def create_booking_series(
    request: Request,
    actor: CurrentActor,
    body: BookingSeriesIn,  # type: ignore[valid-type]  # a type made at run time
) -> Response:
    """Create a series of bookings.

    Creates one booking per occurrence, at most 100, each at the local time of `start_at` in the time zone of the place, also after clocks
    change. With `on_conflict: fail`, all of them are created or none: 409 `slot_unavailable` has the `start_at`, the `reason` and free
    `alternatives` of the occurrence that cannot be booked. With `skip`, `skipped` lists those that cannot be booked, also if none can:
    check `bookings`. A month without the day of `start_at`, such as a 31st, has no occurrence and is not listed. While the series is
    created, its bookings are `held`. Each booking counts as one request against your limits.
    """

    def charge(units: int) -> None:
        charge_each(request, {None: units})

    details = BookingSeriesDetails(**cast("payloads.Body", body).values())
    view = _series().create(actor, details, charge)
    headers = responses.location_header(f"/v1/booking-series/{view.series.id}")
    return responses.record_response(request, _form(view), view.series, status=201, headers=headers)


@router.get(
    "/{series_id}",
    response_model=BookingSeriesOut,
    **operation("booking-series:read", sdk="booking_series.get", problems=(404,)),
)
async def get_booking_series(request: Request, series_id: SeriesId, actor: CurrentActor) -> Response:
    """Get a series of bookings.

    Returns the bookings as they are now, without deleted ones. Each change of a booking is a new version of its series.
    """
    view = _series().get(actor, series_id)
    if not view.series.is_complete:
        # Its bookings are being confirmed, without a version of their own.
        return responses.json_response(_form(view), headers=responses.NO_STORE)
    return responses.record_response(request, _form(view), view.series)


@router.post(
    "/{series_id}/cancel",
    response_model=BookingSeriesOut,
    **operation("booking-series:write", sdk="booking_series.cancel", problems=(404, 409, 412)),
)
async def cancel_booking_series(
    request: Request,
    series_id: SeriesId,
    actor: CurrentActor,
    version: conditional_requests.IfMatch,
    body: BookingSeriesCancelIn | None = None,
) -> Response:
    """Cancel a series of bookings.

    Cancels all pending and confirmed bookings of the series that start at `from` or later, each with the fee of its own cancellation
    policy. The others stay as they are. Returns the series. `If-Match` is optional: with it, nothing is canceled if the series or one of
    its bookings has changed since.
    """
    first = body.from_ if body else None
    view = _series().cancel(actor, series_id, first, preconditions=version)
    return responses.record_response(request, _form(view), view.series)


def _series() -> "SeriesService":
    from domain.booking_series.wiring import series_service  # noqa: PLC0415 - few requests need series

    return series_service()


def _form(view: "SeriesView") -> dict[str, Any]:
    bookings = [records.public_form(each) for each in view.bookings]
    return {**records.public_form(view.series), "bookings": bookings}
