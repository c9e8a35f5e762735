"""Use cases with transactions that compete for the same time: a lost race is retried."""

from collections.abc import Iterator
from typing import Generic, TypeVar

from apikit.resources import Record, ResourceService, stores

R = TypeVar("R", bound=Record)
D = TypeVar("D")


class ReservingService(ResourceService[R, D], Generic[R, D]):
    """A service of records that reserve units, or of the units themselves."""

    def attempts(self) -> Iterator[stores.WriteAttempt]:
        """Yield attempts until one wins its race, for two seconds. The last one raises WriteContention."""
        return stores.retry_contention()
