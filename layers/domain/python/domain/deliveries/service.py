"""Use cases of deliveries: list those of a webhook or of all webhooks, get one."""

from typing import Protocol

from msgspec.structs import replace

from apikit import Actor, Tenant, errors, ids
from apikit.resources import lists
from domain.deliveries.attempt_requests import restore_requests
from domain.deliveries.delivery_query import DeliveryQuery
from domain.deliveries.endpoint_health import UNKNOWN_HEALTH, EndpointHealth, HealthReader, postpone_retry
from domain.deliveries.model import Delivery
from domain.events.event_scopes import find_event_scope, require_event_scopes
from domain.events.reader import SentEvents
from domain.webhooks.service import WebhookService


class DeliveryStore(Protocol):
    """Reads one delivery."""

    def get(self, tenant: Tenant, webhook_id: str, delivery_id: str) -> Delivery | None:
        """Return the delivery, or None."""
        ...


class DeliveryLog(Protocol):
    """Reads lists of deliveries."""

    def page(self, tenant: Tenant, query: DeliveryQuery, request: lists.PageRequest) -> lists.Page[Delivery]:
        """Return a page of deliveries, newest event first; a filter that no index serves may leave fewer than its limit."""
        ...


class PageHealthReader(HealthReader, Protocol):
    """Reads the health of one endpoint or of all."""

    def list_all(self, tenant: Tenant) -> dict[str, EndpointHealth]:
        """Return the health of the tenant's endpoints by webhook ID, without those that have not been called."""
        ...


class DeliveryService:
    """Reads deliveries, which are stored for 30 days. Those that wait for a retry cost one read more, for their endpoints' circuits."""

    def __init__(
        self,
        store: DeliveryStore,
        log: DeliveryLog,
        *,
        events: SentEvents,
        webhooks: WebhookService,
        health: PageHealthReader,
    ) -> None:
        self._store = store
        self._log = log
        self._events = events
        self._webhooks = webhooks
        self._health = health

    def page_of_webhook(
        self, actor: Actor, webhook_id: str, query: DeliveryQuery, request: lists.PageRequest
    ) -> lists.Page[Delivery]:
        """Return the deliveries of one webhook, as `page` does. Raises NotFound, Deleted for the webhook."""
        self._webhooks.get(actor, webhook_id)
        return self._read_page(actor, replace(query, webhook_id=webhook_id), request)

    def page(self, actor: Actor, query: DeliveryQuery, request: lists.PageRequest) -> lists.Page[Delivery]:
        """Return the deliveries of events that the actor may read, newest event first. Each type in the query requires its scope.

        A page may hold fewer deliveries than its limit, or none, although more follow. Raises InsufficientScope.
        """
        actor.require("deliveries:read")
        return self._read_page(actor, query, request)

    def get(self, actor: Actor, webhook_id: str, delivery_id: str) -> Delivery:
        """Return the delivery, with the bodies of its requests unless the event has expired.

        Raises NotFound; InsufficientScope, also without the read scope of its event's resource.
        """
        actor.require("webhooks:read")
        ids.require_id("whk", webhook_id)
        delivery = self._store.get(actor.tenant, webhook_id, ids.require_id("dlv", delivery_id))
        if delivery is None:
            raise errors.NotFound("This webhook has no delivery with this ID. Deliveries are kept for 30 days.")
        actor.require(find_event_scope(delivery.event_type))
        event = self._events.get_by_sequence(actor.tenant, delivery.event_sequence, delivery.event_id)
        (postponed_delivery,) = self._postpone(actor.tenant, [delivery])
        return restore_requests(postponed_delivery, event, has_bodies=True)

    def _read_page(self, actor: Actor, query: DeliveryQuery, request: lists.PageRequest) -> lists.Page[Delivery]:
        require_event_scopes(actor, query.patterns)
        page = self._log.page(actor.tenant, query, request)
        deliveries = [each for each in page.data if actor.may(find_event_scope(each.event_type))]
        return replace(page, data=[restore_requests(each) for each in self._postpone(actor.tenant, deliveries)])

    def _postpone(self, tenant: Tenant, deliveries: list[Delivery]) -> list[Delivery]:
        """Return the deliveries with the times at which they can be retried, which open circuits make later."""
        webhook_ids = {each.webhook_id for each in deliveries if each.next_retry_at}
        if len(webhook_ids) > 1:
            health_by_id = self._health.list_all(tenant)
        else:
            health_by_id = {webhook_id: self._health.get(tenant, webhook_id) for webhook_id in webhook_ids}
        return [postpone_retry(each, health_by_id.get(each.webhook_id, UNKNOWN_HEALTH)) for each in deliveries]
