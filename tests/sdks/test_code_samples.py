"""The code samples of the OpenAPI document: each runs, and sends what it says."""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.guides import SdkPackages
from tests.sdks.python.scripted_api import SECRET, answer
from tests.sdks.scripted_server import a_scripted_server

DOCUMENT: dict[str, Any] = json.loads(
    (Path(__file__).resolve().parents[2] / "openapi" / "openapi-3.1.json").read_text()
)
OPERATIONS = {
    operation["operationId"]: (method.upper(), path, operation)
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
    if "x-sdk-resource" in operation
}


def sample(name: str, label: str) -> str:
    """The sample of an operation in a language."""
    (source,) = [each["source"] for each in OPERATIONS[name][2]["x-codeSamples"] if each["label"] == label]
    return str(source)


@pytest.mark.parametrize("name", OPERATIONS)
def test_python_sends_the_request_of_its_operation(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    method, path, operation = OPERATIONS[name]
    requests: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        request.read()
        requests.append(request)
        if "x-sdk-stream" in operation:
            return httpx.Response(200, text="{}")
        return answer(
            {"data": [], "has_more": False, "next_cursor": None} if "x-sdk-pagination" in operation else {"id": "x"}
        )

    create = httpx.Client
    monkeypatch.setattr(httpx, "Client", lambda **_options: create(transport=httpx.MockTransport(handle)))
    monkeypatch.setenv("WEDSYNC_SECRET", SECRET)
    exec(compile(sample(name, "Python"), name, "exec"), {})  # noqa: S102 - our own sample
    (request,) = requests
    assert request.method == method
    assert len(request.url.path.split("/")) == len(path.split("/"))
    if request.content:
        assert json.loads(request.content) == _first_example(operation)


def test_python_fits_the_types(tmp_path: Path) -> None:
    for name in OPERATIONS:
        (tmp_path / f"{name}.py").write_text(sample(name, "Python"))
    source = Path(__file__).resolve().parents[2] / "sdks" / "python" / "src"
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-incremental",
        "--config-file=",
        "--scripts-are-modules",
        str(tmp_path),
    ]
    result = subprocess.run(command, env={"MYPYPATH": str(source)}, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("name", OPERATIONS)
def test_curl_has_the_method_the_path_and_the_body(name: str) -> None:
    method, _, operation = OPERATIONS[name]
    words = shlex.split(sample(name, "curl").replace("\\\n", " "))
    assert words[0] == "curl"
    method_word = words[words.index("-X") + 1] if "-X" in words else "POST" if "-d" in words else "GET"
    assert method_word == method
    if "-d" in words:
        assert json.loads(words[words.index("-d") + 1]) == _first_example(operation)
    assert not [word for word in words if word.startswith("$WEDSYNC_URL") and ("{" in word or " " in word)]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> SdkPackages:
    return SdkPackages(tmp_path_factory.mktemp("samples"))


# Runs the samples one after the other, and says before each which one it is; the requests go to the server.
_NODE_PROGRAM = """
import { readFileSync, writeFileSync } from "node:fs";
const address = process.env.WEDSYNC_SERVER;
const send = globalThis.fetch;
globalThis.fetch = (url, init) => send(String(url).replace("https://api.wedsync.com", address), init);
console.log = () => undefined;
for (const name of JSON.parse(readFileSync("samples.json", "utf8"))) await import(`./samples/${name}.mjs`);
"""
_PHP_PROGRAM = """<?php
require 'vendor/autoload.php';
ob_start();
foreach (json_decode(getenv('SAMPLES')) as $file) {
    (static fn () => require $file)();
}
ob_end_clean();
"""


def test_node_sends_the_request_of_its_operation(packages: SdkPackages) -> None:
    folder = packages.node_project()
    (folder / "samples").mkdir()
    for name in OPERATIONS:
        (folder / "samples" / f"{name}.mjs").write_text(sample(name, "Node.js"))
    (folder / "samples.json").write_text(json.dumps([*OPERATIONS]))
    with a_scripted_server() as server:
        server.script([_reply(operation) for _, _, operation in OPERATIONS.values()])
        packages.run("js", _NODE_PROGRAM, {"WEDSYNC_SECRET": SECRET, "WEDSYNC_SERVER": server.url})
        _check_requests(server.requests)


def test_php_sends_the_request_of_its_operation(packages: SdkPackages, tmp_path: Path) -> None:
    with a_scripted_server() as server:
        server.script([_reply(operation) for _, _, operation in OPERATIONS.values()])
        files = [tmp_path / f"{name}.php" for name in OPERATIONS]
        for name, file in zip(OPERATIONS, files, strict=True):
            options = f"['base_url' => '{server.url}'])"
            text, count = re.subn(r"(new WedSync\\WedSyncClient\(.*)\);", rf"\1, {options};", sample(name, "PHP"))
            assert count == 1
            file.write_text(text.replace("require 'vendor/autoload.php';", ""))
        variables = {"WEDSYNC_SECRET": SECRET, "SAMPLES": json.dumps([*map(str, files)])}
        packages.run("php", _PHP_PROGRAM, variables)
        _check_requests(server.requests)


def test_curl_sends_the_request_of_its_operation(packages: SdkPackages) -> None:
    with a_scripted_server() as server:
        server.script([_reply(operation) for _, _, operation in OPERATIONS.values()])
        program = "\n".join(sample(name, "curl") for name in OPERATIONS)
        packages.run("sh", program, {"WEDSYNC_SECRET": SECRET, "WEDSYNC_URL": server.url})
        _check_requests(server.requests)


def _reply(operation: dict[str, Any]) -> dict[str, Any]:
    if "x-sdk-stream" in operation:
        return {"text": "{}"}
    page = {"data": [], "has_more": False, "next_cursor": None}
    return {"json": page if "x-sdk-pagination" in operation else {"id": "x"}}


def _check_requests(requests: list[dict[str, Any]]) -> None:
    """Fail unless each operation was sent once, with its path and its example."""
    for (name, (method, path, operation)), request in zip(OPERATIONS.items(), requests, strict=True):
        assert (name, request["method"]) == (name, method)
        assert (name, len(request["path"].split("/"))) == (name, len(path.split("/")))
        if request["body"] and request["headers"]["content-type"] == "application/json":
            assert (name, json.loads(request["body"])) == (name, _first_example(operation))


def _first_example(operation: dict[str, Any]) -> Any:
    examples = operation["requestBody"]["content"]["application/json"]["examples"]
    return next(iter(examples.values()))["value"]
