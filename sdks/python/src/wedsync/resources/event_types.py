"""Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_LIST = Operation("GET", "/v1/event-types", result="EventType", returns="page", query="limit cursor")
_GET = Operation("GET", "/v1/event-types/{event_type}", result="EventType")


class EventTypes(Resource):
    """Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried."""

    def list(self, **options: Unpack[types.ApplicationsListPendingOptions]) -> Page[models.EventType]:
        """List event types.

        Returns all types in the order of their names, each with the JSON Schema and an example of its events. Types with `since` null are
        not sent yet.

        Required scope: `event-types:read` (included in `webhooks:read`).
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, event_type: str, /, **options: Unpack[types.RequestOptions]) -> models.EventType:
        """Get an event type.

        Includes the JSON Schema and an example of its events.

        Required scope: `event-types:read` (included in `webhooks:read`).
        """
        result: models.EventType = self._call(_GET, event_type, keywords=dict(options))
        return result


class AsyncEventTypes(AsyncResource):
    """Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried."""

    def list(self, **options: Unpack[types.ApplicationsListPendingOptions]) -> AsyncPages[models.EventType]:
        """List event types."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, event_type: str, /, **options: Unpack[types.RequestOptions]) -> models.EventType:
        """Get an event type."""
        result: models.EventType = await self._call(_GET, event_type, keywords=dict(options))
        return result
