from pathlib import Path

import pytest

from local import build, npm


class TestPackagesOfThePortal:
    @pytest.fixture
    def portal(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """A portal whose packages the checks have installed; installing more is a failure."""
        portal = tmp_path / "portal_site"
        package = portal / "node_modules" / "react" / "index.js"
        package.parent.mkdir(parents=True)
        package.write_text("export {}")
        (portal / "package-lock.json").write_text("{}")
        monkeypatch.setattr(npm, "run", lambda *_: None)
        npm.install(portal, title="Packages")
        monkeypatch.setattr(npm, "run", lambda *_: pytest.fail("packages were installed"))
        monkeypatch.setattr(build, "_PORTAL", portal)
        return portal

    def test_are_the_checks_files(self, portal: Path, tmp_path: Path) -> None:
        work = work_of(portal, tmp_path)
        build._ensure_packages(work)  # noqa: SLF001
        package = Path("node_modules", "react", "index.js")
        assert (work / package).samefile(portal / package)
        assert not (work / "node_modules").is_symlink()

    def test_stay_while_the_lock_does(self, portal: Path, tmp_path: Path) -> None:
        work = work_of(portal, tmp_path)
        build._ensure_packages(work)  # noqa: SLF001
        (work / "node_modules" / "kept").touch()
        build._ensure_packages(work)  # noqa: SLF001
        assert (work / "node_modules" / "kept").exists()


def work_of(portal: Path, folder: Path) -> Path:
    work = folder / "work"
    work.mkdir()
    (work / "package-lock.json").write_text((portal / "package-lock.json").read_text())
    return work
