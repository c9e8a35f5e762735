"""People who act for your organization, with their roles. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_CREATE = Operation("POST", "/v1/users", result="Member", body="email name role_ids status metadata", has_body=True, needs_body=True)
_LIST = Operation(
    "GET",
    "/v1/users",
    result="Member",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at status email metadata fields",
)
_GET = Operation("GET", "/v1/users/{user_id}", result="Member", query="fields")
_UPDATE = Operation(
    "PATCH", "/v1/users/{user_id}", result="Member", query="fields", body="role_ids status metadata", has_body=True, needs_body=True
)
_DELETE = Operation("DELETE", "/v1/users/{user_id}", returns="nothing")


class Users(Resource):
    """People who act for your organization, with their roles."""

    @overload
    def create(self, body: types.MemberInput, /, **options: Unpack[types.RequestOptions]) -> models.Member: ...
    @overload
    def create(self, /, **fields: Unpack[types.UsersCreateFields]) -> models.Member: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Invite a user.

        Sends the person a mail with a link that is valid for 7 days, and returns the user with the status `invited`. When the person
        accepts, the user gets the ID of the person. An address gets at most 5 of these mails an hour, and an organization sends at most
        100: 429 `rate_limited` above that. Users belong to both environments: sandbox credentials get 403 `live_only`.

        Required scope: `users:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.UsersListOptions]) -> Page[models.Member]:
        """List users, the invited ones included.

        Returns the newest first by default. Users belong to both environments: sandbox credentials get 403 `live_only`.

        Required scope: `users:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, user_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Member:
        """Get a user.

        Users belong to both environments: sandbox credentials get 403 `live_only`.

        Required scope: `users:read`.
        """
        result: models.Member = self._call(_GET, user_id, keywords=dict(options))
        return result

    @overload
    def update(self, user_id: str, body: types.MemberPatch, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Member: ...
    @overload
    def update(self, user_id: str, /, **fields: Unpack[types.UsersUpdateFields]) -> models.Member: ...
    def update(self, user_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a user.

        New roles and a new status take effect with the next request of the person. Returns 409 `conflict` if no other active user has the
        role API Administrator, or if the person has not accepted yet; 403 `insufficient_scope` unless you have the scopes that you add and
        those that you take away. Users belong to both environments: sandbox credentials get 403 `live_only`.

        Required scope: `users:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_UPDATE, user_id, body=body, keywords=dict(fields))

    def delete(self, user_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a user.

        Removes the person from the organization: requests for it are rejected immediately, on every device, also after a new invitation. An
        invitation that was not accepted is withdrawn. Returns 409 `conflict` for the last active user with the role API Administrator, and
        403 `insufficient_scope` unless you have the scopes of the user. Users belong to both environments: sandbox credentials get 403
        `live_only`.

        Required scope: `users:write`.
        """
        self._call(_DELETE, user_id, keywords=dict(options))


class AsyncUsers(AsyncResource):
    """People who act for your organization, with their roles."""

    @overload
    async def create(self, body: types.MemberInput, /, **options: Unpack[types.RequestOptions]) -> models.Member: ...
    @overload
    async def create(self, /, **fields: Unpack[types.UsersCreateFields]) -> models.Member: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Invite a user."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.UsersListOptions]) -> AsyncPages[models.Member]:
        """List users, the invited ones included."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, user_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Member:
        """Get a user."""
        result: models.Member = await self._call(_GET, user_id, keywords=dict(options))
        return result

    @overload
    async def update(self, user_id: str, body: types.MemberPatch, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Member: ...
    @overload
    async def update(self, user_id: str, /, **fields: Unpack[types.UsersUpdateFields]) -> models.Member: ...
    async def update(self, user_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a user."""
        return await self._call(_UPDATE, user_id, body=body, keywords=dict(fields))

    async def delete(self, user_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a user."""
        await self._call(_DELETE, user_id, keywords=dict(options))
