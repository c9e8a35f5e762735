"""Questions for couples and guests: drafts, and published versions that never change. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page
    from wedsync.resources.submissions import AsyncSubmissions, Submissions

_CREATE = Operation(
    "POST", "/v1/forms", result="Form", query="fields", body="external_refs name fields metadata", has_body=True, needs_body=True
)
_LIST = Operation(
    "GET",
    "/v1/forms",
    result="Form",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at name status metadata fields",
)
_GET = Operation("GET", "/v1/forms/{form_id}", result="Form", query="fields")
_UPDATE = Operation(
    "PATCH", "/v1/forms/{form_id}", result="Form", query="fields", body="external_refs name fields metadata", has_body=True, needs_body=True
)
_REPLACE = Operation(
    "PUT", "/v1/forms/{form_id}", result="Form", query="fields", body="external_refs name fields metadata", has_body=True, needs_body=True
)
_DELETE = Operation("DELETE", "/v1/forms/{form_id}", returns="nothing")
_RESTORE = Operation("POST", "/v1/forms/{form_id}/restore", result="Form", query="fields")
_UPSERT_BY_EXTERNAL_ID = Operation(
    "PUT",
    "/v1/forms/by-external-id/{source}/{external_id}",
    result="Form",
    query="fields",
    body="external_refs name fields source_updated_at metadata",
    has_body=True,
    needs_body=True,
)
_GET_BY_EXTERNAL_ID = Operation("GET", "/v1/forms/by-external-id/{source}/{external_id}", result="Form", query="fields")
_BULK = Operation("POST", "/v1/forms/bulk", result="BulkAnswer", returns="job", body="create update delete", has_body=True, needs_body=True)
_PUBLISH = Operation("POST", "/v1/forms/{form_id}/publish", result="Form", query="fields")
_LIST_VERSIONS = Operation("GET", "/v1/forms/{form_id}/versions", result="FormVersion", returns="page", query="limit cursor")
_GET_VERSION = Operation("GET", "/v1/forms/{form_id}/versions/{number}", result="FormVersion")
_ARCHIVE = Operation("POST", "/v1/forms/{form_id}/archive", result="Form", query="fields")
_UNARCHIVE = Operation("POST", "/v1/forms/{form_id}/unarchive", result="Form", query="fields")


class Forms(Resource):
    """Questions for couples and guests: drafts, and published versions that never change."""

    @cached_property
    def submissions(self) -> Submissions:
        """Answers to a published form, from draft to review."""
        from wedsync.resources.submissions import Submissions  # noqa: PLC0415

        return Submissions(self._transport)

    def create(self, body: types.FormInput, /, **fields: Unpack[types.OrganizationsCreateOptions]) -> models.Form:
        """Create a form.

        Required scope: `forms:write`.
        """
        result: models.Form = self._call(_CREATE, body=body, keywords=dict(fields))
        return result

    def list(self, **options: Unpack[types.FormsListOptions]) -> Page[models.Form]:
        """List forms.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `forms:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, form_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Form:
        """Get a form.

        Required scope: `forms:read`.
        """
        result: models.Form = self._call(_GET, form_id, keywords=dict(options))
        return result

    def update(self, form_id: str, body: types.FormPatch, /, **fields: Unpack[types.OrganizationsGetOptions]) -> models.Form:
        """Update a form.

        Changes only the fields in the body (RFC 7396).

        Required scope: `forms:write`.
        """
        result: models.Form = self._call(_UPDATE, form_id, body=body, keywords=dict(fields))
        return result

    def replace(self, form_id: str, body: types.FormInput, /, **fields: Unpack[types.OrganizationsGetOptions]) -> models.Form:
        """Replace a form.

        Replaces the resource as a whole; use PATCH to change single fields.

        Required scope: `forms:write`.
        """
        result: models.Form = self._call(_REPLACE, form_id, body=body, keywords=dict(fields))
        return result

    def delete(self, form_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a form.

        It can be restored for 30 days.

        Required scope: `forms:write`.
        """
        self._call(_DELETE, form_id, keywords=dict(options))

    def restore(self, form_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Form:
        """Restore a deleted form.

        Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.

        Required scope: `forms:write`.
        """
        result: models.Form = self._call(_RESTORE, form_id, keywords=dict(options))
        return result

    def upsert_by_external_id(
        self, source: str, external_id: str, body: types.FormUpsertInput, /, **fields: Unpack[types.OrganizationsGetOptions]
    ) -> models.Form:
        """Upsert form by external ID.

        Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
        the request only creates, with `If-Match` it only replaces.

        Required scope: `forms:write`.
        """
        result: models.Form = self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))
        return result

    def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Form:
        """Get form by external ID.

        Returns the resource that has this ID in another system.

        Required scope: `forms:read`.
        """
        result: models.Form = self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    def bulk(self, body: types.FormBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    def bulk(self, /, **fields: Unpack[types.FormsBulkFields]) -> models.BulkAnswer | models.Job: ...
    def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change forms in bulk.

        Creates, updates and deletes many forms in one request. Each item is independent: a failure does not affect the others. Each item
        counts as one request against your limits.

        Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
        items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
        uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.

        Required scope: `forms:write`.
        """
        return self._call(_BULK, body=body, keywords=dict(fields))

    def publish(self, form_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Form:
        """Publish a form.

        Creates a version, which new submissions answer. If nothing has changed since the latest version, no version is created.

        Required scope: `forms:write`.
        """
        result: models.Form = self._call(_PUBLISH, form_id, keywords=dict(options))
        return result

    def list_versions(self, form_id: str, /, **options: Unpack[types.ApplicationsListPendingOptions]) -> Page[models.FormVersion]:
        """List the versions of a form.

        Returns the published versions, newest first.

        Required scope: `forms:read`.
        """
        return self._list(_LIST_VERSIONS, form_id, keywords=dict(options))

    def get_version(self, form_id: str, number: str, /, **options: Unpack[types.RequestOptions]) -> models.FormVersion:
        """Get a version of a form.

        Published versions never change.

        Required scope: `forms:read`.
        """
        result: models.FormVersion = self._call(_GET_VERSION, form_id, number, keywords=dict(options))
        return result

    def archive(self, form_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Form:
        """Archive a form.

        New submissions return 409.

        Required scope: `forms:write`.
        """
        result: models.Form = self._call(_ARCHIVE, form_id, keywords=dict(options))
        return result

    def unarchive(self, form_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Form:
        """Unarchive a form.

        It returns to its previous status: published or draft.

        Required scope: `forms:write`.
        """
        result: models.Form = self._call(_UNARCHIVE, form_id, keywords=dict(options))
        return result


class AsyncForms(AsyncResource):
    """Questions for couples and guests: drafts, and published versions that never change."""

    @cached_property
    def submissions(self) -> AsyncSubmissions:
        """Answers to a published form, from draft to review."""
        from wedsync.resources.submissions import AsyncSubmissions  # noqa: PLC0415

        return AsyncSubmissions(self._transport)

    async def create(self, body: types.FormInput, /, **fields: Unpack[types.OrganizationsCreateOptions]) -> models.Form:
        """Create a form."""
        result: models.Form = await self._call(_CREATE, body=body, keywords=dict(fields))
        return result

    def list(self, **options: Unpack[types.FormsListOptions]) -> AsyncPages[models.Form]:
        """List forms."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, form_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Form:
        """Get a form."""
        result: models.Form = await self._call(_GET, form_id, keywords=dict(options))
        return result

    async def update(self, form_id: str, body: types.FormPatch, /, **fields: Unpack[types.OrganizationsGetOptions]) -> models.Form:
        """Update a form."""
        result: models.Form = await self._call(_UPDATE, form_id, body=body, keywords=dict(fields))
        return result

    async def replace(self, form_id: str, body: types.FormInput, /, **fields: Unpack[types.OrganizationsGetOptions]) -> models.Form:
        """Replace a form."""
        result: models.Form = await self._call(_REPLACE, form_id, body=body, keywords=dict(fields))
        return result

    async def delete(self, form_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a form."""
        await self._call(_DELETE, form_id, keywords=dict(options))

    async def restore(self, form_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Form:
        """Restore a deleted form."""
        result: models.Form = await self._call(_RESTORE, form_id, keywords=dict(options))
        return result

    async def upsert_by_external_id(
        self, source: str, external_id: str, body: types.FormUpsertInput, /, **fields: Unpack[types.OrganizationsGetOptions]
    ) -> models.Form:
        """Upsert form by external ID."""
        result: models.Form = await self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))
        return result

    async def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Form:
        """Get form by external ID."""
        result: models.Form = await self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    async def bulk(self, body: types.FormBulk, /, **options: Unpack[types.RequestOptions]) -> models.BulkAnswer | models.Job: ...
    @overload
    async def bulk(self, /, **fields: Unpack[types.FormsBulkFields]) -> models.BulkAnswer | models.Job: ...
    async def bulk(self, body: Any = None, /, **fields: Any) -> Any:
        """Change forms in bulk."""
        return await self._call(_BULK, body=body, keywords=dict(fields))

    async def publish(self, form_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Form:
        """Publish a form."""
        result: models.Form = await self._call(_PUBLISH, form_id, keywords=dict(options))
        return result

    def list_versions(self, form_id: str, /, **options: Unpack[types.ApplicationsListPendingOptions]) -> AsyncPages[models.FormVersion]:
        """List the versions of a form."""
        return self._list(_LIST_VERSIONS, form_id, keywords=dict(options))

    async def get_version(self, form_id: str, number: str, /, **options: Unpack[types.RequestOptions]) -> models.FormVersion:
        """Get a version of a form."""
        result: models.FormVersion = await self._call(_GET_VERSION, form_id, number, keywords=dict(options))
        return result

    async def archive(self, form_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Form:
        """Archive a form."""
        result: models.Form = await self._call(_ARCHIVE, form_id, keywords=dict(options))
        return result

    async def unarchive(self, form_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Form:
        """Unarchive a form."""
        result: models.Form = await self._call(_UNARCHIVE, form_id, keywords=dict(options))
        return result
