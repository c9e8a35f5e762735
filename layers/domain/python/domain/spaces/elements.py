"""The elements of spaces, which weddings reserve."""

from collections.abc import Iterable, Mapping
from typing import Any


def elements_of(spaces: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """Return the element IDs of these spaces, given in their JSON form: a combo's elements, or the element itself. Each once, in order."""
    element_ids = (element_id for space in spaces for element_id in (space["element_ids"] or [space["id"]]))
    return tuple(dict.fromkeys(element_ids))
