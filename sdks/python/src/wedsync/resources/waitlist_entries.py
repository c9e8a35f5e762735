"""Waitlist: customers who wait for a free slot of a service. Generated from the OpenAPI document by `make sdks`; do not edit."""

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
    "/v1/waitlist-entries",
    result="WaitlistEntry",
    query="fields expand",
    body="external_refs customer_id service_id from to party_size staff_id metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/waitlist-entries",
    result="WaitlistEntry",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at status customer_id service_id metadata fields expand",
)
_GET = Operation("GET", "/v1/waitlist-entries/{waitlist_entry_id}", result="WaitlistEntry", query="fields expand")
_UPDATE = Operation(
    "PATCH",
    "/v1/waitlist-entries/{waitlist_entry_id}",
    result="WaitlistEntry",
    query="fields expand",
    body="external_refs from to party_size staff_id metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/waitlist-entries/{waitlist_entry_id}",
    result="WaitlistEntry",
    query="fields expand",
    body="external_refs customer_id service_id from to party_size staff_id metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/waitlist-entries/{waitlist_entry_id}", returns="nothing")
_RESTORE = Operation("POST", "/v1/waitlist-entries/{waitlist_entry_id}/restore", result="WaitlistEntry", query="fields expand")
_UPSERT_BY_EXTERNAL_ID = Operation(
    "PUT",
    "/v1/waitlist-entries/by-external-id/{source}/{external_id}",
    result="WaitlistEntry",
    query="fields expand",
    body="external_refs customer_id service_id from to party_size staff_id source_updated_at metadata",
    has_body=True,
    needs_body=True,
)
_GET_BY_EXTERNAL_ID = Operation(
    "GET", "/v1/waitlist-entries/by-external-id/{source}/{external_id}", result="WaitlistEntry", query="fields expand"
)
_BULK = Operation(
    "POST", "/v1/waitlist-entries/bulk", result="BulkAnswer", returns="job", body="create update delete", has_body=True, needs_body=True
)
_ACCEPT = Operation("POST", "/v1/waitlist-entries/{waitlist_entry_id}/accept", result="Booking")


