"""Chains, venue groups and vendors. They own all other data. Generated from the OpenAPI document by `make sdks`; do not edit."""

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
    "/v1/organizations",
    result="Organization",
    query="fields",
    body="external_refs name slug parent_id kind time_zone currency country contact_email settings cors_origins status metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/organizations",
    result="Organization",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at status kind name metadata fields",
)
_GET = Operation("GET", "/v1/organizations/{organization_id}", result="Organization", query="fields")
_UPDATE = Operation(
    "PATCH",
    "/v1/organizations/{organization_id}",
    result="Organization",
    query="fields",
    body="external_refs name slug parent_id kind time_zone currency country contact_email settings cors_origins status metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/organizations/{organization_id}",
    result="Organization",
    query="fields",
    body="external_refs name slug parent_id kind time_zone currency country contact_email settings cors_origins status metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/organizations/{organization_id}", returns="nothing")
_RESTORE = Operation("POST", "/v1/organizations/{organization_id}/restore", result="Organization", query="fields")
_UPSERT_BY_EXTERNAL_ID = Operation(
    "PUT",
    "/v1/organizations/by-external-id/{source}/{external_id}",
    result="Organization",
    query="fields",
    body="external_refs name slug parent_id kind time_zone currency country contact_email settings cors_origins status source_updated_at metadata",
    has_body=True,
    needs_body=True,
)
_GET_BY_EXTERNAL_ID = Operation("GET", "/v1/organizations/by-external-id/{source}/{external_id}", result="Organization", query="fields")
_BULK = Operation(
    "POST", "/v1/organizations/bulk", result="BulkAnswer", returns="job", body="create update delete", has_body=True, needs_body=True
)
_SUSPEND = Operation("POST", "/v1/organizations/{organization_id}/suspend", result="Organization", query="fields")
_ACTIVATE = Operation("POST", "/v1/organizations/{organization_id}/activate", result="Organization", query="fields")


