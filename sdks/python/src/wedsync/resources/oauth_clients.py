"""Programs that ask people for access to their organization, or act on their own (OAuth 2.0). Generated from the OpenAPI document by `make sdks`; do not edit."""

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
    "/v1/oauth-clients",
    result="IssuedClient",
    body="name client_type token_endpoint_auth_method jwks grant_types redirect_uris scopes logo_url homepage_url privacy_policy_url terms_url application_id service_account_id metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/oauth-clients",
    result="OAuthClient",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at status metadata fields",
)
_GET = Operation("GET", "/v1/oauth-clients/{oauth_client_id}", result="OAuthClient", query="fields")
_UPDATE = Operation(
    "PATCH",
    "/v1/oauth-clients/{oauth_client_id}",
    result="OAuthClient",
    query="fields",
    body="name client_type token_endpoint_auth_method jwks grant_types redirect_uris scopes logo_url homepage_url privacy_policy_url terms_url application_id service_account_id metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/oauth-clients/{oauth_client_id}",
    result="OAuthClient",
    query="fields",
    body="name client_type token_endpoint_auth_method jwks grant_types redirect_uris scopes logo_url homepage_url privacy_policy_url terms_url application_id service_account_id metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/oauth-clients/{oauth_client_id}", returns="nothing")
_ROTATE_SECRET = Operation(
    "POST", "/v1/oauth-clients/{oauth_client_id}/rotate-secret", result="IssuedClient", body="grace_hours", has_body=True
)
_SUSPEND = Operation("POST", "/v1/oauth-clients/{oauth_client_id}/suspend", result="OAuthClient", query="fields")
_ACTIVATE = Operation("POST", "/v1/oauth-clients/{oauth_client_id}/activate", result="OAuthClient", query="fields")


