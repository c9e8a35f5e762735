"""Content hashes: did a build's inputs change since it last succeeded? Runs no build; standard library only."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

_SKIPPED = {"__pycache__", "node_modules", "dist", ".vite"}


def fingerprint(inputs: Iterable[Path], *, salt: str = "") -> str:
    """A hash over names and contents of the files, and of everything below the folders, among the inputs.

    The salt carries what else the result depends on, such as an interpreter's version.
    """
    digest = hashlib.sha256(salt.encode())
    for top in sorted(inputs):
        for path in _files(top):
            digest.update(f"\0{path.relative_to(top.parent).as_posix()}\0".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def is_current(stamp: Path, value: str) -> bool:
    """Whether the last success was recorded with this very fingerprint."""
    return stamp.is_file() and stamp.read_text() == value


def record(stamp: Path, value: str) -> None:
    """Remember a success."""
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(value)


def _files(top: Path) -> list[Path]:
    if top.is_file():
        return [top]
    return [path for path in sorted(top.rglob("*")) if path.is_file() and not _SKIPPED & set(path.parts)]
