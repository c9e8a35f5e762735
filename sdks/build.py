"""`python -m sdks.build`: builds the packages of the SDKs into .local/build/sdks, with their checksums. Equal sources give equal files."""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from local import dotnet, npm, nuget
from local.paths import BUILD

SDKS = Path(__file__).resolve().parent
OUTPUT = BUILD / "sdks"
CHECKSUMS = "SHA256SUMS"
# 2026-01-01, the time of all files in the packages.
_TIME = "1767225600"
# Composer takes the version from the name of the archive.
_VERSION = "1.0.0"


def build_all(output: Path = OUTPUT) -> list[Path]:
    """Build every package into an empty folder and return the files."""
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    for build in _BUILDERS.values():
        build(output)
    packages = sorted(path for path in output.iterdir() if path.is_file())
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in packages]
    (output / CHECKSUMS).write_text("".join(lines), encoding="utf-8")
    return packages


def _build_csharp(output: Path) -> None:
    folder, build = SDKS / "csharp", BUILD / "csharp"
    sources = (folder / "src").rglob("*.cs")
    dotnet.install().compile(build / "WedSync.dll", sources, documentation=build / "WedSync.xml")
    nuget.pack(folder / "WedSync.nuspec", [folder, build], output)


def _build_node(output: Path) -> None:
    folder = SDKS / "node"
    npm.install(folder, title="Node.js SDK")
    npm.run(["pack", "--silent", "--pack-destination", str(output)], folder)


def _build_python(output: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(output)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": _TIME}
    subprocess.run(command, cwd=SDKS / "python", env=environment, check=True, stdout=subprocess.DEVNULL)


def _build_php(output: Path) -> None:
    """Write the archive that Composer installs, each file with the same time."""
    folder = SDKS / "php"
    name = f"wedsync-php-{_VERSION}"
    with zipfile.ZipFile(output / f"{name}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(each for each in folder.rglob("*") if each.is_file()):
            entry = zipfile.ZipInfo(f"{name}/{path.relative_to(folder)}", (2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())


_BUILDERS: Mapping[str, Callable[[Path], None]] = {
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
