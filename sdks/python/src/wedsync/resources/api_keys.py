"""Access to the API: keys, scopes and limits. Generated from the OpenAPI document by `make sdks`; do not edit."""

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
    "/v1/api-keys",
    result="IssuedKey",
    body="name scopes environment application_id service_account_id tier status expires_at limits rules allowed_ips denied_ips allowed_domains user_agents request_signing metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/api-keys",
    result="ApiKey",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at status metadata fields",
)
_GET = Operation("GET", "/v1/api-keys/{key_id}", result="ApiKey")
_UPDATE = Operation(
    "PATCH",
    "/v1/api-keys/{key_id}",
    result="ApiKey",
    query="fields",
    body="name scopes environment application_id service_account_id tier status expires_at limits rules allowed_ips denied_ips allowed_domains user_agents request_signing metadata",
    has_body=True,
    needs_body=True,
)
_REPLACE = Operation(
    "PUT",
    "/v1/api-keys/{key_id}",
    result="ApiKey",
    query="fields",
    body="name scopes environment application_id service_account_id tier status expires_at limits rules allowed_ips denied_ips allowed_domains user_agents request_signing metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/api-keys/{key_id}", returns="nothing")
_REGENERATE = Operation("POST", "/v1/api-keys/{key_id}/regenerate", result="IssuedKey", body="grace_hours", has_body=True)
_USAGE = Operation("GET", "/v1/api-keys/{key_id}/usage", result="Usage", query="from_ to granularity")


class ApiKeys(Resource):
    """Access to the API: keys, scopes and limits."""

    @overload
    def create(self, body: types.ApiKeyInput, /, **options: Unpack[types.RequestOptions]) -> models.IssuedKey: ...
    @overload
    def create(self, /, **fields: Unpack[types.ApiKeysCreateFields]) -> models.IssuedKey: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create an API key.

        Its secret is shown only once.

        Required scope: `api-keys:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.ApiKeysListOptions]) -> Page[models.ApiKey]:
        """List API keys.

        Returns the keys of your own credentials' environment (live or test), newest first by default.

        Required scope: `api-keys:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, key_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.ApiKey:
        """Get an API key.

        Required scope: `api-keys:read`.
        """
        result: models.ApiKey = self._call(_GET, key_id, keywords=dict(options))
        return result

    @overload
    def update(self, key_id: str, body: types.ApiKeyPatch, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.ApiKey: ...
    @overload
    def update(self, key_id: str, /, **fields: Unpack[types.ApiKeysUpdateFields]) -> models.ApiKey: ...
    def update(self, key_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update an API key.

        Takes effect with the next request. Your credentials need every scope that the key has afterwards, unless the change only restricts
        it: fewer scopes, lower limits, fewer networks, domains or user agents, an earlier expiry, required signatures, or `disabled`.

        Required scope: `api-keys:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_UPDATE, key_id, body=body, keywords=dict(fields))

    @overload
    def replace(self, key_id: str, body: types.ApiKeyInput, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.ApiKey: ...
    @overload
    def replace(self, key_id: str, /, **fields: Unpack[types.ApiKeysReplaceFields]) -> models.ApiKey: ...
    def replace(self, key_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace an API key.

        Takes effect with the next request. Your credentials need every scope that the key has afterwards, unless the change only restricts
        it: fewer scopes, lower limits, fewer networks, domains or user agents, an earlier expiry, required signatures, or `disabled`.

        Required scope: `api-keys:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_REPLACE, key_id, body=body, keywords=dict(fields))

    def delete(self, key_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Revoke an API key.

        Requests with it are refused immediately. Needs no scope of the key.

        Required scope: `api-keys:write`.
        """
        self._call(_DELETE, key_id, keywords=dict(options))

    @overload
    def regenerate(
        self, key_id: str, body: types.RegenerateInput, /, **options: Unpack[types.OrganizationsDeleteOptions]
    ) -> models.IssuedKey: ...
    @overload
    def regenerate(self, key_id: str, /, **fields: Unpack[types.ApiKeysRegenerateFields]) -> models.IssuedKey: ...
    def regenerate(self, key_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Regenerate an API key's secret.

        The new secret is shown only once. The old secret works for another `grace_hours`. Your credentials need every scope of the key.

        Required scope: `api-keys:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_REGENERATE, key_id, body=body, keywords=dict(fields))

    def usage(self, key_id: str, /, **options: Unpack[types.ApiKeysUsageOptions]) -> models.Usage:
        """Get an API key's usage.

        Returns the requests made with the key, in total and per period.

        Required scope: `usage:read`.
        """
        result: models.Usage = self._call(_USAGE, key_id, keywords=dict(options))
        return result


class AsyncApiKeys(AsyncResource):
    """Access to the API: keys, scopes and limits."""

    @overload
    async def create(self, body: types.ApiKeyInput, /, **options: Unpack[types.RequestOptions]) -> models.IssuedKey: ...
    @overload
    async def create(self, /, **fields: Unpack[types.ApiKeysCreateFields]) -> models.IssuedKey: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create an API key."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.ApiKeysListOptions]) -> AsyncPages[models.ApiKey]:
        """List API keys."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, key_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.ApiKey:
        """Get an API key."""
        result: models.ApiKey = await self._call(_GET, key_id, keywords=dict(options))
        return result

    @overload
    async def update(self, key_id: str, body: types.ApiKeyPatch, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.ApiKey: ...
    @overload
    async def update(self, key_id: str, /, **fields: Unpack[types.ApiKeysUpdateFields]) -> models.ApiKey: ...
    async def update(self, key_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update an API key."""
        return await self._call(_UPDATE, key_id, body=body, keywords=dict(fields))

    @overload
    async def replace(self, key_id: str, body: types.ApiKeyInput, /, **options: Unpack[types.OrganizationsGetOptions]) -> models.ApiKey: ...
    @overload
    async def replace(self, key_id: str, /, **fields: Unpack[types.ApiKeysReplaceFields]) -> models.ApiKey: ...
    async def replace(self, key_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace an API key."""
        return await self._call(_REPLACE, key_id, body=body, keywords=dict(fields))

    async def delete(self, key_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Revoke an API key."""
        await self._call(_DELETE, key_id, keywords=dict(options))

    @overload
    async def regenerate(
        self, key_id: str, body: types.RegenerateInput, /, **options: Unpack[types.OrganizationsDeleteOptions]
    ) -> models.IssuedKey: ...
    @overload
    async def regenerate(self, key_id: str, /, **fields: Unpack[types.ApiKeysRegenerateFields]) -> models.IssuedKey: ...
    async def regenerate(self, key_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Regenerate an API key's secret."""
        return await self._call(_REGENERATE, key_id, body=body, keywords=dict(fields))

    async def usage(self, key_id: str, /, **options: Unpack[types.ApiKeysUsageOptions]) -> models.Usage:
        """Get an API key's usage."""
        result: models.Usage = await self._call(_USAGE, key_id, keywords=dict(options))
        return result
