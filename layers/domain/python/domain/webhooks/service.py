"""Use cases of webhooks beyond those every resource has: pause, resume, rotate the secret, and giving up on one."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any, Protocol

from apikit import Actor, Clock, Tenant, errors
from apikit.resources import Preconditions, ResourceService, fields, lists, records, stores
from domain.events.event_catalogue import matches_type
from domain.events.event_scopes import require_event_scopes
from domain.webhooks.endpoint import normalize_url
from domain.webhooks.model import FailureReason, Webhook, WebhookDetails, generate_secret

MAX_WEBHOOKS = 100
"""Webhooks of an organization in one environment."""


class WebhookStore(stores.Store[Webhook], Protocol):
    """A store that also gives all of a tenant's webhooks."""

    def every(self, tenant: Tenant) -> Iterable[Webhook]:
        """All of the tenant's webhooks."""
        ...


class WebhookService(ResourceService[Webhook, WebhookDetails]):
    """Webhooks of an organization and environment."""

    record_type = Webhook
    details_type = WebhookDetails

    def __init__(self, store: WebhookStore, clock: Clock, *, allow_loopback: bool) -> None:
        super().__init__(store, clock)
        self._webhooks = store
        self._allow_loopback = allow_loopback

    def create_values(self, actor: Actor, details: WebhookDetails) -> Mapping[str, Any]:
        """The values of a new, active webhook with its secret.

        Raises InsufficientScope for events of resources that the actor may not read, InvalidRequest; Conflict when there are too many.
        """
        require_event_scopes(actor, details.event_types)
        if self.store.page(actor.tenant, lists.PageRequest(limit=MAX_WEBHOOKS - 1)).next_position:
            raise errors.Conflict(f"The maximum of {MAX_WEBHOOKS} webhooks is reached. Delete a webhook first.")
        return {**self._values(details, stored={}), "secrets": (generate_secret(),)}

    def update_values(self, actor: Actor, record: Webhook, details: WebhookDetails) -> Mapping[str, Any]:
        """The new values. Raises InsufficientScope as `first` does, whatever changes: the address decides who gets the events."""
        require_event_scopes(actor, details.event_types)
        return self._values(details, stored=record.headers)

    def pause(
        self,
        actor: Actor,
        webhook_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Webhook:
        """Nothing is sent to it any more. Raises NotFound, IllegalTransition, StaleVersion."""
        return self._change(actor, webhook_id, preconditions, lambda webhook: webhook.paused(self.clock.now()))

    def resume(
        self,
        actor: Actor,
        webhook_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Webhook:
        """New events are sent to it again. Raises NotFound, IllegalTransition, StaleVersion."""
        return self._change(actor, webhook_id, preconditions, lambda webhook: webhook.resumed(self.clock.now()))

    def rotate_secret(
        self, actor: Actor, webhook_id: str, *, overlap_hours: int, preconditions: Preconditions | None
    ) -> Webhook:
        """A new secret signs from now on; the one before signs as well for the overlap. Raises NotFound, StaleVersion."""
        overlap = timedelta(hours=overlap_hours)
        return self._change(
            actor, webhook_id, preconditions, lambda webhook: webhook.rotated(self.clock.now(), overlap)
        )

    def subscribed(self, tenant: Tenant, event_types: Iterable[str]) -> dict[str, list[Webhook]]:
        """The active webhooks that want each of the types; read once. The platform's own use: asks for no scope."""
        active = [webhook for webhook in self._webhooks.every(tenant) if webhook.status == "active"]
        return {kind: [each for each in active if matches_type(each.event_types, kind)] for kind in event_types}

    def disable(self, tenant: Tenant, webhook_id: str, reason: FailureReason, *, because_of: str) -> None:
        """The webhook, if it is active, has failed; its event follows from the write. `because_of` is a delivery's id."""
        cause = records.Cause("platform", because_of)
        try:
            stores.change_record(
                self.store,
                tenant,
                webhook_id,
                cause=cause,
                preconditions=None,
                change=lambda webhook: webhook.disabled(self.clock.now(), reason),
            )
        except errors.NotFound:
            return

    def _values(self, details: WebhookDetails, *, stored: Mapping[str, str]) -> dict[str, Any]:
        url = normalize_url(details.url, allow_loopback=self._allow_loopback)
        headers = fields.unmask(details.headers, stored, pointer="/headers")
        return {**records.field_values(details), "url": url, "headers": headers}
