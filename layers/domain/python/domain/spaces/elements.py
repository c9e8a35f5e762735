"""The elements that spaces claim."""

from collections.abc import Iterable, Mapping
from typing import Any


def leaves(spaces: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """The elements that these spaces, in their JSON form, claim: a combo its elements, an element itself. Each once, in order."""
    claimed = (element for space in spaces for element in (space["element_ids"] or [space["id"]]))
    return tuple(dict.fromkeys(claimed))
