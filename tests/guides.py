"""The code blocks of the guides as programs, which each language runs with its SDK."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from local.paths import ROOT, VENV, program
from tests.csharp_sdk import compile_library, compile_program, install_dotnet, run_program
from tests.node_sdk import install_package, run_node
from tests.php_sdk import SOURCE as PHP_SDK
from tests.php_sdk import find_php, run_php

GUIDES = ROOT / "docs" / "guides"
PYTHON_SDK = ROOT / "sdks" / "python" / "src"
LANGUAGES = ("sh", "js", "python", "php", "csharp")
SDK_LANGUAGES = LANGUAGES[1:]


def code_blocks(guide: Path, language: str) -> list[str]:
    """Return the blocks of a language in the order of the guide."""
    return re.findall(rf"^```{language}\n(.*?)^```$", guide.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


class SdkPackages:
    """The SDKs that need a build, each built once, in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.node_project = cache(self._create_node_project)
        self.csharp_library = cache(self._compile_csharp_library)

    def _create_node_project(self) -> Path:
        return install_package(self._folder / "node")

    def _compile_csharp_library(self) -> Path:
        (self._folder / "csharp").mkdir()
        return compile_library(self._folder / "csharp")

    def receiver_command(self, file: Path, port: str) -> list[str]:
        """Return the command of a receiver of webhooks that uses an SDK. It reads its port from the variable `PORT`, too."""
        if file.suffix == ".ts":
            shutil.copy(file, self.node_project())
            return [str(program(VENV, "node")), str(self.node_project() / file.name)]
        if file.suffix == ".cs":
            return install_dotnet().command(compile_program(self.csharp_library(), file.stem, [file]))
        if file.suffix == ".php":
            return [find_php(), "-S", f"127.0.0.1:{port}", str(file)]
        return ["env", f"PYTHONPATH={PYTHON_SDK}", sys.executable, str(file)]

    def run(self, language: str, text: str, env: Mapping[str, str]) -> str:
        """Return what a program prints. Fails with its output if it fails."""
        if language == "sh":
            return _run([_find("bash"), "-euo", "pipefail", "-c", text], {"PATH": os.environ["PATH"], **env})
        if language == "js":
            (self.node_project() / "program.mjs").write_text(text)
            return run_node("program.mjs", folder=self.node_project(), env=env)
        if language == "python":
            return _run([sys.executable, "-c", text], {"PYTHONPATH": str(PYTHON_SDK), **env})
        if language == "php":
            source = self._folder / "program.php"
            source.write_text(text.replace("vendor/autoload.php", str(PHP_SDK / "autoload.php")))
            return run_php(str(source), env=env)
        source = self._folder / "Program.cs"
        source.write_text(text)
        return run_program(compile_program(self.csharp_library(), "Program", [source]), env=env)


def _find(name: str) -> str:
    path = shutil.which(name)
    return path or pytest.skip(f"NOT RUN: this code of a guide needs `{name}`, which is not installed")


def _run(command: list[str], variables: Mapping[str, str]) -> str:
    process = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    assert process.returncode == 0, process.stdout + process.stderr
    return process.stdout
