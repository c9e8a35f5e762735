"""Rooms, lawns and terraces of a venue. Combos combine several spaces; blocks take spaces out of service. Generated from the OpenAPI document by `make sdks`; do not edit."""

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
    "/v1/venues/{venue_id}/spaces",
    result="Space",
    query="fields expand",
    body="external_refs name capacity kind element_ids setup_styles web_bookable blocks metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/venues/{venue_id}/spaces",
    result="Space",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at name capacity metadata fields expand",
)
_GET = Operation("GET", "/v1/venues/{venue_id}/spaces/{space_id}", result="Space", query="fields expand")
_UPDATE = Operation(
    "PATCH",
    "/v1/venues/{venue_id}/spaces/{space_id}",
    result="Space",
    query="fields expand",
    body="external_refs name capacity kind element_ids setup_styles web_bookable blocks metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/venues/{venue_id}/spaces/{space_id}",
    result="Space",
    query="fields expand",
    body="external_refs name capacity kind element_ids setup_styles web_bookable blocks metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/venues/{venue_id}/spaces/{space_id}", returns="nothing")
_RESTORE = Operation("POST", "/v1/venues/{venue_id}/spaces/{space_id}/restore", result="Space", query="fields expand")
_UPSERT_BY_EXTERNAL_ID = Operation(
    "PUT",
    "/v1/venues/{venue_id}/spaces/by-external-id/{source}/{external_id}",
    result="Space",
    query="fields expand",
    body="external_refs name capacity kind element_ids setup_styles web_bookable blocks source_updated_at metadata",
    has_body=True,
    needs_body=True,
)
_GET_BY_EXTERNAL_ID = Operation(
    "GET", "/v1/venues/{venue_id}/spaces/by-external-id/{source}/{external_id}", result="Space", query="fields expand"
)
_BULK = Operation(
    "POST",
    "/v1/venues/{venue_id}/spaces/bulk",
    result="BulkAnswer",
    returns="job",
    body="create update delete",
    has_body=True,
    needs_body=True,
)
_BLOCK = Operation(
    "POST",
    "/v1/venues/{venue_id}/spaces/{space_id}/block",
    result="Space",
    query="fields expand",
    body="start_at end_at reason force",
    has_body=True,
    needs_body=True,
)
_UNBLOCK = Operation(
    "POST",
    "/v1/venues/{venue_id}/spaces/{space_id}/unblock",
    result="Space",
    query="fields expand",
    body="block_id",
    has_body=True,
    needs_body=True,
)


