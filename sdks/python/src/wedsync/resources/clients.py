"""Accounts of couples, from the first lead on. Generated from the OpenAPI document by `make sdks`; do not edit."""

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
    "/v1/clients",
    result="Client",
    query="fields expand",
    body="external_refs name email phone partner_names wedding_date package_type venue_id planner payer status notes tags metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/clients",
    result="Client",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at status email venue_id wedding_date name metadata fields expand",
)
_GET = Operation("GET", "/v1/clients/{client_id}", result="Client", query="fields expand")
_UPDATE = Operation(
    "PATCH",
    "/v1/clients/{client_id}",
    result="Client",
    query="fields expand",
    body="external_refs name email phone partner_names wedding_date package_type venue_id planner payer status notes tags metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/clients/{client_id}",
    result="Client",
    query="fields expand",
    body="external_refs name email phone partner_names wedding_date package_type venue_id planner payer status notes tags metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/clients/{client_id}", returns="nothing")
_RESTORE = Operation("POST", "/v1/clients/{client_id}/restore", result="Client", query="fields expand")
_UPSERT_BY_EXTERNAL_ID = Operation(
    "PUT",
    "/v1/clients/by-external-id/{source}/{external_id}",
    result="Client",
    query="fields expand",
    body="external_refs name email phone partner_names wedding_date package_type venue_id planner payer status notes tags source_updated_at metadata",
    has_body=True,
    needs_body=True,
)
_GET_BY_EXTERNAL_ID = Operation("GET", "/v1/clients/by-external-id/{source}/{external_id}", result="Client", query="fields expand")
_BULK = Operation(
    "POST", "/v1/clients/bulk", result="BulkAnswer", returns="job", body="create update delete", has_body=True, needs_body=True
)
_ACTIVATE = Operation("POST", "/v1/clients/{client_id}/activate", result="Client", query="fields expand")
_ARCHIVE = Operation("POST", "/v1/clients/{client_id}/archive", result="Client", query="fields expand")


class Clients(Resource):
    """Accounts of couples, from the first lead on."""

    @overload
    def create(self, body: types.ClientInput, /, **options: Unpack[types.ClientsCreateOptions]) -> models.Client: ...
    @overload
    def create(self, /, **fields: Unpack[types.ClientsCreateFields]) -> models.Client: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a client.

        Required scope: `clients:write`.
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.ClientsListOptions]) -> Page[models.Client]:
        """List clients.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `clients:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, client_id: str, /, **options: Unpack[types.ClientsGetOptions]) -> models.Client:
        """Get a client.

        Required scope: `clients:read`.
        """
        result: models.Client = self._call(_GET, client_id, keywords=dict(options))
        return result

    @overload
    def update(self, client_id: str, body: types.ClientPatch, /, **options: Unpack[types.ClientsGetOptions]) -> models.Client: ...
    @overload
    def update(self, client_id: str, /, **fields: Unpack[types.ClientsUpdateFields]) -> models.Client: ...
    def update(self, client_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a client.

        Changes only the fields in the body (RFC 7396).

        Required scope: `clients:write`.
        """
        return self._call(_UPDATE, client_id, body=body, keywords=dict(fields))

    @overload
    def replace(self, client_id: str, body: types.ClientInput, /, **options: Unpack[types.ClientsGetOptions]) -> models.Client: ...
    @overload
    def replace(self, client_id: str, /, **fields: Unpack[types.ClientsReplaceFields]) -> models.Client: ...
    def replace(self, client_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a client.

        Replaces the resource as a whole; use PATCH to change single fields.

        Required scope: `clients:write`.
        """
        return self._call(_REPLACE, client_id, body=body, keywords=dict(fields))

    def delete(self, client_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a client.

        It can be restored for 30 days. Returns 409 `conflict` if it has a wedding that is tentative, definite or in progress, and not over:
        `dependents` names up to 20. Archive it to keep them.

        Required scope: `clients:write`.
        """
        self._call(_DELETE, client_id, keywords=dict(options))

    def restore(self, client_id: str, /, **options: Unpack[types.ClientsGetOptions]) -> models.Client:
        """Restore a deleted client.

        Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.

        Required scope: `clients:write`.
        """
        result: models.Client = self._call(_RESTORE, client_id, keywords=dict(options))
        return result

    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, body: types.ClientUpsertInput, /, **options: Unpack[types.ClientsGetOptions]
    ) -> models.Client: ...
    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.ClientsUpsertByExternalIdFields]
    ) -> models.Client: ...
    def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert client by external ID.

        Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
        the request only creates, with `If-Match` it only replaces.

        Required scope: `clients:write`.
        """
        return self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.ClientsGetOptions]) -> models.Client:
        """Get client by external ID.

        Returns the resource that has this ID in another system.

        Required scope: `clients:read`.
        """
        result: models.Client = self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    def bulk(self, body: types.ClientBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    def bulk(self, /, **fields: Unpack[types.ClientsBulkFields]) -> models.BulkAnswer | models.Job: ...
    def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change clients in bulk.

        Creates, updates and deletes many clients in one request. Each item is independent: a failure does not affect the others. Each item
        counts as one request against your limits.

        Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
        items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
        uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.

        Required scope: `clients:write`.
        """
        return self._call(_BULK, body=body, keywords=dict(fields))

    def activate(self, client_id: str, /, **options: Unpack[types.ClientsGetOptions]) -> models.Client:
        """Activate a client.

        Allowed from `lead` or `archived`.

        Required scope: `clients:write`.
        """
        result: models.Client = self._call(_ACTIVATE, client_id, keywords=dict(options))
        return result

    def archive(self, client_id: str, /, **options: Unpack[types.ClientsGetOptions]) -> models.Client:
        """Archive a client.

        It can be activated again.

        Required scope: `clients:write`.
        """
        result: models.Client = self._call(_ARCHIVE, client_id, keywords=dict(options))
        return result


