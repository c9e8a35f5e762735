"""Use cases of API keys: create (the secret is returned once), get, list, change, regenerate, revoke."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeVar

from apikit import Actor, Clock, Environment, Signer, Tenant, errors, ids
from apikit.admission import covers, credentials
from apikit.resources import Preconditions, ResourceService, records, stores
from domain.api_keys.key_validation import find_field_errors
from domain.api_keys.model import STATUS, ApiKey, ApiKeyDetails, expiry_values
from domain.api_keys.privileges import KeyPrivileges, find_excess
from domain.api_keys.store import ApiKeyStore, KeyState, PreconditionChanged
from domain.tiers.model import Tier
from domain.tiers.service import TierService

T = TypeVar("T")
_ATTEMPTS = 6


@dataclass(frozen=True, slots=True)
class IssuedKey:
    """A key, and its secret for the only time."""

    record: ApiKey
    new_credentials: credentials.MintedKey


@dataclass(slots=True)
class _Judged:
    """A change as it was judged last: what it started from, and by which tier."""

    old: ApiKey | None = None
    tier: Tier | None = None
    new_credentials: credentials.MintedKey | None = field(default=None, repr=False)


class ApiKeyService(ResourceService[ApiKey, ApiKeyDetails]):
    """API keys of an organization and environment. No key makes, widens or gets hold of one that does more than itself."""

    record_type = ApiKey
    details_type = ApiKeyDetails

    def __init__(self, store: ApiKeyStore, tiers: TierService, clock: Clock, signer: Signer) -> None:
        super().__init__(store, clock)
        self._keys = store
        self._tiers = tiers
        self._signer = signer

    def issue(self, actor: Actor, values: Mapping[str, Any]) -> IssuedKey:
        """A new key that grants no more than its creator has. Raises InsufficientScope, InvalidRequest."""
        self.require(actor, "write")
        details = ApiKeyDetails(**values)
        faults = find_field_errors(details, now=self.clock.now(), own=actor.tenant.environment, old=None)
        if faults:
            raise errors.InvalidRequest.from_errors(faults)
        owner = Tenant(actor.tenant.organization_id, details.environment or actor.tenant.environment)

        if (earlier := records.find_replay(ApiKey)) is not None:
            # The same request issued it before; it gets the same secret.
            return IssuedKey(earlier, self._mint(earlier.id, earlier.environment))

        def make() -> IssuedKey:
            caller, tier = self._caller(actor), self._tiers.require_available(details.tier)
            issued = self._minted(owner, details)
            self._require_within(actor, caller, KeyPrivileges(issued.record, issued.record.plan(tier)), old=None)
            self._keys.issue(
                issued.record,
                records.Cause.from_actor(actor),
                secret_hash=issued.new_credentials.secret_hash,
                tier=tier,
                caller=caller.record,
            )
            return issued

        return _on_firm_ground(make)

    def bootstrap(self, tenant: Tenant, values: Mapping[str, Any]) -> IssuedKey:
        """An organization's first key: the operator's way to let a customer in. Asks for no scope."""
        details, cause = ApiKeyDetails(**values), records.Cause("operator", "bootstrap")

        def make() -> IssuedKey:
            tier = self._tiers.require_available(details.tier)
            issued = self._minted(tenant, details)
            self._keys.issue(
                issued.record, cause, secret_hash=issued.new_credentials.secret_hash, tier=tier, caller=None
            )
            return issued

        return _on_firm_ground(make)

    def get_state(self, actor: Actor, key_id: str) -> KeyState:
        """The key, and when it was used last. Raises InsufficientScope, NotFound, ResourceDeleted."""
        self.require(actor, "read")
        return self._keys.get_state(actor.tenant, key_id)

    def get_states(self, keys: Sequence[ApiKey]) -> list[KeyState]:
        """Keys that were just read or written, each with its last use; one read."""
        return self._keys.get_states(keys)

    def regenerate(
        self, actor: Actor, key_id: str, *, grace_hours: int, preconditions: Preconditions | None
    ) -> IssuedKey:
        """The key with a new secret; the old one works for the hours of grace, and one older than that no longer.

        Raises InsufficientScope, InvalidRequest when the key may do more than the caller's, NotFound, StaleVersion.
        """
        self.require(actor, "write")

        def rotate() -> IssuedKey:
            caller, judged = self._caller(actor), _Judged()

            def change(old: ApiKey) -> ApiKey:
                now = self.clock.now()
                judged.tier = self._tiers.require_available(old.tier, current_tier=old.tier)
                self._require_within(actor, caller, KeyPrivileges(old, old.plan(judged.tier)), old=None)
                judged.new_credentials = self._mint(old.id, old.environment)
                ends = now + timedelta(hours=grace_hours) if grace_hours else None
                return records.next_version(old, now, {"rotated_at": now, "previous_secret_expires_at": ends})

            def save(new: ApiKey, cause: records.Cause, old: ApiKey) -> None:
                secret_hash, tier = _known(judged.new_credentials).secret_hash, _known(judged.tier)
                self._keys.rotate(
                    new, cause, preconditions=old.version, secret_hash=secret_hash, tier=tier, caller=caller.record
                )

            new = stores.change_record(
                self.store,
                actor.tenant,
                key_id,
                cause=records.Cause.from_actor(actor),
                preconditions=preconditions,
                change=change,
                save=save,
            )
            return IssuedKey(new, judged.new_credentials or self._mint(new.id, new.environment))

        return _on_firm_ground(rotate)

    def update_values(self, actor: Actor, record: ApiKey, details: ApiKeyDetails) -> Mapping[str, Any]:
        """The values to set. Raises InvalidRequest, IllegalTransition."""
        now = self.clock.now()
        faults = find_field_errors(details, now=now, own=actor.tenant.environment, old=record)
        if faults:
            raise errors.InvalidRequest.from_errors(faults)
        values = {**records.field_values(details), "environment": record.environment}
        values["status"] = details.status or record.status
        if values["status"] != record.status:
            STATUS.require(record.status, values["status"])
        if details.expires_at != record.expires_at:
            values |= expiry_values(details.expires_at, now)
        return values

    def _change(
        self,
        actor: Actor,
        record_id: str,
        preconditions: Preconditions | None,
        change: Callable[[ApiKey], ApiKey],
        *,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
        save: Callable[[ApiKey, records.Cause, ApiKey], None] | None = None,
    ) -> ApiKey:
        if save:
            # A removal: it widens nothing.
            return super()._change(actor, record_id, preconditions, change, parent_ids=parent_ids, save=save)
        self.require(actor, "write")
        return _on_firm_ground(lambda: self._changed(actor, record_id, preconditions, change))

    def _changed(
        self, actor: Actor, record_id: str, preconditions: Preconditions | None, change: Callable[[ApiKey], ApiKey]
    ) -> ApiKey:
        caller, judged = self._caller(actor), _Judged()

        def judge(old: ApiKey) -> ApiKey:
            new = change(old)
            if new is not old:
                judged.old, judged.tier = old, self._tiers.require_available(new.tier, current_tier=old.tier)
                self._require_no_wider(actor, caller, new, old, judged.tier)
            return new

        def save(new: ApiKey, cause: records.Cause, _old: ApiKey) -> None:
            old, tier = _known(judged.old), _known(judged.tier)
            self._keys.rewrite(new, cause, old=old, tier=tier, caller=caller.record)

        return stores.change_record(
            self.store,
            actor.tenant,
            record_id,
            cause=records.Cause.from_actor(actor),
            preconditions=preconditions,
            change=judge,
            save=save,
        )

    def _require_no_wider(self, actor: Actor, caller: KeyState, new: ApiKey, old: ApiKey, tier: Tier) -> None:
        """A change may leave a wide key as wide as it is, but one that lets in again is judged as a new one."""
        now, was = self.clock.now(), None
        if old.is_usable(now) or not new.is_usable(now):
            old_tier = tier if old.tier == tier.name else self._tiers.require_available(old.tier, current_tier=old.tier)
            was = KeyPrivileges(old, old.plan(old_tier))
        self._require_within(actor, caller, KeyPrivileges(new, new.plan(tier)), old=was)

    def _require_within(self, actor: Actor, caller: KeyState, new: KeyPrivileges, *, old: KeyPrivileges | None) -> None:
        for scope in new.key.scopes:
            if old is None or not covers(old.key.scopes, scope):
                actor.require(scope)
        faults = find_excess(new, KeyPrivileges(caller.record, caller.plan))
        if old:
            widened = {fault.pointer for fault in find_excess(new, old)}
            faults = [fault for fault in faults if fault.pointer in widened]
        if faults:
            raise errors.InvalidRequest.from_errors(faults)

    def _caller(self, actor: Actor) -> KeyState:
        try:
            return self._keys.get_state(actor.owner, actor.principal)
        except errors.NotFound as error:
            # Revoked between the gate and here.
            raise errors.InvalidRequest("The API key of this request no longer exists. Use another API key.") from error

    def _mint(self, key_id: str, environment: Environment) -> credentials.MintedKey:
        return credentials.mint_key(self._signer, key_id=key_id, environment=environment)

    def _minted(self, owner: Tenant, details: ApiKeyDetails) -> IssuedKey:
        key_id, now = ids.new_id(ApiKey.prefix), self.clock.now()
        minted = self._mint(key_id, owner.environment)
        values = {
            **records.field_values(details),
            **expiry_values(details.expires_at, now),
            "environment": owner.environment,
            "status": details.status or "active",
        }
        record = ApiKey(
            id=key_id,
            organization_id=owner.organization_id,
            livemode=owner.is_live,
            created_at=now,
            updated_at=now,
            api_key=minted.api_key,
            **values,
        )
        return IssuedKey(record, minted)


def _on_firm_ground(write: Callable[[], T]) -> T:
    """What `write` returns, judged again as often as its grounds move before it is written. Raises WriteContention."""
    for _ in range(_ATTEMPTS):
        try:
            return write()
        except PreconditionChanged:
            continue
    raise errors.WriteContention(
        "Too many concurrent changes to the tier or the API key of this request. Retry.", retry_after_s=1
    )


def _known(value: T | None) -> T:
    if value is None:
        raise RuntimeError("a change was saved without validation")
    return value
