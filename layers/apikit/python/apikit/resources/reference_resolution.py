"""References of a body: external ids become ids, and every id must lead to something of the tenant's."""

import dataclasses
from collections.abc import Iterable
from typing import TypeVar

from apikit.actor import Tenant
from apikit.errors import FieldError, InvalidRequest
from apikit.resources.fields import ExternalRef
from apikit.resources.records import Record
from apikit.resources.references import Reference, references_in, with_ids
from domain.directory import COLLECTIONS, OBJECTS, Directory

D = TypeVar("D")


def resolved(directory: Directory, tenant: Tenant, details: D, *, kept: Record | None = None) -> D:
    """The details with ids in the place of external ids. Raises InvalidRequest for what leads nowhere.

    What the record already refers to may stay, even when it is deleted by now. Two reads at most, of all references at once.
    """
    references = references_in(details)
    if not references:
        return details
    ids, faults = _ids(directory, tenant, references)
    standing = {reference.value for reference in references_in(_details_of(kept, type(details)))} if kept else set()
    asked = [
        (reference, (COLLECTIONS[reference.prefix], reference.value))
        for reference in references
        if isinstance(reference.value, str) and reference.value not in standing
    ]
    found = directory.forms(tenant, [place for _, place in asked]) if asked else {}
    faults += [_nowhere(reference) for reference, place in asked if place not in found]
    if faults:
        raise InvalidRequest.of(faults)
    return with_ids(details, ids)


def _ids(
    directory: Directory, tenant: Tenant, references: Iterable[Reference]
) -> tuple[dict[str, str], list[FieldError]]:
    asked = {
        reference: (COLLECTIONS[reference.prefix], reference.value.source, reference.value.external_id)
        for reference in references
        if isinstance(reference.value, ExternalRef)
    }
    found = directory.named(tenant, asked.values()) if asked else {}
    ids = {reference.pointer: found[name] for reference, name in asked.items() if name in found}
    return ids, [_nowhere(reference) for reference, name in asked.items() if name not in found]


def _nowhere(reference: Reference) -> FieldError:
    kind = OBJECTS[COLLECTIONS[reference.prefix]].replace("_", " ")
    return FieldError("not_found", f"the {kind} does not exist", pointer=reference.pointer)


def _details_of(kept: Record, details: type[D]) -> D:
    """What the record holds, as details: only there a text is known to refer to something."""
    names = [field.name for field in dataclasses.fields(details) if hasattr(kept, field.name)]  # type: ignore[arg-type]
    return details(**{name: getattr(kept, name) for name in names})
