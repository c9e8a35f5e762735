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

_LIST = Operation("GET", "/v1/tiers", result="TierList")
_GET = Operation("GET", "/v1/tiers/{name}", result="TierWithRollout")
_SET = Operation(
    "PUT",
    "/v1/tiers/{name}",
    result="TierWithRollout",
    body="algorithm per_minute per_hour per_day burst grace_percent concurrent daily_quota monthly_quota lease metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/tiers/{name}", returns="nothing")


class Tiers(Resource):
    """Access to the API: keys, scopes and limits."""

    def list(self, **options: Unpack[types.RequestOptions]) -> models.TierList:
        """List tiers.

        Returns all tiers on one page, sorted by name.

        Required scope: `tiers:read`.
        """
        result: models.TierList = self._call(_LIST, keywords=dict(options))
        return result

    def get(self, name: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.TierWithRollout:
        """Get a tier.

        Required scope: `tiers:read`.
        """
        result: models.TierWithRollout = self._call(_GET, name, keywords=dict(options))
        return result

    @overload
    def set(self, name: str, body: types.TierInput, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.TierWithRollout: ...
    @overload
    def set(self, name: str, /, **fields: Unpack[types.TiersSetFields]) -> models.TierWithRollout: ...
    def set(self, name: str, body: Any = None, /, **fields: Any) -> Any:
        """Create or replace a tier.

        Creates the tier (201) or replaces its limits (200). Its API keys get the new limits at once. Platform administrators only.

        Required scope: `platform:tiers`.
        """
        return self._call(_SET, name, body=body, keywords=dict(fields))

    def delete(self, name: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a tier.

        No API key may use it. Platform administrators only.

        Required scope: `platform:tiers`.
        """
        self._call(_DELETE, name, keywords=dict(options))


class AsyncTiers(AsyncResource):
    """Access to the API: keys, scopes and limits."""

    async def list(self, **options: Unpack[types.RequestOptions]) -> models.TierList:
        """List tiers."""
        result: models.TierList = await self._call(_LIST, keywords=dict(options))
        return result

    async def get(self, name: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.TierWithRollout:
        """Get a tier."""
        result: models.TierWithRollout = await self._call(_GET, name, keywords=dict(options))
        return result

    @overload
    async def set(
        self, name: str, body: types.TierInput, /, **options: Unpack[types.OrganizationsDeleteOptions]
    ) -> models.TierWithRollout: ...
    @overload
    async def set(self, name: str, /, **fields: Unpack[types.TiersSetFields]) -> models.TierWithRollout: ...
    async def set(self, name: str, body: Any = None, /, **fields: Any) -> Any:
        """Create or replace a tier."""
        return await self._call(_SET, name, body=body, keywords=dict(fields))

    async def delete(self, name: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete a tier."""
        await self._call(_DELETE, name, keywords=dict(options))
