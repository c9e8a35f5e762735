"""Installs locked npm packages and runs npm scripts with the virtual environment's Node."""

import os
import subprocess
from pathlib import Path

from infra.fingerprints import fingerprint
from local import progress, stamps
from local.paths import ROOT, VENV, program

# Packages of the checks: linters, the webhook library, a browser driver, the portal's own checks.
_CHECKS = ("tools/lint", "tests/e2e", "tests/portal", "portal_site", "sdks/node")


def install(folder: Path, *, title: str, production: bool = False) -> None:
    """Install the packages of the folder's package-lock.json, unless they are installed already."""
    if is_installed(folder, production=production):
        return
    with progress.step(title):
        run(["ci", "--omit=dev"] if production else ["ci"], folder)
    stamps.record(_stamp(folder), _inputs(folder, production=production))


def is_installed(folder: Path, *, production: bool = False) -> bool:
    """Whether the packages of the current package-lock.json are installed."""
    return stamps.is_current(_stamp(folder), _inputs(folder, production=production))


def _stamp(folder: Path) -> Path:
    return folder / "node_modules" / ".stamp"


def _inputs(folder: Path, *, production: bool) -> str:
    return fingerprint([folder / "package-lock.json"], salt="production" if production else "")


def run(arguments: list[str], folder: Path) -> None:
    """Run one npm command. Raises RuntimeError with its output if it fails."""
    search = os.pathsep.join([str(VENV / "bin"), os.environ["PATH"]])
    command: list[str | Path] = [program(VENV, "npm"), *arguments, "--no-fund", "--no-audit"]
    process = subprocess.run(
        command, cwd=folder, env=os.environ | {"PATH": search}, capture_output=True, text=True, check=False
    )
    if process.returncode:
        raise RuntimeError(f"npm {' '.join(arguments)} failed in {folder}:\n{process.stdout}\n{process.stderr}")


def main() -> None:
    """Install the packages of the checks."""
    for each in _CHECKS:
        install(ROOT / each, title=f"npm packages of {each}")


if __name__ == "__main__":
    main()
