"""Registries of the types of resources that refer to each other, and the expansions of each type."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from types import MappingProxyType

from msgspec import Struct, field

from apikit.resources.records import Record


class RelatedType(Struct, frozen=True, kw_only=True):
    """A type of resource that takes part in references.

    `record` is `module:Class`; it is imported at the first read of one. `expansions` maps each name that `expand` accepts to the
    field that holds the ID (or IDs), and to the `object` of the type that it refers to. The ID of a resource that `is_mergeable` may lead
    to the one into which it was merged.
    """

    object: str
    prefix: str
    collection: str
    record: str
    expansions: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    is_mergeable: bool = False


class ResourceRegistry:
    """The types that take part in references, by ID prefix, collection and `object`."""

    def __init__(self, types: Iterable[RelatedType] = ()) -> None:
        self._by_collection = {each.collection: each for each in types}
        self.collection_by_prefix = {each.prefix: each.collection for each in self._by_collection.values()}
        """The collection of each ID prefix."""
        self.object_by_collection = {each.collection: each.object for each in self._by_collection.values()}
        """The `object` of each collection."""
        self.collection_by_object = {each.object: each.collection for each in self._by_collection.values()}
        """The collection of each `object`."""
        self._expansions = {each.object: each.expansions for each in self._by_collection.values()}

    def expansions(self, object_name: str) -> Mapping[str, tuple[str, str]]:
        """Return the expansions of resources with this `object`; empty for most types."""
        return self._expansions.get(object_name, _NO_EXPANSIONS)

    def is_mergeable(self, collection: str) -> bool:
        """Return whether an ID in this collection may lead to another resource."""
        return self._by_collection[collection].is_mergeable

    def scopes_of_expansion(self, collection: str, paths: Iterable[str]) -> set[str]:
        """Return the scopes that read what `expand` adds to resources of a collection; a path counts up to its first unknown name."""
        scopes: set[str] = set()
        for path in paths:
            object_name = self.object_by_collection.get(collection, "")
            for name in path.split("."):
                if name not in self.expansions(object_name):
                    break
                _, object_name = self.expansions(object_name)[name]
                scopes.add(f"{self.collection_by_object[object_name]}:read")
        return scopes

    def record_type(self, collection: str) -> type[Record]:
        """Return the type of the records in this collection."""
        module, _, name = self._by_collection[collection].record.partition(":")
        record_type: type[Record] = getattr(import_module(module), name)
        return record_type


_NO_EXPANSIONS: Mapping[str, tuple[str, str]] = MappingProxyType({})
EMPTY_REGISTRY = ResourceRegistry()
