"""Records the inputs of the last successful run of a step, so that it can be skipped. Standard library only."""

from pathlib import Path


def is_current(stamp: Path, value: str) -> bool:
    """Whether the last successful run had this fingerprint."""
    return stamp.is_file() and stamp.read_text() == value


def record(stamp: Path, value: str) -> None:
    """Record a successful run with this fingerprint."""
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(value)
