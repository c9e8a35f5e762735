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
    "/v1/bookings",
    result="Booking",
    query="fields expand",
    body="external_refs customer_id service_id start_at party_size addons notes source staff_id space_ids items hold_minutes status metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/bookings",
    result="Booking",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at customer_id start_at staff_id status metadata fields expand",
)
_GET = Operation("GET", "/v1/bookings/{booking_id}", result="Booking", query="fields expand")
_UPDATE = Operation(
    "PATCH",
    "/v1/bookings/{booking_id}",
    result="Booking",
    query="fields expand",
    body="external_refs customer_id service_id start_at party_size addons notes source staff_id space_ids items hold_minutes status metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/bookings/{booking_id}",
    result="Booking",
    query="fields expand",
    body="external_refs customer_id service_id start_at party_size addons notes source staff_id space_ids items hold_minutes status metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/bookings/{booking_id}", returns="nothing")
_RESTORE = Operation("POST", "/v1/bookings/{booking_id}/restore", result="Booking", query="fields expand")
_UPSERT_BY_EXTERNAL_ID = Operation(
    "PUT",
    "/v1/bookings/by-external-id/{source}/{external_id}",
    result="Booking",
    query="fields expand",
    body="external_refs customer_id service_id start_at party_size addons notes source staff_id space_ids items hold_minutes status source_updated_at metadata",
    has_body=True,
    needs_body=True,
)
_GET_BY_EXTERNAL_ID = Operation("GET", "/v1/bookings/by-external-id/{source}/{external_id}", result="Booking", query="fields expand")
_BULK = Operation(
    "POST", "/v1/bookings/bulk", result="BulkAnswer", returns="job", body="create update delete", has_body=True, needs_body=True
)
_CONFIRM = Operation("POST", "/v1/bookings/{booking_id}/confirm", result="Booking", query="fields expand")
_RELEASE = Operation("POST", "/v1/bookings/{booking_id}/release", result="Booking", query="fields expand")
_DECLINE = Operation("POST", "/v1/bookings/{booking_id}/decline", result="Booking", query="fields expand")
_CHECK_IN = Operation("POST", "/v1/bookings/{booking_id}/check-in", result="Booking", query="fields expand")
_COMPLETE = Operation("POST", "/v1/bookings/{booking_id}/complete", result="Booking", query="fields expand")
_NO_SHOW = Operation("POST", "/v1/bookings/{booking_id}/no-show", result="Booking", query="fields expand")
_CANCEL = Operation(
    "POST", "/v1/bookings/{booking_id}/cancel", result="Booking", query="fields expand", body="reason canceled_by", has_body=True
)
_RESCHEDULE = Operation(
    "POST",
    "/v1/bookings/{booking_id}/reschedule",
    result="Booking",
    query="fields expand",
    body="start_at staff_id space_ids",
    has_body=True,
    needs_body=True,
)
_REASSIGN = Operation(
    "POST", "/v1/bookings/{booking_id}/reassign", result="Booking", query="fields expand", body="staff_id", has_body=True, needs_body=True
)
_LIST_CHANGES = Operation("GET", "/v1/bookings/{booking_id}/history", result="BookingChange", returns="page", query="limit cursor")
_GET_CALENDAR = Operation("GET", "/v1/bookings/{booking_id}/calendar.ics", result="str", returns="text")


