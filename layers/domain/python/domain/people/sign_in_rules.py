"""The rules of organizations for sign-ins, from their security rules."""

from collections.abc import Mapping, Sequence

from apikit.admission import rule_items
from apikit.dynamo import ItemKey, Table, get_many
from domain.people.collaborators import SignInRules


class StoredSignInRules:
    """Reads the rules of several organizations at once."""

    def __init__(self, access: Table) -> None:
        self._access = access

    def get_rules(self, organization_ids: Sequence[str]) -> Mapping[str, SignInRules]:
        """Return the rules of each organization, in one read."""
        keys = {each: ItemKey(self._access.name, *rule_items.rules_key(each)) for each in organization_ids}
        items = get_many(keys.values()) if keys else {}
        rules = {each: rule_items.StampedRules.from_item(items.get(key)).rules for each, key in keys.items()}
        return {
            each: SignInRules(session_hours=rule.session_hours, allowed_email_domains=rule.allowed_email_domains)
            for each, rule in rules.items()
        }
