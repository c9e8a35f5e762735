"""Counts the mistakes that strict type checkers find: one in a copy of each task."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.sdk_tasks.programs import FOLDER, Program
from benchmarks.sdk_tasks.toolchains import Toolchain
from local.paths import VENV, program

_CORRECT = "correct"
_TYPESCRIPT: dict[str, Any] = {
    "target": "ES2023",
    "lib": ["ES2023", "DOM", "DOM.AsyncIterable"],
    "types": ["node"],
    "module": "ESNext",
    "moduleResolution": "bundler",
    "strict": True,
    "skipLibCheck": True,
    "noEmit": True,
    "allowImportingTsExtensions": True,
}


def find_mistakes(each: Program, toolchain: Toolchain, folder: Path) -> list[str]:
    """Return the tasks in which the checker finds the mistake. The copies are written into the folder.

    Raises RuntimeError if the checker finds an error in the correct program.
    """
    texts = {_CORRECT: each.text, **each.make_mistakes()}
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, text in texts.items():
        (folder / f"{name}{each.path.suffix}").write_text(text, encoding="utf-8")
    errors = (_check_typescript if each.language == "node" else _check_python)(toolchain, folder)
    if _CORRECT in errors:
        raise RuntimeError(f"{each.path.name} has errors of types:\n{errors[_CORRECT]}")
    return [task for task in each.list_tasks() if task in errors]


def _check_typescript(toolchain: Toolchain, folder: Path) -> dict[str, str]:
    shutil.copy(FOLDER / "node" / "input.ts", folder)
    (folder / "node_modules").symlink_to(toolchain.node_modules)
    paths = {name: [str(path)] for name, path in toolchain.modules.items()}
    settings = {"compilerOptions": _TYPESCRIPT | {"paths": paths}, "include": ["*.ts"]}
    (folder / "tsconfig.json").write_text(json.dumps(settings))
    return _read_errors([program(VENV, "node"), toolchain.node_modules / "typescript" / "bin" / "tsc"], folder, {})


def _check_python(toolchain: Toolchain, folder: Path) -> dict[str, str]:
    options = ["--strict", "--follow-imports=silent", "--explicit-package-bases", "--config-file="]
    command: list[str | Path] = [
        program(VENV, "mypy"),
        *options,
        "--python-executable",
        toolchain.python,
        *sorted(folder.glob("*.py")),
    ]
    return _read_errors(command, folder, {"MYPYPATH": toolchain.python_path})


def _read_errors(command: list[str | Path], folder: Path, variables: Mapping[str, str]) -> dict[str, str]:
    process = subprocess.run(
        command, cwd=folder, env={**os.environ, **variables}, capture_output=True, text=True, check=False
    )
    errors: dict[str, str] = {}
    for line in process.stdout.splitlines():
        if match := re.match(r"(\w+)\.(?:ts|py)\b.*error", line):
            errors[match[1]] = errors.get(match[1], "") + line + "\n"
    if process.returncode and not errors:
        raise RuntimeError(process.stdout + process.stderr)
    return errors
