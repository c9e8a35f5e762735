"""Events of the last 30 days, and every change in order for systems that keep a copy. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import events, models, types
    from wedsync._pages import AsyncPages, Page

_LIST = Operation("GET", "/v1/events", result="Event", returns="page", query="limit cursor type created_at request_id sort")
_GET = Operation("GET", "/v1/events/{event_id}", result="Event")


class Events(Resource):
    """Events of the last 30 days, and every change in order for systems that keep a copy."""

    def list(self, **options: Unpack[types.EventsListOptions]) -> Page[events.Event]:
        """List events.

        Returns the events of the last 30 days, newest first by default. Events of resources that your key cannot read are omitted:
        `client.*` requires `clients:read`. If you filter by a type, your key must have its scope (403 `insufficient_scope`).

        Required scope: `events:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, event_id: str, /, **options: Unpack[types.RequestOptions]) -> events.Event:
        """Get an event.

        The body is byte-identical to the webhook payload. Also requires the read scope of the event's resource: `client.created` requires
        `clients:read`.

        Required scope: `events:read`.
        """
        result: events.Event = self._call(_GET, event_id, keywords=dict(options))
        return result


class AsyncEvents(AsyncResource):
    """Events of the last 30 days, and every change in order for systems that keep a copy."""

    def list(self, **options: Unpack[types.EventsListOptions]) -> AsyncPages[events.Event]:
        """List events."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, event_id: str, /, **options: Unpack[types.RequestOptions]) -> events.Event:
        """Get an event."""
        result: events.Event = await self._call(_GET, event_id, keywords=dict(options))
        return result
