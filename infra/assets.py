"""Builds what is uploaded for functions and layers into folders named by their inputs; knows no stack.

Bytecode is compiled in with unchecked hashes: the deployment dates every file in its archives 1980, and that voids bytecode that
is checked by date, at two to three times the cold start.
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
_STAGED = ROOT / ".local" / "build" / "assets"
_KEPT_BUILDS = 6
_LOCK = ROOT / "requirements" / "layer.txt"

_WHEEL_PLATFORMS = {"arm64": "aarch64-manylinux_2_28", "x86_64": "x86_64-manylinux_2_28"}


@dataclass(frozen=True)
class Asset:
    """A built folder and the hash of its inputs; equal inputs give an equal hash on every machine."""

    path: str
    hash: str


def function_code(name: str, *, files: Sequence[str] = ()) -> Asset:
    """The folder of one function, importable as `functions.<name>`, with folders of the repository that it reads.

    Raises FileNotFoundError when it has no handler, or such a folder does not exist.
    """
    source = ROOT / "functions" / name
    if not (source / "handler.py").is_file():
        raise FileNotFoundError(f"functions/{name}/handler.py: the catalogue lists it, but it does not exist")
    inputs = [ROOT / "functions" / "__init__.py", source, *(ROOT / folder for folder in files)]

    def build(target: Path) -> None:
        for item in inputs:
            _copy(item, target / item.relative_to(ROOT))
        _compile(target, runs_at="/var/task")

    return _staged(f"function-{name}", fingerprint(inputs, salt=_interpreter()), build)


def source_layer(name: str) -> Asset:
    """One of the platform's own layers, `layers/<name>/python`."""
    source = ROOT / "layers" / name / "python"

    def build(target: Path) -> None:
        _copy(source, target / "python")
        _compile(target, runs_at="/opt")

    return _staged(f"layer-{name}", fingerprint([source], salt=_interpreter()), build)


def dependencies_layer(settings: Settings) -> Asset:
    """The third-party packages that requirements/layer.txt locks, for the functions' CPU and Python.

    On the local stack the functions run on this machine, so the wheels are this machine's.
    """
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
        command += ["--target", str(packages), "--python", sys.executable, "-r", str(_LOCK)]
        if not settings.is_local:
            command += ["--python-platform", platform, "--python-version", settings.python]
        subprocess.run(command, check=True)  # noqa: S603 (a fixed argument list)
        _prune(packages)
        _compile(target, runs_at="/opt")

    inputs = fingerprint([_LOCK], salt=f"{_interpreter()} {platform}")
    return _staged("layer-dependencies", inputs, build)


def _interpreter() -> str:
    return str(sys.implementation.cache_tag)


def _staged(name: str, inputs: str, build: Callable[[Path], None]) -> Asset:
    """The built folder; built beside it and moved into place, so that two builds at once do no harm."""
    target = _STAGED / f"{name}-{inputs[:16]}"
    if not target.exists():
        _STAGED.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=_STAGED, prefix=".building-") as folder:
            fresh = Path(folder) / name
            fresh.mkdir()
            build(fresh)
            _move(fresh, target)
        _forget_old_builds(name)
    return Asset(path=str(target), hash=inputs)


def _move(fresh: Path, target: Path) -> None:
    try:
        fresh.rename(target)
    except OSError:
        if not target.exists():  # otherwise another build of the same inputs won
            raise


def _forget_old_builds(name: str) -> None:
    digits = "[0-9a-f]" * 16
    builds = sorted(_STAGED.glob(f"{name}-{digits}"), key=os.path.getmtime, reverse=True)
    for old in builds[_KEPT_BUILDS:]:
        shutil.rmtree(old, ignore_errors=True)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        # A folder may hold another that is copied, too.
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"), dirs_exist_ok=True)
    else:
        shutil.copyfile(source, target)


def _compile(target: Path, *, runs_at: str) -> None:
    done = compileall.compile_dir(
        target,
        quiet=1,
        optimize=0,  # whatever level this interpreter runs at
        stripdir=str(target),
        prependdir=runs_at,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
    if not done:
        raise RuntimeError(f"A file in {target.name} does not compile; the error is printed above.")


def _prune(packages: Path) -> None:
    """Remove what no function reads: programs, installation records."""
    shutil.rmtree(packages / "bin", ignore_errors=True)
    (packages / ".lock").unlink(missing_ok=True)
    for record in packages.glob("*.dist-info/*"):
        if record.name in {"RECORD", "INSTALLER", "REQUESTED", "WHEEL", "uv_cache.json"}:
            record.unlink()
