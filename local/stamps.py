"""Records which inputs a step last succeeded with, so that it can be skipped; runs no step. Standard library only."""

from pathlib import Path


def is_current(stamp: Path, value: str) -> bool:
    """Whether the last success was recorded with this very fingerprint."""
    return stamp.is_file() and stamp.read_text() == value


def record(stamp: Path, value: str) -> None:
    """Remember a success."""
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(value)
