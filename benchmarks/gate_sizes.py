"""Size of the item of an API key: DynamoDB charges a write by the KB of the whole item."""

import math
from datetime import UTC, datetime

from apikit.admission.concurrency import new_permit
from apikit.admission.plans import KeyPolicy, Plan, Rule, add_policy
from apikit.clock import epoch_ms
from apikit.dynamo.table import Item
from apikit.dynamo.values import to_item
from apikit.ids import new_id
from benchmarks.units import size
from domain.api_keys.key_scopes import SCOPES

_NOW = datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC)
_WIDE = 999_999_999
_STANDARD = Plan(per_hour=1_000)
_RULE = Rule("POST /v1/clients", per_minute=_WIDE, per_hour=_WIDE, per_day=_WIDE)
_EXTRAS = KeyPolicy(rules=(_RULE,), allowed_ips=("203.0.113.0/24",))
_FULLEST = add_policy(
    Plan(
        per_minute=_WIDE, per_hour=_WIDE, per_day=_WIDE, burst=_WIDE, daily_quota=_WIDE, monthly_quota=_WIDE,
        concurrent=_WIDE, grace_percent=99, lease=999,
    ),
    _EXTRAS,
)  # fmt: skip
_KB = 1024


def measure() -> list[tuple[str, int, int]]:
    """Return the description, the item size in bytes and the write units per request of each key."""
    keys = {
        "a standard key": _key(_STANDARD),
        "every limit and a rule, all counters at 999,999,999; secret just rotated": _key(_FULLEST, has_old_secret=True),
        "and 10 requests in progress": _key(_FULLEST, has_old_secret=True, permits=10),
        "and 6 scopes by name": _key(_FULLEST, has_old_secret=True, permits=10, scopes=6),
        "the same with all scopes, by name": _key(_FULLEST, has_old_secret=True, permits=10, scopes=len(SCOPES)),
    }
    sizes = {name: size(to_item(item)) for name, item in keys.items()}
    return [(name, bytes_, math.ceil(bytes_ / _KB)) for name, bytes_ in sizes.items()]


def _key(plan: Plan, *, has_old_secret: bool = False, permits: int = 0, scopes: int = 1) -> Item:
    second = epoch_ms(_NOW) // 1000
    meters = [*plan.meters(_NOW), *(_EXTRAS.meters(_RULE.operation, _NOW) if plan.extras else [])]
    scopes_by_length = sorted(SCOPES, key=len, reverse=True)
    item: Item = {
        "pk": f"KEY#{new_id('key')}",
        "sk": "KEY",
        "sh": b"s" * 32,
        "st": "active",
        "ex": second,
        "pl": plan.text,
        "tr": "enterprise",
        "ss": second,
        "og": new_id("org"),
        "sc": scopes_by_length[:scopes] if scopes > 1 else ["*"],
        "lu": second,
        **{name: _WIDE for meter in meters for name in meter.names},
    }
    if has_old_secret:
        item |= {"s2": b"s" * 32, "sx": second}
    if permits:
        item["ls"] = frozenset(new_permit(_NOW) for _ in range(permits))
    return item
