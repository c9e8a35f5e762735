"""Leases of frequently used keys: a process takes room for several requests in one write and uses it up locally. An option of the plan.

A lease never exceeds the limit, since it is counted when it is taken; units that remain at its end are lost. Within a lease
DynamoDB is not called: requests with a revoked key are admitted until the lease ends, `LEASE_MS` at most.
"""

from typing import Generic, TypeVar

from msgspec import Struct

T = TypeVar("T")
LEASE_MS = 1_000


class Lease(Struct, Generic[T]):
    """Room for `remaining` units until `ends_at_ms`, for the caller with this secret. Every request of the lease gets `grant`."""

    secret_hash: bytes
    remaining: int
    ends_at_ms: int
    grant: T

    def take(self, secret_hash: bytes, cost: int, now_ms: int) -> T | None:
        """Return the grant if the lease has room for the cost; otherwise None."""
        if secret_hash != self.secret_hash or now_ms >= self.ends_at_ms or self.remaining < cost:
            return None
        self.remaining -= cost
        return self.grant
