"""Health of the platform and its OpenAPI documents. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_HEALTH = Operation("GET", "/health", result="Health", has_credentials=False)
_OPENAPI = Operation("GET", "/openapi.json", result="dict[str, Any]", has_credentials=False)
_OPENAPI_3_1 = Operation("GET", "/openapi-3.1.json", result="dict[str, Any]", has_credentials=False)


class Meta(Resource):
    """Health of the platform and its OpenAPI documents."""

    def health(self, **options: Unpack[types.RequestOptions]) -> models.Health:
        """Check the platform's health."""
        result: models.Health = self._call(_HEALTH, keywords=dict(options))
        return result

    def openapi(self, **options: Unpack[types.OrganizationsDeleteOptions]) -> dict[str, Any]:
        """Get the OpenAPI 3.0.3 document."""
        result: dict[str, Any] = self._call(_OPENAPI, keywords=dict(options))
        return result

    def openapi_3_1(self, **options: Unpack[types.OrganizationsDeleteOptions]) -> dict[str, Any]:
        """Get the OpenAPI 3.1 document."""
        result: dict[str, Any] = self._call(_OPENAPI_3_1, keywords=dict(options))
        return result


class AsyncMeta(AsyncResource):
    """Health of the platform and its OpenAPI documents."""

    async def health(self, **options: Unpack[types.RequestOptions]) -> models.Health:
        """Check the platform's health."""
        result: models.Health = await self._call(_HEALTH, keywords=dict(options))
        return result

    async def openapi(self, **options: Unpack[types.OrganizationsDeleteOptions]) -> dict[str, Any]:
        """Get the OpenAPI 3.0.3 document."""
        result: dict[str, Any] = await self._call(_OPENAPI, keywords=dict(options))
        return result

    async def openapi_3_1(self, **options: Unpack[types.OrganizationsDeleteOptions]) -> dict[str, Any]:
        """Get the OpenAPI 3.1 document."""
        result: dict[str, Any] = await self._call(_OPENAPI_3_1, keywords=dict(options))
        return result
