"""Use case of the request log's worker: store the rows of log lines, each row once."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Protocol

from msgspec import Struct

from apikit import Clock, errors
from domain.request_logs.log_rows import parse_row
from domain.request_logs.model import LOG_RETENTION, RequestLog
from domain.usage.log_lines import InvalidLogData

# Clocks of functions differ by milliseconds. A row from the future would be before all others.
_MAX_CLOCK_SKEW = timedelta(minutes=5)
_CONCURRENCY = 16


class RowStore(Protocol):
    """Stores rows."""

    def put(self, row: RequestLog) -> None:
        """Store the row; the same row again changes nothing. Raises WriteContention, Unavailable."""
        ...


class WriteOutcome(Struct, frozen=True):
    """The result for the lines of a batch: numbers of rows and lines, and the age of the oldest row in seconds."""

    rows: int
    failed_rows: int
    skipped_lines: int
    delay_s: float


class RequestLogWriter:
    """Writes rows. Lines of requests without an organization have none."""

    def __init__(self, store: RowStore, clock: Clock, on_failure: Callable[[str], None]) -> None:
        self._store = store
        self._clock = clock
        self._on_failure = on_failure

    def write(self, texts: Iterable[str]) -> WriteOutcome:
        """Store the rows of the lines. If rows failed, call it again with the same lines: rows that are stored do not change."""
        rows, skipped_count = self._parse_rows(texts)
        with ThreadPoolExecutor(_CONCURRENCY) as pool:
            results = list(pool.map(self._put, rows))
        now = self._clock.now()
        delay_s = max(((now - row.ended_at).total_seconds() for row in rows), default=0.0)
        return WriteOutcome(
            rows=results.count(True),
            failed_rows=results.count(False),
            skipped_lines=skipped_count,
            delay_s=max(delay_s, 0.0),
        )

    def _put(self, row: RequestLog) -> bool:
        """Store one row. Return False if it failed; that does not stop the others."""
        try:
            self._store.put(row)
        except (errors.WriteContention, errors.Unavailable) as error:
            self._on_failure(error.code)
            return False
        return True

    def _parse_rows(self, texts: Iterable[str]) -> tuple[Sequence[RequestLog], int]:
        now = self._clock.now()
        rows, skipped_count = [], 0
        for text in texts:
            try:
                row = parse_row(text)
            except InvalidLogData:
                # The caller counts it. The text is not logged, since it can contain anything.
                skipped_count += 1
                continue
            if row is None:
                continue
            if now - LOG_RETENTION <= row.created_at <= now + _MAX_CLOCK_SKEW:
                rows.append(row)
            else:
                skipped_count += 1
        return rows, skipped_count
