"""Changes of stored second factors, repeated when another request changes them at the same time."""

from collections.abc import Callable
from typing import Protocol

from msgspec import Struct

from apikit.resources import stores
from domain.mfa.model import SecondFactors


class SecondFactorStore(Protocol):
    """Stores second factors."""

    def get(self, user_id: str) -> SecondFactors:
        """Return the person's factors."""
        ...

    def save(self, factors: SecondFactors, *, old: SecondFactors) -> None:
        """Replace `old`. Raises WriteContention if the stored factors are not `old`; NotFound, Conflict."""
        ...


class FactorChange(Struct, frozen=True):
    """The factors before and after a change."""

    old: SecondFactors
    new: SecondFactors


def change_factors(
    store: SecondFactorStore, user_id: str, change: Callable[[SecondFactors], SecondFactors]
) -> FactorChange:
    """Change the person's factors in one conditional write; `change` may raise, and is called again after a lost race.

    Raises WriteContention, NotFound, Conflict.
    """
    for attempt in stores.retry_contention():
        with attempt:
            old = store.get(user_id)
            new = change(old)
            store.save(new, old=old)
            return FactorChange(old, new)
    raise AssertionError(stores.LAST_ATTEMPT_RAISES)
