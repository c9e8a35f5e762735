"""Where the programs of the tasks find their SDKs, and the tools that run and check them."""

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.sdk_tasks.programs import FOLDER, Program
from local.paths import VENV, program

# A bundle of modules in which packages call `require`.
_REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);'

_BUNDLE = "require(process.argv[1]).buildSync(JSON.parse(process.argv[2]))"


@dataclass(frozen=True)
class Runtime:
    """A command that runs tasks of a program, with orders as JSON on its standard input."""

    command: Sequence[str | Path]
    variables: Mapping[str, str]


@dataclass(frozen=True)
class Toolchain:
    """An interpreter with the folders of its modules, and the folder of npm packages with modules that have names of their own."""

    python: Path
    python_paths: Sequence[Path]
    node_modules: Path
    modules: Mapping[str, Path]

    @property
    def python_path(self) -> str:
        """The folders of Python's modules, as a variable of the environment has them."""
        return os.pathsep.join(map(str, self.python_paths))

    def prepare(self, each: Program, folder: Path) -> Runtime:
        """Return how a program is run. Bundles are written into the folder."""
        if each.language == "python":
            command: list[str | Path] = [self.python, "-m", "benchmarks.sdk_tasks.python.run", each.path.stem]
            return Runtime(command, {**os.environ, "PYTHONPATH": self.python_path})
        bundle = folder / f"{each.path.stem}.mjs"
        options = {
            "entryPoints": [str(FOLDER / "node" / "run.ts")],
            "bundle": True,
            "platform": "node",
            "format": "esm",
            "banner": {"js": _REQUIRE},
            "outfile": str(bundle),
            "alias": {name: str(path) for name, path in {**self.modules, "program": each.path}.items()},
            "nodePaths": [str(self.node_modules)],
        }
        command = [program(VENV, "node"), "--eval", _BUNDLE, self.node_modules / "esbuild", json.dumps(options)]
        subprocess.run(command, check=True)
        return Runtime([program(VENV, "node"), bundle], dict(os.environ))
