"""Staff of your organization: the people who provide its services, with their working hours. Generated from the OpenAPI document by `make sdks`; do not edit."""

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
    "/v1/staff",
    result="StaffMember",
    query="fields expand",
    body="external_refs name email time_zone service_ids skills status metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/staff",
    result="StaffMember",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at status email name metadata fields expand",
)
_GET = Operation("GET", "/v1/staff/{staff_id}", result="StaffMember", query="fields expand")
_UPDATE = Operation(
    "PATCH",
    "/v1/staff/{staff_id}",
    result="StaffMember",
    query="fields expand",
    body="external_refs name email time_zone service_ids skills status metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/staff/{staff_id}",
    result="StaffMember",
    query="fields expand",
    body="external_refs name email time_zone service_ids skills status metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/staff/{staff_id}", returns="nothing")
_RESTORE = Operation("POST", "/v1/staff/{staff_id}/restore", result="StaffMember", query="fields expand")
_UPSERT_BY_EXTERNAL_ID = Operation(
    "PUT",
    "/v1/staff/by-external-id/{source}/{external_id}",
    result="StaffMember",
    query="fields expand",
    body="external_refs name email time_zone service_ids skills status source_updated_at metadata",
    has_body=True,
    needs_body=True,
)
_GET_BY_EXTERNAL_ID = Operation("GET", "/v1/staff/by-external-id/{source}/{external_id}", result="StaffMember", query="fields expand")
_BULK = Operation("POST", "/v1/staff/bulk", result="BulkAnswer", returns="job", body="create update delete", has_body=True, needs_body=True)
_ACTIVATE = Operation("POST", "/v1/staff/{staff_id}/activate", result="StaffMember", query="fields expand")
_DEACTIVATE = Operation("POST", "/v1/staff/{staff_id}/deactivate", result="StaffMember", query="fields expand")
_GET_SCHEDULE = Operation("GET", "/v1/staff/{staff_id}/schedule", result="StaffSchedule", query="from_ to")
_REPLACE_SCHEDULE = Operation(
    "PUT",
    "/v1/staff/{staff_id}/schedule",
    result="StaffSchedule",
    body="weekly overrides breaks time_off force",
    has_body=True,
    needs_body=True,
)
_CREATE_CALENDAR_TOKEN = Operation("POST", "/v1/staff/{staff_id}/calendar-token", result="CalendarAddress")
_DELETE_CALENDAR_TOKEN = Operation("DELETE", "/v1/staff/{staff_id}/calendar-token", returns="nothing")
_GET_CALENDAR = Operation("GET", "/v1/staff/{staff_id}/calendar.ics", result="str", returns="text", query="token", has_credentials=False)


