"""State machines of a status. Each slice's model defines its own transitions."""

from collections.abc import Mapping

from msgspec import Struct

from apikit.errors import IllegalTransition


class StateMachine(Struct, frozen=True):
    """The allowed transitions: each status with the statuses that may follow it. A final status has none."""

    transitions: Mapping[str, tuple[str, ...]]

    def require(self, status: str, target: str) -> None:
        """Raise IllegalTransition, which lists the allowed transitions, unless `target` may follow `status`."""
        allowed_targets = self.transitions[status]
        if target not in allowed_targets:
            choice = f"Allowed: {', '.join(allowed_targets)}." if allowed_targets else f"{status} is final."
            raise IllegalTransition(
                f"Cannot change the status from {status} to {target}. {choice}", allowed=list(allowed_targets)
            )
