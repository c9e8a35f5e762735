"""Resolution of the references in a body: external IDs become IDs, and every ID must be that of a resource of the tenant."""

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
    """Return the details with IDs in place of external IDs. Raises InvalidRequest for references to resources that do not exist.

    References that the record already has may stay, even to a deleted resource. Two reads at most, for all references together.
    """
    references = find_references(details)
    if not references:
        return details
    registry = directory.registry
    ids, faults = _resolve_external_ids(directory, tenant, references)
    stored_ids = {each.value for each in find_references(_details_of(record, type(details)))} if record else set()
    new_references = [
        (reference, (registry.collection_by_prefix[reference.prefix], reference.value))
        for reference in references
        if isinstance(reference.value, str) and reference.value not in stored_ids
    ]
    forms = directory.get_many(tenant, [key for _, key in new_references]) if new_references else {}
    # A reference to a merged resource becomes one to its successor.
    ids |= {
        reference.pointer: forms[key]["id"]
        for reference, key in new_references
        if key in forms and forms[key]["id"] != reference.value
    }
    faults += [_not_found_error(registry, reference) for reference, key in new_references if key not in forms]
    if faults:
        raise InvalidRequest.from_errors(faults)
    return replace_references(details, ids)


def _resolve_external_ids(
    directory: Directory, tenant: Tenant, references: Iterable[Reference]
) -> tuple[dict[str, str], list[FieldError]]:
    registry = directory.registry
    keys = {
        reference: (
            registry.collection_by_prefix[reference.prefix],
            reference.value.source,
            reference.value.external_id,
        )
        for reference in references
        if isinstance(reference.value, ExternalRef)
    }
    ids = directory.find_by_external_ids(tenant, keys.values()) if keys else {}
    by_pointer = {reference.pointer: ids[key] for reference, key in keys.items() if key in ids}
    return by_pointer, [_not_found_error(registry, reference) for reference, key in keys.items() if key not in ids]


def _not_found_error(registry: ResourceRegistry, reference: Reference) -> FieldError:
    type_name = registry.object_by_collection[registry.collection_by_prefix[reference.prefix]].replace("_", " ")
    return FieldError("not_found", f"the {type_name} does not exist", pointer=reference.pointer)


def _details_of(record: Record, details: type[D]) -> D:
    """Return the record's details: their types say which texts are references."""
    names = [field.name for field in dataclasses.fields(details) if hasattr(record, field.name)]  # type: ignore[arg-type]
    return details(**{name: getattr(record, name) for name in names})
