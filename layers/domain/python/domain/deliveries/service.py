"""The delivery log as its webhook's owner reads it. Making and sending deliveries lives in `fanout` and `sending`."""

from typing import Protocol

from msgspec.structs import replace

from apikit import Actor, Tenant, errors, ids
from apikit.resources import lists
from domain.deliveries.model import Delivery, DeliveryStatus
from domain.events.event_scopes import find_event_scope
from domain.webhooks.service import WebhookService


class DeliveryLog(Protocol):
    """Deliveries to read."""

    def get(self, tenant: Tenant, webhook_id: str, delivery_id: str) -> Delivery | None:
        """The delivery, or None."""
        ...

    def page(
        self, tenant: Tenant, webhook_id: str, request: lists.PageRequest, status: DeliveryStatus | None
    ) -> lists.Page[Delivery]:
        """Newest first; of one status when it is given."""
        ...


class DeliveryService:
    """Reads the deliveries of a webhook, which are kept for 30 days."""

    def __init__(self, log: DeliveryLog, webhooks: WebhookService) -> None:
        self._log = log
        self._webhooks = webhooks

    def page(
        self, actor: Actor, webhook_id: str, request: lists.PageRequest, *, status: DeliveryStatus | None
    ) -> lists.Page[Delivery]:
        """Newest first, those of events that the actor may read: a page may be short, or empty, and have more behind it.

        Raises InsufficientScope; NotFound, Deleted for the webhook.
        """
        self._webhooks.get(actor, webhook_id)
        page = self._log.page(actor.tenant, webhook_id, request, status)
        return replace(page, data=[each for each in page.data if actor.may(find_event_scope(each.event_type))])

    def get(self, actor: Actor, webhook_id: str, delivery_id: str) -> Delivery:
        """The delivery. Raises NotFound; InsufficientScope without the scope that reads its event's resource, too."""
        actor.require("webhooks:read")
        ids.require_id("whk", webhook_id)
        delivery = self._log.get(actor.tenant, webhook_id, ids.require_id("dlv", delivery_id))
        if delivery is None:
            raise errors.NotFound("This webhook has no delivery with this ID. Deliveries are kept for 30 days.")
        actor.require(find_event_scope(delivery.event_type))
        return delivery
