from pathlib import Path

import pytest

from infra.fingerprints import fingerprint


class TestFingerprint:
    def test_sees_contents_and_names_and_salt(self, tmp_path: Path) -> None:
        file = tmp_path / "a.txt"
        file.write_text("one")
        first = fingerprint([tmp_path])
        file.write_text("two")
        assert fingerprint([tmp_path]) != first
        file.write_text("one")
        assert fingerprint([tmp_path]) == first
        assert fingerprint([tmp_path], salt="3.12") != first
        file.rename(tmp_path / "b.txt")
        assert fingerprint([tmp_path]) != first

    def test_overlooks_what_is_generated(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("one")
        first = fingerprint([tmp_path])
        for folder in ("node_modules", "__pycache__", "dist"):
            (tmp_path / folder).mkdir()
            (tmp_path / folder / "x").write_text("x")
        assert fingerprint([tmp_path]) == first

    def test_refuses_what_does_not_exist(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError, match="nothing"):
            fingerprint([tmp_path / "nothing"])
