"""Writes what holds for a whole organization to the items of its principals in `access`: API keys, OAuth clients and members.

The gate evaluates a request on the principal's item alone, so a change is written to all of them before the response (decision 90).
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from apikit import Environment, Tenant
from apikit.admission import key_items, principal_items, rule_items
from apikit.dynamo import ConditionFailed, Table, expressions
from domain.organizations.model import Organization

_PAGE_SIZE = 100
_CONCURRENCY = 8
_CREDENTIALS, _MEMBERS = ("api-keys", "oauth-clients"), "users"
"""Collections of records with an item in `access`, which admits their requests."""
_ENVIRONMENTS: tuple[Environment, ...] = ("live", "test")
_Change = tuple[expressions.Update, expressions.Condition]


class PrincipalUpdates:
    """Changes the items of all principals of an organization. Every change can be repeated; of two changes, the later one wins."""

    def __init__(self, resources: Table, access: Table) -> None:
        self._resources = resources
        self._access = access

    def write_suspension(self, record: Organization) -> None:
        """Suspend the principals or lift their suspension, with effect from the next request."""
        is_suspended = record.status == "suspended" or record.deleted_at is not None
        change = key_items.record_suspension(record.version, is_suspended=is_suspended)
        self._write_all(self._list_credentials(Tenant(record.id, record.tenant.environment)), change)
        if record.livemode:
            # People belong to both environments.
            self._write_all(self._list_members(record.id), change)

    def write_rules(self, organization_id: str) -> None:
        """Give the principals the organization's current rules, with effect from the next request, unless they have them.

        A principal that is created at the same time checks the rules in its own transaction.
        """
        stored_rules = rule_items.read_rules(self._access, organization_id)
        if stored_rules.stamp is None or stored_rules.spread_stamp == stored_rules.stamp:
            return
        for environment in _ENVIRONMENTS:
            credentials = self._list_credentials(Tenant(organization_id, environment))
            self._write_all(credentials, stored_rules.to_write(is_member=False))
        self._write_all(self._list_members(organization_id), stored_rules.to_write(is_member=True))
        with suppress(ConditionFailed):
            self._access.update(*rule_items.rules_key(organization_id), *rule_items.record_spread(stored_rules.stamp))

    def _write_all(self, item_ids: Iterator[str], change: _Change) -> None:
        def write(item_id: str) -> None:
            with suppress(ConditionFailed):
                self._access.update(*key_items.key_item_key(item_id), *change)

        with ThreadPoolExecutor(_CONCURRENCY) as pool:
            list(pool.map(write, item_ids))

    def _list_credentials(self, tenant: Tenant) -> Iterator[str]:
        for collection in _CREDENTIALS:
            yield from self._list_ids(tenant.partition(collection))

    def _list_members(self, organization_id: str) -> Iterator[str]:
        for user_id in self._list_ids(Tenant(organization_id, "live").partition(_MEMBERS)):
            yield principal_items.admission_id(user_id, organization_id)

    def _list_ids(self, partition: str) -> Iterator[str]:
        start_key: dict[str, str] | None = None
        while True:
            page = self._resources.query(partition, limit=_PAGE_SIZE, start_key=start_key)
            yield from (item["sk"] for item in page)
            if len(page) < _PAGE_SIZE:
                return
            start_key = {"pk": partition, "sk": page[-1]["sk"]}
