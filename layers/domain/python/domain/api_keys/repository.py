"""API keys in DynamoDB: the record in `resources` and the items for the gate in `access`, always in one transaction.

KEY#{id}          KEY, EXTRAS   the key item and the policy item, which the gate reads (`apikit.admission.key_items`)
TIER#{name}#keys  {id}          the key is a member of this tier
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from apikit import Actor, Tenant, epoch_ms, errors, ids
from apikit.admission import key_items, plans, rule_items
from apikit.audit import AuditRules
from apikit.dynamo import Item, ItemKey, RecordTable, Table, Write, expressions, get_many
from apikit.resources import records
from domain.api_keys.events import find_audit_action
from domain.api_keys.model import ApiKey
from domain.api_keys.store import Caller, KeyState
from domain.scope_grants.caller_links import CallerLinks
from domain.scope_grants.credential_writes import write_credential
from domain.scope_grants.item_sync import ScopesInForce
from domain.scope_grants.linked_credentials import LinkedCredentials
from domain.scope_grants.links import Links
from domain.tiers.members import check_tier_operation, join_operation, leave_operation
from domain.tiers.model import Tier

NEVER = 253_402_300_799  # the last second of the year 9999
# Requests with a revoked key are answered with that reason until then.
_REVOKED_ITEM_RETENTION = timedelta(days=90)


class ApiKeyRepository(RecordTable[ApiKey]):
    """The store of API keys."""

    audit_rules = AuditRules(
        find_action=find_audit_action,
        status_verbs={"active": "enabled", "disabled": "disabled"},
        ignored_fields=frozenset({"expiry_noticed"}),
    )

    def __init__(self, resources: Table, access: Table, credentials: LinkedCredentials) -> None:
        super().__init__(resources, ApiKey)
        self._access = access
        self._credentials = credentials
        self._caller_links = CallerLinks(resources, access)

    def issue(
        self, record: ApiKey, cause: records.Cause, *, secret_hash: bytes, tier: Tier, caller: Caller | None
    ) -> None:
        """Store a new key. It is valid immediately. Raises Conflict, GrantsChanged, InvalidRequest for an invalid link."""
        approval_checks = self._credentials.require_approved(record.tenant, record.links)
        in_force = self._resolve(record)
        rules = rule_items.read_rules(self._access, record.organization_id)
        attributes = {**_key_attributes(record, tier, in_force.scopes), **rules.attributes}
        key_item = key_items.new_key_item(record.id, secret_hash, attributes)
        operations = [
            self.table.put_operation(self.to_item(record, cause), expressions.ABSENT),
            self._access.put_operation(key_item, expressions.ABSENT),
            *self._policy_operations(record),
            join_operation(self._access, record.tier, record.tier_member),
            *self._audit_operations(None, record, cause),
        ]
        try:
            # Suspensions and rules are written to the organization's existing keys. These checks reject keys that are created at the
            # same time.
            checks = [
                *self._precondition_checks(record, tier, caller),
                self._organization_check(record),
                *approval_checks,
                *in_force.checks,
                rule_items.rules_check(self._access, record.organization_id, rules),
            ]
            write_credential(self.table, operations, checks)
        except errors.StaleVersion as error:
            raise errors.Conflict("A resource with this ID already exists.") from error

    def rewrite(self, record: ApiKey, cause: records.Cause, *, old: ApiKey, tier: Tier, caller: Caller) -> None:
        """Replace `old`, with effect from the next request. Raises StaleVersion, NotFound, GrantsChanged."""
        in_force = self._resolve(record)
        operations = [
            self.table.put_operation(self.to_item(record, cause), expressions.at_version(old.version)),
            self._access.update_operation(
                *key_items.key_item_key(record.id),
                expressions.Update(set=_key_attributes(record, tier, in_force.scopes)),
                expressions.EXISTS,
            ),
            *(
                self._policy_operations(record)
                or ([self._access.delete_operation(*key_items.policy_key(record.id))] if old.policy.hash else [])
            ),
            join_operation(self._access, record.tier, record.tier_member),
            *([leave_operation(self._access, old.tier, record.id)] if old.tier != record.tier else []),
            *self._audit_operations(old, record, cause),
        ]
        write_credential(self.table, operations, [*self._precondition_checks(record, tier, caller), *in_force.checks])

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
        """Replace the secret of `old`. Raises StaleVersion, NotFound, GrantsChanged; InvalidRequest without approval."""
        approval_checks = self._credentials.require_approved(record.tenant, record.links)
        expires_at = record.previous_secret_expires_at
        update = key_items.replace_secret(
            secret_hash, previous_expires_at=epoch_ms(expires_at) // 1000 if expires_at else None
        )
        operations = [
            self.table.put_operation(self.to_item(record, cause), expressions.at_version(old.version)),
            self._access.update_operation(*key_items.key_item_key(record.id), update, expressions.EXISTS),
            *self._audit_operations(old, record, cause),
        ]
        write_credential(self.table, operations, [*self._precondition_checks(record, tier, caller), *approval_checks])

    def remove(self, record: ApiKey, cause: records.Cause, *, old: ApiKey) -> None:
        """Revoke a key with effect from the next request. Raises StaleVersion, NotFound."""
        super().remove(replace(record, status="revoked"), cause, old=old)

    def companion_writes(self, old: ApiKey | None, record: ApiKey, cause: records.Cause) -> list[Write]:
        """Return the writes of a removal to the key item. It is stored for 90 more days, so that the gate can give the reason."""
        if not record.deleted_at:
            return []
        ttl = epoch_ms(record.deleted_at + _REVOKED_ITEM_RETENTION) // 1000
        return [
            self._access.update_operation(*key_items.key_item_key(record.id), key_items.revoke(expires_at=ttl)),
            self._access.delete_operation(*key_items.policy_key(record.id)),
            leave_operation(self._access, record.tier, record.id),
        ]

    def get_state(self, tenant: Tenant, key_id: str) -> KeyState:
        """Return a key's record and the state of its key item, in one read. Raises NotFound, ResourceDeleted."""
        ids.require_id(ApiKey.prefix, key_id)
        record_key = ItemKey(self.table.name, tenant.partition(ApiKey.collection), key_id)
        key_item_key = ItemKey(self._access.name, *key_items.key_item_key(key_id))
        items = get_many([record_key, key_item_key])
        record = self.to_record(items[record_key]) if record_key in items else self.get(tenant, key_id)
        return _key_state(record, items.get(key_item_key))

    def get_caller(self, actor: Actor) -> Caller:
        """Return the principal of a request with its privileges. Raises NotFound when it was revoked meanwhile."""
        if actor.admission_id.startswith(f"{ApiKey.prefix}_"):
            state = self.get_state(actor.owner, actor.principal)
            return Caller(state.record, state.plan)
        item = self._access.get(*key_items.key_item_key(actor.admission_id))
        if item is None:
            raise errors.NotFound("The principal of this request no longer exists.")
        key_item = key_items.KeyItem.from_item(item)
        record = _unrestricted_record(actor, self._caller_links.find(actor))
        return Caller(record, plans.Plan.from_text(key_item.plan), actor.admission_id, tuple(item["sc"]))

    def get_states(self, keys: Sequence[ApiKey]) -> list[KeyState]:
        """Return the state of each key, in one read of the key items."""
        item_keys = {key.id: ItemKey(self._access.name, *key_items.key_item_key(key.id)) for key in keys}
        items = get_many(item_keys.values()) if item_keys else {}
        return [_key_state(key, items.get(item_keys[key.id])) for key in keys]

    def _audit_operations(self, old: ApiKey | None, record: ApiKey, cause: records.Cause) -> list[Write]:
        return [each.operation for each in self.audit_writes(old, record, cause)]

    def _resolve(self, record: ApiKey) -> ScopesInForce:
        return self._credentials.resolve(record.tenant, tuple(record.scopes), record.links)

    def _policy_operations(self, record: ApiKey) -> list[Write]:
        if not record.policy.hash:
            return []
        return [self._access.put_operation(key_items.policy_item(record.id, record.policy))]

    def _precondition_checks(self, record: ApiKey, tier: Tier, caller: Caller | None) -> list[Write]:
        """Return checks that the tier and the caller are as they were read. A key that changes itself needs no check."""
        checks = [check_tier_operation(self.table, tier)]
        if caller and not caller.is_key:
            item_key = key_items.key_item_key(caller.admission_id)
            checks.append(self._access.check_operation(*item_key, key_items.has_scopes(caller.scopes)))
        elif caller and caller.record.id != record.id:
            item_key = caller.record.tenant.partition(ApiKey.collection), caller.record.id
            checks.append(self.table.check_operation(*item_key, expressions.at_version(caller.record.version)))
        return checks

    def _organization_check(self, record: ApiKey) -> Write:
        item_key = key_items.org_item_key(record.organization_id, record.tenant.environment)
        return self._access.check_operation(*item_key, key_items.ORG_MAY_HAVE_KEYS)


