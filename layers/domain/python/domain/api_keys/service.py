"""Use cases of API keys: create (returns the secret once), get, list, update, regenerate, revoke."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from apikit import Actor, Clock, Environment, Signer, Tenant, errors, ids
from apikit.admission import credentials
from apikit.resources import Preconditions, ResourceService, records, stores
from domain.api_keys.key_validation import find_field_errors
from domain.api_keys.model import STATUS, ApiKey, ApiKeyDetails, expiry_values
from domain.api_keys.privileges import KeyPrivileges, find_excess, is_restriction
from domain.api_keys.store import ApiKeyStore, Caller, KeyState
from domain.scope_grants.control import grants_changed, require_control
from domain.tiers.model import Tier
from domain.tiers.service import TierService


@dataclass(frozen=True, slots=True)
class IssuedKey:
    """A key with new credentials. The secret is available here only."""

    record: ApiKey
    new_credentials: credentials.MintedKey


class ApiKeyService(ResourceService[ApiKey, ApiKeyDetails]):
    """API keys of an organization and environment.

    Only credentials with every scope of a key, and of its application and service account if they belong to any, may create, change,
    enable or regenerate it, and none can give a key greater privileges than their own. Anyone who may write keys may restrict,
    disable and revoke them: an administrator must be able to do that in an emergency.
    """

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

        for attempt in self.attempts():
            with attempt:
                caller, tier = self._get_caller(actor), self._tiers.require_available(details.tier)
                issued_key = self._new_key(owner, details)
                record = issued_key.record
                self._require_grantable(actor, caller, KeyPrivileges(record, record.plan(tier)), old=None)
                self._store(issued_key, records.Cause.from_actor(actor), tier, caller)
                return issued_key
        raise AssertionError(stores.LAST_ATTEMPT_RAISES)

    def bootstrap(self, tenant: Tenant, values: Mapping[str, Any]) -> IssuedKey:
        """Issue the first key of a new organization, on behalf of the operator. Requires no scope."""
        details = ApiKeyDetails(**values)
        for attempt in self.attempts():
            with attempt:
                tier = self._tiers.require_available(details.tier)
                issued_key = self._new_key(tenant, details)
                self._store(issued_key, records.Cause("operator", "bootstrap"), tier, None)
                return issued_key
        raise AssertionError(stores.LAST_ATTEMPT_RAISES)

    def attempts(self) -> Iterator[stores.WriteAttempt]:
        """Yield several attempts: the tier or the credentials of the request may change between their read and the write."""
        return stores.retry_contention()

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
        secrets: list[credentials.MintedKey] = []

        def change(old: ApiKey) -> ApiKey:
            now = self.clock.now()
            grace_end = now + timedelta(hours=grace_hours) if grace_hours else None
            return records.next_version(old, now, {"rotated_at": now, "previous_secret_expires_at": grace_end})

        def save(new: ApiKey, cause: records.Cause, old: ApiKey) -> None:
            caller, tier = self._get_caller(actor, old), self._tiers.require_available(old.tier, current_tier=old.tier)
            self._require_grantable(actor, caller, KeyPrivileges(old, old.plan(tier)), old=None)
            secrets[:] = [self._mint(new.id, new.environment)]
            self._keys.rotate(new, cause, old=old, secret_hash=secrets[0].secret_hash, tier=tier, caller=caller)

        new = self.change_record(actor, key_id, preconditions, change, save=save)
        return IssuedKey(new, secrets[0] if secrets else self._mint(new.id, new.environment))

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

        def rewrite(new: ApiKey, cause: records.Cause, old: ApiKey) -> None:
            caller, tier = self._get_caller(actor, old), self._tiers.require_available(new.tier, current_tier=old.tier)
            self._require_no_escalation(actor, caller, new, old, tier)
            self._keys.rewrite(new, cause, old=old, tier=tier, caller=caller)

        # A removal cannot add privileges.
        return super().change_record(
            actor, record_id, preconditions, change, parent_ids=parent_ids, save=save or rewrite
        )

    def _store(self, issued_key: IssuedKey, cause: records.Cause, tier: Tier, caller: Caller | None) -> None:
        secret_hash = issued_key.new_credentials.secret_hash
        self._keys.issue(issued_key.record, cause, secret_hash=secret_hash, tier=tier, caller=caller)

    def _require_no_escalation(self, actor: Actor, caller: Caller, new: ApiKey, old: ApiKey, tier: Tier) -> None:
        """Check a change. Existing privileges may exceed the caller's, except if the change makes an unusable key usable."""
        old_tier = tier if old.tier == tier.name else self._tiers.require_available(old.tier, current_tier=old.tier)
        new_privileges, old_privileges = KeyPrivileges(new, new.plan(tier)), KeyPrivileges(old, old.plan(old_tier))
        if is_restriction(new_privileges, old_privileges):
            return
        now = self.clock.now()
        is_revival = new.is_usable(now) and not old.is_usable(now)
        self._require_grantable(actor, caller, new_privileges, old=None if is_revival else old_privileges)

    def _require_grantable(
        self, actor: Actor, caller: Caller, new: KeyPrivileges, *, old: KeyPrivileges | None
    ) -> None:
        require_control(
            actor,
            current_scopes=caller.current_scopes,
            own_links=caller.record.links,
            scopes=(ApiKey.scope("write"), *new.key.scopes),
            links=new.key.links,
        )
        excess = find_excess(new, KeyPrivileges(caller.record, caller.plan))
        if old:
            new_pointers = {error.pointer for error in find_excess(new, old)}
            excess = [error for error in excess if error.pointer in new_pointers]
        if excess:
            raise errors.InvalidRequest.from_errors(excess)

    def _get_caller(self, actor: Actor, old: ApiKey | None = None) -> Caller:
        """Return the credentials of the request. Raises GrantsChanged for a key that changes itself, if it is no longer `old`."""
        try:
            caller = self._keys.get_caller(actor)
        except errors.NotFound as error:
            # It was revoked after the gate admitted the request.
            raise errors.InvalidRequest(
                "The credentials of this request were revoked. Use other credentials."
            ) from error
        if old and caller.is_key and caller.record.id == old.id and caller.record.version != old.version:
            raise grants_changed()
        return caller

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
