"""The limits for an endpoint with failing deliveries only: when its owner is warned, and when its webhook is disabled. No I/O."""

from datetime import datetime, timedelta
from typing import Literal

from msgspec import Struct

from apikit import epoch_ms
from domain.deliveries.endpoint_health import EndpointHealth

FailureStep = Literal["warn", "disable"]


class FailureLimits(Struct, frozen=True, kw_only=True):
    """How long all deliveries must fail, and how many events at least.

    The owner always has the time between the warning and the disabling, also when the warning is late because nothing was sent.
    """

    warn_after: timedelta
    disable_after: timedelta
    min_events: int

    def find_step(self, health: EndpointHealth, now: datetime) -> FailureStep | None:
        """Return what is due after a failed attempt that ended now, or None."""
        if not health.failing_since:
            return None
        now_ms = epoch_ms(now)
        if not health.warned_at:
            return "warn" if now_ms - health.failing_since >= _ms(self.warn_after) else None
        has_failed_long = now_ms - health.failing_since >= _ms(self.disable_after)
        has_had_time = now_ms - health.warned_at >= _ms(self.disable_after - self.warn_after)
        has_failed_often = health.failed_events >= self.min_events
        return "disable" if has_failed_long and has_had_time and has_failed_often else None

    def earliest_disabling(self, failing_since: datetime, *, warned_at: datetime) -> datetime:
        """Return the earliest time when a webhook can be disabled if its owner was warned at this time."""
        return max(failing_since + self.disable_after, warned_at + self.disable_after - self.warn_after)


def _ms(span: timedelta) -> int:
    return span // timedelta(milliseconds=1)
