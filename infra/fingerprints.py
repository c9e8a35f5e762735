"""One hash over files and folders, by name and content; standard library only, as it runs before anything is installed."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

_GENERATED = {"__pycache__", "node_modules", "dist", ".vite"}


def fingerprint(inputs: Iterable[Path], *, salt: str = "") -> str:
    """The same for the same contents, whatever the dates and the place of the checkout.

    Generated folders are left out. The salt carries what else a result depends on, such as an interpreter's version.
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
    found = (path for path in sorted(top.rglob("*")) if not _GENERATED & set(path.relative_to(top).parts))
    return [path for path in found if path.is_file()]
