"""Use cases of API keys: create (returns the secret once), get, list, update, regenerate, revoke."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeVar

from msgspec import structs

from apikit import Actor, Clock, Environment, Signer, Tenant, errors, ids
from apikit.admission import credentials
from apikit.resources import Preconditions, ResourceService, records, stores
from domain.api_keys.key_validation import find_field_errors
from domain.api_keys.model import STATUS, ApiKey, ApiKeyDetails, expiry_values
from domain.api_keys.privileges import KeyPrivileges, find_excess
from domain.api_keys.store import ApiKeyStore, Caller, KeyState, PreconditionChanged
from domain.tiers.model import Tier
from domain.tiers.service import TierService

T = TypeVar("T")
_ATTEMPTS = 6


@dataclass(frozen=True, slots=True)
class IssuedKey:
    """A key with new credentials. The secret is available here only."""

    record: ApiKey
    new_credentials: credentials.MintedKey


@dataclass(slots=True)
class _PendingChange:
    """A change that was validated but is not written yet: the old record, the tier and the new credentials."""

    old: ApiKey | None = None
    tier: Tier | None = None
    new_credentials: credentials.MintedKey | None = field(default=None, repr=False)


class ApiKeyService(ResourceService[ApiKey, ApiKeyDetails]):
    """API keys of an organization and environment. No key can create, extend or regenerate a key with greater privileges."""

    record_type = ApiKey
    details_type = ApiKeyDetails

    def __init__(self, store: ApiKeyStore, tiers: TierService, clock: Clock, signer: Signer) -> None:
        super().__init__(store, clock)
        self._keys = store
        self._tiers = tiers
        self._signer = signer

    def issue(self, actor: Actor, values: Mapping[str, Any]) -> IssuedKey:
        """Issue a new key. It cannot exceed the caller's privileges. Raises InsufficientScope, InvalidRequest."""
        self.require(actor, "write")
        details = ApiKeyDetails(**values)
        caller_environment = actor.tenant.environment
        if field_errors := find_field_errors(
            details, now=self.clock.now(), caller_environment=caller_environment, old=None
        ):
            raise errors.InvalidRequest.from_errors(field_errors)
        owner = Tenant(actor.tenant.organization_id, details.environment or caller_environment)
        if (earlier := records.find_replay(ApiKey)) is not None:
            # The same request has issued the key already. A retry mints the same secret.
            return IssuedKey(earlier, self._mint(earlier.id, earlier.environment))

        def issue() -> IssuedKey:
            caller, tier = self._get_caller(actor), self._tiers.require_available(details.tier)
            issued_key = self._new_key(owner, details)
            self._require_grantable(
                actor, caller, KeyPrivileges(issued_key.record, issued_key.record.plan(tier)), old=None
            )
            self._keys.issue(
                issued_key.record,
                records.Cause.from_actor(actor),
                secret_hash=issued_key.new_credentials.secret_hash,
                tier=tier,
                caller=caller,
            )
            return issued_key

        return _retry_on_conflict(issue)

    def bootstrap(self, tenant: Tenant, values: Mapping[str, Any]) -> IssuedKey:
        """Issue the first key of a new organization, on behalf of the operator. Requires no scope."""
        details, cause = ApiKeyDetails(**values), records.Cause("operator", "bootstrap")

        def issue() -> IssuedKey:
            tier = self._tiers.require_available(details.tier)
            issued_key = self._new_key(tenant, details)
            self._keys.issue(
                issued_key.record, cause, secret_hash=issued_key.new_credentials.secret_hash, tier=tier, caller=None
            )
            return issued_key

        return _retry_on_conflict(issue)

    def get_state(self, actor: Actor, key_id: str) -> KeyState:
        """Return a key with its limits in force and its last use. Raises InsufficientScope, NotFound, ResourceDeleted."""
        self.require(actor, "read")
        return self._keys.get_state(actor.tenant, key_id)

    def get_states(self, keys: Sequence[ApiKey]) -> list[KeyState]:
        """Return keys that the caller has just read or written, each with its limits in force and its last use; in one read."""
        return self._keys.get_states(keys)

    def regenerate(
        self, actor: Actor, key_id: str, *, grace_hours: int, preconditions: Preconditions | None
    ) -> IssuedKey:
        """Replace a key's secret. The old secret works for another `grace_hours`; an even older one stops working.

        Raises InsufficientScope, InvalidRequest if the key's privileges exceed the caller's, NotFound, StaleVersion.
        """
        self.require(actor, "write")

        def rotate() -> IssuedKey:
            caller, pending = self._get_caller(actor), _PendingChange()

            def change(old: ApiKey) -> ApiKey:
                now = self.clock.now()
                pending.tier = self._tiers.require_available(old.tier, current_tier=old.tier)
                self._require_grantable(actor, caller, KeyPrivileges(old, old.plan(pending.tier)), old=None)
                pending.new_credentials = self._mint(old.id, old.environment)
                grace_end = now + timedelta(hours=grace_hours) if grace_hours else None
                return records.next_version(old, now, {"rotated_at": now, "previous_secret_expires_at": grace_end})

            def save(new: ApiKey, cause: records.Cause, old: ApiKey) -> None:
                secret_hash, tier = _require(pending.new_credentials).secret_hash, _require(pending.tier)
                self._keys.rotate(new, cause, old=old, secret_hash=secret_hash, tier=tier, caller=caller)

            new = stores.change_record(
                self.store,
                actor.tenant,
                key_id,
                cause=records.Cause.from_actor(actor),
                preconditions=preconditions,
                change=change,
                save=save,
            )
            return IssuedKey(new, pending.new_credentials or self._mint(new.id, new.environment))

        return _retry_on_conflict(rotate)

    def update_values(self, actor: Actor, record: ApiKey, details: ApiKeyDetails) -> Mapping[str, Any]:
        """Return the values of an update. Raises InvalidRequest, IllegalTransition."""
        now = self.clock.now()
        if field_errors := find_field_errors(details, now=now, caller_environment=actor.tenant.environment, old=record):
            raise errors.InvalidRequest.from_errors(field_errors)
        fixed_values = {name: getattr(record, name) for name in record.immutable_fields}
        values = {**records.field_values(details), **fixed_values}
        values["status"] = details.status or record.status
        if values["status"] != record.status:
            STATUS.require(record.status, values["status"])
        if details.expires_at != record.expires_at:
            values |= expiry_values(details.expires_at, now)
        return values

    def change_record(
        self,
        actor: Actor,
        record_id: str,
        preconditions: Preconditions | None,
        change: Callable[[ApiKey], ApiKey],
        *,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
        save: Callable[[ApiKey, records.Cause, ApiKey], None] | None = None,
    ) -> ApiKey:
        """Write the changed key. Also raises what `ResourceService` does."""
        if save:
            # A removal cannot add privileges.
            return super().change_record(actor, record_id, preconditions, change, parent_ids=parent_ids, save=save)
        self.require(actor, "write")
        return _retry_on_conflict(lambda: self._change_once(actor, record_id, preconditions, change))

    def _change_once(
        self, actor: Actor, record_id: str, preconditions: Preconditions | None, change: Callable[[ApiKey], ApiKey]
    ) -> ApiKey:
        caller, pending = self._get_caller(actor), _PendingChange()

        def change_and_validate(old: ApiKey) -> ApiKey:
            new = change(old)
            if new is not old:
                pending.old, pending.tier = old, self._tiers.require_available(new.tier, current_tier=old.tier)
                self._require_no_escalation(actor, caller, new, old, pending.tier)
            return new

        def save(new: ApiKey, cause: records.Cause, _old: ApiKey) -> None:
            old, tier = _require(pending.old), _require(pending.tier)
            self._keys.rewrite(new, cause, old=old, tier=tier, caller=caller)

        return stores.change_record(
            self.store,
            actor.tenant,
            record_id,
            cause=records.Cause.from_actor(actor),
            preconditions=preconditions,
            change=change_and_validate,
            save=save,
        )

    def _require_no_escalation(self, actor: Actor, caller: Caller, new: ApiKey, old: ApiKey, tier: Tier) -> None:
        """Check a change. Existing privileges may exceed the caller's, except if the change makes an unusable key usable."""
        now, old_privileges = self.clock.now(), None
        if old.is_usable(now) or not new.is_usable(now):
            old_tier = tier if old.tier == tier.name else self._tiers.require_available(old.tier, current_tier=old.tier)
            old_privileges = KeyPrivileges(old, old.plan(old_tier))
        self._require_grantable(actor, caller, KeyPrivileges(new, new.plan(tier)), old=old_privileges)

    def _require_grantable(
        self, actor: Actor, caller: Caller, new: KeyPrivileges, *, old: KeyPrivileges | None
    ) -> None:
        for scope in new.key.scopes:
            if old is None or not structs.replace(actor, scopes=frozenset(old.key.scopes)).may(scope):
                actor.require(scope)
        excess = find_excess(new, KeyPrivileges(caller.record, caller.plan))
        if old:
            new_pointers = {error.pointer for error in find_excess(new, old)}
            excess = [error for error in excess if error.pointer in new_pointers]
        if excess:
            raise errors.InvalidRequest.from_errors(excess)

    def _get_caller(self, actor: Actor) -> Caller:
        try:
            return self._keys.get_caller(actor)
        except errors.NotFound as error:
            # It was revoked after the gate admitted the request.
            raise errors.InvalidRequest(
                "The credentials of this request were revoked. Use other credentials."
            ) from error

    def _mint(self, key_id: str, environment: Environment) -> credentials.MintedKey:
        return credentials.mint_key(self._signer, key_id=key_id, environment=environment)

    def _new_key(self, owner: Tenant, details: ApiKeyDetails) -> IssuedKey:
        key_id, now = ids.new_id(ApiKey.prefix), self.clock.now()
        new_credentials = self._mint(key_id, owner.environment)
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
            api_key=new_credentials.api_key,
            **values,
        )
        return IssuedKey(record, new_credentials)


def _retry_on_conflict(write: Callable[[], T]) -> T:
    """Call `write` again, with new validation, while its tier or calling key changes. Raises WriteContention."""
    for _ in range(_ATTEMPTS):
        try:
            return write()
        except PreconditionChanged:
            continue
    raise errors.WriteContention(
        "Too many concurrent changes to the tier or the API key of this request. Retry.", retry_after_s=1
    )


def _require(value: T | None) -> T:
    if value is None:
        raise RuntimeError("a change was saved without validation")
    return value
