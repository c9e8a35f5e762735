"""The health of an endpoint: its speed, its failures in a row and its circuit breaker. No I/O.

An endpoint is served directly, by whichever worker receives a task, while it is proven, quick and has no limits of its own. Otherwise
its deliveries wait in its backlog, which one worker at a time serves: a slow or broken endpoint occupies one worker, and limits are exact.

After five failures in a row the circuit opens: nothing is sent, and no attempt is used up. When the pause is over, one delivery is sent.
If it succeeds, the circuit closes; if it fails, the next pause is twice as long, up to an hour. A receiver that returns 429 or 503 with
`Retry-After` sets the pause itself.
"""

import dataclasses
from collections.abc import Callable
from datetime import datetime
from typing import Literal, Protocol

from msgspec import Struct
from msgspec.structs import replace

from apikit import Tenant, epoch_ms
from domain.deliveries.model import MAX_RETRY_AFTER_S, Attempt, Delivery
from domain.local_times import from_epoch_ms
from domain.webhooks.model import Webhook

CircuitState = Literal["closed", "open", "half_open"]

SLOW_MS = 1_000
"""An endpoint that takes this long for a response is slow."""
MAX_FAILURES = 5
FIRST_PAUSE_S, MAX_PAUSE_S = 30, 3_600
# A slow endpoint is quick again after as many quick responses in a row.
_QUICK_MS, _QUICK_IN_A_ROW = 500, 5


class EndpointHealth(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The health of a webhook's endpoint. Times are epoch milliseconds; 0 for none.

    `failing_since` is the time of the first failure after the last success, `failed_events` the number of events that were sent to the
    endpoint since then, `warned_at` the time when its owner was warned (`failure_limits`), and `opened_count` how often the circuit was
    opened.
    """

    is_proven: bool = False
    is_slow: bool = False
    quick_count: int = 0
    consecutive_failures: int = 0
    failing_since: int = 0
    failed_events: int = 0
    warned_at: int = 0
    opened_count: int = 0
    open_until: int = 0

    def circuit(self, now_ms: int) -> CircuitState:
        """Return the state of the circuit breaker."""
        if not self.open_until:
            return "closed"
        return "open" if self.open_until > now_ms else "half_open"

    def is_direct(self, webhook: Webhook) -> bool:
        """Return whether deliveries are sent directly, and do not wait in the backlog."""
        has_limits = webhook.rate_limit_per_second is not None or webhook.max_in_flight is not None
        return self.is_proven and not self.is_slow and not self.open_until and not has_limits

    def add_attempt(self, attempt: Attempt, now: datetime, *, retry_after_s: int | None) -> "EndpointHealth":
        """Return the health after an attempt that ended at `now`. `retry_after_s` is the receiver's, for 429 and 503."""
        new_health = self._add_response_time(attempt)
        if attempt.error is None:
            return replace(new_health, is_proven=True).without_failures()
        now_ms = epoch_ms(now)
        failing_health = replace(
            new_health,
            consecutive_failures=self.consecutive_failures + 1,
            failing_since=self.failing_since or epoch_ms(attempt.at),
            failed_events=self.failed_events + (attempt.number == 1),
        )
        if self.circuit(now_ms) == "open":
            return failing_health
        if retry_after_s:
            return replace(failing_health, open_until=now_ms + min(retry_after_s, MAX_RETRY_AFTER_S) * 1000)
        if failing_health.consecutive_failures < MAX_FAILURES and not self.open_until:
            return failing_health
        pause_s = min(FIRST_PAUSE_S * 2 ** min(self.opened_count, 10), MAX_PAUSE_S)
        return replace(failing_health, opened_count=self.opened_count + 1, open_until=now_ms + pause_s * 1000)

    def without_failures(self) -> "EndpointHealth":
        """Return the health with a closed circuit and no failures."""
        return replace(
            self,
            consecutive_failures=0,
            failing_since=0,
            failed_events=0,
            warned_at=0,
            opened_count=0,
            open_until=0,
        )

    def _add_response_time(self, attempt: Attempt) -> "EndpointHealth":
        if attempt.response_time_ms >= SLOW_MS:
            return replace(self, is_slow=True, quick_count=0)
        if not self.is_slow:
            return self
        quick_count = self.quick_count + 1 if attempt.response_time_ms <= _QUICK_MS and attempt.error is None else 0
        is_slow = quick_count < _QUICK_IN_A_ROW
        return replace(self, is_slow=is_slow, quick_count=quick_count if is_slow else 0)


def postpone_retry(delivery: Delivery, health: EndpointHealth) -> Delivery:
    """Return the delivery, due at the end of the circuit's pause if its retry is due earlier."""
    if delivery.next_retry_at is None or epoch_ms(delivery.next_retry_at) >= health.open_until:
        return delivery
    return dataclasses.replace(delivery, next_retry_at=from_epoch_ms(health.open_until))


UNKNOWN_HEALTH = EndpointHealth()
"""The health of an endpoint that has not been called yet."""


class HealthReader(Protocol):
    """Reads the health of endpoints."""

    def get(self, tenant: Tenant, webhook_id: str) -> EndpointHealth:
        """Return the health."""
        ...


class HealthStore(Protocol):
    """Stores the health of endpoints."""

    def change(
        self, tenant: Tenant, webhook_id: str, change: Callable[[EndpointHealth], EndpointHealth]
    ) -> EndpointHealth:
        """Change the health and return it; it is written if it differs."""
        ...
