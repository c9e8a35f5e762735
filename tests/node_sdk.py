"""The Node.js SDK as its users install it, in a project of its own."""

import gzip
import json
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from local import npm
from local.paths import ROOT, VENV, program
from sdks.generator.__main__ import DOCUMENT
from sdks.generator.document_reader import read_document
from sdks.generator.node import sample
from sdks.generator.sdk_model import SdkModel
from tests.sdks.operations import operations

SOURCE = ROOT / "sdks" / "node"
TESTS = ROOT / "tests" / "sdks" / "node"
_TOOLS = ("@types", "undici-types", "typescript", "esbuild", "@esbuild")

# What the code blocks of the README take for granted.
_README_NAMES = """
import { openAsBlob } from "node:fs";
import { ApiError, SlotUnavailableError, TooManyRequestsError, WedSyncClient } from "@wedsync/sdk";
import type { Booking, Change, ClientInput } from "@wedsync/sdk";
declare const wedsync: WedSyncClient;
declare const booking: Booking;
declare const newClients: ClientInput[];
declare const customer_id: string, service_id: string, start_at: Date, rawBody: Buffer, cursor: string, redirectUri: string;
declare const request: { headers: Record<string, string>; url: string };
declare const store: (changes: Change[], cursor: string | null) => Promise<void>;
declare const copyEverything: () => Promise<void>;
export {};
"""

_BUILD = """
    import { buildSync } from "esbuild";
    const options = { bundle: true, minify: true, format: "esm", platform: "node", write: false };
    process.stdout.write(buildSync({ entryPoints: ["bundle.js"], ...options }).outputFiles[0].text);
"""


@dataclass(frozen=True)
class Bundle:
    """A program, and the size that its bundle may have, compressed by gzip."""

    program: str
    max_bytes: int


# The README names these sizes. The contract allows 12 kB for one resource.
BUNDLES = {
    "one resource": Bundle(
        'import { Clients, createCore } from "@wedsync/sdk/resources"; console.log(new Clients(createCore("x")));',
        7_000,
    ),
    "the whole client": Bundle(
        'import { WedSyncClient } from "@wedsync/sdk"; console.log(new WedSyncClient("x"));', 16_500
    ),
    "errors alone": Bundle('import { ApiError } from "@wedsync/sdk"; console.log(ApiError);', 1_500),
}


def bundle_size(project: Path, program_text: str) -> int:
    """Return the size of a program with the parts of the package that it needs, minified and compressed, in bytes."""
    (project / "bundle.js").write_text(program_text)
    bundle = run_node("--input-type=module", "--eval", _BUILD, folder=project)
    return len(gzip.compress(bundle.encode(), 9))


def create_project(project: Path) -> Path:
    """Create a project with the package, its tests, its examples and the code of its README. Return its folder."""
    install_package(project)
    for name in ("suite", "stack", "published"):
        shutil.copytree(TESTS / name, project / name)
    shutil.copytree(SOURCE / "examples", project / "examples")
    shutil.copy(TESTS / "tsconfig.json", project)
    document = json.loads(DOCUMENT.read_text())
    sdk = read_document(document)
    (project / "operations.json").write_text(json.dumps(list(operations(sdk, document))))
    _write_samples(project / "samples", sdk)
    readme = (SOURCE / "README.md").read_text()
    (first_call,) = re.findall(r"```js\n(.*?)```", readme, re.DOTALL)
    (project / "examples" / "readme-first-call.mjs").write_text(first_call)
    for number, block in enumerate(re.findall(r"```ts\n(.*?)```", readme, re.DOTALL)):
        text = block if block.startswith("import") else f"{_README_NAMES}\n{block}"
        (project / "examples" / f"readme-{number}.ts").write_text(text)
    return project


def _write_samples(folder: Path, sdk: SdkModel) -> None:
    """Write the code sample of each operation as a program."""
    folder.mkdir()
    for resource in sdk.all_resources:
        for method in resource.methods:
            (folder / f"{method.operation_id}.ts").write_text(sample(resource, sdk.parent_of(resource), method))


def install_package(project: Path) -> Path:
    """Build the package into the project's `node_modules`, with the tools of the package. Return the project's folder."""
    npm.install(SOURCE, title="npm packages of sdks/node")
    modules = project / "node_modules"
    package = modules / "@wedsync" / "sdk"
    package.mkdir(parents=True)
    for name in _TOOLS:
        (modules / name).symlink_to(SOURCE / "node_modules" / name)
    run_node("build.mjs", str(package / "dist"), folder=SOURCE)
    for name in ("package.json", "README.md", "REFERENCE.md", "CHANGELOG.md", "LICENSE"):
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
