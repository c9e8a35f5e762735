"""The C# SDK as its users have it: the compiled library, and programs that run on it."""

import os
import subprocess
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

import pytest

from local import dotnet
from local.dotnet import Dotnet
from local.paths import ROOT

SOURCE = ROOT / "sdks" / "csharp"
_TESTS = ROOT / "tests" / "sdks" / "csharp"


@cache
def install_dotnet() -> Dotnet:
    """Return .NET. Without it, the test is skipped, except on CI: there it fails."""
    try:
        return dotnet.install()
    except (OSError, RuntimeError, subprocess.CalledProcessError) as error:
        message = (
            f"THE C# SDK IS NOT TESTED: .NET cannot be installed. Run `python -m local.dotnet` to see why. {error}"
        )
    if os.environ.get("CI"):
        pytest.fail(message)
    pytest.skip(message)


def compile_library(folder: Path) -> Path:
    """Compile the library with its documentation, which must be complete."""
    sources = (SOURCE / "src").rglob("*.cs")
    return install_dotnet().compile(folder / "WedSync.dll", sources, documentation=folder / "WedSync.xml")


def compile_program(library: Path, name: str, sources: Iterable[Path]) -> Path:
    """Compile a program into a folder of its own, with the library."""
    output = library.parent / name / f"{name}.dll"
    return install_dotnet().compile(output, sources, is_program=True, references=[library])


def compile_stack_tests(library: Path) -> Path:
    """Compile the tests of the library on a deployed stack."""
    helpers = (_TESTS / "suite" / f"{name}.cs" for name in ("GlobalUsings", "Runner", "Expect", "Operations"))
    return compile_program(library, "Stack", [*helpers, *(_TESTS / "stack").glob("*.cs")])


def run_program(program: Path, *arguments: str, env: Mapping[str, str]) -> str:
    """Return what a program prints. Fails with its output if it fails."""
    process = install_dotnet().run(program, *arguments, env=env)
    assert process.returncode == 0, process.stdout + process.stderr
    return process.stdout
