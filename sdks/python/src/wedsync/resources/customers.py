"""People who book services: contact data, language and time zone. Generated from the OpenAPI document by `make sdks`; do not edit."""

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
    "/v1/customers",
    result="Customer",
    query="fields",
    body="external_refs name email phone locale time_zone notes tags metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/customers",
    result="Customer",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at email name metadata fields",
)
_GET = Operation("GET", "/v1/customers/{customer_id}", result="Customer", query="fields")
_UPDATE = Operation(
    "PATCH",
    "/v1/customers/{customer_id}",
    result="Customer",
    query="fields",
    body="external_refs name email phone locale time_zone notes tags metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/customers/{customer_id}",
    result="Customer",
    query="fields",
    body="external_refs name email phone locale time_zone notes tags metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/customers/{customer_id}", returns="nothing")
_RESTORE = Operation("POST", "/v1/customers/{customer_id}/restore", result="Customer", query="fields")
_UPSERT_BY_EXTERNAL_ID = Operation(
    "PUT",
    "/v1/customers/by-external-id/{source}/{external_id}",
    result="Customer",
    query="fields",
    body="external_refs name email phone locale time_zone notes tags source_updated_at metadata",
    has_body=True,
    needs_body=True,
)
_GET_BY_EXTERNAL_ID = Operation("GET", "/v1/customers/by-external-id/{source}/{external_id}", result="Customer", query="fields")
_BULK = Operation(
    "POST", "/v1/customers/bulk", result="BulkAnswer", returns="job", body="create update delete", has_body=True, needs_body=True
)
_MERGE = Operation(
    "POST", "/v1/customers/{customer_id}/merge", result="Customer", query="fields", body="into", has_body=True, needs_body=True
)
_LIST_BOOKINGS = Operation(
    "GET",
    "/v1/customers/{customer_id}/bookings",
    result="Booking",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at start_at staff_id status metadata fields expand",
)