class WaitlistEntries(Resource):
    """Waitlist: customers who wait for a free slot of a service."""

    def create(self, body: types.WaitlistEntryInput, /, **fields: Unpack[types.WaitlistEntriesCreateOptions]) -> models.WaitlistEntry:
        """Create a waitlist entry.

        When a slot of the service becomes free between `from` and `to`, it is held for the first customer who waits for it
        (`waitlist.slot_offered`). Slots that are free already are not offered: book them.

        Required scope: `waitlist-entries:write` (included in `waitlist:write`).
        """
        result: models.WaitlistEntry = self._call(_CREATE, body=body, keywords=dict(fields))
        return result

    def list(self, **options: Unpack[types.WaitlistEntriesListOptions]) -> Page[models.WaitlistEntry]:
        """List waitlist entries.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `waitlist-entries:read` (included in `waitlist:read`).
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, waitlist_entry_id: str, /, **options: Unpack[types.WaitlistEntriesGetOptions]) -> models.WaitlistEntry:
        """Get a waitlist entry.

        Required scope: `waitlist-entries:read` (included in `waitlist:read`).
        """
        result: models.WaitlistEntry = self._call(_GET, waitlist_entry_id, keywords=dict(options))
        return result

    def update(
        self, waitlist_entry_id: str, body: types.WaitlistEntryPatch, /, **fields: Unpack[types.WaitlistEntriesGetOptions]
    ) -> models.WaitlistEntry:
        """Update a waitlist entry.

        Changes only the fields in the body (RFC 7396).

        Required scope: `waitlist-entries:write` (included in `waitlist:write`).
        """
        result: models.WaitlistEntry = self._call(_UPDATE, waitlist_entry_id, body=body, keywords=dict(fields))
        return result

    def replace(
        self, waitlist_entry_id: str, body: types.WaitlistEntryInput, /, **fields: Unpack[types.WaitlistEntriesGetOptions]
    ) -> models.WaitlistEntry:
        """Replace a waitlist entry.

        Replaces the resource as a whole; use PATCH to change single fields.

        Required scope: `waitlist-entries:write` (included in `waitlist:write`).
        """
        result: models.WaitlistEntry = self._call(_REPLACE, waitlist_entry_id, body=body, keywords=dict(fields))
        return result

    def delete(self, waitlist_entry_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a waitlist entry.

        It is `canceled`; an offered slot becomes free and is offered to the next customer.

        Required scope: `waitlist-entries:write` (included in `waitlist:write`).
        """
        self._call(_DELETE, waitlist_entry_id, keywords=dict(options))

    def restore(self, waitlist_entry_id: str, /, **options: Unpack[types.WaitlistEntriesGetOptions]) -> models.WaitlistEntry:
        """Restore a deleted waitlist entry.

        Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.

        Required scope: `waitlist-entries:write` (included in `waitlist:write`).
        """
        result: models.WaitlistEntry = self._call(_RESTORE, waitlist_entry_id, keywords=dict(options))
        return result

    def upsert_by_external_id(
        self, source: str, external_id: str, body: types.WaitlistEntryUpsertInput, /, **fields: Unpack[types.WaitlistEntriesGetOptions]
    ) -> models.WaitlistEntry:
        """Upsert waitlist entry by external ID.

        Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
        the request only creates, with `If-Match` it only replaces.

        Required scope: `waitlist-entries:write` (included in `waitlist:write`).
        """
        result: models.WaitlistEntry = self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))
        return result

    def get_by_external_id(
        self, source: str, external_id: str, /, **options: Unpack[types.WaitlistEntriesGetOptions]
    ) -> models.WaitlistEntry:
        """Get waitlist entry by external ID.

        Returns the resource that has this ID in another system.

        Required scope: `waitlist-entries:read` (included in `waitlist:read`).
        """
        result: models.WaitlistEntry = self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    def bulk(self, body: types.WaitlistEntryBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    def bulk(self, /, **fields: Unpack[types.WaitlistEntriesBulkFields]) -> models.BulkAnswer | models.Job: ...
    def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change waitlist entries in bulk.

        Creates, updates and deletes many waitlist entries in one request. Each item is independent: a failure does not affect the others.
        Each item counts as one request against your limits.

        Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
        items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
        uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.

        Required scope: `waitlist-entries:write` (included in `waitlist:write`).
        """
        return self._call(_BULK, body=body, keywords=dict(fields))

    def accept(self, waitlist_entry_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.Booking:
        """Accept an offer.

        Returns its booking: `confirmed`, or `pending` if the service requires confirmation; the entry is `converted`. Returns 409 if the
        entry has no open offer or the offer has expired. `If-Match` is optional and applies to the entry.

        Required scope: `waitlist-entries:write` (included in `waitlist:write`).
        """
        result: models.Booking = self._call(_ACCEPT, waitlist_entry_id, keywords=dict(options))
        return result


class AsyncWaitlistEntries(AsyncResource):
    """Waitlist: customers who wait for a free slot of a service."""

    async def create(self, body: types.WaitlistEntryInput, /, **fields: Unpack[types.WaitlistEntriesCreateOptions]) -> models.WaitlistEntry:
        """Create a waitlist entry."""
        result: models.WaitlistEntry = await self._call(_CREATE, body=body, keywords=dict(fields))
        return result

    def list(self, **options: Unpack[types.WaitlistEntriesListOptions]) -> AsyncPages[models.WaitlistEntry]:
        """List waitlist entries."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, waitlist_entry_id: str, /, **options: Unpack[types.WaitlistEntriesGetOptions]) -> models.WaitlistEntry:
        """Get a waitlist entry."""
        result: models.WaitlistEntry = await self._call(_GET, waitlist_entry_id, keywords=dict(options))
        return result

    async def update(
        self, waitlist_entry_id: str, body: types.WaitlistEntryPatch, /, **fields: Unpack[types.WaitlistEntriesGetOptions]
    ) -> models.WaitlistEntry:
        """Update a waitlist entry."""
        result: models.WaitlistEntry = await self._call(_UPDATE, waitlist_entry_id, body=body, keywords=dict(fields))
        return result

    async def replace(
        self, waitlist_entry_id: str, body: types.WaitlistEntryInput, /, **fields: Unpack[types.WaitlistEntriesGetOptions]
    ) -> models.WaitlistEntry:
        """Replace a waitlist entry."""
        result: models.WaitlistEntry = await self._call(_REPLACE, waitlist_entry_id, body=body, keywords=dict(fields))
        return result

    async def delete(self, waitlist_entry_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a waitlist entry."""
        await self._call(_DELETE, waitlist_entry_id, keywords=dict(options))

    async def restore(self, waitlist_entry_id: str, /, **options: Unpack[types.WaitlistEntriesGetOptions]) -> models.WaitlistEntry:
        """Restore a deleted waitlist entry."""
        result: models.WaitlistEntry = await self._call(_RESTORE, waitlist_entry_id, keywords=dict(options))
        return result

    async def upsert_by_external_id(
        self, source: str, external_id: str, body: types.WaitlistEntryUpsertInput, /, **fields: Unpack[types.WaitlistEntriesGetOptions]
    ) -> models.WaitlistEntry:
        """Upsert waitlist entry by external ID."""
        result: models.WaitlistEntry = await self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))
        return result

    async def get_by_external_id(
        self, source: str, external_id: str, /, **options: Unpack[types.WaitlistEntriesGetOptions]
    ) -> models.WaitlistEntry:
        """Get waitlist entry by external ID."""
        result: models.WaitlistEntry = await self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    async def bulk(self, body: types.WaitlistEntryBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    async def bulk(self, /, **fields: Unpack[types.WaitlistEntriesBulkFields]) -> models.BulkAnswer | models.Job: ...
    async def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change waitlist entries in bulk."""
        return await self._call(_BULK, body=body, keywords=dict(fields))

    async def accept(self, waitlist_entry_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.Booking:
        """Accept an offer."""
        result: models.Booking = await self._call(_ACCEPT, waitlist_entry_id, keywords=dict(options))
        return result