class AsyncClients(AsyncResource):
    """Accounts of couples, from the first lead on."""

    @overload
    async def create(self, body: types.ClientInput, /, **options: Unpack[types.ClientsCreateOptions]) -> models.Client: ...
    @overload
    async def create(self, /, **fields: Unpack[types.ClientsCreateFields]) -> models.Client: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a client."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.ClientsListOptions]) -> AsyncPages[models.Client]:
        """List clients."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, client_id: str, /, **options: Unpack[types.ClientsGetOptions]) -> models.Client:
        """Get a client."""
        result: models.Client = await self._call(_GET, client_id, keywords=dict(options))
        return result

    @overload
    async def update(self, client_id: str, body: types.ClientPatch, /, **options: Unpack[types.ClientsGetOptions]) -> models.Client: ...
    @overload
    async def update(self, client_id: str, /, **fields: Unpack[types.ClientsUpdateFields]) -> models.Client: ...
    async def update(self, client_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a client."""
        return await self._call(_UPDATE, client_id, body=body, keywords=dict(fields))

    @overload
    async def replace(self, client_id: str, body: types.ClientInput, /, **options: Unpack[types.ClientsGetOptions]) -> models.Client: ...
    @overload
    async def replace(self, client_id: str, /, **fields: Unpack[types.ClientsReplaceFields]) -> models.Client: ...
    async def replace(self, client_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a client."""
        return await self._call(_REPLACE, client_id, body=body, keywords=dict(fields))

    async def delete(self, client_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a client."""
        await self._call(_DELETE, client_id, keywords=dict(options))

    async def restore(self, client_id: str, /, **options: Unpack[types.ClientsGetOptions]) -> models.Client:
        """Restore a deleted client."""
        result: models.Client = await self._call(_RESTORE, client_id, keywords=dict(options))
        return result

    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, body: types.ClientUpsertInput, /, **options: Unpack[types.ClientsGetOptions]
    ) -> models.Client: ...
    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.ClientsUpsertByExternalIdFields]
    ) -> models.Client: ...
    async def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert client by external ID."""
        return await self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    async def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.ClientsGetOptions]) -> models.Client:
        """Get client by external ID."""
        result: models.Client = await self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    async def bulk(self, body: types.ClientBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    async def bulk(self, /, **fields: Unpack[types.ClientsBulkFields]) -> models.BulkAnswer | models.Job: ...
    async def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change clients in bulk."""
        return await self._call(_BULK, body=body, keywords=dict(fields))

    async def activate(self, client_id: str, /, **options: Unpack[types.ClientsGetOptions]) -> models.Client:
        """Activate a client."""
        result: models.Client = await self._call(_ACTIVATE, client_id, keywords=dict(options))
        return result

    async def archive(self, client_id: str, /, **options: Unpack[types.ClientsGetOptions]) -> models.Client:
        """Archive a client."""
        result: models.Client = await self._call(_ARCHIVE, client_id, keywords=dict(options))
        return result
