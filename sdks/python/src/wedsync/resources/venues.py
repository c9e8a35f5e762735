"""Houses where weddings and bookings take place: location, opening hours and closing dates. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page
    from wedsync.resources.spaces import AsyncSpaces, Spaces

_CREATE = Operation(
    "POST",
    "/v1/venues",
    result="Venue",
    query="fields",
    body="external_refs name time_zone currency address capacity opening_hours holidays status metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/venues",
    result="Venue",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at name status metadata fields",
)
_GET = Operation("GET", "/v1/venues/{venue_id}", result="Venue", query="fields")
_UPDATE = Operation(
    "PATCH",
    "/v1/venues/{venue_id}",
    result="Venue",
    query="fields",
    body="external_refs name time_zone currency address capacity opening_hours holidays status metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/venues/{venue_id}",
    result="Venue",
    query="fields",
    body="external_refs name time_zone currency address capacity opening_hours holidays status metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/venues/{venue_id}", returns="nothing")
_RESTORE = Operation("POST", "/v1/venues/{venue_id}/restore", result="Venue", query="fields")
_UPSERT_BY_EXTERNAL_ID = Operation(
    "PUT",
    "/v1/venues/by-external-id/{source}/{external_id}",
    result="Venue",
    query="fields",
    body="external_refs name time_zone currency address capacity opening_hours holidays status source_updated_at metadata",
    has_body=True,
    needs_body=True,
)
_GET_BY_EXTERNAL_ID = Operation("GET", "/v1/venues/by-external-id/{source}/{external_id}", result="Venue", query="fields")
_BULK = Operation(
    "POST", "/v1/venues/bulk", result="BulkAnswer", returns="job", body="create update delete", has_body=True, needs_body=True
)
_ARCHIVE = Operation("POST", "/v1/venues/{venue_id}/archive", result="Venue", query="fields")
_ACTIVATE = Operation("POST", "/v1/venues/{venue_id}/activate", result="Venue", query="fields")


class Venues(Resource):
    """Houses where weddings and bookings take place: location, opening hours and closing dates."""

    @cached_property
    def spaces(self) -> Spaces:
        """Rooms, lawns and terraces of a venue. Combos combine several spaces; blocks take spaces out of service."""
        from wedsync.resources.spaces import Spaces  # noqa: PLC0415

        return Spaces(self._transport)

    @overload
    def create(self, body: types.VenueInput, /, **options: Unpack[types.OrganizationsCreateOptions]) -> models.Venue: ...
    @overload
    def create(self, /, **fields: Unpack[types.VenuesCreateFields]) -> models.Venue: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a venue.

        Required scope: `venues:write`.
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.VenuesListOptions]) -> Page[models.Venue]:
        """List venues.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `venues:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, venue_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Venue:
        """Get a venue.

        Required scope: `venues:read`.
        """
        result: models.Venue = self._call(_GET, venue_id, keywords=dict(options))
        return result

    @overload
    def update(self, venue_id: str, body: types.VenuePatch, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Venue: ...
    @overload
    def update(self, venue_id: str, /, **fields: Unpack[types.VenuesUpdateFields]) -> models.Venue: ...
    def update(self, venue_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a venue.

        Changes only the fields in the body (RFC 7396).

        Required scope: `venues:write`.
        """
        return self._call(_UPDATE, venue_id, body=body, keywords=dict(fields))

    @overload
    def replace(self, venue_id: str, body: types.VenueInput, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Venue: ...
    @overload
    def replace(self, venue_id: str, /, **fields: Unpack[types.VenuesReplaceFields]) -> models.Venue: ...
    def replace(self, venue_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a venue.

        Replaces the resource as a whole; use PATCH to change single fields.

        Required scope: `venues:write`.
        """
        return self._call(_REPLACE, venue_id, body=body, keywords=dict(fields))

    def delete(self, venue_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a venue.

        It can be restored for 30 days. Returns 409 `conflict` if it has spaces, or a wedding that is tentative, definite or in progress,
        and not over: `dependents` names up to 20. Archive it to keep them.

        Required scope: `venues:write`.
        """
        self._call(_DELETE, venue_id, keywords=dict(options))

    def restore(self, venue_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Venue:
        """Restore a deleted venue.

        Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.

        Required scope: `venues:write`.
        """
        result: models.Venue = self._call(_RESTORE, venue_id, keywords=dict(options))
        return result

    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, body: types.VenueUpsertInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Venue: ...
    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.VenuesUpsertByExternalIdFields]
    ) -> models.Venue: ...
    def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert venue by external ID.

        Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
        the request only creates, with `If-Match` it only replaces.

        Required scope: `venues:write`.
        """
        return self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Venue:
        """Get venue by external ID.

        Returns the resource that has this ID in another system.

        Required scope: `venues:read`.
        """
        result: models.Venue = self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    def bulk(self, body: types.VenueBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    def bulk(self, /, **fields: Unpack[types.VenuesBulkFields]) -> models.BulkAnswer | models.Job: ...
    def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change venues in bulk.

        Creates, updates and deletes many venues in one request. Each item is independent: a failure does not affect the others. Each item
        counts as one request against your limits.

        Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
        items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
        uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.

        Required scope: `venues:write`.
        """
        return self._call(_BULK, body=body, keywords=dict(fields))

    def archive(self, venue_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Venue:
        """Archive a venue.

        Existing data is kept, but new spaces, weddings and bookings are rejected.

        Required scope: `venues:write`.
        """
        result: models.Venue = self._call(_ARCHIVE, venue_id, keywords=dict(options))
        return result

    def activate(self, venue_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Venue:
        """Activate an archived venue.

        New spaces, weddings and bookings are accepted again.

        Required scope: `venues:write`.
        """
        result: models.Venue = self._call(_ACTIVATE, venue_id, keywords=dict(options))
        return result


class AsyncVenues(AsyncResource):
    """Houses where weddings and bookings take place: location, opening hours and closing dates."""

    @cached_property
    def spaces(self) -> AsyncSpaces:
        """Rooms, lawns and terraces of a venue. Combos combine several spaces; blocks take spaces out of service."""
        from wedsync.resources.spaces import AsyncSpaces  # noqa: PLC0415

        return AsyncSpaces(self._transport)

    @overload
    async def create(self, body: types.VenueInput, /, **options: Unpack[types.OrganizationsCreateOptions]) -> models.Venue: ...
    @overload
    async def create(self, /, **fields: Unpack[types.VenuesCreateFields]) -> models.Venue: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a venue."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.VenuesListOptions]) -> AsyncPages[models.Venue]:
        """List venues."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, venue_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Venue:
        """Get a venue."""
        result: models.Venue = await self._call(_GET, venue_id, keywords=dict(options))
        return result

    @overload
    async def update(self, venue_id: str, body: types.VenuePatch, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Venue: ...
    @overload
    async def update(self, venue_id: str, /, **fields: Unpack[types.VenuesUpdateFields]) -> models.Venue: ...
    async def update(self, venue_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a venue."""
        return await self._call(_UPDATE, venue_id, body=body, keywords=dict(fields))

    @overload
    async def replace(self, venue_id: str, body: types.VenueInput, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Venue: ...
    @overload
    async def replace(self, venue_id: str, /, **fields: Unpack[types.VenuesReplaceFields]) -> models.Venue: ...
    async def replace(self, venue_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a venue."""
        return await self._call(_REPLACE, venue_id, body=body, keywords=dict(fields))

    async def delete(self, venue_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a venue."""
        await self._call(_DELETE, venue_id, keywords=dict(options))

    async def restore(self, venue_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Venue:
        """Restore a deleted venue."""
        result: models.Venue = await self._call(_RESTORE, venue_id, keywords=dict(options))
        return result

    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, body: types.VenueUpsertInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Venue: ...
    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.VenuesUpsertByExternalIdFields]
    ) -> models.Venue: ...
    async def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert venue by external ID."""
        return await self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    async def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Venue:
        """Get venue by external ID."""
        result: models.Venue = await self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    async def bulk(self, body: types.VenueBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    async def bulk(self, /, **fields: Unpack[types.VenuesBulkFields]) -> models.BulkAnswer | models.Job: ...
    async def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change venues in bulk."""
        return await self._call(_BULK, body=body, keywords=dict(fields))

    async def archive(self, venue_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Venue:
        """Archive a venue."""
        result: models.Venue = await self._call(_ARCHIVE, venue_id, keywords=dict(options))
        return result

    async def activate(self, venue_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Venue:
        """Activate an archived venue."""
        result: models.Venue = await self._call(_ACTIVATE, venue_id, keywords=dict(options))
        return result
