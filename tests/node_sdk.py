"""The package of the Node.js SDK as its users install it, in a project of its own."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from local import npm
from local.paths import ROOT, VENV, program

SOURCE = ROOT / "sdks" / "node"
_TOOLS = ("@types", "undici-types", "typescript", "esbuild", "@esbuild")


def install_package(project: Path) -> Path:
    """Build the package into the project's `node_modules`, with the tools of the package. Return the project."""
    npm.install(SOURCE, title="npm packages of sdks/node")
    modules = project / "node_modules"
    package = modules / "@wedsync" / "sdk"
    package.mkdir(parents=True)
    for name in _TOOLS:
        (modules / name).symlink_to(SOURCE / "node_modules" / name)
    run_node("build.mjs", str(package / "dist"), folder=SOURCE)
    for name in ("package.json", "README.md", "CHANGELOG.md", "LICENSE"):
        shutil.copy(SOURCE / name, package)
    (project / "package.json").write_text('{"name": "project", "private": true, "type": "module"}')
    return project


def run_node(*arguments: str, folder: Path, env: Mapping[str, str] | None = None) -> str:
    """Return what a program of Node.js prints. Fails with its output if it fails."""
    command = [str(program(VENV, "node")), *arguments]
    # Unhandled rejections end a program; deprecations are errors as all warnings of tests are.
    variables = {"PATH": os.environ["PATH"], "NODE_OPTIONS": "--throw-deprecation", **(env or {})}
    process = subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True, check=False)
    assert process.returncode == 0, f"node {' '.join(arguments)}:\n{process.stdout}\n{process.stderr}"
    return process.stdout


def check_types(project: Path) -> None:
    """Fail if a program of the project has a type error."""
    run_node("node_modules/typescript/bin/tsc", "--project", ".", folder=project)
