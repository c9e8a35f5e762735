"""Builds the code of functions and layers in folders named by the hash of their inputs.

The bytecode uses unchecked hashes: the deployment dates every file in its archives 1980, which would invalidate bytecode that is
checked by date and make a cold start two to three times slower.
"""

import compileall
import os
import py_compile
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from uv import find_uv_bin

from infra.fingerprints import fingerprint
from infra.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
_ASSETS_DIR = ROOT / ".local" / "build" / "assets"
_MAX_BUILDS = 6
_LOCKS = ROOT / "requirements"
# Parts of the documents' packages that no document needs: the data of other locales (of 33 MB), other fonts, a second copy of a font.
DOCUMENT_LANGUAGES = frozenset({"en", "de", "fr", "it", "es"})
DOCUMENT_FONTS = frozenset({"NotoSans_Regular", "NotoSans_Bold", "FiraGO_Regular", "FiraGO_Bold"})

_WHEEL_PLATFORMS = {"arm64": "aarch64-manylinux_2_28", "x86_64": "x86_64-manylinux_2_28"}


@dataclass(frozen=True)
class Asset:
    """A built folder and the hash of its inputs. Equal inputs have an equal hash on every machine."""

    path: str
    hash: str


def function_code(name: str, *, files: Sequence[str] = ()) -> Asset:
    """Build the code of one function, importable as `functions.<name>`, with the repository folders in `files`.

    Raises FileNotFoundError if the function has no handler or a folder does not exist.
    """
    source = ROOT / "functions" / name
    if not (source / "handler.py").is_file():
        raise FileNotFoundError(f"functions/{name}/handler.py: the catalogue lists it, but it does not exist")
    inputs = [ROOT / "functions" / "__init__.py", source, *(ROOT / folder for folder in files)]

    def build(target: Path) -> None:
        for item in inputs:
            _copy(item, target / item.relative_to(ROOT))
        _compile(target, runtime_path="/var/task")

    return _build_once(f"function-{name}", fingerprint(inputs, salt=_interpreter()), build)


def source_layer(name: str) -> Asset:
    """Build one of the platform's own layers, `layers/<name>/python`."""
    source = ROOT / "layers" / name / "python"

    def build(target: Path) -> None:
        _copy(source, target / "python")
        _compile(target, runtime_path="/opt")

    return _build_once(f"layer-{name}", fingerprint([source], salt=_interpreter()), build)


def dependencies_layer(settings: Settings) -> Asset:
    """Build the layer of the packages locked in requirements/layer.txt, for the functions' CPU and Python.

    The local stack runs functions on this machine, so it uses wheels for this machine.
    """
    return _package_layer("dependencies", settings, lock=_LOCKS / "layer.txt", prune=_prune)


def documents_layer(settings: Settings) -> Asset:
    """Build the layer of the packages locked in requirements/documents.txt, of which documents need only a part."""
    parts = " ".join(sorted(DOCUMENT_LANGUAGES | DOCUMENT_FONTS))
    return _package_layer("documents", settings, lock=_LOCKS / "documents.txt", prune=prune_documents, salt=parts)


def _package_layer(
    name: str, settings: Settings, *, lock: Path, prune: Callable[[Path], None], salt: str = ""
) -> Asset:
    platform = sysconfig.get_platform() if settings.is_local else _WHEEL_PLATFORMS[settings.architecture]

    def build(target: Path) -> None:
        packages = target / "python"
        command = [
            find_uv_bin(),
            "pip",
            "install",
            "--quiet",
            "--require-hashes",
            "--no-deps",
            "--only-binary",
            ":all:",
        ]
        command += ["--target", str(packages), "--python", sys.executable, "-r", str(lock)]
        if not settings.is_local:
            command += ["--python-platform", platform, "--python-version", settings.python]
        subprocess.run(command, check=True)  # noqa: S603 (a fixed argument list)
        prune(packages)
        _compile(target, runtime_path="/opt")

    inputs = fingerprint([lock], salt=f"{_interpreter()} {platform} {salt}")
    return _build_once(f"layer-{name}", inputs, build)


def _interpreter() -> str:
    return str(sys.implementation.cache_tag)


def _build_once(name: str, inputs: str, build: Callable[[Path], None]) -> Asset:
    """Build the folder unless it exists, in a temporary folder that is then renamed: two processes may build at once."""
    target = _ASSETS_DIR / f"{name}-{inputs[:16]}"
    if not target.exists():
        _ASSETS_DIR.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=_ASSETS_DIR, prefix=".building-") as folder:
            staging = Path(folder) / name
            staging.mkdir()
            build(staging)
            _move(staging, target)
        _delete_old_builds(name)
    return Asset(path=str(target), hash=inputs)


def _move(staging: Path, target: Path) -> None:
    try:
        staging.rename(target)
    except OSError:
        if not target.exists():  # otherwise another build of the same inputs won
            raise


def _delete_old_builds(name: str) -> None:
    digits = "[0-9a-f]" * 16
    builds = sorted(_ASSETS_DIR.glob(f"{name}-{digits}"), key=os.path.getmtime, reverse=True)
    for old in builds[_MAX_BUILDS:]:
        shutil.rmtree(old, ignore_errors=True)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        # A folder may contain another input.
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"), dirs_exist_ok=True)
    else:
        shutil.copyfile(source, target)


def _compile(target: Path, *, runtime_path: str) -> None:
    is_compiled = compileall.compile_dir(
        target,
        quiet=1,
        optimize=0,  # independent of this interpreter
        stripdir=str(target),
        prependdir=runtime_path,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
    if not is_compiled:
        raise RuntimeError(f"A file in {target.name} does not compile; the error is printed above.")


def _prune(packages: Path) -> None:
    """Remove files that no function reads: programs and installation records."""
    shutil.rmtree(packages / "bin", ignore_errors=True)
    (packages / ".lock").unlink(missing_ok=True)
    for record in packages.glob("*.dist-info/*"):
        if record.name in {"RECORD", "INSTALLER", "REQUESTED", "WHEEL", "uv_cache.json"}:
            record.unlink()


def prune_documents(packages: Path) -> None:
    """Remove also the data and the fonts that no document needs."""
    _prune(packages)
    for locale in (packages / "babel" / "locale-data").glob("*.dat"):
        if locale.stem != "root" and locale.stem.partition("_")[0] not in DOCUMENT_LANGUAGES:
            locale.unlink()
    for font in (packages / "pymupdf_fonts").glob("*.py"):
        if font.stem != "__init__" and font.stem not in DOCUMENT_FONTS:
            font.unlink()
    for copy in packages.glob("*.otf"):
        copy.unlink()
