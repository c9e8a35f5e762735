"""Write operations for the members of tiers, for use in the transactions that write keys.

The items are in `access` and are read consistently: an index could lag behind and miss a key.

    pk TIER#{name}#keys   sk {key id}   a member: `li` the key's own limits, `xh` the hash of its policy
    pk TIER#{name}        sk ROLLOUT    progress of the tier's last change: `ss` its stamp, `af` the last key, `dn` True when complete
"""

from apikit.dynamo import Table, Write, expressions
from domain.tiers.model import DEFAULTS, PLATFORM_TENANT, Tier, TierMember, tier_id

ROLLOUT = "ROLLOUT"


def members_partition(name: str) -> str:
    """Return the partition of a tier's members."""
    return f"TIER#{name}#keys"


def rollout_partition(name: str) -> str:
    """Return the partition of the progress of a tier's rollout."""
    return f"TIER#{name}"


def join_operation(access: Table, name: str, member: TierMember) -> Write:
    """Return the write that adds or replaces a member of the tier."""
    item = {"pk": members_partition(name), "sk": member.key_id, "li": dict(member.limits), "xh": member.policy_hash}
    return access.put_operation(item)


def leave_operation(access: Table, name: str, key_id: str) -> Write:
    """Return the write that removes a key from the tier."""
    return access.delete_operation(members_partition(name), key_id)


def check_tier_operation(resources: Table, tier: Tier) -> Write:
    """Return the check that the tier has not changed since it was read."""
    item_key = PLATFORM_TENANT.partition(Tier.collection), tier_id(tier.name)
    if tier == DEFAULTS.get(tier.name):
        return resources.check_operation(*item_key, expressions.ABSENT)
    return resources.check_operation(*item_key, expressions.Eq("ss", tier.stamp))