class Staff(Resource):
    """Staff of your organization: the people who provide its services, with their working hours."""

    @overload
    def create(self, body: types.StaffMemberInput, /, **options: Unpack[types.StaffCreateOptions]) -> models.StaffMember: ...
    @overload
    def create(self, /, **fields: Unpack[types.StaffCreateFields]) -> models.StaffMember: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a staff member.

        Required scope: `staff:write`.
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.StaffListOptions]) -> Page[models.StaffMember]:
        """List staff members.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `staff:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, staff_id: str, /, **options: Unpack[types.StaffGetOptions]) -> models.StaffMember:
        """Get a staff member.

        Required scope: `staff:read`.
        """
        result: models.StaffMember = self._call(_GET, staff_id, keywords=dict(options))
        return result

    @overload
    def update(self, staff_id: str, body: types.StaffMemberPatch, /, **options: Unpack[types.StaffGetOptions]) -> models.StaffMember: ...
    @overload
    def update(self, staff_id: str, /, **fields: Unpack[types.StaffUpdateFields]) -> models.StaffMember: ...
    def update(self, staff_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a staff member.

        Changes only the fields in the body (RFC 7396).

        Required scope: `staff:write`.
        """
        return self._call(_UPDATE, staff_id, body=body, keywords=dict(fields))

    @overload
    def replace(self, staff_id: str, body: types.StaffMemberInput, /, **options: Unpack[types.StaffGetOptions]) -> models.StaffMember: ...
    @overload
    def replace(self, staff_id: str, /, **fields: Unpack[types.StaffReplaceFields]) -> models.StaffMember: ...
    def replace(self, staff_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a staff member.

        Replaces the resource as a whole; use PATCH to change single fields.

        Required scope: `staff:write`.
        """
        return self._call(_REPLACE, staff_id, body=body, keywords=dict(fields))

    def delete(self, staff_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a staff member.

        It can be restored for 30 days. Returns 409 `conflict` if it has reservations that have not ended: `reservations` names the first
        20. Deactivate it to keep them.

        Required scope: `staff:write`.
        """
        self._call(_DELETE, staff_id, keywords=dict(options))

    def restore(self, staff_id: str, /, **options: Unpack[types.StaffGetOptions]) -> models.StaffMember:
        """Restore a deleted staff member.

        Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.

        Required scope: `staff:write`.
        """
        result: models.StaffMember = self._call(_RESTORE, staff_id, keywords=dict(options))
        return result

    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, body: types.StaffMemberUpsertInput, /, **options: Unpack[types.StaffGetOptions]
    ) -> models.StaffMember: ...
    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.StaffUpsertByExternalIdFields]
    ) -> models.StaffMember: ...
    def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert staff member by external ID.

        Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
        the request only creates, with `If-Match` it only replaces.

        Required scope: `staff:write`.
        """
        return self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.StaffGetOptions]) -> models.StaffMember:
        """Get staff member by external ID.

        Returns the resource that has this ID in another system.

        Required scope: `staff:read`.
        """
        result: models.StaffMember = self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    def bulk(self, body: types.StaffMemberBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    def bulk(self, /, **fields: Unpack[types.StaffBulkFields]) -> models.BulkAnswer | models.Job: ...
    def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change staff members in bulk.

        Creates, updates and deletes many staff members in one request. Each item is independent: a failure does not affect the others. Each
        item counts as one request against your limits.

        Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
        items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
        uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.

        Required scope: `staff:write`.
        """
        return self._call(_BULK, body=body, keywords=dict(fields))

    def activate(self, staff_id: str, /, **options: Unpack[types.StaffGetOptions]) -> models.StaffMember:
        """Activate a staff member.

        Allowed from `inactive`; new bookings are accepted again.

        Required scope: `staff:write`.
        """
        result: models.StaffMember = self._call(_ACTIVATE, staff_id, keywords=dict(options))
        return result

    def deactivate(self, staff_id: str, /, **options: Unpack[types.StaffGetOptions]) -> models.StaffMember:
        """Deactivate a staff member.

        Existing bookings are kept, but new ones are rejected. It can be activated again.

        Required scope: `staff:write`.
        """
        result: models.StaffMember = self._call(_DEACTIVATE, staff_id, keywords=dict(options))
        return result

    def get_schedule(self, staff_id: str, /, **options: Unpack[types.StaffGetScheduleOptions]) -> models.StaffSchedule:
        """Get a staff schedule.

        Returns the stored schedule. With `from` and `to`, `days` also has the working time of each date: weekly hours or those of an
        override, without breaks and time off, in UTC. Local times that are skipped when clocks change count from the change; of those that
        occur twice, the first one counts.

        Required scope: `staff:read`.
        """
        result: models.StaffSchedule = self._call(_GET_SCHEDULE, staff_id, keywords=dict(options))
        return result

    @overload
    def replace_schedule(
        self, staff_id: str, body: types.StaffScheduleInput, /, **options: Unpack[types.WeddingsDeleteOptions]
    ) -> models.StaffSchedule: ...
    @overload
    def replace_schedule(self, staff_id: str, /, **fields: Unpack[types.StaffReplaceScheduleFields]) -> models.StaffSchedule: ...
    def replace_schedule(self, staff_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a staff schedule.

        Replaces the schedule as a whole: omitted parts become empty. The schedule is a part of the staff member's version. New or extended
        time off that meets reservations of the staff member, with their buffers, returns 409 `conflict`: `reservations` names the first 20,
        `reservation_count` is the number of all. With `force` they stay during the time off. Other changes of the schedule keep all
        reservations. No booking that is made at the same moment misses the change.

        Required scope: `staff:write`.
        """
        return self._call(_REPLACE_SCHEDULE, staff_id, body=body, keywords=dict(fields))

    def create_calendar_token(self, staff_id: str, /, **options: Unpack[types.RequestOptions]) -> models.CalendarAddress:
        """Create a calendar address.

        Returns the secret address of the staff member's calendar, for calendar programs. It is shown only once, and replaces the earlier
        address, which stops working. Whoever has it can read the calendar, and nothing else. Requires the scopes `bookings:read` and
        `customers:read` as well.

        Required scope: `staff:write`.
        """
        result: models.CalendarAddress = self._call(_CREATE_CALENDAR_TOKEN, staff_id, keywords=dict(options))
        return result

    def delete_calendar_token(self, staff_id: str, /, **options: Unpack[types.RequestOptions]) -> None:
        """Delete a calendar address.

        The staff member's calendar has no address any more. Returns 204 without one, too.

        Required scope: `staff:write`.
        """
        self._call(_DELETE_CALENDAR_TOKEN, staff_id, keywords=dict(options))

    def get_calendar(self, staff_id: str, /, **options: Unpack[types.StaffGetCalendarOptions]) -> str:
        """Get a staff member's calendar.

        Returns the staff member's bookings from 30 days ago to 365 days ahead, at most 3,000, with customers and notes, and time off as
        busy, without its reason, in iCalendar format (RFC 5545). Needs no API key: calendar programs call the secret address that `POST
        /v1/staff/{staff_id}/calendar-token` returns. Each IP address may send 120 requests per minute.
        """
        result: str = self._call(_GET_CALENDAR, staff_id, keywords=dict(options))
        return result


class AsyncStaff(AsyncResource):
    """Staff of your organization: the people who provide its services, with their working hours."""

    @overload
    async def create(self, body: types.StaffMemberInput, /, **options: Unpack[types.StaffCreateOptions]) -> models.StaffMember: ...
    @overload
    async def create(self, /, **fields: Unpack[types.StaffCreateFields]) -> models.StaffMember: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a staff member."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.StaffListOptions]) -> AsyncPages[models.StaffMember]:
        """List staff members."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, staff_id: str, /, **options: Unpack[types.StaffGetOptions]) -> models.StaffMember:
        """Get a staff member."""
        result: models.StaffMember = await self._call(_GET, staff_id, keywords=dict(options))
        return result

    @overload
    async def update(
        self, staff_id: str, body: types.StaffMemberPatch, /, **options: Unpack[types.StaffGetOptions]
    ) -> models.StaffMember: ...
    @overload
    async def update(self, staff_id: str, /, **fields: Unpack[types.StaffUpdateFields]) -> models.StaffMember: ...
    async def update(self, staff_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a staff member."""
        return await self._call(_UPDATE, staff_id, body=body, keywords=dict(fields))

    @overload
    async def replace(
        self, staff_id: str, body: types.StaffMemberInput, /, **options: Unpack[types.StaffGetOptions]
    ) -> models.StaffMember: ...
    @overload
    async def replace(self, staff_id: str, /, **fields: Unpack[types.StaffReplaceFields]) -> models.StaffMember: ...
    async def replace(self, staff_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a staff member."""
        return await self._call(_REPLACE, staff_id, body=body, keywords=dict(fields))

    async def delete(self, staff_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a staff member."""
        await self._call(_DELETE, staff_id, keywords=dict(options))

    async def restore(self, staff_id: str, /, **options: Unpack[types.StaffGetOptions]) -> models.StaffMember:
        """Restore a deleted staff member."""
        result: models.StaffMember = await self._call(_RESTORE, staff_id, keywords=dict(options))
        return result

    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, body: types.StaffMemberUpsertInput, /, **options: Unpack[types.StaffGetOptions]
    ) -> models.StaffMember: ...
    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.StaffUpsertByExternalIdFields]
    ) -> models.StaffMember: ...
    async def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert staff member by external ID."""
        return await self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    async def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.StaffGetOptions]) -> models.StaffMember:
        """Get staff member by external ID."""
        result: models.StaffMember = await self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    async def bulk(self, body: types.StaffMemberBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    async def bulk(self, /, **fields: Unpack[types.StaffBulkFields]) -> models.BulkAnswer | models.Job: ...
    async def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change staff members in bulk."""
        return await self._call(_BULK, body=body, keywords=dict(fields))

    async def activate(self, staff_id: str, /, **options: Unpack[types.StaffGetOptions]) -> models.StaffMember:
        """Activate a staff member."""
        result: models.StaffMember = await self._call(_ACTIVATE, staff_id, keywords=dict(options))
        return result

    async def deactivate(self, staff_id: str, /, **options: Unpack[types.StaffGetOptions]) -> models.StaffMember:
        """Deactivate a staff member."""
        result: models.StaffMember = await self._call(_DEACTIVATE, staff_id, keywords=dict(options))
        return result

    async def get_schedule(self, staff_id: str, /, **options: Unpack[types.StaffGetScheduleOptions]) -> models.StaffSchedule:
        """Get a staff schedule."""
        result: models.StaffSchedule = await self._call(_GET_SCHEDULE, staff_id, keywords=dict(options))
        return result

    @overload
    async def replace_schedule(
        self, staff_id: str, body: types.StaffScheduleInput, /, **options: Unpack[types.WeddingsDeleteOptions]
    ) -> models.StaffSchedule: ...
    @overload
    async def replace_schedule(self, staff_id: str, /, **fields: Unpack[types.StaffReplaceScheduleFields]) -> models.StaffSchedule: ...
    async def replace_schedule(self, staff_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a staff schedule."""
        return await self._call(_REPLACE_SCHEDULE, staff_id, body=body, keywords=dict(fields))

    async def create_calendar_token(self, staff_id: str, /, **options: Unpack[types.RequestOptions]) -> models.CalendarAddress:
        """Create a calendar address."""
        result: models.CalendarAddress = await self._call(_CREATE_CALENDAR_TOKEN, staff_id, keywords=dict(options))
        return result

    async def delete_calendar_token(self, staff_id: str, /, **options: Unpack[types.RequestOptions]) -> None:
        """Delete a calendar address."""
        await self._call(_DELETE_CALENDAR_TOKEN, staff_id, keywords=dict(options))

    async def get_calendar(self, staff_id: str, /, **options: Unpack[types.StaffGetCalendarOptions]) -> str:
        """Get a staff member's calendar."""
        result: str = await self._call(_GET_CALENDAR, staff_id, keywords=dict(options))
        return result
