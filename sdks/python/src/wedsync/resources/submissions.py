"""Answers to a published form, from draft to review. Generated from the OpenAPI document by `make sdks`; do not edit."""

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
    "/v1/forms/{form_id}/submissions",
    result="FormSubmission",
    query="fields expand",
    body="external_refs answers form_version client_id wedding_id status metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/forms/{form_id}/submissions",
    result="FormSubmission",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at wedding_id client_id status metadata fields expand",
)
_GET = Operation("GET", "/v1/forms/{form_id}/submissions/{form_submission_id}", result="FormSubmission", query="fields expand")
_UPDATE = Operation(
    "PATCH",
    "/v1/forms/{form_id}/submissions/{form_submission_id}",
    result="FormSubmission",
    query="fields expand",
    body="external_refs answers form_version client_id wedding_id status metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/forms/{form_id}/submissions/{form_submission_id}",
    result="FormSubmission",
    query="fields expand",
    body="external_refs answers form_version client_id wedding_id status metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/forms/{form_id}/submissions/{form_submission_id}", returns="nothing")
_RESTORE = Operation("POST", "/v1/forms/{form_id}/submissions/{form_submission_id}/restore", result="FormSubmission", query="fields expand")
_UPSERT_BY_EXTERNAL_ID = Operation(
    "PUT",
    "/v1/forms/{form_id}/submissions/by-external-id/{source}/{external_id}",
    result="FormSubmission",
    query="fields expand",
    body="external_refs answers form_version client_id wedding_id status source_updated_at metadata",
    has_body=True,
    needs_body=True,
)
_GET_BY_EXTERNAL_ID = Operation(
    "GET", "/v1/forms/{form_id}/submissions/by-external-id/{source}/{external_id}", result="FormSubmission", query="fields expand"
)
_BULK = Operation(
    "POST",
    "/v1/forms/{form_id}/submissions/bulk",
    result="BulkAnswer",
    returns="job",
    body="create update delete",
    has_body=True,
    needs_body=True,
)
_SUBMIT = Operation("POST", "/v1/forms/{form_id}/submissions/{form_submission_id}/submit", result="FormSubmission", query="fields expand")
_REVIEW = Operation("POST", "/v1/forms/{form_id}/submissions/{form_submission_id}/review", result="FormSubmission", query="fields expand")
_ARCHIVE = Operation("POST", "/v1/forms/{form_id}/submissions/{form_submission_id}/archive", result="FormSubmission", query="fields expand")


