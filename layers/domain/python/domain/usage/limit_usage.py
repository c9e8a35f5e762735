"""Reads the current usage of keys' limits from the items in which the gate counts."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from apikit import Clock, epoch_ms
from apikit.admission import key_items, key_status, plans
from apikit.dynamo import Item, ItemKey, Table, get_many
from domain.usage.model import LimitUsage


class LimitUsageReader:
    """Reads the current usage of keys' limits."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock

    def read(self, key_ids: Sequence[str]) -> dict[str, tuple[LimitUsage, ...]]:
        """Return the current usage of the keys' limits, including rules of endpoints. Reads 50 keys per BatchGetItem."""
        item_keys = {
            key_id: (
                ItemKey(self._access.name, *key_items.key_item_key(key_id)),
                ItemKey(self._access.name, *key_items.policy_key(key_id)),
            )
            for key_id in key_ids
        }
        items = get_many(item_key for pair in item_keys.values() for item_key in pair)
        now = self._clock.now()
        return {
            key_id: _limit_usages(items[key_item_key], items.get(policy_key), now)
            for key_id, (key_item_key, policy_key) in item_keys.items()
            if key_item_key in items
        }


def _limit_usages(key_item: Item, policy_item: Item | None, now: datetime) -> tuple[LimitUsage, ...]:
    meters = plans.Plan.from_text(key_items.KeyItem.from_item(key_item).plan).meters(now)
    if policy_item:
        meters += [meter for rule in key_items.parse_policy(policy_item).rules for meter in rule.meters(now)]
    return tuple(
        LimitUsage(
            name=state.name,
            limit=state.quota,
            used=state.quota - state.remaining,
            remaining=state.remaining,
            window_s=state.window_s,
            resets_at=now + timedelta(milliseconds=state.renews_at_ms - epoch_ms(now)),
        )
        for state in key_status.limit_states(meters, key_item, now)
    )