class Customers(Resource):
    """People who book services: contact data, language and time zone."""

    @overload
    def create(self, body: types.CustomerInput, /, **options: Unpack[types.OrganizationsCreateOptions]) -> models.Customer: ...
    @overload
    def create(self, /, **fields: Unpack[types.CustomersCreateFields]) -> models.Customer: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a customer.

        Required scope: `customers:write`.
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.CustomersListOptions]) -> Page[models.Customer]:
        """List customers.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `customers:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, customer_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Customer:
        """Get a customer.

        Required scope: `customers:read`.
        """
        result: models.Customer = self._call(_GET, customer_id, keywords=dict(options))
        return result

    @overload
    def update(
        self, customer_id: str, body: types.CustomerPatch, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Customer: ...
    @overload
    def update(self, customer_id: str, /, **fields: Unpack[types.CustomersUpdateFields]) -> models.Customer: ...
    def update(self, customer_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a customer.

        Changes only the fields in the body (RFC 7396).

        Required scope: `customers:write`.
        """
        return self._call(_UPDATE, customer_id, body=body, keywords=dict(fields))

    @overload
    def replace(
        self, customer_id: str, body: types.CustomerInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Customer: ...
    @overload
    def replace(self, customer_id: str, /, **fields: Unpack[types.CustomersReplaceFields]) -> models.Customer: ...
    def replace(self, customer_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a customer.

        Replaces the resource as a whole; use PATCH to change single fields.

        Required scope: `customers:write`.
        """
        return self._call(_REPLACE, customer_id, body=body, keywords=dict(fields))

    def delete(self, customer_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a customer.

        It can be restored for 30 days. Returns 409 `conflict` if it has a booking that has not ended: `dependents` names up to 20.

        Required scope: `customers:write`.
        """
        self._call(_DELETE, customer_id, keywords=dict(options))

    def restore(self, customer_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Customer:
        """Restore a deleted customer.

        Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.

        Required scope: `customers:write`.
        """
        result: models.Customer = self._call(_RESTORE, customer_id, keywords=dict(options))
        return result

    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, body: types.CustomerUpsertInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Customer: ...
    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.CustomersUpsertByExternalIdFields]
    ) -> models.Customer: ...
    def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert customer by external ID.

        Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
        the request only creates, with `If-Match` it only replaces.

        Required scope: `customers:write`.
        """
        return self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Customer:
        """Get customer by external ID.

        Returns the resource that has this ID in another system.

        Required scope: `customers:read`.
        """
        result: models.Customer = self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    def bulk(self, body: types.CustomerBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    def bulk(self, /, **fields: Unpack[types.CustomersBulkFields]) -> models.BulkAnswer | models.Job: ...
    def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change customers in bulk.

        Creates, updates and deletes many customers in one request. Each item is independent: a failure does not affect the others. Each
        item counts as one request against your limits.

        Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
        items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
        uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.

        Required scope: `customers:write`.
        """
        return self._call(_BULK, body=body, keywords=dict(fields))

    @overload
    def merge(
        self, customer_id: str, body: types.CustomerMergeInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Customer: ...
    @overload
    def merge(self, customer_id: str, /, **fields: Unpack[types.CustomersMergeFields]) -> models.Customer: ...
    def merge(self, customer_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Merge a customer into another one.

        Bookings, series and waitlist entries of the customer move to `into`, and so do its external IDs; the other fields of `into` stay.
        The first 100 references move at once, the others within minutes. From then on, the old ID leads to `into`, in every operation on
        customers. Returns `into`. A merge cannot be undone. Returns 409 if one of the customers was merged into a third one.

        Required scope: `customers:write`.
        """
        return self._call(_MERGE, customer_id, body=body, keywords=dict(fields))

    def list_bookings(self, customer_id: str, /, **options: Unpack[types.CustomersListBookingsOptions]) -> Page[models.Booking]:
        """List a customer's bookings.

        The same as `GET /v1/bookings?customer_id=…`, with the same filters and orders, except that the customer must exist.

        Required scope: `bookings:read`.
        """
        return self._list(_LIST_BOOKINGS, customer_id, keywords=dict(options))


class AsyncCustomers(AsyncResource):
    """People who book services: contact data, language and time zone."""

    @overload
    async def create(self, body: types.CustomerInput, /, **options: Unpack[types.OrganizationsCreateOptions]) -> models.Customer: ...
    @overload
    async def create(self, /, **fields: Unpack[types.CustomersCreateFields]) -> models.Customer: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a customer."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.CustomersListOptions]) -> AsyncPages[models.Customer]:
        """List customers."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, customer_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Customer:
        """Get a customer."""
        result: models.Customer = await self._call(_GET, customer_id, keywords=dict(options))
        return result

    @overload
    async def update(
        self, customer_id: str, body: types.CustomerPatch, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Customer: ...
    @overload
    async def update(self, customer_id: str, /, **fields: Unpack[types.CustomersUpdateFields]) -> models.Customer: ...
    async def update(self, customer_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a customer."""
        return await self._call(_UPDATE, customer_id, body=body, keywords=dict(fields))

    @overload
    async def replace(
        self, customer_id: str, body: types.CustomerInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Customer: ...
    @overload
    async def replace(self, customer_id: str, /, **fields: Unpack[types.CustomersReplaceFields]) -> models.Customer: ...
    async def replace(self, customer_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a customer."""
        return await self._call(_REPLACE, customer_id, body=body, keywords=dict(fields))

    async def delete(self, customer_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a customer."""
        await self._call(_DELETE, customer_id, keywords=dict(options))

    async def restore(self, customer_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Customer:
        """Restore a deleted customer."""
        result: models.Customer = await self._call(_RESTORE, customer_id, keywords=dict(options))
        return result

    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, body: types.CustomerUpsertInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Customer: ...
    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.CustomersUpsertByExternalIdFields]
    ) -> models.Customer: ...
    async def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert customer by external ID."""
        return await self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    async def get_by_external_id(
        self, source: str, external_id: str, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Customer:
        """Get customer by external ID."""
        result: models.Customer = await self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    async def bulk(self, body: types.CustomerBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    async def bulk(self, /, **fields: Unpack[types.CustomersBulkFields]) -> models.BulkAnswer | models.Job: ...
    async def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change customers in bulk."""
        return await self._call(_BULK, body=body, keywords=dict(fields))

    @overload
    async def merge(
        self, customer_id: str, body: types.CustomerMergeInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Customer: ...
    @overload
    async def merge(self, customer_id: str, /, **fields: Unpack[types.CustomersMergeFields]) -> models.Customer: ...
    async def merge(self, customer_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Merge a customer into another one."""
        return await self._call(_MERGE, customer_id, body=body, keywords=dict(fields))

    def list_bookings(self, customer_id: str, /, **options: Unpack[types.CustomersListBookingsOptions]) -> AsyncPages[models.Booking]:
        """List a customer's bookings."""
        return self._list(_LIST_BOOKINGS, customer_id, keywords=dict(options))
