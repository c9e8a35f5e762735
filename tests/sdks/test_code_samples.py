"""The code samples of the OpenAPI document: each runs, and sends what it says."""

import json
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.sdks.python.scripted_api import SECRET, answer

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


@pytest.mark.skipif(shutil.which("php") is None, reason="PHP is missing: apt-get install php-cli")
def test_php_is_valid(tmp_path: Path) -> None:
    for name in OPERATIONS:
        (tmp_path / f"{name}.php").write_text(sample(name, "PHP"))
    # One process for all files: `php -l` takes one file only.
    program = "foreach (glob($argv[1] . '/*.php') as $file) { token_get_all(file_get_contents($file), TOKEN_PARSE); }"
    result = subprocess.run(["php", "-r", program, str(tmp_path)], capture_output=True, text=True, check=False)  # noqa: S607
    assert (result.returncode, result.stdout) == (0, "")


def _first_example(operation: dict[str, Any]) -> Any:
    examples = operation["requestBody"]["content"]["application/json"]["examples"]
    return next(iter(examples.values()))["value"]
