from pathlib import Path

import pytest

from local import build, npm
from sdks import build as sdk_packages
from sdks.downloads import MANIFEST


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


class TestPackagesOfTheSdks:
    @pytest.fixture
    def builds(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
        """Builds of the packages so far: whether each compiled C#."""
        builds: list[bool] = []

        def build_all(output: Path, *, compiles_csharp: bool) -> None:
            builds.append(compiles_csharp)
            output.mkdir(exist_ok=True)
            (output / MANIFEST).write_text("{}")

        pages = tmp_path / "dist"
        pages.mkdir()
        monkeypatch.setattr(build, "BUILD", tmp_path)
        monkeypatch.setattr(build, "_ensure_pages", lambda: pages)
        monkeypatch.setattr(sdk_packages, "OUTPUT", tmp_path / "sdks")
        monkeypatch.setattr(sdk_packages, "build_all", build_all)
        return builds

    def test_are_downloads_of_the_portal(self, builds: list[bool]) -> None:
        files = build.ensure_portal()
        assert (files / "downloads" / MANIFEST).is_file()
        assert builds == [True]

    def test_are_built_once_for_equal_sources_and_tools(self, builds: list[bool]) -> None:
        for compiles_csharp in (False, False, True, True):
            build.ensure_portal(compiles_csharp=compiles_csharp)
        assert builds == [False, True]

    def test_downloads_of_an_older_build_are_removed(self, builds: list[bool]) -> None:
        files = build.ensure_portal()
        (files / "downloads" / "wedsync-0.9.0.zip").touch()
        build.ensure_portal()
        assert [path.name for path in (files / "downloads").iterdir()] == [MANIFEST]


def work_of(portal: Path, folder: Path) -> Path:
    work = folder / "work"
    work.mkdir()
    (work / "package-lock.json").write_text((portal / "package-lock.json").read_text())
    return work
