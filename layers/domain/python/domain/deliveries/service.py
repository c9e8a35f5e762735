"""Use cases of deliveries: list the deliveries of a webhook, get one."""

from typing import Protocol

from msgspec.structs import replace

from apikit import Actor, Tenant, errors, ids
from apikit.resources import lists
from domain.deliveries.attempt_requests import restore_requests
from domain.deliveries.model import Delivery, DeliveryStatus
from domain.events.event_scopes import find_event_scope
from domain.webhooks.service import WebhookService


class DeliveryLog(Protocol):
    """Reads stored deliveries."""

    def get(self, tenant: Tenant, webhook_id: str, delivery_id: str) -> Delivery | None:
        """Return the delivery, or None."""
        ...

    def page(
        self, tenant: Tenant, webhook_id: str, request: lists.PageRequest, status: DeliveryStatus | None
    ) -> lists.Page[Delivery]:
        """Return a page of deliveries, newest first, of one status or of all."""
        ...


class DeliveryService:
    """Reads the deliveries of a webhook, which are stored for 30 days."""

    def __init__(self, log: DeliveryLog, webhooks: WebhookService) -> None:
        self._log = log
        self._webhooks = webhooks

    def page(
        self, actor: Actor, webhook_id: str, request: lists.PageRequest, *, status: DeliveryStatus | None
    ) -> lists.Page[Delivery]:
        """Return the deliveries of events that the actor may read, newest first.

        A page may hold fewer deliveries than its limit, or none, although more follow.

        Raises InsufficientScope; NotFound, Deleted for the webhook.
        """
        self._webhooks.get(actor, webhook_id)
        page = self._log.page(actor.tenant, webhook_id, request, status)
        return replace(
            page, data=[restore_requests(each) for each in page.data if actor.may(find_event_scope(each.event_type))]
        )

    def get(self, actor: Actor, webhook_id: str, delivery_id: str) -> Delivery:
        """Return the delivery. Raises NotFound; InsufficientScope, also without the read scope of its event's resource."""
        actor.require("webhooks:read")
        ids.require_id("whk", webhook_id)
        delivery = self._log.get(actor.tenant, webhook_id, ids.require_id("dlv", delivery_id))
        if delivery is None:
            raise errors.NotFound("This webhook has no delivery with this ID. Deliveries are kept for 30 days.")
        actor.require(find_event_scope(delivery.event_type))
        return restore_requests(delivery, has_bodies=True)
