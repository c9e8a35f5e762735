"""The unit of work of the current context, if any. `apikit.dynamo.unit_of_work` collects its writes."""

from contextvars import ContextVar
from typing import Any

from apikit.errors import NotAtomic

_UNIT: ContextVar[Any] = ContextVar("unit", default=None)


def join_unit(unit: object) -> None:
    """Add all writes of this context to the unit from now on."""
    _UNIT.set(unit)


def current_unit() -> Any:
    """Return the context's unit of work; None for nearly every request."""
    return _UNIT.get()


def require_not_atomic(operation: str) -> None:
    """Raise NotAtomic within a unit of work. For operations that cannot be rolled back."""
    if _UNIT.get() is not None:
        raise NotAtomic(f"{operation} cannot be rolled back. Send this operation outside the atomic batch.")
