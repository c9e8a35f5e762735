import io
import zipfile
from pathlib import Path

import pytest

from local.archives import SharedArchive


def archive_of(files: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return buffer.getvalue()


class Worker:
    """Unpacks as the emulator does for each worker: the archive is written into the worker's folder, then read from there."""

    def __init__(self, scratch: Path, number: int) -> None:
        self._folder = scratch / f"worker-{number}"
        self._folder.mkdir(parents=True)

    def unpack(self, name: str, content: bytes) -> Path:
        target = self._folder / name
        target.mkdir()
        archive = self._folder / f"{name}.zip"
        archive.write_bytes(content)
        with SharedArchive(archive) as shared_archive:
            shared_archive.extractall(target)
        return target


class TestSharedArchive:
    @pytest.mark.parametrize("name", ["code", "layer_0"])
    def test_every_worker_gets_a_link_to_one_folder(self, tmp_path: Path, name: str) -> None:
        content = archive_of({"python/module.py": "x = 1", "data": "d" * 100_000})
        targets = [Worker(tmp_path, number).unpack(name, content) for number in range(3)]
        assert [(target / "python" / "module.py").read_text() for target in targets] == ["x = 1"] * 3
        assert all(target.is_symlink() for target in targets)
        assert len({target.resolve() for target in targets}) == 1

    def test_no_worker_keeps_a_copy(self, tmp_path: Path) -> None:
        content = archive_of({"data": "d" * 100_000})
        for number in range(3):
            worker = Worker(tmp_path, number)
            worker.unpack("code", content)
            worker.unpack("layer_0", content)
        copies = [path for path in tmp_path.rglob("*") if path.is_file() and not path.is_symlink()]
        assert [path.name for path in copies] == ["data"]

    def test_another_content_has_another_folder(self, tmp_path: Path) -> None:
        first = Worker(tmp_path, 1).unpack("code", archive_of({"module.py": "one"}))
        second = Worker(tmp_path, 2).unpack("code", archive_of({"module.py": "two"}))
        assert [(target / "module.py").read_text() for target in (first, second)] == ["one", "two"]

    def test_what_was_unpacked_in_part_is_not_used(self, tmp_path: Path) -> None:
        content = archive_of({"module.py": "whole"})
        worker = Worker(tmp_path, 1)
        (tmp_path / "worker-0" / "code.unpacked").mkdir(parents=True)
        assert (worker.unpack("code", content) / "module.py").read_text() == "whole"

    def test_any_other_archive_is_unpacked_where_it_is(self, tmp_path: Path) -> None:
        target = Worker(tmp_path, 1).unpack("plugin", archive_of({"module.py": "own"}))
        assert not target.is_symlink()
        assert (target / "module.py").read_text() == "own"