def _key_attributes(record: ApiKey, tier: Tier, scopes: Sequence[str]) -> dict[str, Any]:
    """Return the attributes of the key item, except the secret's hash."""
    return key_items.key_attributes(
        status=record.status,
        expires_at=epoch_ms(record.expires_at) // 1000 if record.expires_at else NEVER,
        plan=record.plan(tier).text,
        tier=tier.name,
        tier_stamp=tier.stamp,
        organization_id=record.organization_id,
        scopes=scopes,
        application_id=record.application_id,
    )


def _unrestricted_record(actor: Actor, links: Links) -> ApiKey:
    """Return the record of a key without restrictions but links, for a person or a client: their limits are in the plan."""
    created_at = datetime.fromtimestamp(0, UTC)
    return ApiKey(
        id=actor.principal,
        organization_id=actor.home,
        livemode=actor.tenant.is_live,
        created_at=created_at,
        updated_at=created_at,
        name=actor.principal,
        scopes=sorted(actor.scopes),
        environment=actor.tenant.environment,
        api_key="",
        application_id=links.application_id,
        service_account_id=links.service_account_id,
    )


def _key_state(record: ApiKey, item: Item | None) -> KeyState:
    key_item = key_items.KeyItem.from_item(item) if item else None
    last_used_at = key_item.last_used_at if key_item else None
    plan = plans.Plan.from_text(key_item.plan) if key_item else plans.Plan()
    return KeyState(record, plan, datetime.fromtimestamp(last_used_at, UTC) if last_used_at else None)
