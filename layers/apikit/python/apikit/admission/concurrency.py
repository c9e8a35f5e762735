"""Seats of requests under way: a set of short texts, each with its own expiry, so that a crashed request frees its seat. No I/O."""

import secrets
from collections.abc import Collection
from datetime import datetime

from msgspec import Struct

from apikit.admission.key_items import KeyItem
from apikit.admission.limits import Counters, Limit
from apikit.clock import epoch_ms

# Longer than the gateway waits for any function.
PERMIT_S = 35


class Permits(Struct, frozen=True):
    """The seats of a key at one moment."""

    concurrent: int
    now: datetime

    @property
    def limit(self) -> Limit:
        """Requests at once, as a limit."""
        return Limit("concurrent", "", self.concurrent, 0)

    def wait_ms(self, counters: Counters, cost: int) -> int | None:
        """Milliseconds until a seat is free at the latest, none being given back; None when the key has no seat at all."""
        if self.concurrent < cost:
            return None
        now_ms = epoch_ms(self.now)
        ends = sorted(end for permit in KeyItem(counters).permits if (end := _end_ms(permit)) > now_ms)
        surplus = len(ends) - self.concurrent + cost
        return ends[surplus - 1] - now_ms if surplus > 0 else 0


def new_permit(now: datetime) -> str:
    """A seat that expires by itself."""
    return f"{epoch_ms(now) // 1000 + PERMIT_S:x}.{secrets.token_hex(4)}"


def expired_permits(permits: Collection[str], now: datetime) -> frozenset[str]:
    """Seats that no request gave back."""
    return frozenset(permit for permit in permits if _end_ms(permit) <= epoch_ms(now))


def _end_ms(permit: str) -> int:
    return int(permit.split(".", maxsplit=1)[0], 16) * 1000
