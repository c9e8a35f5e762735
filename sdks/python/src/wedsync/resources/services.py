"""Appointments, classes and rentals that customers can book: price, duration and booking rules. Generated from the OpenAPI document by `make sdks`; do not edit."""

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
    "/v1/services",
    result="Service",
    query="fields expand",
    body="external_refs name duration_minutes price tax_percent buffer_before_minutes buffer_after_minutes capacity min_notice_minutes booking_window_days slot_interval_minutes staff_ids space_ids requires_confirmation cancellation_policy reminder_hours offer_minutes status addons metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/services",
    result="Service",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at name status metadata fields expand",
)
_GET = Operation("GET", "/v1/services/{service_id}", result="Service", query="fields expand")
_UPDATE = Operation(
    "PATCH",
    "/v1/services/{service_id}",
    result="Service",
    query="fields expand",
    body="external_refs name duration_minutes price tax_percent buffer_before_minutes buffer_after_minutes capacity min_notice_minutes booking_window_days slot_interval_minutes staff_ids space_ids requires_confirmation cancellation_policy reminder_hours offer_minutes status addons metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/services/{service_id}",
    result="Service",
    query="fields expand",
    body="external_refs name duration_minutes price tax_percent buffer_before_minutes buffer_after_minutes capacity min_notice_minutes booking_window_days slot_interval_minutes staff_ids space_ids requires_confirmation cancellation_policy reminder_hours offer_minutes status addons metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/services/{service_id}", returns="nothing")
_RESTORE = Operation("POST", "/v1/services/{service_id}/restore", result="Service", query="fields expand")
_UPSERT_BY_EXTERNAL_ID = Operation(
    "PUT",
    "/v1/services/by-external-id/{source}/{external_id}",
    result="Service",
    query="fields expand",
    body="external_refs name duration_minutes price tax_percent buffer_before_minutes buffer_after_minutes capacity min_notice_minutes booking_window_days slot_interval_minutes staff_ids space_ids requires_confirmation cancellation_policy reminder_hours offer_minutes status addons source_updated_at metadata",
    has_body=True,
    needs_body=True,
)
_GET_BY_EXTERNAL_ID = Operation("GET", "/v1/services/by-external-id/{source}/{external_id}", result="Service", query="fields expand")
_BULK = Operation(
    "POST", "/v1/services/bulk", result="BulkAnswer", returns="job", body="create update delete", has_body=True, needs_body=True
)
_ACTIVATE = Operation("POST", "/v1/services/{service_id}/activate", result="Service", query="fields expand")
_DEACTIVATE = Operation("POST", "/v1/services/{service_id}/deactivate", result="Service", query="fields expand")
_GET_AVAILABILITY = Operation(
    "GET", "/v1/services/{service_id}/availability", result="AvailabilityDayList", query="from_ to staff_id space_id venue_id party_size"
)


class Services(Resource):
    """Appointments, classes and rentals that customers can book: price, duration and booking rules."""

    @overload
    def create(self, body: types.ServiceInput, /, **options: Unpack[types.ServicesCreateOptions]) -> models.Service: ...
    @overload
    def create(self, /, **fields: Unpack[types.ServicesCreateFields]) -> models.Service: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a service.

        Required scope: `services:write`.
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.ServicesListOptions]) -> Page[models.Service]:
        """List services.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `services:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, service_id: str, /, **options: Unpack[types.ServicesGetOptions]) -> models.Service:
        """Get a service.

        Required scope: `services:read`.
        """
        result: models.Service = self._call(_GET, service_id, keywords=dict(options))
        return result

    @overload
    def update(self, service_id: str, body: types.ServicePatch, /, **options: Unpack[types.ServicesGetOptions]) -> models.Service: ...
    @overload
    def update(self, service_id: str, /, **fields: Unpack[types.ServicesUpdateFields]) -> models.Service: ...
    def update(self, service_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a service.

        Changes only the fields in the body (RFC 7396).

        Required scope: `services:write`.
        """
        return self._call(_UPDATE, service_id, body=body, keywords=dict(fields))

    @overload
    def replace(self, service_id: str, body: types.ServiceInput, /, **options: Unpack[types.ServicesGetOptions]) -> models.Service: ...
    @overload
    def replace(self, service_id: str, /, **fields: Unpack[types.ServicesReplaceFields]) -> models.Service: ...
    def replace(self, service_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a service.

        Replaces the resource as a whole; use PATCH to change single fields.

        Required scope: `services:write`.
        """
        return self._call(_REPLACE, service_id, body=body, keywords=dict(fields))

    def delete(self, service_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a service.

        It can be restored for 30 days. Its bookings keep their times, prices and terms, but cannot be moved until the service is restored.

        Required scope: `services:write`.
        """
        self._call(_DELETE, service_id, keywords=dict(options))

    def restore(self, service_id: str, /, **options: Unpack[types.ServicesGetOptions]) -> models.Service:
        """Restore a deleted service.

        Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.

        Required scope: `services:write`.
        """
        result: models.Service = self._call(_RESTORE, service_id, keywords=dict(options))
        return result

    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, body: types.ServiceUpsertInput, /, **options: Unpack[types.ServicesGetOptions]
    ) -> models.Service: ...
    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.ServicesUpsertByExternalIdFields]
    ) -> models.Service: ...
    def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert service by external ID.

        Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
        the request only creates, with `If-Match` it only replaces.

        Required scope: `services:write`.
        """
        return self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.ServicesGetOptions]) -> models.Service:
        """Get service by external ID.

        Returns the resource that has this ID in another system.

        Required scope: `services:read`.
        """
        result: models.Service = self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    def bulk(self, body: types.ServiceBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    def bulk(self, /, **fields: Unpack[types.ServicesBulkFields]) -> models.BulkAnswer | models.Job: ...
    def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change services in bulk.

        Creates, updates and deletes many services in one request. Each item is independent: a failure does not affect the others. Each item
        counts as one request against your limits.

        Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
        items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
        uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.

        Required scope: `services:write`.
        """
        return self._call(_BULK, body=body, keywords=dict(fields))

    def activate(self, service_id: str, /, **options: Unpack[types.ServicesGetOptions]) -> models.Service:
        """Activate a service.

        Allowed from `inactive`.

        Required scope: `services:write`.
        """
        result: models.Service = self._call(_ACTIVATE, service_id, keywords=dict(options))
        return result

    def deactivate(self, service_id: str, /, **options: Unpack[types.ServicesGetOptions]) -> models.Service:
        """Deactivate a service.

        It accepts no new bookings, keeps those it has, and can be activated again.

        Required scope: `services:write`.
        """
        result: models.Service = self._call(_DEACTIVATE, service_id, keywords=dict(options))
        return result

    def get_availability(self, service_id: str, /, **options: Unpack[types.ServicesGetAvailabilityOptions]) -> models.AvailabilityDayList:
        """Get a service's availability.

        The same as `GET /v1/availability` for this service.

        Required scope: `availability:read`.
        """
        result: models.AvailabilityDayList = self._call(_GET_AVAILABILITY, service_id, keywords=dict(options))
        return result


