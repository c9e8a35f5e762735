"""Protocols of the stores that the use cases of API keys need."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from apikit import Tenant
from apikit.admission import plans
from apikit.resources import records, stores
from domain.api_keys.model import ApiKey, KeyLimits
from domain.tiers.model import LIMITS, Tier


class PreconditionChanged(Exception):
    """The tier or the calling key changed before the write. Nothing was written."""


class KeyState(Struct, frozen=True):
    """A key, its limits in force and the time of its last accepted request."""

    record: ApiKey
    plan: plans.Plan
    last_used_at: datetime | None

    @property
    def effective_limits(self) -> KeyLimits:
        """The limits in force, as the gate has them: for each, the smaller of the tier's limit and the key's own."""
        return KeyLimits(**{name: getattr(self.plan, name) for name in LIMITS})


class ApiKeyStore(stores.Store[ApiKey], Protocol):
    """A store that also writes what the gate reads, so that every write takes effect with the next request.

    Writes raise PreconditionChanged if `tier` or the calling key (`caller`, None for the operator) has changed since it was read.
    """

    def issue(
        self, record: ApiKey, cause: records.Cause, *, secret_hash: bytes, tier: Tier, caller: ApiKey | None
    ) -> None:
        """Store a new key with the hash of its secret. The key is valid immediately."""
        ...

    def rewrite(self, record: ApiKey, cause: records.Cause, *, old: ApiKey, tier: Tier, caller: ApiKey) -> None:
        """Replace `old`. Raises StaleVersion, NotFound."""
        ...

    def rotate(
        self,
        record: ApiKey,
        cause: records.Cause,
        *,
        expected_version: int,
        secret_hash: bytes,
        tier: Tier,
        caller: ApiKey,
    ) -> None:
        """Replace the secret. The old one works until `previous_secret_expires_at`. Raises StaleVersion, NotFound."""
        ...

    def get_state(self, tenant: Tenant, key_id: str) -> KeyState:
        """Return the current state of a key. Raises NotFound, ResourceDeleted."""
        ...

    def get_states(self, keys: Sequence[ApiKey]) -> list[KeyState]:
        """Return the current states of keys, in one read."""
        ...
