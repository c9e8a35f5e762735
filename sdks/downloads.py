"""Describes the built packages for the portal: a manifest, the checksums, and the texts that it links to."""

import hashlib
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sdks.catalogue import CATALOGUE, Sdk

MANIFEST = "manifest.json"
# With an ending, because the edge takes a path without one for a page of the portal.
CHECKSUMS = "SHA256SUMS.txt"
_TEXTS = ("CHANGELOG.md", "REFERENCE.md", "README.md")
# `{url}` is the address of the file, `{name}` its name. The first ending that a package has is the one to install.
_INSTALLATIONS: Mapping[str, Mapping[str, str]] = {
    "node": {".tgz": "npm install {url}"},
    "python": {".whl": "pip install {url}", ".tar.gz": "pip install {url}"},
    "php": {
        ".zip": "curl --create-dirs --output-dir packages -O {url}\n"
        "composer config repositories.wedsync artifact packages\n"
        "composer require wedsync/wedsync-php"
    },
    "csharp": {
        ".nupkg": 'curl -O {url}\ndotnet add package WedSync --source "$PWD"',
        ".zip": "curl -O {url}\nunzip {name}\ndotnet add reference {stem}/WedSync.csproj",
    },
}


def describe(output: Path, files: Mapping[str, list[Path]]) -> None:
    """Write manifest, checksums and texts into the folder of the packages. `files` are the packages by language."""
    manifest = {"packages": [_describe_sdk(sdk, files[sdk.language]) for sdk in CATALOGUE if sdk.language in files]}
    for sdk in CATALOGUE:
        (output / sdk.language).mkdir()
        for text in _TEXTS:
            shutil.copyfile(sdk.folder / text, output / sdk.language / text)
    text = json.dumps(manifest, ensure_ascii=False, indent=1)
    (output / MANIFEST).write_text(text + "\n", encoding="utf-8")
    packages = sorted(path for paths in files.values() for path in paths)
    lines = [f"{_checksum(path)}  {path.name}\n" for path in packages]
    (output / CHECKSUMS).write_text("".join(lines), encoding="utf-8")


def _describe_sdk(sdk: Sdk, paths: list[Path]) -> dict[str, Any]:
    installations = _INSTALLATIONS[sdk.language]
    files = [
        {"name": path.name, "size": path.stat().st_size, "sha256": _checksum(path), "install": _install(command, path)}
        for ending, command in installations.items()
        for path in paths
        if path.name.endswith(ending)
    ]
    return {
        "language": sdk.language,
        "title": sdk.title,
        "package": sdk.package,
        "version": sdk.read_version(),
        "requirement": sdk.requirement,
        "first_call": sdk.read_first_call(),
        "files": files,
        "reference": f"{sdk.language}/REFERENCE.md",
        "changelog": f"{sdk.language}/CHANGELOG.md",
        "readme": f"{sdk.language}/README.md",
    }


def _install(command: str, path: Path) -> str:
    return command.replace("{name}", path.name).replace("{stem}", path.stem)


def _checksum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
