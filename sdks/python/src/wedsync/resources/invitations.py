"""Invitations of people to your organization, by mail. Generated from the OpenAPI document by `make sdks`; do not edit."""

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
    "/v1/invitations",
    result="Invitation",
    query="fields",
    body="email name role_ids organization_id metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/invitations",
    result="Invitation",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at status email metadata fields",
)
_GET = Operation("GET", "/v1/invitations/{invitation_id}", result="Invitation", query="fields")
_DELETE = Operation("DELETE", "/v1/invitations/{invitation_id}", returns="nothing")
_ACCEPT = Operation("POST", "/v1/invitations/accept", result="Invitation", body="token", has_body=True, needs_body=True)


class Invitations(Resource):
    """Invitations of people to your organization, by mail."""

    @overload
    def create(self, body: types.InvitationInput, /, **options: Unpack[types.OrganizationsCreateOptions]) -> models.Invitation: ...
    @overload
    def create(self, /, **fields: Unpack[types.InvitationsCreateFields]) -> models.Invitation: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create an invitation.

        Sends the person a mail with a link that is valid for 7 days and can be used once. `GET /v1/users` lists the person with the status
        `invited`. An address gets at most 5 of these mails an hour, and an organization sends at most 100: 429 `rate_limited` above that.
        Invitations belong to both environments: sandbox credentials get 403 `live_only`.

        Required scope: `invitations:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.InvitationsListOptions]) -> Page[models.Invitation]:
        """List invitations, the accepted ones included.

        Returns the newest first by default. Invitations belong to both environments: sandbox credentials get 403 `live_only`.

        Required scope: `invitations:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, invitation_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Invitation:
        """Get an invitation.

        Invitations belong to both environments: sandbox credentials get 403 `live_only`.

        Required scope: `invitations:read`.
        """
        result: models.Invitation = self._call(_GET, invitation_id, keywords=dict(options))
        return result

    def delete(self, invitation_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a pending invitation.

        Its link does not work anymore, and the invited user is deleted. Returns 409 `conflict` for an accepted invitation: delete the user
        instead. Invitations belong to both environments: sandbox credentials get 403 `live_only`.

        Required scope: `invitations:write`.
        """
        self._call(_DELETE, invitation_id, keywords=dict(options))

    @overload
    def accept(self, body: types.AcceptanceInput, /, **options: Unpack[types.RequestOptions]) -> models.Invitation: ...
    @overload
    def accept(self, /, **fields: Unpack[types.InvitationsAcceptFields]) -> models.Invitation: ...
    def accept(self, body: Any = None, /, **fields: Any) -> Any:
        """Accept an invitation.

        Requires the session of the person with the invited address: another address gets 403.

        Returns the invitation: `organization_id` is the organization that you now belong to, `user_id` your ID. A used, withdrawn or old
        token returns 410 `token_expired`, and so does an invitation from someone who could not send it now: with the roles removed, or
        without a scope of the invited roles.
        """
        return self._call(_ACCEPT, body=body, keywords=dict(fields))


class AsyncInvitations(AsyncResource):
    """Invitations of people to your organization, by mail."""

    @overload
    async def create(self, body: types.InvitationInput, /, **options: Unpack[types.OrganizationsCreateOptions]) -> models.Invitation: ...
    @overload
    async def create(self, /, **fields: Unpack[types.InvitationsCreateFields]) -> models.Invitation: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create an invitation."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.InvitationsListOptions]) -> AsyncPages[models.Invitation]:
        """List invitations, the accepted ones included."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, invitation_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.Invitation:
        """Get an invitation."""
        result: models.Invitation = await self._call(_GET, invitation_id, keywords=dict(options))
        return result

    async def delete(self, invitation_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a pending invitation."""
        await self._call(_DELETE, invitation_id, keywords=dict(options))

    @overload
    async def accept(self, body: types.AcceptanceInput, /, **options: Unpack[types.RequestOptions]) -> models.Invitation: ...
    @overload
    async def accept(self, /, **fields: Unpack[types.InvitationsAcceptFields]) -> models.Invitation: ...
    async def accept(self, body: Any = None, /, **fields: Any) -> Any:
        """Accept an invitation."""
        return await self._call(_ACCEPT, body=body, keywords=dict(fields))
