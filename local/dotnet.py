"""Compiles and runs C# with .NET 8 from locked packages: the runtime from PyPI, the compiler's library from npm."""

import fcntl
import json
import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from infra.fingerprints import fingerprint
from local import npm, progress, stamps, venv
from local.paths import DOTNET_VENV, LOCAL, REQUIREMENTS, ROOT, program

_TOOLS = ROOT / "sdks" / "csharp" / "tools"
_COMPILER = LOCAL / "dotnet-compiler"
_ROSLYN = _TOOLS / "node_modules" / "@typespec" / "http-client-csharp" / "dist" / "generator"
_LIBRARIES = ("Microsoft.CodeAnalysis.dll", "Microsoft.CodeAnalysis.CSharp.dll")
_RUNTIME_CONFIG = {
    "runtimeOptions": {"tfm": "net8.0", "framework": {"name": "Microsoft.NETCore.App", "version": "8.0.0"}}
}


class CompileError(Exception):
    """The compiler refuses the sources; the message is its output."""


@dataclass(frozen=True)
class Dotnet:
    """The installed runtime."""

    root: Path

    @property
    def framework(self) -> Path:
        """The folder with the libraries of the framework."""
        return next((self.root / "shared" / "Microsoft.NETCore.App").iterdir())

    def compile(
        self,
        output: Path,
        sources: Iterable[Path],
        *,
        is_program: bool = False,
        references: Iterable[Path] = (),
        documentation: Path | None = None,
    ) -> Path:
        """Compile sources into a library or a program, with warnings as errors. Raises CompileError."""
        kind = "exe" if is_program else "library"
        output.parent.mkdir(parents=True, exist_ok=True)
        process = self.run(
            _COMPILER / "Compiler.dll",
            str(output),
            str(self.framework),
            kind,
            str(documentation or "-"),
            *map(str, (*sources, *references)),
        )
        if process.returncode:
            raise CompileError(process.stdout + process.stderr)
        if is_program:
            output.with_suffix(".runtimeconfig.json").write_text(json.dumps(_RUNTIME_CONFIG))
            for each in references:
                if each.parent != output.parent:
                    shutil.copy(each, output.parent)
        return output

    def run(
        self, library: Path, *arguments: str, env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a program and return its exit code and output."""
        with self.start(library, *arguments, env=env) as process:
            output, errors = process.communicate()
        return subprocess.CompletedProcess(process.args, process.returncode, output, errors)

    def command(self, library: Path, *arguments: str) -> list[str]:
        """Return the command that runs a program, with the variables that .NET needs."""
        # The package has no ICU, the library with the world's cultures.
        variables = (f"DOTNET_ROOT={self.root}", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1")
        return ["env", *variables, str(self.root / "dotnet"), str(library), *arguments]

    def start(self, library: Path, *arguments: str, env: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
        """Start a program."""
        return subprocess.Popen(
            self.command(library, *arguments),
            env={**os.environ, **(env or {})},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


def install() -> Dotnet:
    """Install the runtime and the compiler if they lack. Raises OSError, RuntimeError or CalledProcessError if they cannot be had."""
    venv.ensure_dotnet()
    root = _find_root()
    with _COMPILER.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        npm.install(_TOOLS, title="npm packages of sdks/csharp/tools")
        _ensure_compiler(root)
    return Dotnet(root)


def is_installed() -> bool:
    """Whether the runtime and the compiler are installed, so that nothing would be fetched."""
    runtimes = DOTNET_VENV.glob("**/site-packages/dnv/net/runtime/.net/dotnet")
    return any(runtimes) and stamps.is_current(_COMPILER / ".stamp", _compiler_inputs())


def _find_root() -> Path:
    root = next(DOTNET_VENV.glob("**/site-packages/dnv/net/runtime/.net"))
    executable = root / "dotnet"
    executable.chmod(0o755)  # packages of Python do not keep this of their files
    return root


def _ensure_compiler(root: Path) -> None:
    value = _compiler_inputs()
    stamp = _COMPILER / ".stamp"
    if stamps.is_current(stamp, value):
        return
    with progress.step("C# compiler"):
        _COMPILER.mkdir(parents=True, exist_ok=True)
        for name in _LIBRARIES:
            shutil.copy(_ROSLYN / name, _COMPILER)
        (_COMPILER / "Compiler.runtimeconfig.json").write_text(json.dumps(_RUNTIME_CONFIG))
        places = (_COMPILER, Dotnet(root).framework, root, _TOOLS / "Compiler.cs", _COMPILER / "Compiler.dll")
        subprocess.run(
            [program(DOTNET_VENV, "python"), _TOOLS / "bootstrap.py", *places],
            env=os.environ | {"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
            check=True,
        )
    stamps.record(stamp, value)


def _compiler_inputs() -> str:
    locks = [REQUIREMENTS / "dotnet.txt", _TOOLS / "package-lock.json"]
    return fingerprint([*locks, _TOOLS / "Compiler.cs", _TOOLS / "bootstrap.py"])


def main() -> None:
    """Install the runtime and the compiler."""
    dotnet = install()
    progress.say(f"{dotnet.root / 'dotnet'} with .NET {dotnet.framework.name}")


if __name__ == "__main__":
    main()
