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

_LIST = Operation(
    "GET",
    "/v1/deliveries",
    result="Delivery",
    returns="page",
    query="webhook_id status event_type object_id event_id created_at limit cursor",
)


class Deliveries(Resource):
    """Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried."""

    def list(self, **options: Unpack[types.DeliveriesListOptions]) -> Page[models.Delivery]:
        """List all deliveries.

        Returns the deliveries of the last 30 days, newest event first. `status[in]=pending,retrying,failed` returns everything that has not
        been delivered, from all your webhooks, in one list. Deliveries of events that your key cannot read are omitted.

        With `event_type`, `object_id` or `status=delivered`, a page scans a limited number of deliveries, 100 or 500. It may then hold
        fewer than `limit`, or none; continue while `has_more` is true.

        Required scope: `deliveries:read` (included in `webhooks:read`).
        """
        return self._list(_LIST, keywords=dict(options))


class AsyncDeliveries(AsyncResource):
    """Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried."""

    def list(self, **options: Unpack[types.DeliveriesListOptions]) -> AsyncPages[models.Delivery]:
        """List all deliveries."""
        return self._list(_LIST, keywords=dict(options))
