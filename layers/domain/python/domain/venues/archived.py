"""What an archived venue refuses."""

from collections.abc import Mapping
from typing import Any

from apikit import errors


def require_open(venue: Mapping[str, Any], *, pointer: str | None = None) -> None:
    """Raises Conflict when the venue, in its JSON form, is archived: it takes nothing new. `pointer` is what named it."""
    if venue["status"] != "archived":
        return
    faults = [errors.FieldError("archived", "is archived", pointer=pointer)] if pointer else []
    raise errors.Conflict(
        "The venue is archived and cannot have new resources. Activate it or choose another venue.", errors=faults
    )
