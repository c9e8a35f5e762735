"""A resource's ids in other systems, as the values of a request give them."""

from collections.abc import Iterable, Mapping
from typing import Any

from apikit.resources.fields import ExternalRef
from apikit.resources.stores import SourceUpdate


def add_external_id(refs: Iterable[ExternalRef], source_update: SourceUpdate) -> list[ExternalRef]:
    """The external ids, with the one that the word names as the last."""
    ref = ExternalRef(source=source_update.source, external_id=source_update.external_id)
    return [*(each for each in refs if each != ref), ref]


def keep_external_id(values: Mapping[str, Any], source_update: SourceUpdate) -> Mapping[str, Any]:
    """The values with the word's own external id among them: a list without it does not take it away."""
    refs, ref = (
        values.get("external_refs"),
        ExternalRef(source=source_update.source, external_id=source_update.external_id),
    )
    return values if refs is None or ref in refs else {**values, "external_refs": [*refs, ref]}


def drop_unset_refs(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values without external ids that were left out: what was there stays."""
    return {name: value for name, value in values.items() if name != "external_refs" or value is not None}
