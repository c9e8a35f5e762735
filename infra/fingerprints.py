"""Hashes files and folders by name and content. Standard library only: it runs before any package is installed."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

_GENERATED_FOLDERS = {"__pycache__", "node_modules", "dist", ".vite"}


def fingerprint(inputs: Iterable[Path], *, salt: str = "") -> str:
    """Return a hash of the inputs that does not depend on file dates or on the path of the checkout.

    Generated folders are ignored. `salt` is everything else that a build depends on, such as the version of Python.
    """
    digest = hashlib.sha256(salt.encode())
    for top in sorted(inputs):
        for path in _files(top):
            digest.update(f"\0{path.relative_to(top.parent).as_posix()}\0".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _files(top: Path) -> list[Path]:
    if top.is_file():
        return [top]
    if not top.is_dir():
        raise FileNotFoundError(f"{top} is a build input, but it does not exist.")
    paths = (path for path in sorted(top.rglob("*")) if not _GENERATED_FOLDERS & set(path.relative_to(top).parts))
    return [path for path in paths if path.is_file()]
