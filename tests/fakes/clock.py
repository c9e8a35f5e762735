"""A clock that stands still until it is moved."""

from datetime import datetime, timedelta

from tests.builders import NOW


class FixedClock:
    """Tells one time."""

    def __init__(self, now: datetime = NOW) -> None:
        self._now = now

    def now(self) -> datetime:
        """The time it was set to."""
        return self._now

    def advance(self, **span: float) -> None:
        """Moves it forward: `advance(seconds=3)`."""
        self._now += timedelta(**span)
