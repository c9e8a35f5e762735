"""The limits of keys at this moment, from the items where the gate counts them."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from apikit import Clock, epoch_ms
from apikit.admission import key_items, key_status, plans
from apikit.dynamo import Item, ItemKey, Table, get_many
from domain.usage.model import LimitUsage


class LimitUsageReader:
    """Limits where the gate counts them."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock

    def read(self, key_ids: Sequence[str]) -> dict[str, tuple[LimitUsage, ...]]:
        """Every limit of these keys at this moment, rules of single endpoints included. One BatchGetItem for 50 keys."""
        places = {
            key_id: [ItemKey(self._access.name, *at(key_id)) for at in (key_items.key_item_key, key_items.policy_key)]
            for key_id in key_ids
        }
        found = get_many(place for both in places.values() for place in both)
        now = self._clock.now()
        return {
            key_id: _standing(found[key], found.get(extras), now)
            for key_id, (key, extras) in places.items()
            if key in found
        }


def _standing(item: Item, extras: Item | None, now: datetime) -> tuple[LimitUsage, ...]:
    meters = plans.Plan.from_text(key_items.KeyItem.from_item(item).plan).meters(now)
    if extras:
        meters += [meter for rule in key_items.parse_policy(extras).rules for meter in rule.meters(now)]
    return tuple(
        LimitUsage(
            name=state.name,
            limit=state.quota,
            used=state.quota - state.remaining,
            remaining=state.remaining,
            window_s=state.window_s,
            resets_at=now + timedelta(milliseconds=state.renews_at_ms - epoch_ms(now)),
        )
        for state in key_status.limit_states(meters, item, now)
    )