class AsyncServices(AsyncResource):
    """Appointments, classes and rentals that customers can book: price, duration and booking rules."""

    @overload
    async def create(self, body: types.ServiceInput, /, **options: Unpack[types.ServicesCreateOptions]) -> models.Service: ...
    @overload
    async def create(self, /, **fields: Unpack[types.ServicesCreateFields]) -> models.Service: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a service."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.ServicesListOptions]) -> AsyncPages[models.Service]:
        """List services."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, service_id: str, /, **options: Unpack[types.ServicesGetOptions]) -> models.Service:
        """Get a service."""
        result: models.Service = await self._call(_GET, service_id, keywords=dict(options))
        return result

    @overload
    async def update(self, service_id: str, body: types.ServicePatch, /, **options: Unpack[types.ServicesGetOptions]) -> models.Service: ...
    @overload
    async def update(self, service_id: str, /, **fields: Unpack[types.ServicesUpdateFields]) -> models.Service: ...
    async def update(self, service_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a service."""
        return await self._call(_UPDATE, service_id, body=body, keywords=dict(fields))

    @overload
    async def replace(
        self, service_id: str, body: types.ServiceInput, /, **options: Unpack[types.ServicesGetOptions]
    ) -> models.Service: ...
    @overload
    async def replace(self, service_id: str, /, **fields: Unpack[types.ServicesReplaceFields]) -> models.Service: ...
    async def replace(self, service_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a service."""
        return await self._call(_REPLACE, service_id, body=body, keywords=dict(fields))

    async def delete(self, service_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a service."""
        await self._call(_DELETE, service_id, keywords=dict(options))

    async def restore(self, service_id: str, /, **options: Unpack[types.ServicesGetOptions]) -> models.Service:
        """Restore a deleted service."""
        result: models.Service = await self._call(_RESTORE, service_id, keywords=dict(options))
        return result

    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, body: types.ServiceUpsertInput, /, **options: Unpack[types.ServicesGetOptions]
    ) -> models.Service: ...
    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.ServicesUpsertByExternalIdFields]
    ) -> models.Service: ...
    async def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert service by external ID."""
        return await self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    async def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.ServicesGetOptions]) -> models.Service:
        """Get service by external ID."""
        result: models.Service = await self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    async def bulk(self, body: types.ServiceBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    async def bulk(self, /, **fields: Unpack[types.ServicesBulkFields]) -> models.BulkAnswer | models.Job: ...
    async def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change services in bulk."""
        return await self._call(_BULK, body=body, keywords=dict(fields))

    async def activate(self, service_id: str, /, **options: Unpack[types.ServicesGetOptions]) -> models.Service:
        """Activate a service."""
        result: models.Service = await self._call(_ACTIVATE, service_id, keywords=dict(options))
        return result

    async def deactivate(self, service_id: str, /, **options: Unpack[types.ServicesGetOptions]) -> models.Service:
        """Deactivate a service."""
        result: models.Service = await self._call(_DEACTIVATE, service_id, keywords=dict(options))
        return result

    async def get_availability(
        self, service_id: str, /, **options: Unpack[types.ServicesGetAvailabilityOptions]
    ) -> models.AvailabilityDayList:
        """Get a service's availability."""
        result: models.AvailabilityDayList = await self._call(_GET_AVAILABILITY, service_id, keywords=dict(options))
        return result
