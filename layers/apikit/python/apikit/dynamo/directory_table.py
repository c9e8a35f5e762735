"""Reads of resources of several collections by ID or external ID; one call per 100 resources."""

from collections.abc import Iterable

from apikit.actor import Tenant
from apikit.dynamo.batches import get_many
from apikit.dynamo.companion_writes import external_key, external_partition, merged_partition
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
        """Return the stored JSON forms of these (collection, ID) pairs, without missing and deleted ones.

        The form of a merged resource is that of the one into which it was merged, with that one's ID.
        """
        item_keys = {each: ItemKey(self._table.name, tenant.partition(each[0]), each[1]) for each in set(keys)}
        items = get_many(item_keys.values()) if item_keys else {}
        forms = {
            each: fill_defaults(self.registry.record_type(each[0]), form_of(items[key]))
            for each, key in item_keys.items()
            if key in items
        }
        mergeable_keys = {each for each in item_keys.keys() - forms.keys() if self.registry.is_mergeable(each[0])}
        return {**forms, **self._get_successors(tenant, mergeable_keys)} if mergeable_keys else forms

    def _get_successors(self, tenant: Tenant, keys: set[tuple[str, str]]) -> dict[tuple[str, str], JsonObject]:
        """Return the forms of those resources into which these were merged, by the key of the merged one."""
        pointer_keys = {each: ItemKey(self._table.name, merged_partition(tenant, each[0]), each[1]) for each in keys}
        pointers = get_many(pointer_keys.values())
        successors = {each: (each[0], pointers[key]["into"]) for each, key in pointer_keys.items() if key in pointers}
        forms = self.get_many(tenant, successors.values()) if successors else {}
        return {each: forms[successor] for each, successor in successors.items() if successor in forms}

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
