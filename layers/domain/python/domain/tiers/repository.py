"""Tiers in DynamoDB: records of the platform's tenant in `resources`, members and rollouts in `access`."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from apikit import errors
from apikit.admission import key_items
from apikit.audit import AuditRules
from apikit.dynamo import ConditionFailed, Item, RecordTable, Table, Write, expressions
from apikit.resources import records
from domain.tiers.members import ROLLOUT, members_partition, rollout_partition
from domain.tiers.model import DEFAULTS, PLATFORM_TENANT, Tier, TierMember, tier_id
from domain.tiers.rollout import RolloutProgress

_MAX_TIERS = 100


class TierRepository(RecordTable[Tier]):
    """The store of tiers. Their changes are in the audit record of the platform's own organization."""

    audit_rules = AuditRules(status_verbs={"active": "reactivated"})

    def __init__(self, resources: Table, access: Table) -> None:
        super().__init__(resources, Tier)
        self._access = access

    def find(self, name: str) -> Tier | None:
        """Return the stored tier, or else the default tier with this name. The read is consistent."""
        item = self.table.get(PLATFORM_TENANT.partition(Tier.collection), tier_id(name))
        return self.to_record(item) if item else DEFAULTS.get(name)

    def list_tiers(self) -> list[Tier]:
        """Return all tiers, sorted by name."""
        items = self.table.query(PLATFORM_TENANT.partition(Tier.collection), limit=_MAX_TIERS)
        stored_tiers = {tier.name: tier for tier in map(self.to_record, items)}
        return sorted({**DEFAULTS, **stored_tiers}.values(), key=lambda tier: tier.name)

    def write(self, tier: Tier, cause: records.Cause, *, old: Tier | None) -> None:
        """Store a tier, replacing `old`. Raises StaleVersion."""
        is_stored = old is not None and old != DEFAULTS.get(tier.name)
        condition = expressions.at_version(old.version) if old and is_stored else expressions.ABSENT
        try:
            self.table.write(
                self.table.put_operation(self.to_item(tier, cause), condition),
                *self._audit_operations(old, tier, cause),
            )
        except ConditionFailed as error:
            raise _stale_version(error) from error

    def write_step(self, tier: Tier, cause: records.Cause, *, old: Tier) -> None:
        """Replace a stored tier as one step of a larger change, which alone counts as the request's effect. Raises StaleVersion."""
        try:
            self.table.write(
                self.table.put_operation(self.to_item(tier, cause), expressions.at_version(old.version)),
                is_effect=False,
            )
        except ConditionFailed as error:
            raise _stale_version(error) from error

    def delete(self, tier: Tier, cause: records.Cause) -> None:
        """Delete a tier for good. Raises StaleVersion."""
        item_key = PLATFORM_TENANT.partition(Tier.collection), tier.id
        deleted_tier = dataclasses.replace(tier, deleted_at=tier.updated_at)
        try:
            self.table.write(
                self.table.delete_operation(*item_key, expressions.at_version(tier.version)),
                *self._audit_operations(tier, deleted_tier, cause),
            )
        except ConditionFailed as error:
            raise _stale_version(error) from error

    def to_item(self, record: Tier, cause: records.Cause) -> Item:
        """Return the item of a record, with its stamp as an attribute for conditions."""
        return {**super().to_item(record, cause), "ss": record.stamp}

    def list_members(self, name: str, *, last_key_id: str | None, limit: int) -> list[TierMember]:
        """Return the tier's keys that come after `last_key_id`, sorted by ID."""
        pk = members_partition(name)
        start_key = {"pk": pk, "sk": last_key_id} if last_key_id else None
        items = self._access.query(pk, limit=limit, start_key=start_key, descending=False)
        return [TierMember(item["sk"], item["li"], item["xh"]) for item in items]

    def set_plan(self, tier: Tier, key_id: str, plan: str) -> bool:
        """Set the plan in the key item. Return False if the key is deleted, has another tier or a plan with a later stamp."""
        update = key_items.replace_plan(plan, tier.stamp)
        condition = key_items.outdated_tier_condition(tier.name, tier.stamp)
        try:
            self._access.update(*key_items.key_item_key(key_id), update, condition)
        except ConditionFailed:
            return False
        return True

    def _audit_operations(self, old: Tier | None, tier: Tier, cause: records.Cause) -> list[Write]:
        return [each.operation for each in self.audit_writes(old, tier, cause)]

    def get_progress(self, name: str) -> RolloutProgress | None:
        """Return the progress of the tier's last rollout; None before the first."""
        item = self._access.get(rollout_partition(name), ROLLOUT)
        return _parse_progress(item) if item else None

    def save_progress(self, name: str, progress: RolloutProgress) -> None:
        """Store the progress, unless a rollout of a later change has stored its own."""
        update = expressions.Update(set={"ss": progress.stamp, "af": progress.last_key_id, "dn": progress.is_done})
        is_behind = (
            expressions.ABSENT
            | expressions.Lt("ss", progress.stamp)
            | (expressions.Eq("ss", progress.stamp) & expressions.Ne("dn", value=True))
        )
        try:
            self._access.update(rollout_partition(name), ROLLOUT, update, is_behind)
        except ConditionFailed:
            # Another run has finished the rollout, or the rollout of a later change has started.
            return


def _parse_progress(item: Mapping[str, Any]) -> RolloutProgress:
    return RolloutProgress(item["ss"], item["af"], is_done=item["dn"])


def _stale_version(error: ConditionFailed) -> errors.StaleVersion:
    current_version = error.item["v"] if error.item else None
    return errors.StaleVersion("The tier has changed. Read it again and retry.", current_version=current_version)
