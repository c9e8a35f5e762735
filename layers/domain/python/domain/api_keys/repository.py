"""API keys in DynamoDB: the public record in `resources`, its hot twin for the gate in `access`, in one transaction always.

    KEY#{id}          KEY, EXTRAS   what the gate reads (`apikit.admission.key_items`)
    TIER#{name}#keys  {id}          the key is of this tier

In `resources`, the index `due` has the keys that expire: `EXPIRING#{day of the next notice}`, by its time.
"""

import random
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from apikit import Tenant, epoch_ms, errors, ids
from apikit.admission import key_items, plans
from apikit.dynamo import ConditionFailed, Item, ItemKey, RecordTable, Table, Write, expressions, get_many, queries
from apikit.resources import records
from domain.api_keys.model import NOTICE_DAYS, ApiKey
from domain.api_keys.store import KeyState, PreconditionChanged
from domain.tiers.members import check_tier_operation, join_operation, leave_operation
from domain.tiers.model import Tier

NEVER = 253_402_300_799  # the last second of the year 9999
_REMEMBERED_FOR = timedelta(days=90)
_ATTEMPTS = 6
_EXPIRING = "EXPIRING"


class ApiKeyRepository(RecordTable[ApiKey]):
    """The store of API keys."""

    def __init__(self, resources: Table, access: Table) -> None:
        super().__init__(resources, ApiKey)
        self._access = access

    def issue(
        self, record: ApiKey, cause: records.Cause, *, secret_hash: bytes, tier: Tier, caller: ApiKey | None
    ) -> None:
        """Stores a new key; it lets in from then on. Raises Conflict, GroundMoved."""
        twin = key_items.new_key_item(record.id, secret_hash, _told(record, tier))
        operations = [
            self.table.put_operation(self.item_of(record, cause), expressions.ABSENT),
            self._access.put_operation(twin, expressions.ABSENT),
            *self._extras(record),
            join_operation(self._access, record.tier, record.tier_member),
        ]
        try:
            # A suspended organization gets no key that its note_suspension did not see.
            self._transact(operations, [*self._grounds(record, tier, caller), self._active(record)])
        except errors.StaleVersion as error:
            raise errors.Conflict("A resource with this ID already exists.") from error

    def rewrite(self, record: ApiKey, cause: records.Cause, *, old: ApiKey, tier: Tier, caller: ApiKey) -> None:
        """Replaces `old`; the gate judges by it from the next request on. Raises StaleVersion, NotFound, GroundMoved."""
        operations = [
            self.table.put_operation(self.item_of(record, cause), expressions.at_version(old.version)),
            self._access.update_operation(
                *key_items.key_item_key(record.id), expressions.Update(set=_told(record, tier)), expressions.EXISTS
            ),
            *(
                self._extras(record)
                or ([self._access.delete_operation(*key_items.policy_key(record.id))] if old.policy.hash else [])
            ),
            join_operation(self._access, record.tier, record.tier_member),
            *([leave_operation(self._access, old.tier, record.id)] if old.tier != record.tier else []),
        ]
        self._transact(operations, self._grounds(record, tier, caller))

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
        """Replaces the secret. Raises StaleVersion, NotFound, GroundMoved."""
        until = record.previous_secret_expires_at
        update = key_items.replace_secret(secret_hash, previous_expires_at=epoch_ms(until) // 1000 if until else None)
        operations = [
            self.table.put_operation(self.item_of(record, cause), expressions.at_version(preconditions)),
            self._access.update_operation(*key_items.key_item_key(record.id), update, expressions.EXISTS),
        ]
        self._transact(operations, self._grounds(record, tier, caller))

    def remove(self, record: ApiKey, cause: records.Cause, *, old: ApiKey) -> None:
        """The key is revoked, from the next request on. Raises StaleVersion, NotFound."""
        super().remove(replace(record, status="revoked"), cause, old=old)

    def companion_writes(self, old: ApiKey | None, record: ApiKey, cause: records.Cause) -> list[Write]:
        """A removed key's twin is remembered for a while, to tell its users why they are refused."""
        if not record.deleted_at:
            return []
        forgotten_at = epoch_ms(record.deleted_at + _REMEMBERED_FOR) // 1000
        return [
            self._access.update_operation(
                *key_items.key_item_key(record.id), key_items.revoke(expires_at=forgotten_at)
            ),
            self._access.delete_operation(*key_items.policy_key(record.id)),
            leave_operation(self._access, record.tier, record.id),
        ]

    def get_state(self, tenant: Tenant, key_id: str) -> KeyState:
        """The key with its twin, read at once. Raises NotFound, ResourceDeleted."""
        ids.require_id(ApiKey.prefix, key_id)
        place = ItemKey(self.table.name, tenant.partition(ApiKey.collection), key_id)
        twin = ItemKey(self._access.name, *key_items.key_item_key(key_id))
        found = get_many([place, twin])
        record = self.record_of(found[place]) if place in found else self.get(tenant, key_id)
        return _in_use(record, found.get(twin))

    def get_states(self, keys: Sequence[ApiKey]) -> list[KeyState]:
        """The keys with their twins."""
        twins = {key.id: ItemKey(self._access.name, *key_items.key_item_key(key.id)) for key in keys}
        found = get_many(twins.values()) if twins else {}
        return [_in_use(key, found.get(twins[key.id])) for key in keys]

    def find_due_notices(self, now: datetime) -> Iterator[ApiKey]:
        """Keys whose next notice is due, day by day. Days before the first notice's have nothing left to tell."""
        return map(self.record_of, queries.find_due(self.table, _EXPIRING, now, days_back=max(NOTICE_DAYS) + 1))

    def save_notice(self, record: ApiKey, cause: records.Cause, old: ApiKey) -> None:
        """Replaces the record alone. Raises StaleVersion, NotFound."""
        self.write_at_version(
            self.table.put_operation(self.item_of(record, cause), expressions.at_version(old.version))
        )

    def index_attributes(self, record: ApiKey) -> Mapping[str, str]:
        """A key that expires is found by the day of its next notice."""
        at = record.next_notice_at
        return queries.due_keys(_EXPIRING, at, record.id) if at else {}

    def _extras(self, record: ApiKey) -> list[Write]:
        if not record.policy.hash:
            return []
        return [self._access.put_operation(key_items.policy_item(record.id, record.policy))]

    def _grounds(self, record: ApiKey, tier: Tier, caller: ApiKey | None) -> list[Write]:
        """Conditions that the write stands on: the tier is as it was read, and so is the calling key, unless it is the key itself."""
        grounds = [check_tier_operation(self.table, tier)]
        if caller and caller.id != record.id:
            place = caller.tenant.partition(ApiKey.collection), caller.id
            grounds.append(self.table.check_operation(*place, expressions.at_version(caller.version)))
        return grounds

    def _active(self, record: ApiKey) -> Write:
        place = key_items.org_item_key(record.organization_id, record.tenant.environment)
        return self._access.check_operation(*place, key_items.ORG_MAY_HAVE_KEYS)

    def _transact(self, operations: list[Write], grounds: list[Write]) -> None:
        for attempt in range(_ATTEMPTS):
            try:
                self.table.write(*operations, *grounds)
            except ConditionFailed as error:
                _explain(error, len(grounds))
            except errors.WriteContention:
                # Keys of one tier or one caller, made at once, check the same items; full jitter keeps them apart.
                time.sleep(random.uniform(0, 0.01 * 2**attempt))  # noqa: S311 - no secret
                continue
            return
        raise errors.WriteContention("Too many concurrent changes to API keys. Retry.", retry_after_s=1)


def _explain(error: ConditionFailed, grounds: int) -> None:
    if any(item is not None for item in error.items[-grounds:]):
        raise PreconditionChanged from error
    standing = error.items[0]
    if standing is None or not standing:
        raise errors.NotFound("No resource has this ID.") from error
    raise errors.StaleVersion(
        f"The resource is at version {standing['v']}. Read it again and retry.", current_version=standing["v"]
    ) from error


def _told(record: ApiKey, tier: Tier) -> dict[str, Any]:
    """What the gate is told of a key, its secret aside."""
    return key_items.key_attributes(
        status=record.status,
        expires_at=epoch_ms(record.expires_at) // 1000 if record.expires_at else NEVER,
        plan=record.plan(tier).text,
        tier=tier.name,
        tier_stamp=tier.stamp,
        organization_id=record.organization_id,
        scopes=record.scopes,
    )


def _in_use(record: ApiKey, twin: Item | None) -> KeyState:
    key = key_items.KeyItem.from_item(twin) if twin else None
    used_at = key.last_used_at if key else None
    plan = plans.Plan.from_text(key.plan) if key else plans.Plan()
    return KeyState(record, plan, datetime.fromtimestamp(used_at, UTC) if used_at else None)
