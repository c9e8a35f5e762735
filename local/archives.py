"""Unpacks each code archive once, links every worker to the folder, and deletes the archive."""

import contextlib
import hashlib
import shutil
import zipfile
from pathlib import Path
from typing import Any

_CODE = "code.zip"
_LAYERS = "layer_"


class SharedArchive(zipfile.ZipFile):
    """Archive of a layer or function. The first worker unpacks it; every worker gets a link to that folder.

    The folders of the workers and the shared folders have the same parent.
    """

    def namelist(self) -> list[str]:
        """Return an empty list for a shared archive: ministack would check its 3,500 names for each worker."""
        return [] if self._is_shared() else super().namelist()

    def extractall(self, path: Any = None, members: Any = None, pwd: Any = None) -> None:
        """Unpack the files into the path, or for a shared archive make the path a link to its folder."""
        if not self._is_shared():
            super().extractall(path, members, pwd)
            return
        archive = Path(str(self.filename))
        with archive.open("rb") as file:
            content = hashlib.file_digest(file, "sha256").hexdigest()[:16]
        folder = archive.parent.parent / f"unpacked-{content}"
        if not folder.exists():
            self._unpack(archive.with_suffix(".unpacked"), folder)
        archive.unlink()  # each worker has its own copy, which is still open
        Path(path).rmdir()
        Path(path).symlink_to(folder)

    def _unpack(self, scratch: Path, folder: Path) -> None:
        super().extractall(scratch, super().namelist())
        with contextlib.suppress(OSError):  # another worker has already unpacked it
            scratch.rename(folder)
        shutil.rmtree(scratch, ignore_errors=True)

    def _is_shared(self) -> bool:
        name = Path(str(self.filename)).name
        return name == _CODE or name.startswith(_LAYERS)
