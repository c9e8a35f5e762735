"""References of a body: external ids become ids, and every id must lead to something of the tenant's."""

import dataclasses
from collections.abc import Iterable
from typing import TypeVar

from apikit.actor import Tenant
from apikit.errors import FieldError, InvalidRequest
from apikit.resources.directory import Directory
from apikit.resources.fields import ExternalRef
from apikit.resources.records import Record
from apikit.resources.references import Reference, find_references, replace_references
from apikit.resources.registries import ResourceRegistry

D = TypeVar("D")


def resolve_references(directory: Directory, tenant: Tenant, details: D, *, record: Record | None = None) -> D:
    """Return the details with IDs in place of external IDs. Raises InvalidRequest for references to nothing.

    References that the record already has may stay, even to a resource that has been deleted. Two reads at most, of all references.
    """
    references = find_references(details)
    if not references:
        return details
    registry = directory.registry
    ids, faults = _ids(directory, tenant, references)
    current = {each.value for each in find_references(_details_of(record, type(details)))} if record else set()
    new = [
        (reference, (registry.collections[reference.prefix], reference.value))
        for reference in references
        if isinstance(reference.value, str) and reference.value not in current
    ]
    forms = directory.get_many(tenant, [place for _, place in new]) if new else {}
    faults += [_not_found(registry, reference) for reference, place in new if place not in forms]
    if faults:
        raise InvalidRequest.from_errors(faults)
    return replace_references(details, ids)


def _ids(
    directory: Directory, tenant: Tenant, references: Iterable[Reference]
) -> tuple[dict[str, str], list[FieldError]]:
    registry = directory.registry
    names = {
        reference: (registry.collections[reference.prefix], reference.value.source, reference.value.external_id)
        for reference in references
        if isinstance(reference.value, ExternalRef)
    }
    ids = directory.find_by_external_ids(tenant, names.values()) if names else {}
    by_pointer = {reference.pointer: ids[name] for reference, name in names.items() if name in ids}
    return by_pointer, [_not_found(registry, reference) for reference, name in names.items() if name not in ids]


def _not_found(registry: ResourceRegistry, reference: Reference) -> FieldError:
    kind = registry.objects[registry.collections[reference.prefix]].replace("_", " ")
    return FieldError("not_found", f"the {kind} does not exist", pointer=reference.pointer)


def _details_of(record: Record, details: type[D]) -> D:
    """What the record holds, as details: only there a text is known to refer to something."""
    names = [field.name for field in dataclasses.fields(details) if hasattr(record, field.name)]  # type: ignore[arg-type]
    return details(**{name: getattr(record, name) for name in names})
