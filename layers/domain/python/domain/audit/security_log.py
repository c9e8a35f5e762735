"""Protocol of what records security events that are no changes of records."""

from collections.abc import Mapping, Sequence
from typing import Protocol


class SecurityLog(Protocol):
    """Records security events."""

    def record(
        self,
        action: str,
        *,
        organization_ids: Sequence[str],
        principal: str,
        target: str = "",
        outcome: str = "success",
        old: Mapping[str, object] | None = None,
        new: Mapping[str, object] | None = None,
    ) -> None:
        """Record the event for each organization. Raises WriteContention, Unavailable: then the request must fail."""
        ...
