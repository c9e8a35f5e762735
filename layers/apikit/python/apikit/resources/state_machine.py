"""Status machines: which moves a status may make. The tables of moves live in each slice's model."""

from collections.abc import Mapping

from msgspec import Struct

from apikit.errors import IllegalTransition


class StateMachine(Struct, frozen=True):
    """Allowed moves, from each status to those after it. A status that leads nowhere is listed with none."""

    transitions: Mapping[str, tuple[str, ...]]

    def require(self, old: str, new: str) -> None:
        """Raises IllegalTransition, which lists the allowed moves, unless `new` follows `old`."""
        allowed = self.transitions[old]
        if new not in allowed:
            choice = f"Allowed: {', '.join(allowed)}." if allowed else f"{old} is final."
            raise IllegalTransition(f"Cannot change the status from {old} to {new}. {choice}", allowed=list(allowed))
