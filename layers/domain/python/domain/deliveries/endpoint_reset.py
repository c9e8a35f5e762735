"""Reset the health of an endpoint when its URL changes: the new URL is another endpoint."""

from collections.abc import Callable
from typing import Protocol

from apikit import Clock, Tenant, epoch_ms
from domain.deliveries.endpoint_health import UNKNOWN_HEALTH, HealthReader, HealthStore
from domain.deliveries.endpoint_waker import EndpointWaker

# The change of the webhook is stored by then.
_DELAY_MS = 1_000


class ResettableHealth(HealthReader, HealthStore, Protocol):
    """Reads and stores the health of endpoints."""


class EndpointReset:
    """Resets endpoints. `waker` is called when one is reset: few requests need the queues."""

    def __init__(self, store: ResettableHealth, waker: Callable[[], EndpointWaker], clock: Clock) -> None:
        self._store = store
        self._waker = waker
        self._clock = clock

    def reset(self, tenant: Tenant, webhook_id: str) -> None:
        """Forget the health, and have what waits sent. One read, and two writes and a message if there is a health to forget.

        Raises NotAtomic in an atomic batch. After a crash before the webhook is saved, the old endpoint is called as a new one.
        """
        if self._store.get(tenant, webhook_id) == UNKNOWN_HEALTH:
            return
        self._store.change(tenant, webhook_id, lambda _: UNKNOWN_HEALTH)
        self._waker().wake(tenant, webhook_id, epoch_ms(self._clock.now()) + _DELAY_MS, is_slow=False)
