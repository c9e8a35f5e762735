"""Resume webhooks: their endpoints are called again as if none of their deliveries had failed."""

from collections.abc import Callable, Mapping
from typing import Protocol

from apikit import Actor, Clock, Tenant, epoch_ms
from apikit.resources import Preconditions, records
from domain.deliveries.endpoint_health import EndpointHealth, HealthStore
from domain.deliveries.endpoint_waker import EndpointWaker
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
    """Resumes webhooks, closes the circuits of their endpoints, and wakes their backlogs."""

    def __init__(self, webhooks: ResumableWebhooks, store: HealthStore, waker: EndpointWaker, clock: Clock) -> None:
        self._webhooks = webhooks
        self._store = store
        self._waker = waker
        self._clock = clock

    def resume(
        self,
        actor: Actor,
        webhook_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Webhook:
        """Resume the webhook. Raises NotFound, IllegalTransition, StaleVersion; NotAtomic in an atomic batch.

        The failures are removed first: after a crash between the two writes, the webhook is not active, and can be resumed again. After a
        crash before the backlog is woken, what waits is sent when the old pause ends.
        """
        webhook = self._webhooks.resume(
            actor,
            webhook_id,
            preconditions=preconditions,
            before_save=lambda: self._remove_failures(actor.tenant, webhook_id),
        )
        self._waker.wake(actor.tenant, webhook_id, epoch_ms(self._clock.now()), is_slow=False)
        return webhook

    def _remove_failures(self, tenant: Tenant, webhook_id: str) -> None:
        self._store.change(tenant, webhook_id, EndpointHealth.without_failures)
