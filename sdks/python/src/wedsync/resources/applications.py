"""Developer applications: software with credentials of its own, which the platform approves. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_LIST_PENDING = Operation("GET", "/v1/applications/pending", result="PendingApplication", returns="page", query="limit cursor")
_CREATE = Operation(
    "POST",
    "/v1/applications",
    result="Application",
    query="fields",
    body="name description url contact_email tier metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/applications",
    result="Application",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at status name metadata fields",
)
_GET = Operation("GET", "/v1/applications/{application_id}", result="Application", query="fields")
_UPDATE = Operation(
    "PATCH",
    "/v1/applications/{application_id}",
    result="Application",
    query="fields",
    body="name description url contact_email tier metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/applications/{application_id}",
    result="Application",
    query="fields",
    body="name description url contact_email tier metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/applications/{application_id}", returns="nothing")
_APPROVE = Operation("POST", "/v1/applications/{application_id}/approve", result="Application", query="fields")
_REJECT = Operation(
    "POST", "/v1/applications/{application_id}/reject", result="Application", query="fields", body="reason", has_body=True, needs_body=True
)
_SUSPEND = Operation(
    "POST", "/v1/applications/{application_id}/suspend", result="Application", query="fields", body="reason", has_body=True, needs_body=True
)
_ACTIVATE = Operation("POST", "/v1/applications/{application_id}/activate", result="Application", query="fields")


class Applications(Resource):
    """Developer applications: software with credentials of its own, which the platform approves."""

    def list_pending(self, **options: Unpack[types.ApplicationsListPendingOptions]) -> Page[models.PendingApplication]:
        """List pending applications.

        Returns the applications of all organizations, live and sandbox, that wait for their approval, oldest first. Only administrators of
        the platform can do this. To list the applications of your own organization, use `GET /v1/applications`.

        Required scope: `platform:applications`.
        """
        return self._list(_LIST_PENDING, keywords=dict(options))

    @overload
    def create(self, body: types.ApplicationInput, /, **options: Unpack[types.OrganizationsCreateOptions]) -> models.Application: ...
    @overload
    def create(self, /, **fields: Unpack[types.ApplicationsCreateFields]) -> models.Application: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create an application.

        Its status is `pending`: an administrator of the platform approves or rejects it. Then API keys and OAuth clients can name it as
        their `application_id`.

        Required scope: `applications:write`.
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.ApplicationsListOptions]) -> Page[models.Application]:
        """List applications.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `applications:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, application_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Application:
        """Get an application.

        Required scope: `applications:read`.
        """
        result: models.Application = self._call(_GET, application_id, keywords=dict(options))
        return result

    @overload
    def update(
        self, application_id: str, body: types.ApplicationPatch, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Application: ...
    @overload
    def update(self, application_id: str, /, **fields: Unpack[types.ApplicationsUpdateFields]) -> models.Application: ...
    def update(self, application_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update an application.

        After the decision of the platform, `name`, `url` and `tier` cannot change: 409 `conflict`. Register a new application instead.

        Required scope: `applications:write`.
        """
        return self._call(_UPDATE, application_id, body=body, keywords=dict(fields))

    @overload
    def replace(
        self, application_id: str, body: types.ApplicationInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Application: ...
    @overload
    def replace(self, application_id: str, /, **fields: Unpack[types.ApplicationsReplaceFields]) -> models.Application: ...
    def replace(self, application_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace an application.

        After the decision of the platform, `name`, `url` and `tier` cannot change: 409 `conflict`. Register a new application instead.

        Required scope: `applications:write`.
        """
        return self._call(_REPLACE, application_id, body=body, keywords=dict(fields))

    def delete(self, application_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete an application.

        Requests with its credentials are rejected immediately. It cannot be restored.

        Required scope: `applications:write`.
        """
        self._call(_DELETE, application_id, keywords=dict(options))

    def approve(self, application_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Application:
        """Approve a pending application.

        New credentials can belong to it. Its owner can change it until then: send `If-Match`. Only administrators of the platform can do
        this, for applications of every organization.

        Required scope: `platform:applications`.
        """
        result: models.Application = self._call(_APPROVE, application_id, keywords=dict(options))
        return result

    @overload
    def reject(
        self, application_id: str, body: types.ApplicationReviewInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Application: ...
    @overload
    def reject(self, application_id: str, /, **fields: Unpack[types.ApplicationsRejectFields]) -> models.Application: ...
    def reject(self, application_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Reject a pending application.

        The decision is final. Only administrators of the platform can do this, for applications of every organization.

        Required scope: `platform:applications`.
        """
        return self._call(_REJECT, application_id, body=body, keywords=dict(fields))

    @overload
    def suspend(
        self, application_id: str, body: types.ApplicationReviewInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Application: ...
    @overload
    def suspend(self, application_id: str, /, **fields: Unpack[types.ApplicationsSuspendFields]) -> models.Application: ...
    def suspend(self, application_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Suspend an approved application.

        Its credentials are rejected immediately. A second call completes an interrupted one. Only administrators of the platform can do
        this, for applications of every organization.

        Required scope: `platform:applications`.
        """
        return self._call(_SUSPEND, application_id, body=body, keywords=dict(fields))

    def activate(self, application_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Application:
        """Activate a suspended application.

        Its credentials work again. A second call completes an interrupted one. Only administrators of the platform can do this, for
        applications of every organization.

        Required scope: `platform:applications`.
        """
        result: models.Application = self._call(_ACTIVATE, application_id, keywords=dict(options))
        return result


class AsyncApplications(AsyncResource):
    """Developer applications: software with credentials of its own, which the platform approves."""

    def list_pending(self, **options: Unpack[types.ApplicationsListPendingOptions]) -> AsyncPages[models.PendingApplication]:
        """List pending applications."""
        return self._list(_LIST_PENDING, keywords=dict(options))

    @overload
    async def create(self, body: types.ApplicationInput, /, **options: Unpack[types.OrganizationsCreateOptions]) -> models.Application: ...
    @overload
    async def create(self, /, **fields: Unpack[types.ApplicationsCreateFields]) -> models.Application: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create an application."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.ApplicationsListOptions]) -> AsyncPages[models.Application]:
        """List applications."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, application_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Application:
        """Get an application."""
        result: models.Application = await self._call(_GET, application_id, keywords=dict(options))
        return result

    @overload
    async def update(
        self, application_id: str, body: types.ApplicationPatch, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Application: ...
    @overload
    async def update(self, application_id: str, /, **fields: Unpack[types.ApplicationsUpdateFields]) -> models.Application: ...
    async def update(self, application_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update an application."""
        return await self._call(_UPDATE, application_id, body=body, keywords=dict(fields))

    @overload
    async def replace(
        self, application_id: str, body: types.ApplicationInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Application: ...
    @overload
    async def replace(self, application_id: str, /, **fields: Unpack[types.ApplicationsReplaceFields]) -> models.Application: ...
    async def replace(self, application_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace an application."""
        return await self._call(_REPLACE, application_id, body=body, keywords=dict(fields))

    async def delete(self, application_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete an application."""
        await self._call(_DELETE, application_id, keywords=dict(options))

    async def approve(self, application_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Application:
        """Approve a pending application."""
        result: models.Application = await self._call(_APPROVE, application_id, keywords=dict(options))
        return result

    @overload
    async def reject(
        self, application_id: str, body: types.ApplicationReviewInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Application: ...
    @overload
    async def reject(self, application_id: str, /, **fields: Unpack[types.ApplicationsRejectFields]) -> models.Application: ...
    async def reject(self, application_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Reject a pending application."""
        return await self._call(_REJECT, application_id, body=body, keywords=dict(fields))

    @overload
    async def suspend(
        self, application_id: str, body: types.ApplicationReviewInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.Application: ...
    @overload
    async def suspend(self, application_id: str, /, **fields: Unpack[types.ApplicationsSuspendFields]) -> models.Application: ...
    async def suspend(self, application_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Suspend an approved application."""
        return await self._call(_SUSPEND, application_id, body=body, keywords=dict(fields))

    async def activate(self, application_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Application:
        """Activate a suspended application."""
        result: models.Application = await self._call(_ACTIVATE, application_id, keywords=dict(options))
        return result
