"""Nested resources: the parent IDs in their path."""

from collections.abc import Mapping
from typing import TypeVar

from apikit.errors import NotFound
from apikit.resources.records import Record

R = TypeVar("R", bound=Record)


def require_parent(record: R, parent_ids: Mapping[str, str]) -> R:
    """Return the record when it has these parent IDs. Raises NotFound otherwise."""
    if any(getattr(record, name) != value for name, value in parent_ids.items()):
        raise NotFound("No resource has this ID.")
    return record
