"""Seats of requests under way: a set of short texts, each with its own expiry, so that a crashed request frees its seat. No I/O."""

import secrets
from collections.abc import Collection
from datetime import datetime

from apikit.clock import epoch_ms
from apikit.errors import TooManyConcurrent

# Longer than the gateway waits for any function.
SEAT_S = 35


def new_seat(now: datetime) -> str:
    """A seat that expires by itself."""
    return f"{epoch_ms(now) // 1000 + SEAT_S:x}.{secrets.token_hex(4)}"


def expired_seats(seats: Collection[str], concurrent: int, now: datetime) -> frozenset[str]:
    """Seats that nobody gave back. Raises TooManyConcurrent when there are none and every seat is taken."""
    expired = frozenset(seat for seat in seats if int(seat.split(".")[0], 16) <= epoch_ms(now) // 1000)
    if not expired and len(seats) >= concurrent:
        raise TooManyConcurrent(
            f"{concurrent} requests of this key are under way, as many as it may have; wait for one to end.",
            retry_after_s=1,
            limit="concurrent",
        )
    return expired
