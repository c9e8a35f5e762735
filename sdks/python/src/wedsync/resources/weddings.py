"""Celebrations of clients, from the first inquiry to the final accounts. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page
    from wedsync.resources.menu_selections import AsyncMenuSelections, MenuSelections

_CREATE = Operation(
    "POST",
    "/v1/weddings",
    result="Wedding",
    query="fields expand",
    body="external_refs client_id date name venue_id space_ids start_at end_at guests budget package_type sub_events notes status option_expires_at metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/weddings",
    result="Wedding",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at status client_id venue_id date metadata fields expand",
)
_GET = Operation("GET", "/v1/weddings/{wedding_id}", result="Wedding", query="fields expand")
_UPDATE = Operation(
    "PATCH",
    "/v1/weddings/{wedding_id}",
    result="Wedding",
    query="fields expand",
    body="external_refs client_id date name venue_id space_ids start_at end_at guests budget package_type sub_events notes status option_expires_at metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/weddings/{wedding_id}",
    result="Wedding",
    query="fields expand",
    body="external_refs client_id date name venue_id space_ids start_at end_at guests budget package_type sub_events notes status option_expires_at metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/weddings/{wedding_id}", returns="nothing")
_RESTORE = Operation("POST", "/v1/weddings/{wedding_id}/restore", result="Wedding", query="fields expand")
_UPSERT_BY_EXTERNAL_ID = Operation(
    "PUT",
    "/v1/weddings/by-external-id/{source}/{external_id}",
    result="Wedding",
    query="fields expand",
    body="external_refs client_id date name venue_id space_ids start_at end_at guests budget package_type sub_events notes status option_expires_at source_updated_at metadata",
    has_body=True,
    needs_body=True,
)
_GET_BY_EXTERNAL_ID = Operation("GET", "/v1/weddings/by-external-id/{source}/{external_id}", result="Wedding", query="fields expand")
_BULK = Operation(
    "POST", "/v1/weddings/bulk", result="BulkAnswer", returns="job", body="create update delete", has_body=True, needs_body=True
)
_HOLD = Operation(
    "POST", "/v1/weddings/{wedding_id}/hold", result="Wedding", query="fields expand", body="option_expires_at", has_body=True
)
_WAITLIST = Operation("POST", "/v1/weddings/{wedding_id}/waitlist", result="Wedding", query="fields expand")
_CONFIRM = Operation("POST", "/v1/weddings/{wedding_id}/confirm", result="Wedding", query="fields expand")
_RELEASE = Operation("POST", "/v1/weddings/{wedding_id}/release", result="Wedding", query="fields expand")
_START = Operation("POST", "/v1/weddings/{wedding_id}/start", result="Wedding", query="fields expand")
_COMPLETE = Operation("POST", "/v1/weddings/{wedding_id}/complete", result="Wedding", query="fields expand")
_CLOSE = Operation("POST", "/v1/weddings/{wedding_id}/close", result="Wedding", query="fields expand")
_CANCEL = Operation("POST", "/v1/weddings/{wedding_id}/cancel", result="Wedding", query="fields expand", body="reason", has_body=True)
_LOSE = Operation("POST", "/v1/weddings/{wedding_id}/lose", result="Wedding", query="fields expand", body="reason", has_body=True)
_LOCK_GUARANTEE = Operation("POST", "/v1/weddings/{wedding_id}/lock-guarantee", result="Wedding", query="fields expand")
_LIST_CHANGES = Operation("GET", "/v1/weddings/{wedding_id}/history", result="WeddingChange", returns="page", query="limit cursor")


class Weddings(Resource):
    """Celebrations of clients, from the first inquiry to the final accounts."""

    @cached_property
    def menu_selections(self) -> MenuSelections:
        """Guests' menu choices for a wedding, based on a published menu version."""
        from wedsync.resources.menu_selections import MenuSelections  # noqa: PLC0415

        return MenuSelections(self._transport)

    @overload
    def create(self, body: types.WeddingInput, /, **options: Unpack[types.WeddingsCreateOptions]) -> models.Wedding: ...
    @overload
    def create(self, /, **fields: Unpack[types.WeddingsCreateFields]) -> models.Wedding: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a wedding.

        Required scope: `weddings:write`.
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.WeddingsListOptions]) -> Page[models.Wedding]:
        """List weddings.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `weddings:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, wedding_id: str, /, **options: Unpack[types.WeddingsGetOptions]) -> models.Wedding:
        """Get a wedding.

        Required scope: `weddings:read`.
        """
        result: models.Wedding = self._call(_GET, wedding_id, keywords=dict(options))
        return result

    @overload
    def update(self, wedding_id: str, body: types.WeddingPatch, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding: ...
    @overload
    def update(self, wedding_id: str, /, **fields: Unpack[types.WeddingsUpdateFields]) -> models.Wedding: ...
    def update(self, wedding_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a wedding.

        Changes only the fields in the body (RFC 7396).

        Required scope: `weddings:write`.
        """
        return self._call(_UPDATE, wedding_id, body=body, keywords=dict(fields))

    @overload
    def replace(self, wedding_id: str, body: types.WeddingInput, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding: ...
    @overload
    def replace(self, wedding_id: str, /, **fields: Unpack[types.WeddingsReplaceFields]) -> models.Wedding: ...
    def replace(self, wedding_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a wedding.

        Replaces the resource as a whole; use PATCH to change single fields.

        Required scope: `weddings:write`.
        """
        return self._call(_REPLACE, wedding_id, body=body, keywords=dict(fields))

    def delete(self, wedding_id: str, /, **options: Unpack[types.WeddingsDeleteOptions]) -> None:
        """Delete a wedding.

        It can be restored for 30 days.

        Required scope: `weddings:write`.
        """
        self._call(_DELETE, wedding_id, keywords=dict(options))

    def restore(self, wedding_id: str, /, **options: Unpack[types.WeddingsGetOptions]) -> models.Wedding:
        """Restore a deleted wedding.

        Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.

        Required scope: `weddings:write`.
        """
        result: models.Wedding = self._call(_RESTORE, wedding_id, keywords=dict(options))
        return result

    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, body: types.WeddingUpsertInput, /, **options: Unpack[types.WeddingsGetOptions]
    ) -> models.Wedding: ...
    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.WeddingsUpsertByExternalIdFields]
    ) -> models.Wedding: ...
    def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert wedding by external ID.

        Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
        the request only creates, with `If-Match` it only replaces. To change an existing resource, send `If-Match` or `source_updated_at`;
        without either, the API returns 428.

        Required scope: `weddings:write`.
        """
        return self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.WeddingsGetOptions]) -> models.Wedding:
        """Get wedding by external ID.

        Returns the resource that has this ID in another system.

        Required scope: `weddings:read`.
        """
        result: models.Wedding = self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    def bulk(self, body: types.WeddingBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    def bulk(self, /, **fields: Unpack[types.WeddingsBulkFields]) -> models.BulkAnswer | models.Job: ...
    def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change weddings in bulk.

        Creates, updates and deletes many weddings in one request. Each item is independent: a failure does not affect the others. Each item
        counts as one request against your limits.

        Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
        items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
        uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.

        Required scope: `weddings:write`.
        """
        return self._call(_BULK, body=body, keywords=dict(fields))

    @overload
    def hold(self, wedding_id: str, body: types.WeddingHoldInput, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding: ...
    @overload
    def hold(self, wedding_id: str, /, **fields: Unpack[types.WeddingsHoldFields]) -> models.Wedding: ...
    def hold(self, wedding_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Hold a wedding's date.

        The wedding becomes tentative. When its option expires, the date is released automatically. If the current status does not allow
        this, the API returns 409 with the allowed statuses.

        Required scope: `weddings:write`.
        """
        return self._call(_HOLD, wedding_id, body=body, keywords=dict(fields))

    def waitlist(self, wedding_id: str, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding:
        """Waitlist a wedding.

        It is not held automatically when its date becomes free; your staff decides. If the current status does not allow this, the API
        returns 409 with the allowed statuses.

        Required scope: `weddings:write`.
        """
        result: models.Wedding = self._call(_WAITLIST, wedding_id, keywords=dict(options))
        return result

    def confirm(self, wedding_id: str, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding:
        """Confirm a wedding.

        It becomes definite. Returns 409 if its option has expired. If the current status does not allow this, the API returns 409 with the
        allowed statuses.

        Required scope: `weddings:write`.
        """
        result: models.Wedding = self._call(_CONFIRM, wedding_id, keywords=dict(options))
        return result

    def release(self, wedding_id: str, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding:
        """Release a wedding's date.

        Ends the hold before its option expires. The wedding can be held again. If the current status does not allow this, the API returns
        409 with the allowed statuses.

        Required scope: `weddings:write`.
        """
        result: models.Wedding = self._call(_RELEASE, wedding_id, keywords=dict(options))
        return result

    def start(self, wedding_id: str, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding:
        """Start a wedding.

        Its status becomes `in_progress`, and `guests.actual` can be set. If the current status does not allow this, the API returns 409
        with the allowed statuses.

        Required scope: `weddings:write`.
        """
        result: models.Wedding = self._call(_START, wedding_id, keywords=dict(options))
        return result

    def complete(self, wedding_id: str, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding:
        """Complete a wedding.

        Its status must be `in_progress`. If the current status does not allow this, the API returns 409 with the allowed statuses.

        Required scope: `weddings:write`.
        """
        result: models.Wedding = self._call(_COMPLETE, wedding_id, keywords=dict(options))
        return result

    def close(self, wedding_id: str, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding:
        """Close a completed wedding.

        Its accounts are settled. If the current status does not allow this, the API returns 409 with the allowed statuses.

        Required scope: `weddings:write`.
        """
        result: models.Wedding = self._call(_CLOSE, wedding_id, keywords=dict(options))
        return result

    @overload
    def cancel(self, wedding_id: str, body: types.WeddingEndInput, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding: ...
    @overload
    def cancel(self, wedding_id: str, /, **fields: Unpack[types.WeddingsCancelFields]) -> models.Wedding: ...
    def cancel(self, wedding_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Cancel a tentative or definite wedding.

        If the current status does not allow this, the API returns 409 with the allowed statuses.

        Required scope: `weddings:write`.
        """
        return self._call(_CANCEL, wedding_id, body=body, keywords=dict(fields))

    @overload
    def lose(self, wedding_id: str, body: types.WeddingEndInput, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding: ...
    @overload
    def lose(self, wedding_id: str, /, **fields: Unpack[types.WeddingsLoseFields]) -> models.Wedding: ...
    def lose(self, wedding_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Mark a wedding as lost.

        Allowed from `inquiry`, `waitlisted` or `tentative`. If the current status does not allow this, the API returns 409 with the allowed
        statuses.

        Required scope: `weddings:write`.
        """
        return self._call(_LOSE, wedding_id, body=body, keywords=dict(fields))

    def lock_guarantee(self, wedding_id: str, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding:
        """Lock a wedding's guarantee.

        Afterwards `guests.guaranteed` can only be raised; lowering it returns 409. The wedding must be definite or in progress and have a
        guarantee.

        Required scope: `weddings:write`.
        """
        result: models.Wedding = self._call(_LOCK_GUARANTEE, wedding_id, keywords=dict(options))
        return result

    def list_changes(self, wedding_id: str, /, **options: Unpack[types.ApplicationsListPendingOptions]) -> Page[models.WeddingChange]:
        """List a wedding's history.

        Returns one entry per version, newest first: what changed, when, by whom, and the values before and after.

        Required scope: `weddings:read`.
        """
        return self._list(_LIST_CHANGES, wedding_id, keywords=dict(options))


class AsyncWeddings(AsyncResource):
    """Celebrations of clients, from the first inquiry to the final accounts."""

    @cached_property
    def menu_selections(self) -> AsyncMenuSelections:
        """Guests' menu choices for a wedding, based on a published menu version."""
        from wedsync.resources.menu_selections import AsyncMenuSelections  # noqa: PLC0415

        return AsyncMenuSelections(self._transport)

    @overload
    async def create(self, body: types.WeddingInput, /, **options: Unpack[types.WeddingsCreateOptions]) -> models.Wedding: ...
    @overload
    async def create(self, /, **fields: Unpack[types.WeddingsCreateFields]) -> models.Wedding: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a wedding."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.WeddingsListOptions]) -> AsyncPages[models.Wedding]:
        """List weddings."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, wedding_id: str, /, **options: Unpack[types.WeddingsGetOptions]) -> models.Wedding:
        """Get a wedding."""
        result: models.Wedding = await self._call(_GET, wedding_id, keywords=dict(options))
        return result

    @overload
    async def update(
        self, wedding_id: str, body: types.WeddingPatch, /, **options: Unpack[types.WeddingsUpdateOptions]
    ) -> models.Wedding: ...
    @overload
    async def update(self, wedding_id: str, /, **fields: Unpack[types.WeddingsUpdateFields]) -> models.Wedding: ...
    async def update(self, wedding_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a wedding."""
        return await self._call(_UPDATE, wedding_id, body=body, keywords=dict(fields))

    @overload
    async def replace(
        self, wedding_id: str, body: types.WeddingInput, /, **options: Unpack[types.WeddingsUpdateOptions]
    ) -> models.Wedding: ...
    @overload
    async def replace(self, wedding_id: str, /, **fields: Unpack[types.WeddingsReplaceFields]) -> models.Wedding: ...
    async def replace(self, wedding_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a wedding."""
        return await self._call(_REPLACE, wedding_id, body=body, keywords=dict(fields))

    async def delete(self, wedding_id: str, /, **options: Unpack[types.WeddingsDeleteOptions]) -> None:
        """Delete a wedding."""
        await self._call(_DELETE, wedding_id, keywords=dict(options))

    async def restore(self, wedding_id: str, /, **options: Unpack[types.WeddingsGetOptions]) -> models.Wedding:
        """Restore a deleted wedding."""
        result: models.Wedding = await self._call(_RESTORE, wedding_id, keywords=dict(options))
        return result

    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, body: types.WeddingUpsertInput, /, **options: Unpack[types.WeddingsGetOptions]
    ) -> models.Wedding: ...
    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.WeddingsUpsertByExternalIdFields]
    ) -> models.Wedding: ...
    async def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert wedding by external ID."""
        return await self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    async def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.WeddingsGetOptions]) -> models.Wedding:
        """Get wedding by external ID."""
        result: models.Wedding = await self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    async def bulk(self, body: types.WeddingBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    async def bulk(self, /, **fields: Unpack[types.WeddingsBulkFields]) -> models.BulkAnswer | models.Job: ...
    async def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change weddings in bulk."""
        return await self._call(_BULK, body=body, keywords=dict(fields))

    @overload
    async def hold(
        self, wedding_id: str, body: types.WeddingHoldInput, /, **options: Unpack[types.WeddingsUpdateOptions]
    ) -> models.Wedding: ...
    @overload
    async def hold(self, wedding_id: str, /, **fields: Unpack[types.WeddingsHoldFields]) -> models.Wedding: ...
    async def hold(self, wedding_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Hold a wedding's date."""
        return await self._call(_HOLD, wedding_id, body=body, keywords=dict(fields))

    async def waitlist(self, wedding_id: str, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding:
        """Waitlist a wedding."""
        result: models.Wedding = await self._call(_WAITLIST, wedding_id, keywords=dict(options))
        return result

    async def confirm(self, wedding_id: str, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding:
        """Confirm a wedding."""
        result: models.Wedding = await self._call(_CONFIRM, wedding_id, keywords=dict(options))
        return result

    async def release(self, wedding_id: str, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding:
        """Release a wedding's date."""
        result: models.Wedding = await self._call(_RELEASE, wedding_id, keywords=dict(options))
        return result

    async def start(self, wedding_id: str, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding:
        """Start a wedding."""
        result: models.Wedding = await self._call(_START, wedding_id, keywords=dict(options))
        return result

    async def complete(self, wedding_id: str, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding:
        """Complete a wedding."""
        result: models.Wedding = await self._call(_COMPLETE, wedding_id, keywords=dict(options))
        return result

    async def close(self, wedding_id: str, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding:
        """Close a completed wedding."""
        result: models.Wedding = await self._call(_CLOSE, wedding_id, keywords=dict(options))
        return result

    @overload
    async def cancel(
        self, wedding_id: str, body: types.WeddingEndInput, /, **options: Unpack[types.WeddingsUpdateOptions]
    ) -> models.Wedding: ...
    @overload
    async def cancel(self, wedding_id: str, /, **fields: Unpack[types.WeddingsCancelFields]) -> models.Wedding: ...
    async def cancel(self, wedding_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Cancel a tentative or definite wedding."""
        return await self._call(_CANCEL, wedding_id, body=body, keywords=dict(fields))

    @overload
    async def lose(
        self, wedding_id: str, body: types.WeddingEndInput, /, **options: Unpack[types.WeddingsUpdateOptions]
    ) -> models.Wedding: ...
    @overload
    async def lose(self, wedding_id: str, /, **fields: Unpack[types.WeddingsLoseFields]) -> models.Wedding: ...
    async def lose(self, wedding_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Mark a wedding as lost."""
        return await self._call(_LOSE, wedding_id, body=body, keywords=dict(fields))

    async def lock_guarantee(self, wedding_id: str, /, **options: Unpack[types.WeddingsUpdateOptions]) -> models.Wedding:
        """Lock a wedding's guarantee."""
        result: models.Wedding = await self._call(_LOCK_GUARANTEE, wedding_id, keywords=dict(options))
        return result

    def list_changes(self, wedding_id: str, /, **options: Unpack[types.ApplicationsListPendingOptions]) -> AsyncPages[models.WeddingChange]:
        """List a wedding's history."""
        return self._list(_LIST_CHANGES, wedding_id, keywords=dict(options))
