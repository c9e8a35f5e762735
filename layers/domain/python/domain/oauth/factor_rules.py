"""Reads which organizations require a second factor of their members."""

from collections.abc import Sequence

from apikit.admission import rule_items
from apikit.dynamo import ItemKey, Table, get_many


class FactorRules:
    """The security rules of organizations in `access`."""

    def __init__(self, access: Table) -> None:
        self._access = access

    def find_strict(self, organization_ids: Sequence[str]) -> frozenset[str]:
        """Return the organizations that require a second factor, in one read."""
        keys = {each: ItemKey(self._access.name, *rule_items.rules_key(each)) for each in organization_ids}
        items = get_many(keys.values()) if keys else {}
        return frozenset(
            each for each, key in keys.items() if rule_items.StampedRules.from_item(items.get(key)).rules.requires_mfa
        )
