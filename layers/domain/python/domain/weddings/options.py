"""Option dates: owners are told 48 hours before an option passes, and then the wedding is released; both once, by whoever comes first."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from apikit import Clock, errors, logger
from apikit.resources import records, stores
from domain.weddings.model import Wedding

CAUSE = records.Cause("platform", "wedding-options")


class Options(stores.Store[Wedding], Protocol):
    """A store that finds the weddings whose options are due."""

    def due(self, now: datetime) -> Iterator[Wedding]:
        """Weddings of all organizations with something to do about their option by now; some may be done already."""
        ...


class Tally(Struct):
    """What one run did. `is_done` is False when its time was up; the next run goes on."""

    noticed: int = 0
    released: int = 0
    failed: int = 0
    is_done: bool = True


class OptionDates:
    """The options of all organizations' weddings."""

    def __init__(self, weddings: Options, clock: Clock) -> None:
        self._weddings = weddings
        self._clock = clock

    def keep(self, *, may_go_on: Callable[[], bool]) -> Tally:
        """Everything due by now is done, or was before; a wedding that fails keeps none of the others waiting."""
        tally = Tally()
        for wedding in self._weddings.due(self._clock.now()):
            if not may_go_on():
                tally.is_done = False
                break
            try:
                self._keep(wedding, tally)
            except errors.PlatformError:
                logger().exception("Wedding option check failed", extra={"wedding_id": wedding.id})
                tally.failed += 1
        return tally

    def _keep(self, wedding: Wedding, tally: Tally) -> None:
        due: dict[str, object] = {}

        def change(record: Wedding) -> Wedding:
            # Judged again on what stands there now: the index may be behind it, and others may be at work.
            nonlocal due
            now = self._clock.now()
            due = record.option_due(now)
            return records.next_version(record, now, due) if due else record

        try:
            stores.change_record(
                self._weddings, wedding.tenant, wedding.id, cause=CAUSE, preconditions=None, change=change
            )
        except errors.NotFound:
            # Deleted meanwhile.
            return
        tally.released += "status" in due
        tally.noticed += "option_noticed_at" in due and "status" not in due
