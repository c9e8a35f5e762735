"""A directory of records in memory; it counts how often it was asked."""

from collections.abc import Iterable
from typing import Any

from apikit.actor import Tenant
from apikit.resources.records import Record, dump
from domain.registry import REGISTRY


class MemoryDirectory:
    """Knows the records it was given."""

    def __init__(self, *records: Record) -> None:
        self.registry = REGISTRY
        self._records = records
        self.reads = 0

    def get_many(self, tenant: Tenant, places: Iterable[tuple[str, str]]) -> dict[tuple[str, str], dict[str, Any]]:
        """The JSON forms of the tenant's records at these (collection, id)."""
        self.reads += 1
        records = {(record.collection, record.id): record for record in self._records if record.tenant == tenant}
        return {place: dump(records[place]) for place in places if place in records}

    def find_by_external_ids(
        self, tenant: Tenant, names: Iterable[tuple[str, str, str]]
    ) -> dict[tuple[str, str, str], str]:
        """The ids behind these (collection, source, external id) of the tenant's."""
        self.reads += 1
        ids = {
            (record.collection, ref.source, ref.external_id): record.id
            for record in self._records
            if record.tenant == tenant
            for ref in record.external_refs
        }
        return {name: ids[name] for name in names if name in ids}
