"""Reads of resources of several collections by ID or external ID; one call per 100 resources."""

from collections.abc import Iterable

from apikit.actor import Tenant
from apikit.dynamo.batches import get_many
from apikit.dynamo.companion_writes import external_key, external_partition
from apikit.dynamo.item_keys import ItemKey
from apikit.dynamo.table import Table
from apikit.resources.records import JsonObject
from apikit.resources.registries import ResourceRegistry
from apikit.resources.stored_form import fill_defaults, form_of


class DirectoryTable:
    """Finds the resources of a tenant in the `resources` table."""

    def __init__(self, table: Table, registry: ResourceRegistry) -> None:
        self.registry = registry
        self._table = table

    def get_many(self, tenant: Tenant, keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], JsonObject]:
        """Return the stored JSON forms of these (collection, ID) pairs, without missing and deleted ones."""
        item_keys = {each: ItemKey(self._table.name, tenant.partition(each[0]), each[1]) for each in set(keys)}
        items = get_many(item_keys.values()) if item_keys else {}
        return {
            each: fill_defaults(self.registry.record_type(each[0]), form_of(items[key]))
            for each, key in item_keys.items()
            if key in items
        }

    def find_by_external_ids(
        self, tenant: Tenant, external_keys: Iterable[tuple[str, str, str]]
    ) -> dict[tuple[str, str, str], str]:
        """Return the IDs behind these (collection, source, external ID), without those that do not exist."""
        item_keys = {
            each: ItemKey(self._table.name, external_partition(tenant, each[0]), external_key(each[1], each[2]))
            for each in set(external_keys)
        }
        items = get_many(item_keys.values()) if item_keys else {}
        return {each: items[key]["id"] for each, key in item_keys.items() if key in items}
