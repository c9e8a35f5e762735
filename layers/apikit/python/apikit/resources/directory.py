"""Lookups across collections."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from apikit.actor import Tenant
from apikit.resources.records import JsonObject
from apikit.resources.registries import ResourceRegistry


class Directory(Protocol):
    """Finds resources of a tenant across collections."""

    @property
    def registry(self) -> ResourceRegistry:
        """The types that it knows."""
        ...

    def get_many(self, tenant: Tenant, places: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], JsonObject]:
        """Return the stored JSON forms of these (collection, ID) pairs, without those that do not exist."""
        ...

    def find_by_external_ids(
        self, tenant: Tenant, names: Iterable[tuple[str, str, str]]
    ) -> Mapping[tuple[str, str, str], str]:
        """Return the IDs behind these (collection, source, external ID), without those that do not exist."""
        ...
