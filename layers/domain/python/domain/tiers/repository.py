"""Tiers in DynamoDB: records of the platform's own tenant in `resources`; the rewriting of their keys' twins in `access`."""

from collections.abc import Mapping
from typing import Any

from apikit import errors
from apikit.admission import key_items
from apikit.dynamo import ConditionFailed, Item, RecordTable, Table, expressions
from apikit.resources import records
from domain.tiers.members import ROLLOUT, members_partition, rollout_partition
from domain.tiers.model import DEFAULTS, PLATFORM_TENANT, Tier, TierMember, tier_id
from domain.tiers.rollout import RolloutProgress

_AT_MOST = 100


class TierRepository(RecordTable[Tier]):
    """The store of tiers."""

    def __init__(self, resources: Table, access: Table) -> None:
        super().__init__(resources, Tier)
        self._access = access

    def find(self, name: str) -> Tier | None:
        """The tier as last written, or the default of its name; one consistent read."""
        item = self.table.get(PLATFORM_TENANT.partition(Tier.collection), tier_id(name))
        return self.record_of(item) if item else DEFAULTS.get(name)

    def list_tiers(self) -> list[Tier]:
        """Every tier, by name."""
        items = self.table.query(PLATFORM_TENANT.partition(Tier.collection), limit=_AT_MOST)
        stored = {tier.name: tier for tier in map(self.record_of, items)}
        return sorted({**DEFAULTS, **stored}.values(), key=lambda tier: tier.name)

    def write(self, tier: Tier, cause: records.Cause, *, old: Tier | None) -> None:
        """Stores the tier in the place of `old`. Raises StaleVersion when another write came first."""
        is_stored = old is not None and old != DEFAULTS.get(tier.name)
        condition = expressions.at_version(old.version) if old and is_stored else expressions.ABSENT
        try:
            self.table.write(self.table.put_operation(self.item_of(tier, cause), condition))
        except ConditionFailed as error:
            raise _stale(error) from error

    def write_step(self, tier: Tier, cause: records.Cause, *, old: Tier) -> None:
        """The same for a stored tier, as a step that is no effect of its own. Raises StaleVersion."""
        try:
            self.table.write(
                self.table.put_operation(self.item_of(tier, cause), expressions.at_version(old.version)),
                is_effect=False,
            )
        except ConditionFailed as error:
            raise _stale(error) from error

    def delete(self, tier: Tier) -> None:
        """The tier is gone; nothing is kept of it. Raises StaleVersion."""
        place = PLATFORM_TENANT.partition(Tier.collection), tier.id
        try:
            self.table.write(self.table.delete_operation(*place, expressions.at_version(tier.version)))
        except ConditionFailed as error:
            raise _stale(error) from error

    def item_of(self, record: Tier, cause: records.Cause) -> Item:
        """The record's item, with its stamp where a transaction's condition can see it."""
        return {**super().item_of(record, cause), "ss": record.stamp}

    def list_members(self, name: str, *, last_key_id: str | None, limit: int) -> list[TierMember]:
        """Keys of the tier in the order of their ids, from behind one of them."""
        pk = members_partition(name)
        start_key = {"pk": pk, "sk": last_key_id} if last_key_id else None
        items = self._access.query(pk, limit=limit, start_key=start_key, descending=False)
        return [TierMember(item["sk"], item["li"], item["xh"]) for item in items]

    def set_plan(self, tier: Tier, key_id: str, plan: str) -> bool:
        """The key's twin has this plan from now on, unless it is gone, of another tier or of a later stamp (False)."""
        newer, where = (
            key_items.replace_plan(plan, tier.stamp),
            key_items.outdated_tier_condition(tier.name, tier.stamp),
        )
        try:
            self._access.update(*key_items.key_item_key(key_id), newer, where)
        except ConditionFailed:
            return False
        return True

    def get_progress(self, name: str) -> RolloutProgress | None:
        """How far the tier's last change has come; None before the first."""
        item = self._access.get(rollout_partition(name), ROLLOUT)
        return _progress(item) if item else None

    def save_progress(self, name: str, progress: RolloutProgress) -> None:
        """Remembers the progress, unless there is some of a later change."""
        reached = expressions.Update(set={"ss": progress.stamp, "af": progress.last_key_id, "dn": progress.is_done})
        earlier = (
            expressions.ABSENT
            | expressions.Lt("ss", progress.stamp)
            | (expressions.Eq("ss", progress.stamp) & expressions.Ne("dn", value=True))
        )
        try:
            self._access.update(rollout_partition(name), ROLLOUT, reached, earlier)
        except ConditionFailed:
            # Somebody else has finished it, or a later change has begun.
            return


def _progress(item: Mapping[str, Any]) -> RolloutProgress:
    return RolloutProgress(item["ss"], item["af"], is_done=item["dn"])


def _stale(error: ConditionFailed) -> errors.StaleVersion:
    standing = error.item["v"] if error.item else None
    return errors.StaleVersion("The tier has changed. Read it again and retry.", current_version=standing)
