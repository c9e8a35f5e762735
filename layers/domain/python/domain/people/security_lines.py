"""Writes security events to the log."""

from collections.abc import Mapping, Sequence

from apikit import logger


class SecurityLines:
    """One line for each event, without the values that changed: they may be personal data."""

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
        """Write the event."""
        facts = {
            "action": action,
            "organization_ids": list(organization_ids),
            "principal": principal,
            "target": target,
            "outcome": outcome,
        }
        logger().info("Security event", extra=facts)
