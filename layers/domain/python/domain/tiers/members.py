"""Which keys are of a tier, and what each of them must not let pass while it is written: operations of their transactions.

Items of `access`, read consistently, so that no key is missed for an index that lags behind:

    pk TIER#{name}#keys   sk {key id}   `li` the key's own limits, `xh` the hash of its extras: what its plan is made of
    pk TIER#{name}        sk ROLLOUT    how far the tier's last change has come: `ss` its stamp, `af` the last key, `dn` done
"""

from apikit.dynamo import Table, Write, expressions
from domain.tiers.model import DEFAULTS, PLATFORM_TENANT, Tier, TierMember, tier_id

ROLLOUT = "ROLLOUT"


def members_partition(name: str) -> str:
    """Where the keys of a tier stand."""
    return f"TIER#{name}#keys"


def rollout_partition(name: str) -> str:
    """Where the progress of a tier's change stands."""
    return f"TIER#{name}"


def join_operation(access: Table, name: str, member: TierMember) -> Write:
    """The key is of the tier, with these limits of its own."""
    item = {"pk": members_partition(name), "sk": member.key_id, "li": dict(member.limits), "xh": member.policy_hash}
    return access.put_operation(item)


def leave_operation(access: Table, name: str, key_id: str) -> Write:
    """The key is no longer of the tier."""
    return access.delete_operation(members_partition(name), key_id)


def check_tier_operation(resources: Table, tier: Tier) -> Write:
    """The transaction fails when the tier is no longer what the plan was made of."""
    place = PLATFORM_TENANT.partition(Tier.collection), tier_id(tier.name)
    if tier == DEFAULTS.get(tier.name):
        return resources.check_operation(*place, expressions.ABSENT)
    return resources.check_operation(*place, expressions.Eq("ss", tier.stamp))
