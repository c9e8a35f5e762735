"""Free days and slots of services, and the check of one time. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_LIST_DAYS = Operation(
    "GET", "/v1/availability", result="AvailabilityDayList", query="service_id from_ to staff_id space_id venue_id party_size"
)
_LIST_SLOTS = Operation(
    "GET",
    "/v1/availability/slots",
    result="Slot",
    returns="page",
    query="service_id limit cursor from_ to staff_id space_id venue_id party_size",
)
_CHECK = Operation(
    "POST",
    "/v1/availability/check",
    result="AvailabilityCheck",
    body="service_id start_at staff_id space_ids party_size",
    has_body=True,
    needs_body=True,
)


class Availability(Resource):
    """Free days and slots of services, and the check of one time."""

    def list_days(self, **options: Unpack[types.AvailabilityListDaysOptions]) -> models.AvailabilityDayList:
        """List available days.

        Returns each local day of the range, with its first free slot and the number of its free slots, on one page.

        Required scope: `availability:read`.
        """
        result: models.AvailabilityDayList = self._call(_LIST_DAYS, keywords=dict(options))
        return result

    def list_slots(self, **options: Unpack[types.AvailabilityListSlotsOptions]) -> Page[models.Slot]:
        """List free slots.

        Returns the slots that can be booked, in order of their start: within working and opening hours, without breaks, time off, holidays,
        blocks and reservations with their buffers, after the minimum notice and within the booking window. Starts are multiples of the
        service's `slot_interval_minutes` from the start of a shift.

        Required scope: `availability:read`.
        """
        return self._list(_LIST_SLOTS, keywords=dict(options))

    @overload
    def check(self, body: types.AvailabilityCheckInput, /, **options: Unpack[types.RequestOptions]) -> models.AvailabilityCheck: ...
    @overload
    def check(self, /, **fields: Unpack[types.AvailabilityCheckFields]) -> models.AvailabilityCheck: ...
    def check(self, body: Any = None, /, **fields: Any) -> Any:
        """Check a time.

        Returns whether a booking is possible at this time, the rule that fails, and the nearest free slots.

        Required scope: `availability:read`.
        """
        return self._call(_CHECK, body=body, keywords=dict(fields))


class AsyncAvailability(AsyncResource):
    """Free days and slots of services, and the check of one time."""

    async def list_days(self, **options: Unpack[types.AvailabilityListDaysOptions]) -> models.AvailabilityDayList:
        """List available days."""
        result: models.AvailabilityDayList = await self._call(_LIST_DAYS, keywords=dict(options))
        return result

    def list_slots(self, **options: Unpack[types.AvailabilityListSlotsOptions]) -> AsyncPages[models.Slot]:
        """List free slots."""
        return self._list(_LIST_SLOTS, keywords=dict(options))

    @overload
    async def check(self, body: types.AvailabilityCheckInput, /, **options: Unpack[types.RequestOptions]) -> models.AvailabilityCheck: ...
    @overload
    async def check(self, /, **fields: Unpack[types.AvailabilityCheckFields]) -> models.AvailabilityCheck: ...
    async def check(self, body: Any = None, /, **fields: Any) -> Any:
        """Check a time."""
        return await self._call(_CHECK, body=body, keywords=dict(fields))
