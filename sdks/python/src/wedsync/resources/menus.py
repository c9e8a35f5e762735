"""Courses and their items: drafts, and published versions that never change. Generated from the OpenAPI document by `make sdks`; do not edit."""

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
    "/v1/menus",
    result="Menu",
    query="fields",
    body="external_refs name kind price courses metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/menus",
    result="Menu",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at name kind metadata fields",
)
_GET = Operation("GET", "/v1/menus/{menu_id}", result="Menu", query="fields")
_UPDATE = Operation(
    "PATCH",
    "/v1/menus/{menu_id}",
    result="Menu",
    query="fields",
    body="external_refs name kind price courses metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/menus/{menu_id}",
    result="Menu",
    query="fields",
    body="external_refs name kind price courses metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/menus/{menu_id}", returns="nothing")
_RESTORE = Operation("POST", "/v1/menus/{menu_id}/restore", result="Menu", query="fields")
_UPSERT_BY_EXTERNAL_ID = Operation(
    "PUT",
    "/v1/menus/by-external-id/{source}/{external_id}",
    result="Menu",
    query="fields",
    body="external_refs name kind price courses source_updated_at metadata",
    has_body=True,
    needs_body=True,
)
_GET_BY_EXTERNAL_ID = Operation("GET", "/v1/menus/by-external-id/{source}/{external_id}", result="Menu", query="fields")
_BULK = Operation("POST", "/v1/menus/bulk", result="BulkAnswer", returns="job", body="create update delete", has_body=True, needs_body=True)
_PUBLISH = Operation("POST", "/v1/menus/{menu_id}/publish", result="Menu", query="fields")
_LIST_VERSIONS = Operation("GET", "/v1/menus/{menu_id}/versions", result="MenuVersion", returns="page", query="limit cursor")
_GET_VERSION = Operation("GET", "/v1/menus/{menu_id}/versions/{number}", result="MenuVersion")


