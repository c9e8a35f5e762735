"""What the use cases of API keys need of their store. DynamoDB's is in the repository."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from apikit import Tenant
from apikit.admission import plans
from apikit.resources import records, stores
from domain.api_keys.model import ApiKey, KeyLimits
from domain.tiers.model import LIMITS, Tier


class PreconditionChanged(Exception):
    """What a key was judged by (its tier, the calling key) changed before the key was written; nothing was written."""


class KeyState(Struct, frozen=True):
    """A key, its limits in effect, and when it last let a request in."""

    record: ApiKey
    plan: plans.Plan
    last_used_at: datetime | None

    @property
    def effective_limits(self) -> KeyLimits:
        """The limits that its requests are judged by: the smaller of its tier's and its own, as the gate has them."""
        return KeyLimits(**{name: getattr(self.plan, name) for name in LIMITS})


class ApiKeyStore(stores.Store[ApiKey], Protocol):
    """A store that also keeps what the gate needs: every write takes effect at the next request.

    The writes hold only while `tier` and the calling key (`caller`, None for the operator) are as they were read; otherwise they
    raise GroundMoved.
    """

    def issue(
        self, record: ApiKey, cause: records.Cause, *, secret_hash: bytes, tier: Tier, caller: ApiKey | None
    ) -> None:
        """Stores a new key with its secret's hash; it lets in from then on."""
        ...

    def rewrite(self, record: ApiKey, cause: records.Cause, *, old: ApiKey, tier: Tier, caller: ApiKey) -> None:
        """Replaces `old`. Raises StaleVersion, NotFound."""
        ...

    def rotate(
        self,
        record: ApiKey,
        cause: records.Cause,
        *,
        preconditions: int,
        secret_hash: bytes,
        tier: Tier,
        caller: ApiKey,
    ) -> None:
        """The key has another secret; the one before works until `previous_secret_expires_at`. Raises StaleVersion, NotFound."""
        ...

    def get_state(self, tenant: Tenant, key_id: str) -> KeyState:
        """The key as it stands. Raises NotFound, ResourceDeleted."""
        ...

    def get_states(self, keys: Sequence[ApiKey]) -> list[KeyState]:
        """The keys as they stand, in one read."""
        ...


class ExpiringKeyStore(stores.Store[ApiKey], Protocol):
    """A store that finds the keys that are about to expire."""

    def find_due_notices(self, now: datetime) -> Iterator[ApiKey]:
        """Keys of all organizations whose owners are to be told by now; some may have been told already."""
        ...

    def save_notice(self, record: ApiKey, cause: records.Cause, old: ApiKey) -> None:
        """Replaces version `expecting`, of which the gate need not know. Raises StaleVersion, NotFound."""
        ...
