"""External IDs of a resource in the values of a request."""

from collections.abc import Iterable, Mapping
from typing import Any

from apikit.resources.fields import ExternalRef
from apikit.resources.stores import SourceUpdate


def add_external_ref(refs: Iterable[ExternalRef], source_update: SourceUpdate) -> list[ExternalRef]:
    """Return the external IDs with that of the source update as the last."""
    ref = ExternalRef(source=source_update.source, external_id=source_update.external_id)
    return [*(each for each in refs if each != ref), ref]


def keep_external_ref(values: Mapping[str, Any], source_update: SourceUpdate) -> Mapping[str, Any]:
    """Return the values with the source update's own external ID: a list without it does not remove it."""
    refs, ref = (
        values.get("external_refs"),
        ExternalRef(source=source_update.source, external_id=source_update.external_id),
    )
    return values if refs is None or ref in refs else {**values, "external_refs": [*refs, ref]}


def drop_unset_refs(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values without `external_refs` when it is None: the stored external IDs are kept."""
    return {name: value for name, value in values.items() if name != "external_refs" or value is not None}
