"""Moments by their milliseconds since 1970."""

from datetime import UTC, datetime, timedelta


def moment(epoch_ms: int) -> datetime:
    """The moment."""
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=epoch_ms)