class Organizations(Resource):
    """Chains, venue groups and vendors. They own all other data."""

    @overload
    def create(self, body: types.OrganizationInput, /, **options: Unpack[types.OrganizationsCreateOptions]) -> models.Organization: ...
    @overload
    def create(self, /, **fields: Unpack[types.OrganizationsCreateFields]) -> models.Organization: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create an organization.

        Required scope: `organizations:write`.
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.OrganizationsListOptions]) -> Page[models.Organization]:
        """List organizations.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `organizations:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, organization_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Organization:
        """Get an organization.

        Required scope: `organizations:read`.
        """
        result: models.Organization = self._call(_GET, organization_id, keywords=dict(options))
        return result

    @overload
    def update(
        self, organization_id: str, body: types.OrganizationPatch, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Organization: ...
    @overload
    def update(self, organization_id: str, /, **fields: Unpack[types.OrganizationsUpdateFields]) -> models.Organization: ...
    def update(self, organization_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update an organization.

        Changes only the fields in the body (RFC 7396).

        Required scope: `organizations:write`.
        """
        return self._call(_UPDATE, organization_id, body=body, keywords=dict(fields))

    @overload
    def replace(
        self, organization_id: str, body: types.OrganizationInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Organization: ...
    @overload
    def replace(self, organization_id: str, /, **fields: Unpack[types.OrganizationsReplaceFields]) -> models.Organization: ...
    def replace(self, organization_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace an organization.

        Replaces the resource as a whole; use PATCH to change single fields.

        Required scope: `organizations:write`.
        """
        return self._call(_REPLACE, organization_id, body=body, keywords=dict(fields))

    def delete(self, organization_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete an organization.

        It can be restored for 30 days.

        Required scope: `organizations:write`.
        """
        self._call(_DELETE, organization_id, keywords=dict(options))

    def restore(self, organization_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Organization:
        """Restore a deleted organization.

        Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.

        Required scope: `organizations:write`.
        """
        result: models.Organization = self._call(_RESTORE, organization_id, keywords=dict(options))
        return result

    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, body: types.OrganizationUpsertInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Organization: ...
    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.OrganizationsUpsertByExternalIdFields]
    ) -> models.Organization: ...
    def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert organization by external ID.

        Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
        the request only creates, with `If-Match` it only replaces.

        Required scope: `organizations:write`.
        """
        return self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Organization:
        """Get organization by external ID.

        Returns the resource that has this ID in another system.

        Required scope: `organizations:read`.
        """
        result: models.Organization = self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    def bulk(self, body: types.OrganizationBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    def bulk(self, /, **fields: Unpack[types.OrganizationsBulkFields]) -> models.BulkAnswer | models.Job: ...
    def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change organizations in bulk.

        Creates, updates and deletes many organizations in one request. Each item is independent: a failure does not affect the others. Each
        item counts as one request against your limits.

        Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
        items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
        uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.

        Required scope: `organizations:write`.
        """
        return self._call(_BULK, body=body, keywords=dict(fields))

    def suspend(self, organization_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Organization:
        """Suspend a child organization.

        Requests for it are rejected. Only its parent organization can suspend it.

        Required scope: `organizations:write`.
        """
        result: models.Organization = self._call(_SUSPEND, organization_id, keywords=dict(options))
        return result

    def activate(self, organization_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Organization:
        """Activate a suspended child organization.

        Only its parent organization can activate it.

        Required scope: `organizations:write`.
        """
        result: models.Organization = self._call(_ACTIVATE, organization_id, keywords=dict(options))
        return result


class AsyncOrganizations(AsyncResource):
    """Chains, venue groups and vendors. They own all other data."""

    @overload
    async def create(
        self, body: types.OrganizationInput, /, **options: Unpack[types.OrganizationsCreateOptions]
    ) -> models.Organization: ...
    @overload
    async def create(self, /, **fields: Unpack[types.OrganizationsCreateFields]) -> models.Organization: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create an organization."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.OrganizationsListOptions]) -> AsyncPages[models.Organization]:
        """List organizations."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, organization_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Organization:
        """Get an organization."""
        result: models.Organization = await self._call(_GET, organization_id, keywords=dict(options))
        return result

    @overload
    async def update(
        self, organization_id: str, body: types.OrganizationPatch, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Organization: ...
    @overload
    async def update(self, organization_id: str, /, **fields: Unpack[types.OrganizationsUpdateFields]) -> models.Organization: ...
    async def update(self, organization_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update an organization."""
        return await self._call(_UPDATE, organization_id, body=body, keywords=dict(fields))

    @overload
    async def replace(
        self, organization_id: str, body: types.OrganizationInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Organization: ...
    @overload
    async def replace(self, organization_id: str, /, **fields: Unpack[types.OrganizationsReplaceFields]) -> models.Organization: ...
    async def replace(self, organization_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace an organization."""
        return await self._call(_REPLACE, organization_id, body=body, keywords=dict(fields))

    async def delete(self, organization_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete an organization."""
        await self._call(_DELETE, organization_id, keywords=dict(options))

    async def restore(self, organization_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Organization:
        """Restore a deleted organization."""
        result: models.Organization = await self._call(_RESTORE, organization_id, keywords=dict(options))
        return result

    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, body: types.OrganizationUpsertInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Organization: ...
    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.OrganizationsUpsertByExternalIdFields]
    ) -> models.Organization: ...
    async def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert organization by external ID."""
        return await self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    async def get_by_external_id(
        self, source: str, external_id: str, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Organization:
        """Get organization by external ID."""
        result: models.Organization = await self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    async def bulk(self, body: types.OrganizationBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    async def bulk(self, /, **fields: Unpack[types.OrganizationsBulkFields]) -> models.BulkAnswer | models.Job: ...
    async def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change organizations in bulk."""
        return await self._call(_BULK, body=body, keywords=dict(fields))

    async def suspend(self, organization_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Organization:
        """Suspend a child organization."""
        result: models.Organization = await self._call(_SUSPEND, organization_id, keywords=dict(options))
        return result

    async def activate(self, organization_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Organization:
        """Activate a suspended child organization."""
        result: models.Organization = await self._call(_ACTIVATE, organization_id, keywords=dict(options))
        return result
