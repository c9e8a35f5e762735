"""The status of the platform and its incidents, for everyone. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_GET = Operation("GET", "/v1/status", result="PlatformStatus", has_credentials=False)


class Status(Resource):
    """The status of the platform and its incidents, for everyone."""

    def get(self, **options: Unpack[types.RequestOptions]) -> models.PlatformStatus:
        """Get the status.

        Returns the status of the platform and of each component: by its alarms, which change it within a minute, and by open incidents.
        Needs no credentials. Caches keep the response for 30 seconds.
        """
        result: models.PlatformStatus = self._call(_GET, keywords=dict(options))
        return result


class AsyncStatus(AsyncResource):
    """The status of the platform and its incidents, for everyone."""

    async def get(self, **options: Unpack[types.RequestOptions]) -> models.PlatformStatus:
        """Get the status."""
        result: models.PlatformStatus = await self._call(_GET, keywords=dict(options))
        return result
