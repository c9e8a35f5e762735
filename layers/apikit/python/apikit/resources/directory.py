"""Lookups of resources across collections."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from apikit.actor import Tenant
from apikit.resources.records import JsonObject
from apikit.resources.registries import ResourceRegistry


class Directory(Protocol):
    """Finds resources of a tenant in any collection. A resource key is a pair of collection and ID."""

    @property
    def registry(self) -> ResourceRegistry:
        """The types of resources that can be looked up."""
        ...

    def get_many(self, tenant: Tenant, keys: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], JsonObject]:
        """Return the stored JSON forms of the resources with these keys, without those that do not exist."""
        ...

    def find_by_external_ids(
        self, tenant: Tenant, external_keys: Iterable[tuple[str, str, str]]
    ) -> Mapping[tuple[str, str, str], str]:
        """Return the IDs by (collection, source, external ID), without those that do not exist."""
        ...
