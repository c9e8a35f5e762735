"""Lookups across collections: which resources others refer to, and what a list or a resource can be expanded by."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Protocol

from msgspec import Struct, field

from apikit.actor import Tenant
from apikit.resources.records import JsonObject, Record


class RelatedType(Struct, frozen=True, kw_only=True):
    """A type of resource that takes part in references.

    `record` is `module:Class`; it is imported at the first read of one. `expansions` maps each name that `expand` accepts to the
    field that holds the ID (or IDs), and to the `object` of the type that it refers to.
    """

    object: str
    prefix: str
    collection: str
    record: str
    expansions: Mapping[str, tuple[str, str]] = field(default_factory=dict)


class ResourceRegistry:
    """The types that take part in references, by ID prefix, collection and `object`."""

    def __init__(self, types: Iterable[RelatedType] = ()) -> None:
        self._by_collection = {each.collection: each for each in types}
        self.collections = {each.prefix: each.collection for each in self._by_collection.values()}
        """The collection of each ID prefix."""
        self.objects = {each.collection: each.object for each in self._by_collection.values()}
        """The `object` of each collection."""
        self.collection_of = {each.object: each.collection for each in self._by_collection.values()}
        """The collection of each `object`."""
        self._expansions = {each.object: each.expansions for each in self._by_collection.values()}

    def expansions(self, kind: str) -> Mapping[str, tuple[str, str]]:
        """Return what a resource whose `object` is `kind` can be expanded by; empty for most types."""
        return self._expansions.get(kind, _NO_EXPANSIONS)

    def record_type(self, collection: str) -> type[Record]:
        """Return the type of the records in this collection."""
        module, _, name = self._by_collection[collection].record.partition(":")
        record_type: type[Record] = getattr(import_module(module), name)
        return record_type


_NO_EXPANSIONS: Mapping[str, tuple[str, str]] = MappingProxyType({})
EMPTY_REGISTRY = ResourceRegistry()


class Directory(Protocol):
    """Finds resources of a tenant across collections."""

    @property
    def registry(self) -> ResourceRegistry:
        """The types that it knows."""
        ...

    def forms(self, tenant: Tenant, places: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], JsonObject]:
        """Return the stored JSON forms of these (collection, ID) pairs, without those that do not exist."""
        ...

    def find_by_external_ids(
        self, tenant: Tenant, names: Iterable[tuple[str, str, str]]
    ) -> Mapping[tuple[str, str, str], str]:
        """Return the IDs behind these (collection, source, external ID), without those that do not exist."""
        ...
