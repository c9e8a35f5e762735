"""The packages as users install them: built twice, described for the portal, and used from the built file."""

import hashlib
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from local.paths import VENV, program
from sdks import build, downloads
from sdks.catalogue import CATALOGUE, SDKS
from tests.node_sdk import run_node
from tests.php_sdk import run_php

Json = dict[str, Any]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages that need no .NET."""
    folder = tmp_path_factory.mktemp("packages") / "sdks"
    build.build_all(folder, compiles_csharp=False)
    return folder


@pytest.fixture(scope="module")
def manifest(packages: Path) -> Json:
    """What the portal reads."""
    manifest: Json = json.loads((packages / downloads.MANIFEST).read_text())
    return manifest


def content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class TestBuild:
    def test_gives_equal_files_for_equal_sources(self, packages: Path, tmp_path: Path) -> None:
        copy = tmp_path / "sdks"
        build.build_all(copy, compiles_csharp=False)
        assert content(copy) == content(packages)

    def test_names_every_package_after_its_version(self, manifest: Json) -> None:
        for each in manifest["packages"]:
            assert all(each["version"] in file["name"] for file in each["files"]), each

    def test_takes_the_version_of_the_sources(self, packages: Path, manifest: Json) -> None:
        """The names of these files contain the version of the changelog only."""
        versions = {each["language"]: each["version"] for each in manifest["packages"]}
        php = (SDKS / "php" / "src" / "Runtime" / "Version.php").read_text()
        assert f"VERSION = '{versions['php']}'" in php
        csharp = (SDKS / "csharp" / "WedSync.csproj").read_text()
        assert f"<Version>{versions['csharp']}</Version>" in csharp


class TestManifest:
    def test_describes_each_sdk(self, manifest: Json) -> None:
        assert [each["language"] for each in manifest["packages"]] == ["node", "python", "php", "csharp"]
        names = [[file["name"] for file in each["files"]] for each in manifest["packages"]]
        assert names == [
            ["wedsync-sdk-1.0.0.tgz"],
            ["wedsync-1.0.0-py3-none-any.whl", "wedsync-1.0.0.tar.gz"],
            ["wedsync-php-1.0.0.zip"],
            ["WedSync-1.0.0.zip"],
        ]

    def test_has_the_checksums_of_the_files(self, packages: Path, manifest: Json) -> None:
        files = [file for each in manifest["packages"] for file in each["files"]]
        for file in files:
            data = (packages / file["name"]).read_bytes()
            assert (len(data), hashlib.sha256(data).hexdigest()) == (file["size"], file["sha256"])
        lines = (packages / downloads.CHECKSUMS).read_text().splitlines()
        assert sorted(lines) == sorted(f"{file['sha256']}  {file['name']}" for file in files)

    def test_has_the_first_call_of_the_readme(self, manifest: Json) -> None:
        for sdk, each in zip(CATALOGUE, manifest["packages"], strict=True):
            assert each["first_call"] in (sdk.folder / "README.md").read_text()
            assert "John & Jane Smith" in each["first_call"]

    def test_refers_to_texts_that_are_there(self, packages: Path, manifest: Json) -> None:
        for each in manifest["packages"]:
            for name in ("readme", "reference", "changelog"):
                assert (packages / each[name]).read_text().startswith(("# ", "<!--"))


class TestFiles:
    def test_python_installs_the_wheel_and_the_archive(self, packages: Path, tmp_path: Path) -> None:
        wheel, archive = (packages / name for name in ("wedsync-1.0.0-py3-none-any.whl", "wedsync-1.0.0.tar.gz"))
        uv = [str(program(VENV, "uv")), "pip", "install", "--quiet", "--offline", "--no-deps", "--no-build-isolation"]
        for number, package in enumerate((wheel, archive)):
            target = tmp_path / str(number)
            subprocess.run([*uv, "--python", sys.executable, "--target", target, package], check=True)
            code = "import wedsync; print(wedsync.__file__, wedsync.WedSyncClient('sk_test_1').clients)"
            environment = {**os.environ, "PYTHONPATH": str(target)}
            run = subprocess.run(
                [sys.executable, "-c", code], env=environment, cwd=tmp_path, capture_output=True, text=True, check=True
            )
            assert run.stdout.startswith(str(target))

    @pytest.mark.parametrize("kind", ["module", "commonjs"])
    def test_npm_installs_the_archive(self, packages: Path, tmp_path: Path, kind: str) -> None:
        (tmp_path / "package.json").write_text(json.dumps({"private": True, "type": kind}))
        npm = [str(program(VENV, "npm")), "install", "--offline", "--no-audit", "--no-fund", "--silent"]
        search = os.pathsep.join([str(VENV / "bin"), os.environ["PATH"]])
        archive = packages / "wedsync-sdk-1.0.0.tgz"
        subprocess.run([*npm, archive], cwd=tmp_path, env=os.environ | {"PATH": search}, check=True)
        statement = (
            'import { WedSyncClient } from "@wedsync/sdk";'
            if kind == "module"
            else 'const { WedSyncClient } = require("@wedsync/sdk");'
        )
        (tmp_path / "index.js").write_text(f'{statement} console.log(typeof new WedSyncClient("sk").clients.create);')
        assert run_node("index.js", folder=tmp_path) == "function\n"

    def test_php_loads_the_classes_of_the_archive(self, packages: Path, tmp_path: Path) -> None:
        with zipfile.ZipFile(packages / "wedsync-php-1.0.0.zip") as archive:
            archive.extractall(tmp_path)
        code = "require 'autoload.php'; echo get_class((new WedSync\\WedSyncClient('sk'))->clients);"
        folder = tmp_path / "wedsync-php-1.0.0"
        (folder / "first.php").write_text(f"<?php {code}")
        assert run_php(str(folder / "first.php")).startswith("WedSync\\")

    def test_composer_finds_the_version_in_the_archive(self, packages: Path) -> None:
        with zipfile.ZipFile(packages / "wedsync-php-1.0.0.zip") as archive:
            manifest = json.loads(archive.read("wedsync-php-1.0.0/composer.json"))
        assert (manifest["name"], manifest["version"]) == ("wedsync/wedsync-php", "1.0.0")

    def test_archive_of_csharp_has_the_project_and_its_sources_only(self, packages: Path) -> None:
        with zipfile.ZipFile(packages / "WedSync-1.0.0.zip") as archive:
            names = archive.namelist()
        others = [name for name in names if not re.fullmatch(r"WedSync-1\.0\.0/src/.+\.cs", name)]
        assert sorted(others) == [
            f"WedSync-1.0.0/{name}" for name in sorted(["CHANGELOG.md", "LICENSE", "README.md", "WedSync.csproj"])
        ]
        assert len(names) > len(others)