class Spaces(Resource):
    """Rooms, lawns and terraces of a venue. Combos combine several spaces; blocks take spaces out of service."""

    @overload
    def create(self, venue_id: str, body: types.SpaceInput, /, **options: Unpack[types.SpacesCreateOptions]) -> models.Space: ...
    @overload
    def create(self, venue_id: str, /, **fields: Unpack[types.SpacesCreateFields]) -> models.Space: ...
    def create(self, venue_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Create a space.

        Required scope: `spaces:write`.
        """
        return self._call(_CREATE, venue_id, body=body, keywords=dict(fields))

    def list(self, venue_id: str, /, **options: Unpack[types.SpacesListOptions]) -> Page[models.Space]:
        """List spaces.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `spaces:read`.
        """
        return self._list(_LIST, venue_id, keywords=dict(options))

    def get(self, venue_id: str, space_id: str, /, **options: Unpack[types.SpacesGetOptions]) -> models.Space:
        """Get a space.

        Required scope: `spaces:read`.
        """
        result: models.Space = self._call(_GET, venue_id, space_id, keywords=dict(options))
        return result

    @overload
    def update(
        self, venue_id: str, space_id: str, body: types.SpacePatch, /, **options: Unpack[types.SpacesGetOptions]
    ) -> models.Space: ...
    @overload
    def update(self, venue_id: str, space_id: str, /, **fields: Unpack[types.SpacesUpdateFields]) -> models.Space: ...
    def update(self, venue_id: str, space_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a space.

        Changes only the fields in the body (RFC 7396). New or extended blocks that meet reservations of the space, by weddings or bookings,
        return 409 `conflict` that names them; the action `block` can force them. The elements of a combo cannot be changed while the combo
        has reservations that have not ended.

        Required scope: `spaces:write`.
        """
        return self._call(_UPDATE, venue_id, space_id, body=body, keywords=dict(fields))

    @overload
    def replace(
        self, venue_id: str, space_id: str, body: types.SpaceInput, /, **options: Unpack[types.SpacesGetOptions]
    ) -> models.Space: ...
    @overload
    def replace(self, venue_id: str, space_id: str, /, **fields: Unpack[types.SpacesReplaceFields]) -> models.Space: ...
    def replace(self, venue_id: str, space_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a space.

        Replaces the resource as a whole; use PATCH to change single fields. New or extended blocks that meet reservations of the space, by
        weddings or bookings, return 409 `conflict` that names them; the action `block` can force them. The elements of a combo cannot be
        changed while the combo has reservations that have not ended.

        Required scope: `spaces:write`.
        """
        return self._call(_REPLACE, venue_id, space_id, body=body, keywords=dict(fields))

    def delete(self, venue_id: str, space_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a space.

        It can be restored for 30 days. Returns 409 `conflict` if a combo uses it, or if it has reservations that have not ended:
        `reservations` names the first 20.

        Required scope: `spaces:write`.
        """
        self._call(_DELETE, venue_id, space_id, keywords=dict(options))

    def restore(self, venue_id: str, space_id: str, /, **options: Unpack[types.SpacesGetOptions]) -> models.Space:
        """Restore a deleted space.

        Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.

        Required scope: `spaces:write`.
        """
        result: models.Space = self._call(_RESTORE, venue_id, space_id, keywords=dict(options))
        return result

    @overload
    def upsert_by_external_id(
        self, venue_id: str, source: str, external_id: str, body: types.SpaceUpsertInput, /, **options: Unpack[types.SpacesGetOptions]
    ) -> models.Space: ...
    @overload
    def upsert_by_external_id(
        self, venue_id: str, source: str, external_id: str, /, **fields: Unpack[types.SpacesUpsertByExternalIdFields]
    ) -> models.Space: ...
    def upsert_by_external_id(self, venue_id: str, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert space by external ID.

        Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
        the request only creates, with `If-Match` it only replaces.

        Required scope: `spaces:write`.
        """
        return self._call(_UPSERT_BY_EXTERNAL_ID, venue_id, source, external_id, body=body, keywords=dict(fields))

    def get_by_external_id(
        self, venue_id: str, source: str, external_id: str, /, **options: Unpack[types.SpacesGetOptions]
    ) -> models.Space:
        """Get space by external ID.

        Returns the resource that has this ID in another system.

        Required scope: `spaces:read`.
        """
        result: models.Space = self._call(_GET_BY_EXTERNAL_ID, venue_id, source, external_id, keywords=dict(options))
        return result

    @overload
    def bulk(self, venue_id: str, body: types.SpaceBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    def bulk(self, venue_id: str, /, **fields: Unpack[types.SpacesBulkFields]) -> models.BulkAnswer | models.Job: ...
    def bulk(self, venue_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Change spaces in bulk.

        Creates, updates and deletes many spaces in one request. Each item is independent: a failure does not affect the others. Each item
        counts as one request against your limits.

        Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
        items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
        uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.

        Required scope: `spaces:write`.
        """
        return self._call(_BULK, venue_id, body=body, keywords=dict(fields))

    @overload
    def block(
        self, venue_id: str, space_id: str, body: types.BlockSpaceInput, /, **options: Unpack[types.SpacesGetOptions]
    ) -> models.Space: ...
    @overload
    def block(self, venue_id: str, space_id: str, /, **fields: Unpack[types.SpacesBlockFields]) -> models.Space: ...
    def block(self, venue_id: str, space_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Take a space out of service.

        Adds a block. Returns 409 if it overlaps an existing block, or reservations of the space by weddings or bookings, their buffers
        included: `reservations` names the first 20, `reservation_count` is the number of all. With `force` the reservations stay during the
        block. No reservation that is made at the same moment misses the block.

        Required scope: `spaces:write`.
        """
        return self._call(_BLOCK, venue_id, space_id, body=body, keywords=dict(fields))

    @overload
    def unblock(
        self, venue_id: str, space_id: str, body: types.UnblockSpaceInput, /, **options: Unpack[types.SpacesGetOptions]
    ) -> models.Space: ...
    @overload
    def unblock(self, venue_id: str, space_id: str, /, **fields: Unpack[types.SpacesUnblockFields]) -> models.Space: ...
    def unblock(self, venue_id: str, space_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Return a space to service.

        Removes one of its blocks, whether it is future, current or past.

        Required scope: `spaces:write`.
        """
        return self._call(_UNBLOCK, venue_id, space_id, body=body, keywords=dict(fields))


class AsyncSpaces(AsyncResource):
    """Rooms, lawns and terraces of a venue. Combos combine several spaces; blocks take spaces out of service."""

    @overload
    async def create(self, venue_id: str, body: types.SpaceInput, /, **options: Unpack[types.SpacesCreateOptions]) -> models.Space: ...
    @overload
    async def create(self, venue_id: str, /, **fields: Unpack[types.SpacesCreateFields]) -> models.Space: ...
    async def create(self, venue_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Create a space."""
        return await self._call(_CREATE, venue_id, body=body, keywords=dict(fields))

    def list(self, venue_id: str, /, **options: Unpack[types.SpacesListOptions]) -> AsyncPages[models.Space]:
        """List spaces."""
        return self._list(_LIST, venue_id, keywords=dict(options))

    async def get(self, venue_id: str, space_id: str, /, **options: Unpack[types.SpacesGetOptions]) -> models.Space:
        """Get a space."""
        result: models.Space = await self._call(_GET, venue_id, space_id, keywords=dict(options))
        return result

    @overload
    async def update(
        self, venue_id: str, space_id: str, body: types.SpacePatch, /, **options: Unpack[types.SpacesGetOptions]
    ) -> models.Space: ...
    @overload
    async def update(self, venue_id: str, space_id: str, /, **fields: Unpack[types.SpacesUpdateFields]) -> models.Space: ...
    async def update(self, venue_id: str, space_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a space."""
        return await self._call(_UPDATE, venue_id, space_id, body=body, keywords=dict(fields))

    @overload
    async def replace(
        self, venue_id: str, space_id: str, body: types.SpaceInput, /, **options: Unpack[types.SpacesGetOptions]
    ) -> models.Space: ...
    @overload
    async def replace(self, venue_id: str, space_id: str, /, **fields: Unpack[types.SpacesReplaceFields]) -> models.Space: ...
    async def replace(self, venue_id: str, space_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a space."""
        return await self._call(_REPLACE, venue_id, space_id, body=body, keywords=dict(fields))

    async def delete(self, venue_id: str, space_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a space."""
        await self._call(_DELETE, venue_id, space_id, keywords=dict(options))

    async def restore(self, venue_id: str, space_id: str, /, **options: Unpack[types.SpacesGetOptions]) -> models.Space:
        """Restore a deleted space."""
        result: models.Space = await self._call(_RESTORE, venue_id, space_id, keywords=dict(options))
        return result

    @overload
    async def upsert_by_external_id(
        self, venue_id: str, source: str, external_id: str, body: types.SpaceUpsertInput, /, **options: Unpack[types.SpacesGetOptions]
    ) -> models.Space: ...
    @overload
    async def upsert_by_external_id(
        self, venue_id: str, source: str, external_id: str, /, **fields: Unpack[types.SpacesUpsertByExternalIdFields]
    ) -> models.Space: ...
    async def upsert_by_external_id(self, venue_id: str, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert space by external ID."""
        return await self._call(_UPSERT_BY_EXTERNAL_ID, venue_id, source, external_id, body=body, keywords=dict(fields))

    async def get_by_external_id(
        self, venue_id: str, source: str, external_id: str, /, **options: Unpack[types.SpacesGetOptions]
    ) -> models.Space:
        """Get space by external ID."""
        result: models.Space = await self._call(_GET_BY_EXTERNAL_ID, venue_id, source, external_id, keywords=dict(options))
        return result

    @overload
    async def bulk(
        self, venue_id: str, body: types.SpaceBulk, /, **options: Unpack[types.RequestOptions]
    ) -> models.BulkAnswer | models.Job: ...
    @overload
    async def bulk(self, venue_id: str, /, **fields: Unpack[types.SpacesBulkFields]) -> models.BulkAnswer | models.Job: ...
    async def bulk(self, venue_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Change spaces in bulk."""
        return await self._call(_BULK, venue_id, body=body, keywords=dict(fields))

    @overload
    async def block(
        self, venue_id: str, space_id: str, body: types.BlockSpaceInput, /, **options: Unpack[types.SpacesGetOptions]
    ) -> models.Space: ...
    @overload
    async def block(self, venue_id: str, space_id: str, /, **fields: Unpack[types.SpacesBlockFields]) -> models.Space: ...
    async def block(self, venue_id: str, space_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Take a space out of service."""
        return await self._call(_BLOCK, venue_id, space_id, body=body, keywords=dict(fields))

    @overload
    async def unblock(
        self, venue_id: str, space_id: str, body: types.UnblockSpaceInput, /, **options: Unpack[types.SpacesGetOptions]
    ) -> models.Space: ...
    @overload
    async def unblock(self, venue_id: str, space_id: str, /, **fields: Unpack[types.SpacesUnblockFields]) -> models.Space: ...
    async def unblock(self, venue_id: str, space_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Return a space to service."""
        return await self._call(_UNBLOCK, venue_id, space_id, body=body, keywords=dict(fields))