class Menus(Resource):
    """Courses and their items: drafts, and published versions that never change."""

    @overload
    def create(self, body: types.MenuInput, /, **options: Unpack[types.OrganizationsCreateOptions]) -> models.Menu: ...
    @overload
    def create(self, /, **fields: Unpack[types.MenusCreateFields]) -> models.Menu: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a menu.

        Required scope: `menus:write`.
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.MenusListOptions]) -> Page[models.Menu]:
        """List menus.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `menus:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, menu_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Menu:
        """Get a menu.

        Required scope: `menus:read`.
        """
        result: models.Menu = self._call(_GET, menu_id, keywords=dict(options))
        return result

    @overload
    def update(self, menu_id: str, body: types.MenuPatch, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Menu: ...
    @overload
    def update(self, menu_id: str, /, **fields: Unpack[types.MenusUpdateFields]) -> models.Menu: ...
    def update(self, menu_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a menu.

        Changes only the fields in the body (RFC 7396).

        Required scope: `menus:write`.
        """
        return self._call(_UPDATE, menu_id, body=body, keywords=dict(fields))

    @overload
    def replace(self, menu_id: str, body: types.MenuInput, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Menu: ...
    @overload
    def replace(self, menu_id: str, /, **fields: Unpack[types.MenusReplaceFields]) -> models.Menu: ...
    def replace(self, menu_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a menu.

        Replaces the resource as a whole; use PATCH to change single fields.

        Required scope: `menus:write`.
        """
        return self._call(_REPLACE, menu_id, body=body, keywords=dict(fields))

    def delete(self, menu_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a menu.

        It can be restored for 30 days.

        Required scope: `menus:write`.
        """
        self._call(_DELETE, menu_id, keywords=dict(options))

    def restore(self, menu_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Menu:
        """Restore a deleted menu.

        Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.

        Required scope: `menus:write`.
        """
        result: models.Menu = self._call(_RESTORE, menu_id, keywords=dict(options))
        return result

    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, body: types.MenuUpsertInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Menu: ...
    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.MenusUpsertByExternalIdFields]
    ) -> models.Menu: ...
    def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert menu by external ID.

        Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
        the request only creates, with `If-Match` it only replaces.

        Required scope: `menus:write`.
        """
        return self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Menu:
        """Get menu by external ID.

        Returns the resource that has this ID in another system.

        Required scope: `menus:read`.
        """
        result: models.Menu = self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    def bulk(self, body: types.MenuBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    def bulk(self, /, **fields: Unpack[types.MenusBulkFields]) -> models.BulkAnswer | models.Job: ...
    def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change menus in bulk.

        Creates, updates and deletes many menus in one request. Each item is independent: a failure does not affect the others. Each item
        counts as one request against your limits.

        Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
        items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
        uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.

        Required scope: `menus:write`.
        """
        return self._call(_BULK, body=body, keywords=dict(fields))

    def publish(self, menu_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Menu:
        """Publish a menu.

        Creates a version, on which new selections are based. If nothing has changed since the latest version, no version is created.

        Required scope: `menus:write`.
        """
        result: models.Menu = self._call(_PUBLISH, menu_id, keywords=dict(options))
        return result

    def list_versions(self, menu_id: str, /, **options: Unpack[types.ApplicationsListPendingOptions]) -> Page[models.MenuVersion]:
        """List the versions of a menu.

        Returns the published versions, newest first.

        Required scope: `menus:read`.
        """
        return self._list(_LIST_VERSIONS, menu_id, keywords=dict(options))

    def get_version(self, menu_id: str, number: str, /, **options: Unpack[types.RequestOptions]) -> models.MenuVersion:
        """Get a version of a menu.

        Published versions never change.

        Required scope: `menus:read`.
        """
        result: models.MenuVersion = self._call(_GET_VERSION, menu_id, number, keywords=dict(options))
        return result


class AsyncMenus(AsyncResource):
    """Courses and their items: drafts, and published versions that never change."""

    @overload
    async def create(self, body: types.MenuInput, /, **options: Unpack[types.OrganizationsCreateOptions]) -> models.Menu: ...
    @overload
    async def create(self, /, **fields: Unpack[types.MenusCreateFields]) -> models.Menu: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a menu."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.MenusListOptions]) -> AsyncPages[models.Menu]:
        """List menus."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, menu_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Menu:
        """Get a menu."""
        result: models.Menu = await self._call(_GET, menu_id, keywords=dict(options))
        return result

    @overload
    async def update(self, menu_id: str, body: types.MenuPatch, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Menu: ...
    @overload
    async def update(self, menu_id: str, /, **fields: Unpack[types.MenusUpdateFields]) -> models.Menu: ...
    async def update(self, menu_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a menu."""
        return await self._call(_UPDATE, menu_id, body=body, keywords=dict(fields))

    @overload
    async def replace(self, menu_id: str, body: types.MenuInput, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Menu: ...
    @overload
    async def replace(self, menu_id: str, /, **fields: Unpack[types.MenusReplaceFields]) -> models.Menu: ...
    async def replace(self, menu_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a menu."""
        return await self._call(_REPLACE, menu_id, body=body, keywords=dict(fields))

    async def delete(self, menu_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a menu."""
        await self._call(_DELETE, menu_id, keywords=dict(options))

    async def restore(self, menu_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Menu:
        """Restore a deleted menu."""
        result: models.Menu = await self._call(_RESTORE, menu_id, keywords=dict(options))
        return result

    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, body: types.MenuUpsertInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Menu: ...
    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.MenusUpsertByExternalIdFields]
    ) -> models.Menu: ...
    async def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert menu by external ID."""
        return await self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    async def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Menu:
        """Get menu by external ID."""
        result: models.Menu = await self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    async def bulk(self, body: types.MenuBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    async def bulk(self, /, **fields: Unpack[types.MenusBulkFields]) -> models.BulkAnswer | models.Job: ...
    async def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change menus in bulk."""
        return await self._call(_BULK, body=body, keywords=dict(fields))

    async def publish(self, menu_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Menu:
        """Publish a menu."""
        result: models.Menu = await self._call(_PUBLISH, menu_id, keywords=dict(options))
        return result

    def list_versions(self, menu_id: str, /, **options: Unpack[types.ApplicationsListPendingOptions]) -> AsyncPages[models.MenuVersion]:
        """List the versions of a menu."""
        return self._list(_LIST_VERSIONS, menu_id, keywords=dict(options))

    async def get_version(self, menu_id: str, number: str, /, **options: Unpack[types.RequestOptions]) -> models.MenuVersion:
        """Get a version of a menu."""
        result: models.MenuVersion = await self._call(_GET_VERSION, menu_id, number, keywords=dict(options))
        return result