class Bookings(Resource):
    """Bookings of services by customers, with holds, moves, cancellations and their history."""

    @overload
    def create(self, body: types.BookingInput, /, **options: Unpack[types.BookingsCreateOptions]) -> models.Booking: ...
    @overload
    def create(self, /, **fields: Unpack[types.BookingsCreateFields]) -> models.Booking: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a booking.

        Reserves the staff member and the spaces, with the buffers of the service: two bookings never overlap, whatever the race. Returns
        409 `slot_unavailable` if the time is not available, with the `reason` and up to three free `alternatives`.

        Required scope: `bookings:write`.
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.BookingsListOptions]) -> Page[models.Booking]:
        """List bookings.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `bookings:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, booking_id: str, /, **options: Unpack[types.BookingsGetOptions]) -> models.Booking:
        """Get a booking.

        Required scope: `bookings:read`.
        """
        result: models.Booking = self._call(_GET, booking_id, keywords=dict(options))
        return result

    @overload
    def update(self, booking_id: str, body: types.BookingPatch, /, **options: Unpack[types.BookingsUpdateOptions]) -> models.Booking: ...
    @overload
    def update(self, booking_id: str, /, **fields: Unpack[types.BookingsUpdateFields]) -> models.Booking: ...
    def update(self, booking_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a booking.

        Changes only the fields in the body (RFC 7396).

        Required scope: `bookings:write`.
        """
        return self._call(_UPDATE, booking_id, body=body, keywords=dict(fields))

    @overload
    def replace(self, booking_id: str, body: types.BookingInput, /, **options: Unpack[types.BookingsUpdateOptions]) -> models.Booking: ...
    @overload
    def replace(self, booking_id: str, /, **fields: Unpack[types.BookingsReplaceFields]) -> models.Booking: ...
    def replace(self, booking_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a booking.

        Replaces the resource as a whole; use PATCH to change single fields.

        Required scope: `bookings:write`.
        """
        return self._call(_REPLACE, booking_id, body=body, keywords=dict(fields))

    def delete(self, booking_id: str, /, **options: Unpack[types.WeddingsDeleteOptions]) -> None:
        """Delete a booking.

        It can be restored for 30 days.

        Required scope: `bookings:write`.
        """
        self._call(_DELETE, booking_id, keywords=dict(options))

    def restore(self, booking_id: str, /, **options: Unpack[types.BookingsGetOptions]) -> models.Booking:
        """Restore a deleted booking.

        Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.

        Required scope: `bookings:write`.
        """
        result: models.Booking = self._call(_RESTORE, booking_id, keywords=dict(options))
        return result

    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, body: types.BookingUpsertInput, /, **options: Unpack[types.BookingsGetOptions]
    ) -> models.Booking: ...
    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.BookingsUpsertByExternalIdFields]
    ) -> models.Booking: ...
    def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert booking by external ID.

        Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
        the request only creates, with `If-Match` it only replaces. To change an existing resource, send `If-Match` or `source_updated_at`;
        without either, the API returns 428.

        Required scope: `bookings:write`.
        """
        return self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.BookingsGetOptions]) -> models.Booking:
        """Get booking by external ID.

        Returns the resource that has this ID in another system.

        Required scope: `bookings:read`.
        """
        result: models.Booking = self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    def bulk(self, body: types.BookingBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    def bulk(self, /, **fields: Unpack[types.BookingsBulkFields]) -> models.BulkAnswer | models.Job: ...
    def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change bookings in bulk.

        Creates, updates and deletes many bookings in one request. Each item is independent: a failure does not affect the others. Each item
        counts as one request against your limits.

        Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
        items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
        uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.

        Required scope: `bookings:write`.
        """
        return self._call(_BULK, body=body, keywords=dict(fields))

    def confirm(self, booking_id: str, /, **options: Unpack[types.BookingsUpdateOptions]) -> models.Booking:
        """Confirm a held or pending booking.

        Returns 409 if its hold has expired. To ask your staff about a held booking, set its status to `pending` instead. If the current
        status does not allow this, the API returns 409 with the allowed statuses.

        Required scope: `bookings:write`.
        """
        result: models.Booking = self._call(_CONFIRM, booking_id, keywords=dict(options))
        return result

    def release(self, booking_id: str, /, **options: Unpack[types.BookingsUpdateOptions]) -> models.Booking:
        """Release a held booking.

        Its time becomes free before its hold expires, and its status is `expired`. If the current status does not allow this, the API
        returns 409 with the allowed statuses.

        Required scope: `bookings:write`.
        """
        result: models.Booking = self._call(_RELEASE, booking_id, keywords=dict(options))
        return result

    def decline(self, booking_id: str, /, **options: Unpack[types.BookingsUpdateOptions]) -> models.Booking:
        """Decline a pending booking.

        Its time becomes free. If the current status does not allow this, the API returns 409 with the allowed statuses.

        Required scope: `bookings:write`.
        """
        result: models.Booking = self._call(_DECLINE, booking_id, keywords=dict(options))
        return result

    def check_in(self, booking_id: str, /, **options: Unpack[types.BookingsUpdateOptions]) -> models.Booking:
        """Check in a confirmed booking.

        The customer has arrived. If the current status does not allow this, the API returns 409 with the allowed statuses.

        Required scope: `bookings:write`.
        """
        result: models.Booking = self._call(_CHECK_IN, booking_id, keywords=dict(options))
        return result

    def complete(self, booking_id: str, /, **options: Unpack[types.BookingsUpdateOptions]) -> models.Booking:
        """Complete a booking.

        Allowed from `confirmed`, `checked_in` and `no_show`. If the current status does not allow this, the API returns 409 with the
        allowed statuses.

        Required scope: `bookings:write`.
        """
        result: models.Booking = self._call(_COMPLETE, booking_id, keywords=dict(options))
        return result

    def no_show(self, booking_id: str, /, **options: Unpack[types.BookingsUpdateOptions]) -> models.Booking:
        """Mark a booking as no-show.

        The customer did not come to the confirmed booking. If the current status does not allow this, the API returns 409 with the allowed
        statuses.

        Required scope: `bookings:write`.
        """
        result: models.Booking = self._call(_NO_SHOW, booking_id, keywords=dict(options))
        return result

    @overload
    def cancel(
        self, booking_id: str, body: types.BookingCancelInput, /, **options: Unpack[types.BookingsUpdateOptions]
    ) -> models.Booking: ...
    @overload
    def cancel(self, booking_id: str, /, **fields: Unpack[types.BookingsCancelFields]) -> models.Booking: ...
    def cancel(self, booking_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Cancel a pending or confirmed booking.

        Its time becomes free. `cancellation_fee` is the fee by the cancellation policy that the service had when the booking was made or
        moved. What was paid by card beyond the fee is refunded within a minute. If the current status does not allow this, the API returns
        409 with the allowed statuses.

        Required scope: `bookings:write`.
        """
        return self._call(_CANCEL, booking_id, body=body, keywords=dict(fields))

    @overload
    def reschedule(
        self, booking_id: str, body: types.BookingRescheduleInput, /, **options: Unpack[types.BookingsUpdateOptions]
    ) -> models.Booking: ...
    @overload
    def reschedule(self, booking_id: str, /, **fields: Unpack[types.BookingsRescheduleFields]) -> models.Booking: ...
    def reschedule(self, booking_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Reschedule a booking.

        The old time becomes free and the new one is reserved, or nothing changes. Returns 409 `slot_unavailable` with alternatives if the
        new time is not available.

        Required scope: `bookings:write`.
        """
        return self._call(_RESCHEDULE, booking_id, body=body, keywords=dict(fields))

    @overload
    def reassign(
        self, booking_id: str, body: types.BookingReassignInput, /, **options: Unpack[types.BookingsUpdateOptions]
    ) -> models.Booking: ...
    @overload
    def reassign(self, booking_id: str, /, **fields: Unpack[types.BookingsReassignFields]) -> models.Booking: ...
    def reassign(self, booking_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Reassign a booking.

        Another staff member takes it over at the same time. With `items`, the staff member takes over each service that they offer; with
        `any`, each service that has a staff member gets another one. Returns 409 `slot_unavailable` if one of them is not free.

        Required scope: `bookings:write`.
        """
        return self._call(_REASSIGN, booking_id, body=body, keywords=dict(fields))

    def list_changes(self, booking_id: str, /, **options: Unpack[types.ApplicationsListPendingOptions]) -> Page[models.BookingChange]:
        """List a booking's history.

        Returns one entry per version, newest first: what changed, when, by whom, and the values before and after.

        Required scope: `bookings:read`.
        """
        return self._list(_LIST_CHANGES, booking_id, keywords=dict(options))

    def get_calendar(self, booking_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> str:
        """Get a booking's calendar.

        Returns the booking as an event in iCalendar format (RFC 5545), for the customer: with the service and the place, without the notes.
        Its UID is the ID of the booking. With `items`, it is one event for each, with the number of the item in its UID: `{id}-0`,
        `{id}-1`. The calendars of staff members have the same UIDs. The SEQUENCE grows with every change of the time or status. The status
        of a held or pending booking is TENTATIVE, that of a canceled, declined or expired one CANCELLED, all others are CONFIRMED.

        Required scope: `bookings:read`.
        """
        result: str = self._call(_GET_CALENDAR, booking_id, keywords=dict(options))
        return result


class AsyncBookings(AsyncResource):
    """Bookings of services by customers, with holds, moves, cancellations and their history."""

    @overload
    async def create(self, body: types.BookingInput, /, **options: Unpack[types.BookingsCreateOptions]) -> models.Booking: ...
    @overload
    async def create(self, /, **fields: Unpack[types.BookingsCreateFields]) -> models.Booking: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a booking."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.BookingsListOptions]) -> AsyncPages[models.Booking]:
        """List bookings."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, booking_id: str, /, **options: Unpack[types.BookingsGetOptions]) -> models.Booking:
        """Get a booking."""
        result: models.Booking = await self._call(_GET, booking_id, keywords=dict(options))
        return result

    @overload
    async def update(
        self, booking_id: str, body: types.BookingPatch, /, **options: Unpack[types.BookingsUpdateOptions]
    ) -> models.Booking: ...
    @overload
    async def update(self, booking_id: str, /, **fields: Unpack[types.BookingsUpdateFields]) -> models.Booking: ...
    async def update(self, booking_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a booking."""
        return await self._call(_UPDATE, booking_id, body=body, keywords=dict(fields))

    @overload
    async def replace(
        self, booking_id: str, body: types.BookingInput, /, **options: Unpack[types.BookingsUpdateOptions]
    ) -> models.Booking: ...
    @overload
    async def replace(self, booking_id: str, /, **fields: Unpack[types.BookingsReplaceFields]) -> models.Booking: ...
    async def replace(self, booking_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a booking."""
        return await self._call(_REPLACE, booking_id, body=body, keywords=dict(fields))

    async def delete(self, booking_id: str, /, **options: Unpack[types.WeddingsDeleteOptions]) -> None:
        """Delete a booking."""
        await self._call(_DELETE, booking_id, keywords=dict(options))

    async def restore(self, booking_id: str, /, **options: Unpack[types.BookingsGetOptions]) -> models.Booking:
        """Restore a deleted booking."""
        result: models.Booking = await self._call(_RESTORE, booking_id, keywords=dict(options))
        return result

    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, body: types.BookingUpsertInput, /, **options: Unpack[types.BookingsGetOptions]
    ) -> models.Booking: ...
    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.BookingsUpsertByExternalIdFields]
    ) -> models.Booking: ...
    async def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert booking by external ID."""
        return await self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    async def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.BookingsGetOptions]) -> models.Booking:
        """Get booking by external ID."""
        result: models.Booking = await self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    async def bulk(self, body: types.BookingBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    async def bulk(self, /, **fields: Unpack[types.BookingsBulkFields]) -> models.BulkAnswer | models.Job: ...
    async def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change bookings in bulk."""
        return await self._call(_BULK, body=body, keywords=dict(fields))

    async def confirm(self, booking_id: str, /, **options: Unpack[types.BookingsUpdateOptions]) -> models.Booking:
        """Confirm a held or pending booking."""
        result: models.Booking = await self._call(_CONFIRM, booking_id, keywords=dict(options))
        return result

    async def release(self, booking_id: str, /, **options: Unpack[types.BookingsUpdateOptions]) -> models.Booking:
        """Release a held booking."""
        result: models.Booking = await self._call(_RELEASE, booking_id, keywords=dict(options))
        return result

    async def decline(self, booking_id: str, /, **options: Unpack[types.BookingsUpdateOptions]) -> models.Booking:
        """Decline a pending booking."""
        result: models.Booking = await self._call(_DECLINE, booking_id, keywords=dict(options))
        return result

    async def check_in(self, booking_id: str, /, **options: Unpack[types.BookingsUpdateOptions]) -> models.Booking:
        """Check in a confirmed booking."""
        result: models.Booking = await self._call(_CHECK_IN, booking_id, keywords=dict(options))
        return result

    async def complete(self, booking_id: str, /, **options: Unpack[types.BookingsUpdateOptions]) -> models.Booking:
        """Complete a booking."""
        result: models.Booking = await self._call(_COMPLETE, booking_id, keywords=dict(options))
        return result

    async def no_show(self, booking_id: str, /, **options: Unpack[types.BookingsUpdateOptions]) -> models.Booking:
        """Mark a booking as no-show."""
        result: models.Booking = await self._call(_NO_SHOW, booking_id, keywords=dict(options))
        return result

    @overload
    async def cancel(
        self, booking_id: str, body: types.BookingCancelInput, /, **options: Unpack[types.BookingsUpdateOptions]
    ) -> models.Booking: ...
    @overload
    async def cancel(self, booking_id: str, /, **fields: Unpack[types.BookingsCancelFields]) -> models.Booking: ...
    async def cancel(self, booking_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Cancel a pending or confirmed booking."""
        return await self._call(_CANCEL, booking_id, body=body, keywords=dict(fields))

    @overload
    async def reschedule(
        self, booking_id: str, body: types.BookingRescheduleInput, /, **options: Unpack[types.BookingsUpdateOptions]
    ) -> models.Booking: ...
    @overload
    async def reschedule(self, booking_id: str, /, **fields: Unpack[types.BookingsRescheduleFields]) -> models.Booking: ...
    async def reschedule(self, booking_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Reschedule a booking."""
        return await self._call(_RESCHEDULE, booking_id, body=body, keywords=dict(fields))

    @overload
    async def reassign(
        self, booking_id: str, body: types.BookingReassignInput, /, **options: Unpack[types.BookingsUpdateOptions]
    ) -> models.Booking: ...
    @overload
    async def reassign(self, booking_id: str, /, **fields: Unpack[types.BookingsReassignFields]) -> models.Booking: ...
    async def reassign(self, booking_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Reassign a booking."""
        return await self._call(_REASSIGN, booking_id, body=body, keywords=dict(fields))

    def list_changes(self, booking_id: str, /, **options: Unpack[types.ApplicationsListPendingOptions]) -> AsyncPages[models.BookingChange]:
        """List a booking's history."""
        return self._list(_LIST_CHANGES, booking_id, keywords=dict(options))

    async def get_calendar(self, booking_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> str:
        """Get a booking's calendar."""
        result: str = await self._call(_GET_CALENDAR, booking_id, keywords=dict(options))
        return result
