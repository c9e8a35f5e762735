"""The items of organizations' security rules in `access`, and their stamps on the items of principals.

    ORG#{id}  SECURITY   v stamp, `rules`; dn the last stamp that is written to every principal

The stamp is the version of the organization that changed the rules, so it never repeats. Each principal's item has it (`ov`), and the
gate's condition requires the one of its cached rules: rules cost requests nothing, and hold from the next request on.
"""

from typing import Any

from msgspec import Struct

from apikit.admission.key_items import rules_key as rules_key
from apikit.admission.organization_rules import OrganizationRules
from apikit.dynamo.conditions import EXISTS, AttributeNotExists, Condition, Eq, Le
from apikit.dynamo.table import Item, Table, Write
from apikit.dynamo.updates import Update


class StampedRules(Struct, frozen=True):
    """Rules with their stamp. An organization that never had rules has no stamp."""

    stamp: int | None = None
    rules: OrganizationRules = OrganizationRules()
    spread_stamp: int | None = None
    """The last stamp that every principal's item has."""

    @classmethod
    def from_item(cls, item: Item | None) -> "StampedRules":
        """Return the rules of an organization's item; those of an organization without an item."""
        return cls(item["v"], OrganizationRules.from_form(item["rules"]), item.get("dn")) if item else NO_RULES

    @property
    def attributes(self) -> Item:
        """The attributes of a new key's or client's item."""
        return {} if self.stamp is None else {"ov": self.stamp}

    @property
    def member_attributes(self) -> Item:
        """The attributes of a new member's item."""
        return {**self.attributes, **({"rm": True} if self.rules.requires_mfa else {})}

    @property
    def is_current(self) -> Condition:
        """The organization's item has these rules: a new principal is stored on this condition."""
        return AttributeNotExists("v") if self.stamp is None else Eq("v", self.stamp)

    def to_write(self, *, is_member: bool) -> tuple[Update, Condition]:
        """Return the update and the condition that give an existing principal these rules; the latest ones win."""
        update = Update(set={"ov": self.stamp})
        if is_member:
            update |= Update(set={"rm": True}) if self.rules.requires_mfa else Update(remove=["rm"])
        return update, EXISTS & (AttributeNotExists("ov") | Le("ov", self.stamp))


NO_RULES = StampedRules()


def read_rules(access: Table, organization_id: str) -> StampedRules:
    """Return an organization's rules, consistently. A new principal gets their attributes and is stored with their check."""
    return StampedRules.from_item(access.get(*rules_key(organization_id)))


def rules_check(access: Table, organization_id: str, stamped_rules: StampedRules) -> Write:
    """Return the check that the organization still has these rules, for the transaction of a new principal."""
    return access.check_operation(*rules_key(organization_id), stamped_rules.is_current)


def rules_item(organization_id: str, stamp: int, rules: OrganizationRules) -> Item:
    """Return the item of an organization's rules."""
    pk, sk = rules_key(organization_id)
    return {"pk": pk, "sk": sk, "v": stamp, "rules": rules.to_form()}


def record_spread(stamp: int) -> tuple[Update, Condition]:
    """Return the update and the condition that record that every principal has the rules of this stamp."""
    return Update(set={"dn": stamp}), Eq("v", stamp)


def stamp_condition(stamp: Any) -> Condition:
    """The principal's item has the stamp; None: it has none."""
    return AttributeNotExists("ov") if stamp is None else Eq("ov", stamp)


def stamp_of(item: Item) -> int | None:
    """Return the stamp of the rules that hold for a principal."""
    stamp: int | None = item.get("ov")
    return stamp
