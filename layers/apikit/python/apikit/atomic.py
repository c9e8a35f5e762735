"""Whether what runs now happens together with other writes or not at all. The writes are gathered by `apikit.dynamo.unit_of_work`."""

from contextvars import ContextVar
from typing import Any

from apikit.errors import NotAtomic

_UNIT: ContextVar[Any] = ContextVar("unit", default=None)


def join_unit(unit: object) -> None:
    """From here on, whatever runs in this context has its writes gathered by the unit."""
    _UNIT.set(unit)


def current_unit() -> Any:
    """The unit that gathers writes; None for nearly every request."""
    return _UNIT.get()


def require_not_atomic(operation: str) -> None:
    """Called by what cannot be taken back once it is done. Raises NotAtomic when it would happen among gathered writes."""
    if _UNIT.get() is not None:
        raise NotAtomic(f"{operation} cannot be rolled back. Send this operation outside the atomic batch.")
