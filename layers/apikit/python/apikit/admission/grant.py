"""The result of admitting a request (the grant), and the key data that a process caches."""

from datetime import datetime

from msgspec import Struct, field
from msgspec.structs import replace

from apikit.actor import Environment, common_scopes
from apikit.admission.credentials import Credentials
from apikit.admission.key_items import KeyItem
from apikit.admission.leases import LEASE_MS, Lease
from apikit.admission.limit_errors import LimitState, limit_states
from apikit.admission.limits import Meter, TokenBucket
from apikit.admission.plans import NO_POLICY, KeyPolicy, Plan
from apikit.admission.rule_items import NO_RULES, StampedRules
from apikit.admission.threshold_crossings import ThresholdCrossing, counter_value, find_crossings
from apikit.clock import epoch_ms
from apikit.dynamo.table import Item

DEFAULT_PLAN = Plan(per_hour=1_000)


class Grant(Struct, frozen=True):
    """An admitted request: the ID of the item that admitted it, its organization and scopes, and the state of its limits.

    `permit` must be released when the request ends, unless it is None.
    """

    key_id: str
    home: str
    environment: Environment
    scopes: frozenset[str]
    limits: tuple[LimitState, ...]
    policy: KeyPolicy = NO_POLICY
    crossings: tuple[ThresholdCrossing, ...] = ()
    is_in_grace: bool = False
    permit: str | None = None
    application_id: str | None = None


class CachedKey(Struct):
    """Key data from earlier responses. It is never trusted: the write's condition checks it, and outdated data costs one more call.

    `last_refusal` is the secret's hash, the time until which the refusal is valid (ms since 1970) and the key's item.
    """

    home: str | None = None
    plan: Plan = DEFAULT_PLAN
    policy: KeyPolicy = NO_POLICY
    rules: StampedRules = NO_RULES
    counters: dict[str, int] = field(default_factory=dict)
    lower_bounds: dict[str, int] = field(default_factory=dict)
    stale_counters: tuple[str, ...] = ()
    last_refusal: tuple[bytes, int, Item] | None = None
    lease: Lease[Grant] | None = None

    def lease_size(self, cost: int) -> int:
        """Return how many units to take at once: the plan's lease, or the cost when permits or rules require counting every request."""
        if self.plan.lease <= cost or self.plan.concurrent is not None or self.policy.rules:
            return cost
        return self.plan.lease

    def take_from_lease(self, credentials: Credentials, cost: int, now: datetime) -> Grant | None:
        """Return the grant of the current lease if it has room for the cost."""
        return self.lease.take(credentials.secret_hash, cost, epoch_ms(now)) if self.lease else None

    def store_lease(self, credentials: Credentials, grant: Grant, *, remaining: int, now: datetime) -> None:
        """Store the remaining units of a lease for the next requests."""
        lease_grant = replace(grant, crossings=(), permit=None)
        self.lease = (
            Lease(credentials.secret_hash, remaining, epoch_ms(now) + LEASE_MS, lease_grant) if remaining else None
        )


def build_grant(
    credentials: Credentials,
    cached_key: CachedKey,
    item: Item,
    meters: list[Meter],
    *,
    now: datetime,
    cost: int,
    permit: str | None,
) -> Grant:
    """Return the grant of a request that the write of `item` admitted; its scopes are those that the item and a token both have."""
    key = KeyItem.from_item(item)
    return Grant(
        key_id=credentials.key_id,
        home=key.organization_id,
        environment=credentials.environment,
        scopes=_find_scopes(key, credentials),
        limits=limit_states(meters, item, now),
        policy=cached_key.policy,
        crossings=find_crossings(meters, item, cost),
        is_in_grace=any(
            meter.limit.grace and not isinstance(meter, TokenBucket) and counter_value(meter, item) > meter.limit.quota
            for meter in meters
        ),
        permit=permit,
        application_id=key.application_id,
    )


def _find_scopes(key: KeyItem, credentials: Credentials) -> frozenset[str]:
    token_scopes = credentials.token.scopes if credentials.token else None
    return key.scopes if token_scopes is None else common_scopes(token_scopes, key.scopes)
