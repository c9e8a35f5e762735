"""Leases of hot keys: a process takes several requests' room in one write and serves them itself. An option of the plan.

Nothing more than the limit is ever admitted, since a lease is counted when it is taken; what is left of one when it ends is lost to
its key. Within a lease nothing is asked of the table: a revoked key's last requests end with it, after `LEASE_MS` at most.
"""

from typing import Generic, TypeVar

from msgspec import Struct

T = TypeVar("T")
LEASE_MS = 1_000


class Lease(Struct, Generic[T]):
    """Room for `left` units until a moment, for whoever holds this secret; `grant` is what every request of it gets."""

    secret_hash: bytes
    left: int
    until_ms: int
    grant: T

    def take(self, secret_hash: bytes, cost: int, now_ms: int) -> T | None:
        """The grant, when the lease has room for the cost; None when it has to be asked for."""
        if secret_hash != self.secret_hash or now_ms >= self.until_ms or self.left < cost:
            return None
        self.left -= cost
        return self.grant
