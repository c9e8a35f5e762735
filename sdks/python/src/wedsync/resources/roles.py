"""Sets of scopes for users and service accounts: five built-in ones, and your own. Generated from the OpenAPI document by `make sdks`; do not edit."""

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
    "POST", "/v1/roles", result="Role", query="fields", body="name description scopes metadata", has_body=True, needs_body=True
)
_LIST = Operation(
    "GET",
    "/v1/roles",
    result="Role",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at name metadata fields",
)
_GET = Operation("GET", "/v1/roles/{role_id}", result="Role", query="fields")
_UPDATE = Operation(
    "PATCH", "/v1/roles/{role_id}", result="Role", query="fields", body="name description scopes metadata", has_body=True, needs_body=True
)
_REPLACE = Operation(
    "PUT", "/v1/roles/{role_id}", result="Role", query="fields", body="name description scopes metadata", has_body=True, needs_body=True
)
_DELETE = Operation("DELETE", "/v1/roles/{role_id}", returns="nothing")


class Roles(Resource):
    """Sets of scopes for users and service accounts: five built-in ones, and your own."""

    @overload
    def create(self, body: types.RoleInput, /, **options: Unpack[types.OrganizationsCreateOptions]) -> models.Role: ...
    @overload
    def create(self, /, **fields: Unpack[types.RolesCreateFields]) -> models.Role: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a role.

        You can give it only scopes that you have. An organization has at most 100 roles of its own.

        Required scope: `roles:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.RolesListOptions]) -> Page[models.Role]:
        """List roles, the built-in ones included.

        Returns the newest first by default.

        Required scope: `roles:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, role_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Role:
        """Get a role.

        Required scope: `roles:read`.
        """
        result: models.Role = self._call(_GET, role_id, keywords=dict(options))
        return result

    @overload
    def update(self, role_id: str, body: types.RolePatch, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Role: ...
    @overload
    def update(self, role_id: str, /, **fields: Unpack[types.RolesUpdateFields]) -> models.Role: ...
    def update(self, role_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a role.

        Takes effect with the next request of every user, API key and OAuth client that has the role. You can add only scopes that you have.
        Returns 409 `conflict` for a built-in role.

        Required scope: `roles:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_UPDATE, role_id, body=body, keywords=dict(fields))

    @overload
    def replace(self, role_id: str, body: types.RoleInput, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Role: ...
    @overload
    def replace(self, role_id: str, /, **fields: Unpack[types.RolesReplaceFields]) -> models.Role: ...
    def replace(self, role_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a role.

        Takes effect with the next request of every user, API key and OAuth client that has the role. You can add only scopes that you have.
        Returns 409 `conflict` for a built-in role.

        Required scope: `roles:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_REPLACE, role_id, body=body, keywords=dict(fields))

    def delete(self, role_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a role.

        Returns 409 `conflict` for a built-in role, and while users or service accounts have it: `dependents` names up to 20. It cannot be
        restored.

        Required scope: `roles:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        self._call(_DELETE, role_id, keywords=dict(options))


class AsyncRoles(AsyncResource):
    """Sets of scopes for users and service accounts: five built-in ones, and your own."""

    @overload
    async def create(self, body: types.RoleInput, /, **options: Unpack[types.OrganizationsCreateOptions]) -> models.Role: ...
    @overload
    async def create(self, /, **fields: Unpack[types.RolesCreateFields]) -> models.Role: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a role."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.RolesListOptions]) -> AsyncPages[models.Role]:
        """List roles, the built-in ones included."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, role_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Role:
        """Get a role."""
        result: models.Role = await self._call(_GET, role_id, keywords=dict(options))
        return result

    @overload
    async def update(self, role_id: str, body: types.RolePatch, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Role: ...
    @overload
    async def update(self, role_id: str, /, **fields: Unpack[types.RolesUpdateFields]) -> models.Role: ...
    async def update(self, role_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a role."""
        return await self._call(_UPDATE, role_id, body=body, keywords=dict(fields))

    @overload
    async def replace(self, role_id: str, body: types.RoleInput, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Role: ...
    @overload
    async def replace(self, role_id: str, /, **fields: Unpack[types.RolesReplaceFields]) -> models.Role: ...
    async def replace(self, role_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a role."""
        return await self._call(_REPLACE, role_id, body=body, keywords=dict(fields))

    async def delete(self, role_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a role."""
        await self._call(_DELETE, role_id, keywords=dict(options))