class OauthClients(Resource):
    """Programs that ask people for access to their organization, or act on their own (OAuth 2.0)."""

    @overload
    def create(self, body: types.OAuthClientInput, /, **options: Unpack[types.RequestOptions]) -> models.IssuedClient: ...
    @overload
    def create(self, /, **fields: Unpack[types.OauthClientsCreateFields]) -> models.IssuedClient: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create an OAuth client.

        Its secret is shown only once.

        Required scope: `oauth-clients:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.OauthClientsListOptions]) -> Page[models.OAuthClient]:
        """List OAuth clients.

        Returns the clients of your own credentials' environment (live or test), newest first by default.

        Required scope: `oauth-clients:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, oauth_client_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.OAuthClient:
        """Get a OAuth client.

        Required scope: `oauth-clients:read`.
        """
        result: models.OAuthClient = self._call(_GET, oauth_client_id, keywords=dict(options))
        return result

    @overload
    def update(
        self, oauth_client_id: str, body: types.OAuthClientPatch, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.OAuthClient: ...
    @overload
    def update(self, oauth_client_id: str, /, **fields: Unpack[types.OauthClientsUpdateFields]) -> models.OAuthClient: ...
    def update(self, oauth_client_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update an OAuth client.

        Takes effect with the next request. Your credentials need every scope that the client has afterwards, unless the change only
        restricts it: fewer scopes, redirect URIs, grant types or public keys.

        Required scope: `oauth-clients:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_UPDATE, oauth_client_id, body=body, keywords=dict(fields))

    @overload
    def replace(
        self, oauth_client_id: str, body: types.OAuthClientInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.OAuthClient: ...
    @overload
    def replace(self, oauth_client_id: str, /, **fields: Unpack[types.OauthClientsReplaceFields]) -> models.OAuthClient: ...
    def replace(self, oauth_client_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace an OAuth client.

        Takes effect with the next request. Your credentials need every scope that the client has afterwards, unless the change only
        restricts it: fewer scopes, redirect URIs, grant types or public keys.

        Required scope: `oauth-clients:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_REPLACE, oauth_client_id, body=body, keywords=dict(fields))

    def delete(self, oauth_client_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete an OAuth client.

        Requests with its tokens are refused immediately. Needs no scope of the client.

        Required scope: `oauth-clients:write`.
        """
        self._call(_DELETE, oauth_client_id, keywords=dict(options))

    @overload
    def rotate_secret(
        self, oauth_client_id: str, body: types.RotateClientSecretInput, /, **options: Unpack[types.OrganizationsDeleteOptions]
    ) -> models.IssuedClient: ...
    @overload
    def rotate_secret(self, oauth_client_id: str, /, **fields: Unpack[types.OauthClientsRotateSecretFields]) -> models.IssuedClient: ...
    def rotate_secret(self, oauth_client_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Rotate an OAuth client's secret.

        The new secret is shown only once. The old secret works for another `grace_hours`. Your credentials need every scope of the client.

        Required scope: `oauth-clients:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_ROTATE_SECRET, oauth_client_id, body=body, keywords=dict(fields))

    def suspend(self, oauth_client_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.OAuthClient:
        """Suspend an OAuth client.

        The client, its tokens and the access that people gave it are refused immediately. Needs no scope of the client.

        Required scope: `oauth-clients:write`.
        """
        result: models.OAuthClient = self._call(_SUSPEND, oauth_client_id, keywords=dict(options))
        return result

    def activate(self, oauth_client_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.OAuthClient:
        """Activate a suspended OAuth client.

        Tokens that were issued to the client itself before the suspension stay refused. Your credentials need every scope of the client.

        Required scope: `oauth-clients:write`.
        """
        result: models.OAuthClient = self._call(_ACTIVATE, oauth_client_id, keywords=dict(options))
        return result


class AsyncOauthClients(AsyncResource):
    """Programs that ask people for access to their organization, or act on their own (OAuth 2.0)."""

    @overload
    async def create(self, body: types.OAuthClientInput, /, **options: Unpack[types.RequestOptions]) -> models.IssuedClient: ...
    @overload
    async def create(self, /, **fields: Unpack[types.OauthClientsCreateFields]) -> models.IssuedClient: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create an OAuth client."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.OauthClientsListOptions]) -> AsyncPages[models.OAuthClient]:
        """List OAuth clients."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, oauth_client_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.OAuthClient:
        """Get a OAuth client."""
        result: models.OAuthClient = await self._call(_GET, oauth_client_id, keywords=dict(options))
        return result

    @overload
    async def update(
        self, oauth_client_id: str, body: types.OAuthClientPatch, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.OAuthClient: ...
    @overload
    async def update(self, oauth_client_id: str, /, **fields: Unpack[types.OauthClientsUpdateFields]) -> models.OAuthClient: ...
    async def update(self, oauth_client_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update an OAuth client."""
        return await self._call(_UPDATE, oauth_client_id, body=body, keywords=dict(fields))

    @overload
    async def replace(
        self, oauth_client_id: str, body: types.OAuthClientInput, /, **options: Unpack[types.OrganizationsGetOptions]
    ) -> models.OAuthClient: ...
    @overload
    async def replace(self, oauth_client_id: str, /, **fields: Unpack[types.OauthClientsReplaceFields]) -> models.OAuthClient: ...
    async def replace(self, oauth_client_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace an OAuth client."""
        return await self._call(_REPLACE, oauth_client_id, body=body, keywords=dict(fields))

    async def delete(self, oauth_client_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete an OAuth client."""
        await self._call(_DELETE, oauth_client_id, keywords=dict(options))

    @overload
    async def rotate_secret(
        self, oauth_client_id: str, body: types.RotateClientSecretInput, /, **options: Unpack[types.OrganizationsDeleteOptions]
    ) -> models.IssuedClient: ...
    @overload
    async def rotate_secret(
        self, oauth_client_id: str, /, **fields: Unpack[types.OauthClientsRotateSecretFields]
    ) -> models.IssuedClient: ...
    async def rotate_secret(self, oauth_client_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Rotate an OAuth client's secret."""
        return await self._call(_ROTATE_SECRET, oauth_client_id, body=body, keywords=dict(fields))

    async def suspend(self, oauth_client_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.OAuthClient:
        """Suspend an OAuth client."""
        result: models.OAuthClient = await self._call(_SUSPEND, oauth_client_id, keywords=dict(options))
        return result

    async def activate(self, oauth_client_id: str, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.OAuthClient:
        """Activate a suspended OAuth client."""
        result: models.OAuthClient = await self._call(_ACTIVATE, oauth_client_id, keywords=dict(options))
        return result
