"""The rule that an archived venue accepts nothing new. Functions of other resources import it without the venue's record."""

from collections.abc import Mapping
from typing import Any

from apikit import errors


def require_active_venue(venue: Mapping[str, Any], *, pointer: str | None = None) -> None:
    """Raise Conflict when the venue, given in its JSON form, is archived and so accepts no new resources."""
    if venue["status"] != "archived":
        return
    faults = [errors.FieldError("archived", "is archived", pointer=pointer)] if pointer else []
    raise errors.Conflict(
        "The venue is archived and cannot have new resources. Activate it or choose another venue.", errors=faults
    )
