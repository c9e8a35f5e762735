"""Expiry of options: a notice 48 hours before an option expires, and the release of the wedding; each once, even with parallel runs."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from apikit import Clock, errors, logger
from apikit.resources import records, stores
from domain.weddings.model import Wedding

CAUSE = records.Cause("platform", "wedding-options")


class OptionStore(stores.Store[Wedding], Protocol):
    """A store that finds the weddings with a due option."""

    def find_due(self, now: datetime) -> Iterator[Wedding]:
        """Return the weddings of all organizations with a notice or release due by now; some may have had it already."""
        ...


class OptionRunTally(Struct):
    """The numbers of one run. `is_done` is False when its time was up; the next run continues."""

    noticed: int = 0
    released: int = 0
    failed: int = 0
    is_done: bool = True


class OptionProcessor:
    """Processes the due options of all organizations' weddings."""

    def __init__(self, weddings: OptionStore, clock: Clock) -> None:
        self._weddings = weddings
        self._clock = clock

    def process_due(self, *, has_time: Callable[[], bool]) -> OptionRunTally:
        """Process every option that is due by now. A failure does not stop the others."""
        tally = OptionRunTally()
        for wedding in self._weddings.find_due(self._clock.now()):
            if not has_time():
                tally.is_done = False
                break
            try:
                self._process(wedding, tally)
            except errors.PlatformError:
                logger().exception("Wedding option check failed", extra={"wedding_id": wedding.id})
                tally.failed += 1
        return tally

    def _process(self, wedding: Wedding, tally: OptionRunTally) -> None:
        values: dict[str, object] = {}

        def change(record: Wedding) -> Wedding:
            # Evaluated again on the stored record: the index may be stale, and other runs may be active.
            nonlocal values
            now = self._clock.now()
            values = record.due_option_values(now)
            return records.next_version(record, now, values) if values else record

        try:
            stores.change_record(
                self._weddings, wedding.tenant, wedding.id, cause=CAUSE, preconditions=None, change=change
            )
        except errors.NotFound:
            # Deleted in the meantime.
            return
        tally.released += "status" in values
        tally.noticed += "option_noticed_at" in values and "status" not in values
