"""Where a nested resource lies: the fields that its path gives."""

from collections.abc import Mapping
from typing import TypeVar

from apikit.errors import NotFound
from apikit.resources.records import Record

R = TypeVar("R", bound=Record)


def require_parent(record: R, parent_ids: Mapping[str, str]) -> R:
    """The record, when it is there. Raises NotFound: elsewhere it does not exist."""
    if any(getattr(record, name) != value for name, value in parent_ids.items()):
        raise NotFound("No resource has this ID.")
    return record
