"""Money of payments that was returned. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_LIST = Operation(
    "GET",
    "/v1/refunds",
    result="Refund",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at payment_id status metadata fields expand",
)
_GET = Operation("GET", "/v1/refunds/{refund_id}", result="Refund", query="fields expand")
_UPDATE = Operation(
    "PATCH", "/v1/refunds/{refund_id}", result="Refund", query="fields expand", body="metadata", has_body=True, needs_body=True
)


class Refunds(Resource):
    """Money of payments that was returned."""

    def list(self, **options: Unpack[types.RefundsListOptions]) -> Page[models.Refund]:
        """List refunds.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `refunds:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, refund_id: str, /, **options: Unpack[types.RefundsGetOptions]) -> models.Refund:
        """Get a refund.

        Required scope: `refunds:read`.
        """
        result: models.Refund = self._call(_GET, refund_id, keywords=dict(options))
        return result

    @overload
    def update(self, refund_id: str, body: types.RefundPatch, /, **options: Unpack[types.RefundsGetOptions]) -> models.Refund: ...
    @overload
    def update(self, refund_id: str, /, **fields: Unpack[types.RefundsUpdateFields]) -> models.Refund: ...
    def update(self, refund_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a refund.

        Changes its `metadata`; everything else cannot be changed.

        Required scope: `refunds:write`.
        """
        return self._call(_UPDATE, refund_id, body=body, keywords=dict(fields))


class AsyncRefunds(AsyncResource):
    """Money of payments that was returned."""

    def list(self, **options: Unpack[types.RefundsListOptions]) -> AsyncPages[models.Refund]:
        """List refunds."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, refund_id: str, /, **options: Unpack[types.RefundsGetOptions]) -> models.Refund:
        """Get a refund."""
        result: models.Refund = await self._call(_GET, refund_id, keywords=dict(options))
        return result

    @overload
    async def update(self, refund_id: str, body: types.RefundPatch, /, **options: Unpack[types.RefundsGetOptions]) -> models.Refund: ...
    @overload
    async def update(self, refund_id: str, /, **fields: Unpack[types.RefundsUpdateFields]) -> models.Refund: ...
    async def update(self, refund_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a refund."""
        return await self._call(_UPDATE, refund_id, body=body, keywords=dict(fields))
