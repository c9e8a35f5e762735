"""Resume webhooks: their endpoints are called again as if none of their deliveries had failed."""

from collections.abc import Callable, Mapping
from typing import Protocol

from apikit import Actor, Tenant
from apikit.resources import Preconditions, records
from domain.deliveries.endpoint_health import EndpointHealth, HealthStore
from domain.webhooks.model import Webhook


class ResumableWebhooks(Protocol):
    """The webhooks' own use case."""

    def resume(
        self,
        actor: Actor,
        webhook_id: str,
        *,
        preconditions: Preconditions | None,
        before_save: Callable[[], None],
    ) -> Webhook:
        """Resume the webhook. `before_save` is called when it may be resumed."""
        ...


class WebhookResumption:
    """Resumes webhooks, and closes the circuits of their endpoints."""

    def __init__(self, webhooks: ResumableWebhooks, store: HealthStore) -> None:
        self._webhooks = webhooks
        self._store = store

    def resume(
        self,
        actor: Actor,
        webhook_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Webhook:
        """Resume the webhook. Raises NotFound, IllegalTransition, StaleVersion; NotAtomic in an atomic batch.

        The failures are removed first: after a crash between the two writes, the webhook is not active, and can be resumed again.
        """
        return self._webhooks.resume(
            actor,
            webhook_id,
            preconditions=preconditions,
            before_save=lambda: self._remove_failures(actor.tenant, webhook_id),
        )

    def _remove_failures(self, tenant: Tenant, webhook_id: str) -> None:
        self._store.change(tenant, webhook_id, EndpointHealth.without_failures)
