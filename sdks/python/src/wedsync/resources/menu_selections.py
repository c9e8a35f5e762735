"""Guests' menu choices for a wedding, based on a published menu version. Generated from the OpenAPI document by `make sdks`; do not edit."""

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
    "/v1/weddings/{wedding_id}/menu-selections",
    result="MenuSelection",
    query="fields expand",
    body="external_refs menu_id menu_version choices status metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/weddings/{wedding_id}/menu-selections",
    result="MenuSelection",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at menu_id status metadata fields expand",
)
_GET = Operation("GET", "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}", result="MenuSelection", query="fields expand")
_UPDATE = Operation(
    "PATCH",
    "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}",
    result="MenuSelection",
    query="fields expand",
    body="external_refs menu_id menu_version choices status metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}",
    result="MenuSelection",
    query="fields expand",
    body="external_refs menu_id menu_version choices status metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}", returns="nothing")
_RESTORE = Operation(
    "POST", "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}/restore", result="MenuSelection", query="fields expand"
)
_UPSERT_BY_EXTERNAL_ID = Operation(
    "PUT",
    "/v1/weddings/{wedding_id}/menu-selections/by-external-id/{source}/{external_id}",
    result="MenuSelection",
    query="fields expand",
    body="external_refs menu_id menu_version choices status source_updated_at metadata",
    has_body=True,
    needs_body=True,
)
_GET_BY_EXTERNAL_ID = Operation(
    "GET", "/v1/weddings/{wedding_id}/menu-selections/by-external-id/{source}/{external_id}", result="MenuSelection", query="fields expand"
)
_BULK = Operation(
    "POST",
    "/v1/weddings/{wedding_id}/menu-selections/bulk",
    result="BulkAnswer",
    returns="job",
    body="create update delete",
    has_body=True,
    needs_body=True,
)
_SUBMIT = Operation(
    "POST", "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}/submit", result="MenuSelection", query="fields expand"
)
_REOPEN = Operation(
    "POST", "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}/reopen", result="MenuSelection", query="fields expand"
)
_LOCK = Operation(
    "POST", "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}/lock", result="MenuSelection", query="fields expand"
)
_SERVE = Operation(
    "POST", "/v1/weddings/{wedding_id}/menu-selections/{menu_selection_id}/serve", result="MenuSelection", query="fields expand"
)


