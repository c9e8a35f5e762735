"""`python -m sdks.build`: builds the packages of the SDKs into .local/build/sdks, as the portal offers them.

Equal sources give equal files.
"""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from local import dotnet, npm, nuget
from local.paths import BUILD
from sdks import downloads
from sdks.catalogue import CATALOGUE, Sdk

OUTPUT = BUILD / "sdks"
# 2026-01-01, the time of all files in the packages.
_TIME = "1767225600"
_ZIP_TIME = (2026, 1, 1, 0, 0, 0)
_CSHARP_SOURCES = ("WedSync.csproj", "README.md", "CHANGELOG.md", "LICENSE", "src/**/*.cs")


def build_all(output: Path = OUTPUT, *, compiles_csharp: bool = True) -> list[Path]:
    """Build every package into an empty folder, describe them for the portal, and return the packages.

    The C# SDK is also an archive of its sources. Only its compiled package needs .NET, which `compiles_csharp` installs.
    """
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    files: dict[str, list[Path]] = {}
    for sdk in CATALOGUE:
        before = set(output.iterdir())
        _BUILDERS[sdk.language](sdk, output)
        if sdk.language == "csharp" and compiles_csharp:
            _compile_csharp(sdk, output)
        files[sdk.language] = sorted(set(output.iterdir()) - before)
    downloads.describe(output, files)
    return [path for paths in files.values() for path in paths]


def _build_node(sdk: Sdk, output: Path) -> None:
    npm.install(sdk.folder, title="Node.js SDK")
    npm.run(["pack", "--silent", "--pack-destination", str(output)], sdk.folder)


def _build_python(sdk: Sdk, output: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(output)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": _TIME}
    process = subprocess.run(command, cwd=sdk.folder, env=environment, capture_output=True, text=True, check=False)
    if process.returncode:
        raise RuntimeError(f"hatchling failed:\n{process.stdout}\n{process.stderr}")


def _build_php(sdk: Sdk, output: Path) -> None:
    """Write the archive that Composer installs. Composer needs the version of an archive in its composer.json."""
    version = sdk.read_version()
    name = f"wedsync-php-{version}"
    manifest = json.loads((sdk.folder / "composer.json").read_text(encoding="utf-8")) | {"version": version}
    members = _read_members(sdk.folder, ["**/*"])
    members["composer.json"] = json.dumps(manifest, indent=4, ensure_ascii=False).encode() + b"\n"
    _write_zip(output / f"{name}.zip", name, members)


def _build_csharp(sdk: Sdk, output: Path) -> None:
    """Write the archive of the project, which needs no .NET."""
    name = f"WedSync-{sdk.read_version()}"
    _write_zip(output / f"{name}.zip", name, _read_members(sdk.folder, _CSHARP_SOURCES))


def _compile_csharp(sdk: Sdk, output: Path) -> None:
    """Write the package of NuGet."""
    build = BUILD / "csharp"
    sources = (sdk.folder / "src").rglob("*.cs")
    dotnet.install().compile(build / "WedSync.dll", sources, documentation=build / "WedSync.xml")
    nuget.pack(sdk.folder / "WedSync.nuspec", [sdk.folder, build], output)


def _read_members(folder: Path, patterns: Iterable[str]) -> dict[str, bytes]:
    paths = {path for pattern in patterns for path in folder.glob(pattern) if path.is_file()}
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(paths)}


def _write_zip(target: Path, folder: str, members: Mapping[str, bytes]) -> None:
    """Write an archive with one folder, each file with the same time."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(f"{folder}/{name}", _ZIP_TIME), content, zipfile.ZIP_DEFLATED)


_BUILDERS: Mapping[str, Callable[[Sdk, Path], None]] = {
    "csharp": _build_csharp,
    "node": _build_node,
    "php": _build_php,
    "python": _build_python,
}


def main() -> None:
    """Build the packages and list them."""
    for path in build_all():
        print(path)


if __name__ == "__main__":
    main()
