"""Expiry of options: a notice 48 hours before an option expires, and the release of the wedding; each once, even with parallel runs."""

from datetime import datetime

from apikit.resources import records, stores
from domain.weddings.model import Wedding

CAUSE = records.Cause("platform", "wedding-options")


class OptionProcessor:
    """Processes the due options of all organizations' weddings."""

    def __init__(self, weddings: stores.Store[Wedding]) -> None:
        self._weddings = weddings

    def carry_out_due(self, record: Wedding, now: datetime) -> Wedding | None:
        """Send the notice or release the wedding; return its new version, or None when nothing is due."""
        return stores.carry_out_due_values(
            self._weddings, record, now=now, cause=CAUSE, due_values=lambda wedding: wedding.due_option_values(now)
        )
