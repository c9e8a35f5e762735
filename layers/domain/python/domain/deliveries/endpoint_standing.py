"""What attempts change of an endpoint: its counters, its health, and the time at which its backlog is due."""

from collections.abc import Iterable

from msgspec.structs import replace

from apikit import Tenant, epoch_ms
from domain.deliveries.attempt_counts import AttemptCounter
from domain.deliveries.attempt_maker import AttemptOutcome
from domain.deliveries.endpoint_health import EndpointHealth, HealthStore
from domain.deliveries.endpoint_waker import EndpointWaker
from domain.deliveries.failure_watch import FailureWatch


class EndpointStanding:
    """Counts attempts, stores the health of endpoints, has their failures watched, and wakes their backlogs for retries."""

    def __init__(self, store: HealthStore, waker: EndpointWaker, watch: FailureWatch, counter: AttemptCounter) -> None:
        self._store = store
        self._waker = waker
        self._watch = watch
        self._counter = counter

    def change(
        self, tenant: Tenant, webhook_id: str, outcomes: Iterable[AttemptOutcome], *, old_health: EndpointHealth
    ) -> EndpointHealth:
        """Count these attempts, store the health after them and return it.

        Only the count is written if they do not change the known health.
        """
        attempts = list(outcomes)
        # First: if the health cannot be stored, the message is retried, and has no outcome then.
        self._counter.count(tenant, webhook_id, attempts)
        health = old_health
        if apply_outcomes(old_health, attempts) != old_health:
            health = self._store.change(tenant, webhook_id, lambda health: apply_outcomes(health, attempts))
        if attempts:
            self._watch.observe(attempts, health)
        return health

    def mark_slow(self, tenant: Tenant, webhook_id: str) -> None:
        """Store that the endpoint is slow, while a response is awaited: no other worker calls it directly."""
        self._store.change(tenant, webhook_id, lambda health: replace(health, is_slow=True, quick_count=0))

    def wake(self, tenant: Tenant, webhook_id: str, due_ms: int, health: EndpointHealth) -> None:
        """Have the backlog looked at when something is due and the circuit is not open."""
        self._waker.wake(tenant, webhook_id, max(due_ms, health.open_until), is_slow=health.is_slow)

    def settle(
        self, tenant: Tenant, webhook_id: str, outcomes: Iterable[AttemptOutcome], *, old_health: EndpointHealth
    ) -> None:
        """Store the health after these attempts, and wake the backlog for the first retry."""
        attempts = list(outcomes)
        health = self.change(tenant, webhook_id, attempts, old_health=old_health)
        retries = [each.delivery.next_retry_at for each in attempts if each.delivery.next_retry_at]
        if retries:
            self.wake(tenant, webhook_id, epoch_ms(min(retries)), health)


def apply_outcomes(health: EndpointHealth, outcomes: Iterable[AttemptOutcome]) -> EndpointHealth:
    """Return the health after the attempts, in their order."""
    for each in outcomes:
        health = health.add_attempt(each.attempt, each.ended_at, retry_after_s=each.retry_after_s)
    return health
