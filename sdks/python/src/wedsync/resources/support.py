"""Questions to the platform's support, with response targets by tier. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_GET = Operation("GET", "/v1/support", result="Support")


class Support(Resource):
    """Questions to the platform's support, with response targets by tier."""

    def get(self, **options: Unpack[types.RequestOptions]) -> models.Support:
        """Get your support.

        Returns the tier of your organization's support and the response targets of each tier. Enterprise organizations also get their
        technical account manager.

        Required scope: `support:read`.
        """
        result: models.Support = self._call(_GET, keywords=dict(options))
        return result


class AsyncSupport(AsyncResource):
    """Questions to the platform's support, with response targets by tier."""

    async def get(self, **options: Unpack[types.RequestOptions]) -> models.Support:
        """Get your support."""
        result: models.Support = await self._call(_GET, keywords=dict(options))
        return result
