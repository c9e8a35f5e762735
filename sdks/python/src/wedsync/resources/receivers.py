"""Tools for developers: receivers that show what webhooks send. With sandbox credentials only. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_CREATE = Operation("POST", "/v1/sandbox/receivers", result="Receiver", body="status delay_ms script", has_body=True, needs_body=True)
_LIST = Operation("GET", "/v1/sandbox/receivers", result="Receiver", returns="page", query="limit cursor")
_GET = Operation("GET", "/v1/sandbox/receivers/{receiver_id}", result="Receiver")
_DELETE = Operation("DELETE", "/v1/sandbox/receivers/{receiver_id}", returns="nothing")
_LIST_REQUESTS = Operation(
    "GET", "/v1/sandbox/receivers/{receiver_id}/requests", result="ReceiverRequest", returns="page", query="limit cursor"
)


class Receivers(Resource):
    """Tools for developers: receivers that show what webhooks send. With sandbox credentials only."""

    @overload
    def create(self, body: types.ReceiverInput, /, **options: Unpack[types.RequestOptions]) -> models.Receiver: ...
    @overload
    def create(self, /, **fields: Unpack[types.ReceiversCreateFields]) -> models.Receiver: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a receiver.

        Returns the `url`, which you can use as the `url` of a webhook. The receiver answers 200, or what you choose, and stores the
        requests, so that you see what your webhook sends before you write a receiver. A sandbox has at most 20 receivers: 409 `conflict`
        above that.

        Required scope: `sandbox:write`.
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.ApplicationsListPendingOptions]) -> Page[models.Receiver]:
        """List receivers.

        Returns the newest first.

        Required scope: `sandbox:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, receiver_id: str, /, **options: Unpack[types.RequestOptions]) -> models.Receiver:
        """Get a receiver.

        Required scope: `sandbox:read`.
        """
        result: models.Receiver = self._call(_GET, receiver_id, keywords=dict(options))
        return result

    def delete(self, receiver_id: str, /, **options: Unpack[types.RequestOptions]) -> None:
        """Delete a receiver.

        Its requests can no longer be read. Later requests get 410, which disables the webhook that sends them.

        Required scope: `sandbox:write`.
        """
        self._call(_DELETE, receiver_id, keywords=dict(options))

    def list_requests(self, receiver_id: str, /, **options: Unpack[types.ReceiversListRequestsOptions]) -> Page[models.ReceiverRequest]:
        """List a receiver's requests.

        Returns the last 100 requests of the last 7 days, newest first. To poll, send the `ETag` of the previous response as
        `If-None-Match`: the response is 304 until the page changes.

        Required scope: `sandbox:read`.
        """
        return self._list(_LIST_REQUESTS, receiver_id, keywords=dict(options))


class AsyncReceivers(AsyncResource):
    """Tools for developers: receivers that show what webhooks send. With sandbox credentials only."""

    @overload
    async def create(self, body: types.ReceiverInput, /, **options: Unpack[types.RequestOptions]) -> models.Receiver: ...
    @overload
    async def create(self, /, **fields: Unpack[types.ReceiversCreateFields]) -> models.Receiver: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a receiver."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.ApplicationsListPendingOptions]) -> AsyncPages[models.Receiver]:
        """List receivers."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, receiver_id: str, /, **options: Unpack[types.RequestOptions]) -> models.Receiver:
        """Get a receiver."""
        result: models.Receiver = await self._call(_GET, receiver_id, keywords=dict(options))
        return result

    async def delete(self, receiver_id: str, /, **options: Unpack[types.RequestOptions]) -> None:
        """Delete a receiver."""
        await self._call(_DELETE, receiver_id, keywords=dict(options))

    def list_requests(
        self, receiver_id: str, /, **options: Unpack[types.ReceiversListRequestsOptions]
    ) -> AsyncPages[models.ReceiverRequest]:
        """List a receiver's requests."""
        return self._list(_LIST_REQUESTS, receiver_id, keywords=dict(options))
