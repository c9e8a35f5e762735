"""Protocols of the stores that the use cases of API keys need."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from apikit import Actor, Tenant
from apikit.admission import plans
from apikit.resources import records, stores
from domain.api_keys.model import ApiKey, KeyLimits
from domain.tiers.model import LIMITS, Tier


class KeyState(Struct, frozen=True):
    """A key, its limits in force and the time of its last accepted request."""

    record: ApiKey
    plan: plans.Plan
    last_used_at: datetime | None

    @property
    def effective_limits(self) -> KeyLimits:
        """The limits in force, as the gate has them: for each, the smaller of the tier's limit and the key's own."""
        return KeyLimits(**{name: getattr(self.plan, name) for name in LIMITS})


class Caller(Struct, frozen=True):
    """The principal that creates or changes a key: its privileges, and for a person or an OAuth client the scopes that were read.

    The record of a person or a client has no restrictions and never expires: they have scopes, limits, and the links of the client only.
    """

    record: ApiKey
    plan: plans.Plan
    admission_id: str = ""
    scopes: tuple[str, ...] = ()

    @property
    def current_scopes(self) -> Sequence[str]:
        """The scopes that the caller has now."""
        return self.record.scopes if self.is_key else self.scopes

    @property
    def is_key(self) -> bool:
        """Return whether the caller is an API key."""
        return not self.admission_id


class ApiKeyStore(stores.Store[ApiKey], Protocol):
    """A store that also writes what the gate reads, so that every write takes effect with the next request.

    Writes raise GrantsChanged if `tier` or `caller` (None for the operator) has changed since it was read.
    """

    def issue(
        self, record: ApiKey, cause: records.Cause, *, secret_hash: bytes, tier: Tier, caller: Caller | None
    ) -> None:
        """Store a new key with the hash of its secret. The key is valid immediately."""
        ...

    def rewrite(self, record: ApiKey, cause: records.Cause, *, old: ApiKey, tier: Tier, caller: Caller) -> None:
        """Replace `old`. Raises StaleVersion, NotFound."""
        ...

    def rotate(
        self,
        record: ApiKey,
        cause: records.Cause,
        *,
        old: ApiKey,
        secret_hash: bytes,
        tier: Tier,
        caller: Caller,
    ) -> None:
        """Replace the secret. The old one works until `previous_secret_expires_at`. Raises StaleVersion, NotFound."""
        ...

    def get_state(self, tenant: Tenant, key_id: str) -> KeyState:
        """Return the current state of a key. Raises NotFound, ResourceDeleted."""
        ...

    def get_caller(self, actor: Actor) -> Caller:
        """Return the principal of a request with its privileges. Raises NotFound when it was revoked meanwhile."""
        ...

    def get_states(self, keys: Sequence[ApiKey]) -> list[KeyState]:
        """Return the current states of keys, in one read."""
        ...
