"""Installs locked npm packages and runs npm's scripts, with the environment's Node; knows none of the packages."""

import os
import subprocess
from pathlib import Path

from infra.fingerprints import fingerprint
from local import progress, stamps
from local.paths import ROOT, VENV, program

# What the checks need: linters, the webhook library of npm, a browser's driver, the portal's own checks.
_CHECKS = ("tools/lint", "tests/e2e", "tests/portal", "portal_site")


def install(folder: Path, *, title: str, production: bool = False) -> None:
    """The folder's node_modules is what its package-lock.json says; nothing happens when it already was."""
    if is_installed(folder, production=production):
        return
    with progress.step(title):
        run(["ci", "--omit=dev"] if production else ["ci"], folder)
    stamps.record(_stamp(folder), _inputs(folder, production=production))


def is_installed(folder: Path, *, production: bool = False) -> bool:
    """Whether `install` did this last, from the package-lock.json of now."""
    return stamps.is_current(_stamp(folder), _inputs(folder, production=production))


def _stamp(folder: Path) -> Path:
    return folder / "node_modules" / ".stamp"


def _inputs(folder: Path, *, production: bool) -> str:
    return fingerprint([folder / "package-lock.json"], salt="production" if production else "")


def run(arguments: list[str], folder: Path) -> None:
    """One npm command. Raises RuntimeError with all of its output when it fails."""
    search = os.pathsep.join([str(VENV / "bin"), os.environ["PATH"]])
    command: list[str | Path] = [program(VENV, "npm"), *arguments, "--no-fund", "--no-audit"]
    done = subprocess.run(
        command, cwd=folder, env=os.environ | {"PATH": search}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"npm {' '.join(arguments)} failed in {folder}:\n{done.stdout}\n{done.stderr}")


def main() -> None:
    """Install what the checks need."""
    for each in _CHECKS:
        install(ROOT / each, title=f"npm packages of {each}")


if __name__ == "__main__":
    main()