class MenuSelections(Resource):
    """Guests' menu choices for a wedding, based on a published menu version."""

    @overload
    def create(
        self, wedding_id: str, body: types.MenuSelectionInput, /, **options: Unpack[types.MenuSelectionsCreateOptions]
    ) -> models.MenuSelection: ...
    @overload
    def create(self, wedding_id: str, /, **fields: Unpack[types.MenuSelectionsCreateFields]) -> models.MenuSelection: ...
    def create(self, wedding_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Create a menu selection.

        Required scope: `menu-selections:write`.
        """
        return self._call(_CREATE, wedding_id, body=body, keywords=dict(fields))

    def list(self, wedding_id: str, /, **options: Unpack[types.MenuSelectionsListOptions]) -> Page[models.MenuSelection]:
        """List menu selections.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `menu-selections:read`.
        """
        return self._list(_LIST, wedding_id, keywords=dict(options))

    def get(self, wedding_id: str, menu_selection_id: str, /, **options: Unpack[types.MenuSelectionsGetOptions]) -> models.MenuSelection:
        """Get a menu selection.

        Required scope: `menu-selections:read`.
        """
        result: models.MenuSelection = self._call(_GET, wedding_id, menu_selection_id, keywords=dict(options))
        return result

    @overload
    def update(
        self, wedding_id: str, menu_selection_id: str, body: types.MenuSelectionPatch, /, **options: Unpack[types.MenuSelectionsGetOptions]
    ) -> models.MenuSelection: ...
    @overload
    def update(
        self, wedding_id: str, menu_selection_id: str, /, **fields: Unpack[types.MenuSelectionsUpdateFields]
    ) -> models.MenuSelection: ...
    def update(self, wedding_id: str, menu_selection_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a menu selection.

        Changes only the fields in the body (RFC 7396).

        Required scope: `menu-selections:write`.
        """
        return self._call(_UPDATE, wedding_id, menu_selection_id, body=body, keywords=dict(fields))

    @overload
    def replace(
        self, wedding_id: str, menu_selection_id: str, body: types.MenuSelectionInput, /, **options: Unpack[types.MenuSelectionsGetOptions]
    ) -> models.MenuSelection: ...
    @overload
    def replace(
        self, wedding_id: str, menu_selection_id: str, /, **fields: Unpack[types.MenuSelectionsReplaceFields]
    ) -> models.MenuSelection: ...
    def replace(self, wedding_id: str, menu_selection_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a menu selection.

        Replaces the resource as a whole; use PATCH to change single fields.

        Required scope: `menu-selections:write`.
        """
        return self._call(_REPLACE, wedding_id, menu_selection_id, body=body, keywords=dict(fields))

    def delete(self, wedding_id: str, menu_selection_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a menu selection.

        It can be restored for 30 days.

        Required scope: `menu-selections:write`.
        """
        self._call(_DELETE, wedding_id, menu_selection_id, keywords=dict(options))

    def restore(
        self, wedding_id: str, menu_selection_id: str, /, **options: Unpack[types.MenuSelectionsGetOptions]
    ) -> models.MenuSelection:
        """Restore a deleted menu selection.

        Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.

        Required scope: `menu-selections:write`.
        """
        result: models.MenuSelection = self._call(_RESTORE, wedding_id, menu_selection_id, keywords=dict(options))
        return result

    @overload
    def upsert_by_external_id(
        self,
        wedding_id: str,
        source: str,
        external_id: str,
        body: types.MenuSelectionUpsertInput,
        /,
        **options: Unpack[types.MenuSelectionsGetOptions],
    ) -> models.MenuSelection: ...
    @overload
    def upsert_by_external_id(
        self, wedding_id: str, source: str, external_id: str, /, **fields: Unpack[types.MenuSelectionsUpsertByExternalIdFields]
    ) -> models.MenuSelection: ...
    def upsert_by_external_id(self, wedding_id: str, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert menu selection by external ID.

        Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
        the request only creates, with `If-Match` it only replaces.

        Required scope: `menu-selections:write`.
        """
        return self._call(_UPSERT_BY_EXTERNAL_ID, wedding_id, source, external_id, body=body, keywords=dict(fields))

    def get_by_external_id(
        self, wedding_id: str, source: str, external_id: str, /, **options: Unpack[types.MenuSelectionsGetOptions]
    ) -> models.MenuSelection:
        """Get menu selection by external ID.

        Returns the resource that has this ID in another system.

        Required scope: `menu-selections:read`.
        """
        result: models.MenuSelection = self._call(_GET_BY_EXTERNAL_ID, wedding_id, source, external_id, keywords=dict(options))
        return result

    @overload
    def bulk(
        self, wedding_id: str, body: types.MenuSelectionBulk, /, **options: Unpack[types.RequestOptions]
    ) -> models.BulkAnswer | models.Job: ...
    @overload
    def bulk(self, wedding_id: str, /, **fields: Unpack[types.MenuSelectionsBulkFields]) -> models.BulkAnswer | models.Job: ...
    def bulk(self, wedding_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Change menu selections in bulk.

        Creates, updates and deletes many menu selections in one request. Each item is independent: a failure does not affect the others.
        Each item counts as one request against your limits.

        Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
        items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
        uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.

        Required scope: `menu-selections:write`.
        """
        return self._call(_BULK, wedding_id, body=body, keywords=dict(fields))

    def submit(self, wedding_id: str, menu_selection_id: str, /, **options: Unpack[types.MenuSelectionsGetOptions]) -> models.MenuSelection:
        """Submit a draft.

        It must contain at least one choice.

        Required scope: `menu-selections:write`.
        """
        result: models.MenuSelection = self._call(_SUBMIT, wedding_id, menu_selection_id, keywords=dict(options))
        return result

    def reopen(self, wedding_id: str, menu_selection_id: str, /, **options: Unpack[types.MenuSelectionsGetOptions]) -> models.MenuSelection:
        """Reopen a submitted selection.

        It becomes a draft again.

        Required scope: `menu-selections:write`.
        """
        result: models.MenuSelection = self._call(_REOPEN, wedding_id, menu_selection_id, keywords=dict(options))
        return result

    def lock(self, wedding_id: str, menu_selection_id: str, /, **options: Unpack[types.MenuSelectionsGetOptions]) -> models.MenuSelection:
        """Lock a submitted selection.

        The kitchen orders from it, and the choices can no longer change.

        Required scope: `menu-selections:write`.
        """
        result: models.MenuSelection = self._call(_LOCK, wedding_id, menu_selection_id, keywords=dict(options))
        return result

    def serve(self, wedding_id: str, menu_selection_id: str, /, **options: Unpack[types.MenuSelectionsGetOptions]) -> models.MenuSelection:
        """Mark a locked selection as served.

        Required scope: `menu-selections:write`.
        """
        result: models.MenuSelection = self._call(_SERVE, wedding_id, menu_selection_id, keywords=dict(options))
        return result


class AsyncMenuSelections(AsyncResource):
    """Guests' menu choices for a wedding, based on a published menu version."""

    @overload
    async def create(
        self, wedding_id: str, body: types.MenuSelectionInput, /, **options: Unpack[types.MenuSelectionsCreateOptions]
    ) -> models.MenuSelection: ...
    @overload
    async def create(self, wedding_id: str, /, **fields: Unpack[types.MenuSelectionsCreateFields]) -> models.MenuSelection: ...
    async def create(self, wedding_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Create a menu selection."""
        return await self._call(_CREATE, wedding_id, body=body, keywords=dict(fields))

    def list(self, wedding_id: str, /, **options: Unpack[types.MenuSelectionsListOptions]) -> AsyncPages[models.MenuSelection]:
        """List menu selections."""
        return self._list(_LIST, wedding_id, keywords=dict(options))

    async def get(
        self, wedding_id: str, menu_selection_id: str, /, **options: Unpack[types.MenuSelectionsGetOptions]
    ) -> models.MenuSelection:
        """Get a menu selection."""
        result: models.MenuSelection = await self._call(_GET, wedding_id, menu_selection_id, keywords=dict(options))
        return result

    @overload
    async def update(
        self, wedding_id: str, menu_selection_id: str, body: types.MenuSelectionPatch, /, **options: Unpack[types.MenuSelectionsGetOptions]
    ) -> models.MenuSelection: ...
    @overload
    async def update(
        self, wedding_id: str, menu_selection_id: str, /, **fields: Unpack[types.MenuSelectionsUpdateFields]
    ) -> models.MenuSelection: ...
    async def update(self, wedding_id: str, menu_selection_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a menu selection."""
        return await self._call(_UPDATE, wedding_id, menu_selection_id, body=body, keywords=dict(fields))

    @overload
    async def replace(
        self, wedding_id: str, menu_selection_id: str, body: types.MenuSelectionInput, /, **options: Unpack[types.MenuSelectionsGetOptions]
    ) -> models.MenuSelection: ...
    @overload
    async def replace(
        self, wedding_id: str, menu_selection_id: str, /, **fields: Unpack[types.MenuSelectionsReplaceFields]
    ) -> models.MenuSelection: ...
    async def replace(self, wedding_id: str, menu_selection_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a menu selection."""
        return await self._call(_REPLACE, wedding_id, menu_selection_id, body=body, keywords=dict(fields))

    async def delete(self, wedding_id: str, menu_selection_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a menu selection."""
        await self._call(_DELETE, wedding_id, menu_selection_id, keywords=dict(options))

    async def restore(
        self, wedding_id: str, menu_selection_id: str, /, **options: Unpack[types.MenuSelectionsGetOptions]
    ) -> models.MenuSelection:
        """Restore a deleted menu selection."""
        result: models.MenuSelection = await self._call(_RESTORE, wedding_id, menu_selection_id, keywords=dict(options))
        return result

    @overload
    async def upsert_by_external_id(
        self,
        wedding_id: str,
        source: str,
        external_id: str,
        body: types.MenuSelectionUpsertInput,
        /,
        **options: Unpack[types.MenuSelectionsGetOptions],
    ) -> models.MenuSelection: ...
    @overload
    async def upsert_by_external_id(
        self, wedding_id: str, source: str, external_id: str, /, **fields: Unpack[types.MenuSelectionsUpsertByExternalIdFields]
    ) -> models.MenuSelection: ...
    async def upsert_by_external_id(self, wedding_id: str, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert menu selection by external ID."""
        return await self._call(_UPSERT_BY_EXTERNAL_ID, wedding_id, source, external_id, body=body, keywords=dict(fields))

    async def get_by_external_id(
        self, wedding_id: str, source: str, external_id: str, /, **options: Unpack[types.MenuSelectionsGetOptions]
    ) -> models.MenuSelection:
        """Get menu selection by external ID."""
        result: models.MenuSelection = await self._call(_GET_BY_EXTERNAL_ID, wedding_id, source, external_id, keywords=dict(options))
        return result

    @overload
    async def bulk(
        self, wedding_id: str, body: types.MenuSelectionBulk, /, **options: Unpack[types.RequestOptions]
    ) -> models.BulkAnswer | models.Job: ...
    @overload
    async def bulk(self, wedding_id: str, /, **fields: Unpack[types.MenuSelectionsBulkFields]) -> models.BulkAnswer | models.Job: ...
    async def bulk(self, wedding_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Change menu selections in bulk."""
        return await self._call(_BULK, wedding_id, body=body, keywords=dict(fields))

    async def submit(
        self, wedding_id: str, menu_selection_id: str, /, **options: Unpack[types.MenuSelectionsGetOptions]
    ) -> models.MenuSelection:
        """Submit a draft."""
        result: models.MenuSelection = await self._call(_SUBMIT, wedding_id, menu_selection_id, keywords=dict(options))
        return result

    async def reopen(
        self, wedding_id: str, menu_selection_id: str, /, **options: Unpack[types.MenuSelectionsGetOptions]
    ) -> models.MenuSelection:
        """Reopen a submitted selection."""
        result: models.MenuSelection = await self._call(_REOPEN, wedding_id, menu_selection_id, keywords=dict(options))
        return result

    async def lock(
        self, wedding_id: str, menu_selection_id: str, /, **options: Unpack[types.MenuSelectionsGetOptions]
    ) -> models.MenuSelection:
        """Lock a submitted selection."""
        result: models.MenuSelection = await self._call(_LOCK, wedding_id, menu_selection_id, keywords=dict(options))
        return result

    async def serve(
        self, wedding_id: str, menu_selection_id: str, /, **options: Unpack[types.MenuSelectionsGetOptions]
    ) -> models.MenuSelection:
        """Mark a locked selection as served."""
        result: models.MenuSelection = await self._call(_SERVE, wedding_id, menu_selection_id, keywords=dict(options))
        return result