class Submissions(Resource):
    """Answers to a published form, from draft to review."""

    @overload
    def create(
        self, form_id: str, body: types.FormSubmissionInput, /, **options: Unpack[types.SubmissionsCreateOptions]
    ) -> models.FormSubmission: ...
    @overload
    def create(self, form_id: str, /, **fields: Unpack[types.SubmissionsCreateFields]) -> models.FormSubmission: ...
    def create(self, form_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Create a form submission.

        Required scope: `submissions:write`.
        """
        return self._call(_CREATE, form_id, body=body, keywords=dict(fields))

    def list(self, form_id: str, /, **options: Unpack[types.SubmissionsListOptions]) -> Page[models.FormSubmission]:
        """List submissions.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `submissions:read`.
        """
        return self._list(_LIST, form_id, keywords=dict(options))

    def get(self, form_id: str, form_submission_id: str, /, **options: Unpack[types.SubmissionsGetOptions]) -> models.FormSubmission:
        """Get a form submission.

        Required scope: `submissions:read`.
        """
        result: models.FormSubmission = self._call(_GET, form_id, form_submission_id, keywords=dict(options))
        return result

    @overload
    def update(
        self, form_id: str, form_submission_id: str, body: types.FormSubmissionPatch, /, **options: Unpack[types.SubmissionsGetOptions]
    ) -> models.FormSubmission: ...
    @overload
    def update(
        self, form_id: str, form_submission_id: str, /, **fields: Unpack[types.SubmissionsUpdateFields]
    ) -> models.FormSubmission: ...
    def update(self, form_id: str, form_submission_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a form submission.

        Changes only the fields in the body (RFC 7396).

        Required scope: `submissions:write`.
        """
        return self._call(_UPDATE, form_id, form_submission_id, body=body, keywords=dict(fields))

    @overload
    def replace(
        self, form_id: str, form_submission_id: str, body: types.FormSubmissionInput, /, **options: Unpack[types.SubmissionsGetOptions]
    ) -> models.FormSubmission: ...
    @overload
    def replace(
        self, form_id: str, form_submission_id: str, /, **fields: Unpack[types.SubmissionsReplaceFields]
    ) -> models.FormSubmission: ...
    def replace(self, form_id: str, form_submission_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a form submission.

        Replaces the resource as a whole; use PATCH to change single fields.

        Required scope: `submissions:write`.
        """
        return self._call(_REPLACE, form_id, form_submission_id, body=body, keywords=dict(fields))

    def delete(self, form_id: str, form_submission_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a form submission.

        It can be restored for 30 days.

        Required scope: `submissions:write`.
        """
        self._call(_DELETE, form_id, form_submission_id, keywords=dict(options))

    def restore(self, form_id: str, form_submission_id: str, /, **options: Unpack[types.SubmissionsGetOptions]) -> models.FormSubmission:
        """Restore a deleted form submission.

        Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.

        Required scope: `submissions:write`.
        """
        result: models.FormSubmission = self._call(_RESTORE, form_id, form_submission_id, keywords=dict(options))
        return result

    @overload
    def upsert_by_external_id(
        self,
        form_id: str,
        source: str,
        external_id: str,
        body: types.FormSubmissionUpsertInput,
        /,
        **options: Unpack[types.SubmissionsGetOptions],
    ) -> models.FormSubmission: ...
    @overload
    def upsert_by_external_id(
        self, form_id: str, source: str, external_id: str, /, **fields: Unpack[types.SubmissionsUpsertByExternalIdFields]
    ) -> models.FormSubmission: ...
    def upsert_by_external_id(self, form_id: str, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert form submission by external ID.

        Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
        the request only creates, with `If-Match` it only replaces.

        Required scope: `submissions:write`.
        """
        return self._call(_UPSERT_BY_EXTERNAL_ID, form_id, source, external_id, body=body, keywords=dict(fields))

    def get_by_external_id(
        self, form_id: str, source: str, external_id: str, /, **options: Unpack[types.SubmissionsGetOptions]
    ) -> models.FormSubmission:
        """Get form submission by external ID.

        Returns the resource that has this ID in another system.

        Required scope: `submissions:read`.
        """
        result: models.FormSubmission = self._call(_GET_BY_EXTERNAL_ID, form_id, source, external_id, keywords=dict(options))
        return result

    @overload
    def bulk(
        self, form_id: str, body: types.FormSubmissionBulk, /, **options: Unpack[types.RequestOptions]
    ) -> models.BulkAnswer | models.Job: ...
    @overload
    def bulk(self, form_id: str, /, **fields: Unpack[types.SubmissionsBulkFields]) -> models.BulkAnswer | models.Job: ...
    def bulk(self, form_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Change submissions in bulk.

        Creates, updates and deletes many submissions in one request. Each item is independent: a failure does not affect the others. Each
        item counts as one request against your limits.

        Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than 100
        items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs it, and
        uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends.

        Required scope: `submissions:write`.
        """
        return self._call(_BULK, form_id, body=body, keywords=dict(fields))

    def submit(self, form_id: str, form_submission_id: str, /, **options: Unpack[types.SubmissionsGetOptions]) -> models.FormSubmission:
        """Submit a draft.

        It must contain every required answer, and the form must not be archived.

        Required scope: `submissions:write`.
        """
        result: models.FormSubmission = self._call(_SUBMIT, form_id, form_submission_id, keywords=dict(options))
        return result

    def review(self, form_id: str, form_submission_id: str, /, **options: Unpack[types.SubmissionsGetOptions]) -> models.FormSubmission:
        """Mark a submission as reviewed.

        Its answers can no longer change.

        Required scope: `submissions:write`.
        """
        result: models.FormSubmission = self._call(_REVIEW, form_id, form_submission_id, keywords=dict(options))
        return result

    def archive(self, form_id: str, form_submission_id: str, /, **options: Unpack[types.SubmissionsGetOptions]) -> models.FormSubmission:
        """Archive a submission.

        Allowed from any other status.

        Required scope: `submissions:write`.
        """
        result: models.FormSubmission = self._call(_ARCHIVE, form_id, form_submission_id, keywords=dict(options))
        return result


class AsyncSubmissions(AsyncResource):
    """Answers to a published form, from draft to review."""

    @overload
    async def create(
        self, form_id: str, body: types.FormSubmissionInput, /, **options: Unpack[types.SubmissionsCreateOptions]
    ) -> models.FormSubmission: ...
    @overload
    async def create(self, form_id: str, /, **fields: Unpack[types.SubmissionsCreateFields]) -> models.FormSubmission: ...
    async def create(self, form_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Create a form submission."""
        return await self._call(_CREATE, form_id, body=body, keywords=dict(fields))

    def list(self, form_id: str, /, **options: Unpack[types.SubmissionsListOptions]) -> AsyncPages[models.FormSubmission]:
        """List submissions."""
        return self._list(_LIST, form_id, keywords=dict(options))

    async def get(self, form_id: str, form_submission_id: str, /, **options: Unpack[types.SubmissionsGetOptions]) -> models.FormSubmission:
        """Get a form submission."""
        result: models.FormSubmission = await self._call(_GET, form_id, form_submission_id, keywords=dict(options))
        return result

    @overload
    async def update(
        self, form_id: str, form_submission_id: str, body: types.FormSubmissionPatch, /, **options: Unpack[types.SubmissionsGetOptions]
    ) -> models.FormSubmission: ...
    @overload
    async def update(
        self, form_id: str, form_submission_id: str, /, **fields: Unpack[types.SubmissionsUpdateFields]
    ) -> models.FormSubmission: ...
    async def update(self, form_id: str, form_submission_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a form submission."""
        return await self._call(_UPDATE, form_id, form_submission_id, body=body, keywords=dict(fields))

    @overload
    async def replace(
        self, form_id: str, form_submission_id: str, body: types.FormSubmissionInput, /, **options: Unpack[types.SubmissionsGetOptions]
    ) -> models.FormSubmission: ...
    @overload
    async def replace(
        self, form_id: str, form_submission_id: str, /, **fields: Unpack[types.SubmissionsReplaceFields]
    ) -> models.FormSubmission: ...
    async def replace(self, form_id: str, form_submission_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a form submission."""
        return await self._call(_REPLACE, form_id, form_submission_id, body=body, keywords=dict(fields))

    async def delete(self, form_id: str, form_submission_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a form submission."""
        await self._call(_DELETE, form_id, form_submission_id, keywords=dict(options))

    async def restore(
        self, form_id: str, form_submission_id: str, /, **options: Unpack[types.SubmissionsGetOptions]
    ) -> models.FormSubmission:
        """Restore a deleted form submission."""
        result: models.FormSubmission = await self._call(_RESTORE, form_id, form_submission_id, keywords=dict(options))
        return result

    @overload
    async def upsert_by_external_id(
        self,
        form_id: str,
        source: str,
        external_id: str,
        body: types.FormSubmissionUpsertInput,
        /,
        **options: Unpack[types.SubmissionsGetOptions],
    ) -> models.FormSubmission: ...
    @overload
    async def upsert_by_external_id(
        self, form_id: str, source: str, external_id: str, /, **fields: Unpack[types.SubmissionsUpsertByExternalIdFields]
    ) -> models.FormSubmission: ...
    async def upsert_by_external_id(self, form_id: str, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert form submission by external ID."""
        return await self._call(_UPSERT_BY_EXTERNAL_ID, form_id, source, external_id, body=body, keywords=dict(fields))

    async def get_by_external_id(
        self, form_id: str, source: str, external_id: str, /, **options: Unpack[types.SubmissionsGetOptions]
    ) -> models.FormSubmission:
        """Get form submission by external ID."""
        result: models.FormSubmission = await self._call(_GET_BY_EXTERNAL_ID, form_id, source, external_id, keywords=dict(options))
        return result

    @overload
    async def bulk(
        self, form_id: str, body: types.FormSubmissionBulk, /, **options: Unpack[types.RequestOptions]
    ) -> models.BulkAnswer | models.Job: ...
    @overload
    async def bulk(self, form_id: str, /, **fields: Unpack[types.SubmissionsBulkFields]) -> models.BulkAnswer | models.Job: ...
    async def bulk(self, form_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Change submissions in bulk."""
        return await self._call(_BULK, form_id, body=body, keywords=dict(fields))

    async def submit(
        self, form_id: str, form_submission_id: str, /, **options: Unpack[types.SubmissionsGetOptions]
    ) -> models.FormSubmission:
        """Submit a draft."""
        result: models.FormSubmission = await self._call(_SUBMIT, form_id, form_submission_id, keywords=dict(options))
        return result

    async def review(
        self, form_id: str, form_submission_id: str, /, **options: Unpack[types.SubmissionsGetOptions]
    ) -> models.FormSubmission:
        """Mark a submission as reviewed."""
        result: models.FormSubmission = await self._call(_REVIEW, form_id, form_submission_id, keywords=dict(options))
        return result

    async def archive(
        self, form_id: str, form_submission_id: str, /, **options: Unpack[types.SubmissionsGetOptions]
    ) -> models.FormSubmission:
        """Archive a submission."""
        result: models.FormSubmission = await self._call(_ARCHIVE, form_id, form_submission_id, keywords=dict(options))
        return result
