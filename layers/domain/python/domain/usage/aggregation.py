"""The use case of the aggregator: a batch of the request log is kept whole and counted once."""

import gzip
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from apikit.errors import Contended, Unavailable
from domain.usage.counting import Account, Increase, increases
from domain.usage.lines import LogBatch, RequestLine, Unreadable, read_line


class Ledger(Protocol):
    """Where counters stand."""

    def add(self, batch_id: str, account: Account, added: Sequence[Increase]) -> bool:
        """The increases are in the counters, once however often this is called; False when they were before."""
        ...


class Archive(Protocol):
    """Where whole records are kept."""

    def put(self, name: str, content: bytes, *, content_type: str) -> None:
        """The object is stored, in the place of one with the same name. Raises Unavailable."""
        ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a batch; `repeated` and `failed` count accounts."""

    counted: int
    skipped: int
    repeated: int
    failed: int


class Aggregation:
    """Counts batches."""

    def __init__(self, ledger: Ledger, archive: Archive, on_fault: Callable[[str], None]) -> None:
        self._ledger = ledger
        self._archive = archive
        self._on_fault = on_fault

    def take(self, batch: LogBatch) -> Outcome:
        """Archived and counted; when some accounts failed, the same batch may come again and counts only what is missing.

        Raises Unavailable when the archive does not take it.
        """
        lines = self._readable(batch.messages)
        for name, content in archived(batch.id, lines).items():
            self._archive.put(name, content, content_type="application/gzip")
        added = increases(lines)
        repeated = failed = 0
        for account, each in added.items():
            try:
                repeated += not self._ledger.add(batch.id, account, each)
            except (Contended, Unavailable) as error:
                # The other accounts need not wait for this one.
                self._on_fault(error.code)
                failed += 1
        return Outcome(len(lines), len(batch.messages) - len(lines), repeated, failed)

    def _readable(self, messages: Sequence[str]) -> list[RequestLine]:
        lines = []
        for message in messages:
            try:
                lines.append(read_line(message))
            except Unreadable:
                # Counted by the caller; it cannot be shown, since nobody knows what is in it.
                continue
        return lines


def archived(batch_id: str, lines: Sequence[RequestLine]) -> dict[str, bytes]:
    """Objects by their names: the lines of each hour, compressed. The same batch gives the same names and contents."""
    hours: dict[tuple[str, str], list[str]] = {}
    for line in lines:
        hours.setdefault((line.timestamp[:10], line.timestamp[11:13]), []).append(line.text)
    return {
        f"requests/dt={day}/hour={hour}/{batch_id}.json.gz": gzip.compress(
            "".join(f"{text.strip()}\n" for text in texts).encode(), mtime=0
        )
        for (day, hour), texts in hours.items()
    }
