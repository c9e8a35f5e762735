"""An entry of the due-index, and the result of a run over its entries. No I/O."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct


class DueEntry(Struct, frozen=True):
    """A record that is due at a time, as its item was when the index was written."""

    due_at: datetime
    partition: str
    record_id: str
    item: Mapping[str, Any]

    @property
    def key(self) -> tuple[str, str]:
        """The key of the record's item."""
        return self.partition, self.record_id

    @property
    def collection(self) -> str:
        """The collection of the record: the last part of `T#{org}#{env}#{collection}`."""
        return self.partition.rpartition("#")[2]


class DueWorkTally(Struct):
    """The result of one run. `is_done` is False when the time was up before all was carried out that was due at its start.

    `max_lateness_s` is the longest time between the due time of a record and the time at which its work was carried out.
    """

    carried_out: int = 0
    failed: int = 0
    is_done: bool = True
    max_lateness_s: float = 0.0
