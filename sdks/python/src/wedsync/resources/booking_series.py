"""Bookings of services by customers, with holds, moves, cancellations and their history. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_CREATE = Operation(
    "POST",
    "/v1/bookings/series",
    result="BookingSeries",
    body="customer_id service_id start_at party_size addons notes source items recurrence on_conflict staff_id space_ids metadata",
    has_body=True,
    needs_body=True,
)
_GET = Operation("GET", "/v1/booking-series/{series_id}", result="BookingSeries")
_CANCEL = Operation("POST", "/v1/booking-series/{series_id}/cancel", result="BookingSeries", body="from", has_body=True)


class BookingSeries(Resource):
    """Bookings of services by customers, with holds, moves, cancellations and their history."""

    @overload
    def create(self, body: types.BookingSeriesInput, /, **options: Unpack[types.RequestOptions]) -> models.BookingSeries: ...
    @overload
    def create(self, /, **fields: Unpack[types.BookingSeriesCreateFields]) -> models.BookingSeries: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a series of bookings.

        Creates one booking per occurrence, at most 100, each at the local time of `start_at` in the time zone of the place, also after
        clocks change. With `on_conflict: fail`, all of them are created or none: 409 `slot_unavailable` has the `start_at`, the `reason`
        and free `alternatives` of the occurrence that cannot be booked. With `skip`, `skipped` lists those that cannot be booked, also if
        none can: check `bookings`. A month without the day of `start_at`, such as a 31st, has no occurrence and is not listed. While the
        series is created, its bookings are `held`. Each booking counts as one request against your limits.

        Required scope: `bookings:write`.
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def get(self, series_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.BookingSeries:
        """Get a series of bookings.

        Returns the bookings as they are now, without deleted ones. Each change of a booking is a new version of its series.

        Required scope: `booking-series:read` (included in `bookings:read`).
        """
        result: models.BookingSeries = self._call(_GET, series_id, keywords=dict(options))
        return result

    def cancel(
        self, series_id: str, body: types.BookingSeriesCancelInput | None = None, /, **fields: Unpack[types.OrganizationsDeleteOptions]
    ) -> models.BookingSeries:
        """Cancel a series of bookings.

        Cancels all pending and confirmed bookings of the series that start at `from` or later, each with the fee of its own cancellation
        policy. The others stay as they are. Returns the series. `If-Match` is optional: with it, nothing is canceled if the series or one
        of its bookings has changed since.

        Required scope: `booking-series:write` (included in `bookings:write`).
        """
        result: models.BookingSeries = self._call(_CANCEL, series_id, body=body, keywords=dict(fields))
        return result


class AsyncBookingSeries(AsyncResource):
    """Bookings of services by customers, with holds, moves, cancellations and their history."""

    @overload
    async def create(self, body: types.BookingSeriesInput, /, **options: Unpack[types.RequestOptions]) -> models.BookingSeries: ...
    @overload
    async def create(self, /, **fields: Unpack[types.BookingSeriesCreateFields]) -> models.BookingSeries: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a series of bookings."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    async def get(self, series_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.BookingSeries:
        """Get a series of bookings."""
        result: models.BookingSeries = await self._call(_GET, series_id, keywords=dict(options))
        return result

    async def cancel(
        self, series_id: str, body: types.BookingSeriesCancelInput | None = None, /, **fields: Unpack[types.OrganizationsDeleteOptions]
    ) -> models.BookingSeries:
        """Cancel a series of bookings."""
        result: models.BookingSeries = await self._call(_CANCEL, series_id, body=body, keywords=dict(fields))
        return result
