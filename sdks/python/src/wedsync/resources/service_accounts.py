"""Principals without a password: they have roles, and hold API keys and OAuth clients. Generated from the OpenAPI document by `make sdks`; do not edit."""

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
    "/v1/service-accounts",
    result="ServiceAccount",
    query="fields",
    body="name description role_ids metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/service-accounts",
    result="ServiceAccount",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at name metadata fields",
)
_GET = Operation("GET", "/v1/service-accounts/{service_account_id}", result="ServiceAccount", query="fields")
_UPDATE = Operation(
    "PATCH",
    "/v1/service-accounts/{service_account_id}",
    result="ServiceAccount",
    query="fields",
    body="name description role_ids metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/service-accounts/{service_account_id}",
    result="ServiceAccount",
    query="fields",
    body="name description role_ids metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/service-accounts/{service_account_id}", returns="nothing")


class ServiceAccounts(Resource):
    """Principals without a password: they have roles, and hold API keys and OAuth clients."""

    @overload
    def create(self, body: types.ServiceAccountInput, /, **options: Unpack[types.OrganizationsCreateOptions]) -> models.ServiceAccount: ...
    @overload
    def create(self, /, **fields: Unpack[types.ServiceAccountsCreateFields]) -> models.ServiceAccount: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a service account.

        API keys and OAuth clients can name it as their `service_account_id`: then they have only scopes of its roles.

        Required scope: `service-accounts:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.RolesListOptions]) -> Page[models.ServiceAccount]:
        """List service accounts.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `service-accounts:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, service_account_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.ServiceAccount:
        """Get a service account.

        Required scope: `service-accounts:read`.
        """
        result: models.ServiceAccount = self._call(_GET, service_account_id, keywords=dict(options))
        return result

    @overload
    def update(
        self, service_account_id: str, body: types.ServiceAccountPatch, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.ServiceAccount: ...
    @overload
    def update(self, service_account_id: str, /, **fields: Unpack[types.ServiceAccountsUpdateFields]) -> models.ServiceAccount: ...
    def update(self, service_account_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a service account.

        New roles take effect with the next request of its API keys and OAuth clients.

        Required scope: `service-accounts:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_UPDATE, service_account_id, body=body, keywords=dict(fields))

    @overload
    def replace(
        self, service_account_id: str, body: types.ServiceAccountInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.ServiceAccount: ...
    @overload
    def replace(self, service_account_id: str, /, **fields: Unpack[types.ServiceAccountsReplaceFields]) -> models.ServiceAccount: ...
    def replace(self, service_account_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a service account.

        New roles take effect with the next request of its API keys and OAuth clients.

        Required scope: `service-accounts:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_REPLACE, service_account_id, body=body, keywords=dict(fields))

    def delete(self, service_account_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a service account.

        Requests with its API keys and OAuth clients are rejected immediately. It cannot be restored.

        Required scope: `service-accounts:write`.
        """
        self._call(_DELETE, service_account_id, keywords=dict(options))


class AsyncServiceAccounts(AsyncResource):
    """Principals without a password: they have roles, and hold API keys and OAuth clients."""

    @overload
    async def create(
        self, body: types.ServiceAccountInput, /, **options: Unpack[types.OrganizationsCreateOptions]
    ) -> models.ServiceAccount: ...
    @overload
    async def create(self, /, **fields: Unpack[types.ServiceAccountsCreateFields]) -> models.ServiceAccount: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a service account."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.RolesListOptions]) -> AsyncPages[models.ServiceAccount]:
        """List service accounts."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, service_account_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.ServiceAccount:
        """Get a service account."""
        result: models.ServiceAccount = await self._call(_GET, service_account_id, keywords=dict(options))
        return result

    @overload
    async def update(
        self, service_account_id: str, body: types.ServiceAccountPatch, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.ServiceAccount: ...
    @overload
    async def update(self, service_account_id: str, /, **fields: Unpack[types.ServiceAccountsUpdateFields]) -> models.ServiceAccount: ...
    async def update(self, service_account_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a service account."""
        return await self._call(_UPDATE, service_account_id, body=body, keywords=dict(fields))

    @overload
    async def replace(
        self, service_account_id: str, body: types.ServiceAccountInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.ServiceAccount: ...
    @overload
    async def replace(self, service_account_id: str, /, **fields: Unpack[types.ServiceAccountsReplaceFields]) -> models.ServiceAccount: ...
    async def replace(self, service_account_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a service account."""
        return await self._call(_REPLACE, service_account_id, body=body, keywords=dict(fields))

    async def delete(self, service_account_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a service account."""
        await self._call(_DELETE, service_account_id, keywords=dict(options))
