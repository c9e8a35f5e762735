"""What comes of letting a request in: the grant, and what a process has learned of a key by it."""

from datetime import datetime

from msgspec import Struct, field
from msgspec.structs import replace

from apikit.actor import Environment
from apikit.admission.credentials import Credentials
from apikit.admission.leases import LEASE_MS, Lease
from apikit.admission.limit_errors import LimitState
from apikit.admission.plans import NO_POLICY, KeyPolicy, Plan
from apikit.admission.threshold_crossings import ThresholdCrossing
from apikit.clock import epoch_ms
from apikit.dynamo.table import Item

STANDARD = Plan(per_hour=1_000)


class Grant(Struct, frozen=True):
    """A request that was let in: whose key it came with, what it may do, and where its limits stand.

    `seat` must be given back when the request ends, if it has one.
    """

    key_id: str
    home: str
    environment: Environment
    scopes: frozenset[str]
    limits: tuple[LimitState, ...]
    extras: KeyPolicy = NO_POLICY
    crossings: tuple[ThresholdCrossing, ...] = ()
    in_grace: bool = False
    permit: str | None = None


class CachedKey(Struct):
    """What earlier answers told of a key. None of it is trusted: the condition checks it, and a stale guess costs a trip.

    `refused` has whom a limit refused, until when that holds (ms since 1970), and the key's item that refused.
    """

    home: str | None = None
    plan: Plan = STANDARD
    extras: KeyPolicy = NO_POLICY
    known: dict[str, int] = field(default_factory=dict)
    least: dict[str, int] = field(default_factory=dict)
    stale: tuple[str, ...] = ()
    refused: tuple[bytes, int, Item] | None = None
    lease: Lease[Grant] | None = None

    def lease_size(self, cost: int) -> int:
        """How much to take at once: the plan's lease, unless seats or rules ask for every request by itself."""
        if self.plan.lease <= cost or self.plan.concurrent is not None or self.extras.rules:
            return cost
        return self.plan.lease

    def leased(self, credentials: Credentials, cost: int, now: datetime) -> Grant | None:
        """The grant of a lease that has room."""
        return self.lease.take(credentials.secret_hash, cost, epoch_ms(now)) if self.lease else None

    def keep(self, credentials: Credentials, grant: Grant, *, left: int, now: datetime) -> None:
        """What is left of a lease is there for the next requests."""
        again = replace(grant, crossings=(), permit=None)
        self.lease = Lease(credentials.secret_hash, left, epoch_ms(now) + LEASE_MS, again) if left else None
