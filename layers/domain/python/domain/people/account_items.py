"""The item that admits a person to the own account."""

from apikit.admission import key_items, plans, principal_items
from apikit.dynamo import Item

_PLAN = plans.Plan(per_minute=300)
_TIER = "person"


def self_item(user_id: str) -> Item:
    """Return the item of a new person."""
    attributes = key_items.key_attributes(
        status="active",
        expires_at=principal_items.NEVER,
        plan=_PLAN.text,
        tier=_TIER,
        tier_stamp=0,
        organization_id="",
        scopes=(),
    )
    return principal_items.new_principal_item(f"{user_id}#{principal_items.PERSON}", attributes)
