"""Permits of requests in progress: short texts, each with its own expiry, so that a crashed request frees its permit. No I/O."""

import secrets
from collections.abc import Collection
from datetime import datetime

from msgspec import Struct

from apikit.admission.key_items import KeyItem
from apikit.admission.limits import Counters, Limit
from apikit.clock import epoch_ms

# Longer than the gateway's timeout for any function.
PERMIT_S = 35


class Permits(Struct, frozen=True):
    """The concurrency limit of a key at one moment."""

    concurrent: int
    now: datetime

    @property
    def limit(self) -> Limit:
        """The number of concurrent requests as a limit."""
        return Limit("concurrent", "", self.concurrent, 0)

    def wait_ms(self, counters: Counters, cost: int) -> int | None:
        """Return the milliseconds until a permit expires, if none is released earlier; None when the key has no permits."""
        if self.concurrent < cost:
            return None
        now_ms = epoch_ms(self.now)
        ends = sorted(end for permit in KeyItem(counters).permits if (end := _end_ms(permit)) > now_ms)
        surplus = len(ends) - self.concurrent + cost
        return ends[surplus - 1] - now_ms if surplus > 0 else 0


def new_permit(now: datetime) -> str:
    """Return a permit that expires after `PERMIT_S` seconds."""
    return f"{epoch_ms(now) // 1000 + PERMIT_S:x}.{secrets.token_hex(4)}"


def expired_permits(permits: Collection[str], now: datetime) -> frozenset[str]:
    """Return the permits that no request released in time."""
    return frozenset(permit for permit in permits if _end_ms(permit) <= epoch_ms(now))


def _end_ms(permit: str) -> int:
    return int(permit.split(".", maxsplit=1)[0], 16) * 1000
