"""The PHP SDK: its own tests, its code, its examples and its README, run by PHP against a scripted server."""

import base64
import hashlib
import hmac
import json
import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from sdks.generator import php
from sdks.generator.__main__ import DOCUMENT
from sdks.generator.document_reader import read_document
from sdks.generator.php.php_types import camel
from sdks.generator.sdk_model import SdkModel
from tests.php_sdk import SOURCE, TESTS, call_operations, find_php, php_files, run_php
from tests.sdks.operations import operations
from tests.sdks.scripted_server import CLIENT, ScriptedServer, a_scripted_server

SUITE = TESTS / "suite"
SUITES = sorted(path.name for path in SUITE.glob("*.php") if path.name != "runner.php")
PACKAGES = Path("/usr/share/php")
EXAMPLES = SOURCE / "examples"
KEY = b"0123456789abcdef0123456789abcdef"


@pytest.fixture(scope="module")
def sdk() -> SdkModel:
    return read_document(json.loads(DOCUMENT.read_text()))


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with a_scripted_server() as instance:
        yield instance


def _require(path: str | Path | None, package: str) -> str:
    """Return a path. Without it, the test is skipped, except on CI: there it fails."""
    text = f"This test of sdks/php needs: apt-get install {package}"
    if path and Path(path).exists():
        return str(path)
    if os.environ.get("CI"):
        pytest.fail(text)
    pytest.skip(text)


@pytest.mark.parametrize("suite", SUITES)
def test_passes_its_own_tests(server: ScriptedServer, suite: str) -> None:
    env = {"WEDSYNC_SERVER": server.url}
    if suite == "psr.php":
        packages = "php-guzzlehttp-guzzle php-nyholm-psr7 php-psr-log"
        for name in ("GuzzleHttp", "Nyholm/Psr7", "Psr/Log"):
            _require(PACKAGES / name / "autoload.php", packages)
        env["WEDSYNC_PHP_PACKAGES"] = str(PACKAGES)
    lines = run_php(str(SUITE / suite), env=env).splitlines()
    assert len(lines) >= (SUITE / suite).read_text().count("\ntest('")
    assert all(line.startswith("ok ") for line in lines)


class TestCode:
    def test_is_up_to_date(self, sdk: SdkModel) -> None:
        texts = {SOURCE / name: text for name, text in php.files(sdk).items()}
        files = {*(SOURCE / "generated").rglob("*.php"), SOURCE / "REFERENCE.md"}
        assert {path: path.read_text() for path in files} == texts

    def test_has_no_fault_of_syntax(self) -> None:
        find_php()
        for path in [*php_files(), *TESTS.rglob("*.php")]:
            if "generated" not in path.parts:  # classes.php loads those
                run_php("-l", str(path))

    def test_follows_the_rules_of_phpmd(self) -> None:
        program = _require(shutil.which("phpmd"), "phpmd")
        command = [program, f"{SOURCE}/src,{EXAMPLES}", "text", str(TESTS / "phpmd.xml")]
        process = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (process.returncode, process.stdout.strip()) == (0, "")


def test_calls_every_operation_as_the_document_describes(sdk: SdkModel, server: ScriptedServer) -> None:
    calls = list(operations(sdk, json.loads(DOCUMENT.read_text())))
    server.script([_reply(call) for call in calls])
    outcomes = call_operations(calls, secret="sk_test_1", base_url=f"{server.url}/base")
    for call, outcome, request in zip(calls, outcomes, server.requests, strict=True):
        name = call["name"]
        assert (name, outcome["outcome"], outcome["faults"]) == (name, "ok", [])
        assert (name, outcome["parameters"]) == (name, _parameters(call))
        route = f"{request['method']} {request['path']}"
        assert route == f"{call['http_method']} /base{call['path']}"
        assert (name, sorted({key for key, _ in request["query"]})) == (name, call["query"])
        assert (name, json.loads(request["body"] or "null")) == (name, _body(call))
        assert request["headers"].get("if-match") == ('"1"' if call["version"] else None)


def _reply(call: dict[str, Any]) -> dict[str, Any]:
    answer = call["answer"]
    content = {"text": answer} if isinstance(answer, str) else {} if answer is None else {"json": answer}
    return {"status": call["status"], "headers": {"Content-Type": call["media_type"] or "text/plain"}, **content}


def _body(call: dict[str, Any]) -> Any:
    """The body that a call sends: an optional one without fields is not sent."""
    return call["body"] or ({} if call["is_body_required"] else None)


def _parameters(call: dict[str, Any]) -> list[str]:
    last = ["body"] if call["has_body"] else ["query"] if call["has_query"] else []
    return [*map(camel, call["ids"]), *last, "options"]


class TestExamples:
    def test_first_call_of_the_readme(self, server: ScriptedServer, tmp_path: Path) -> None:
        first_call = re.findall(r"```php\n(<\?php.*?)```", (SOURCE / "README.md").read_text(), re.DOTALL)[0]
        program = tmp_path / "first-call.php"
        program.write_text(first_call.replace("vendor/autoload.php", str(SOURCE / "autoload.php")))
        server.script([{"status": 201, "json": CLIENT}])
        assert self.run(server, str(program)) == "Created cli_1 at 2026-03-01T09:30:00+00:00\n"
        assert json.loads(server.requests[0]["body"])["wedding_date"] == "2027-06-12"

    def test_code_of_the_readme_has_no_fault_of_syntax(self, tmp_path: Path) -> None:
        for number, block in enumerate(re.findall(r"```php\n(.*?)```", (SOURCE / "README.md").read_text(), re.DOTALL)):
            program = tmp_path / f"{number}.php"
            program.write_text(block if block.startswith("<?php") else f"<?php\n{block}")
            run_php("-l", str(program))

    def test_first_call(self, server: ScriptedServer) -> None:
        page = {"data": [CLIENT], "has_more": False, "next_cursor": None}
        server.script(
            [
                {"status": 201, "json": {**CLIENT, "version": 1}},
                {"json": {**CLIENT, "version": 2}},
                {"json": page},
            ]
        )
        output = self.run(server, "first-call.php")
        assert output == "Created cli_1, version 1\nChanged to version 2\ncli_1 John & Jane Smith (lead)\n"
        assert server.requests[1]["headers"]["if-match"] == '"1"'

    def test_import_of_clients(self, server: ScriptedServer, tmp_path: Path) -> None:
        row = {"name": "Ann & Bo", "email": "ann@example.com", "changed_at": "2026-03-01T09:30:00Z"}
        file = tmp_path / "clients.json"
        file.write_text(json.dumps([{"id": each, **row} for each in ("C-1", "C-2")]))
        stale = {"status": 409, "json": {"code": "stale_source", "detail": "Older."}}
        server.script([{"status": 201, "json": CLIENT}, stale])
        assert self.run(server, "import-clients.php", str(file)) == "stored 1, older 1, refused 0\n"
        assert server.requests[1]["path"] == "/base/v1/clients/by-external-id/crm/C-2"

    def test_import_in_bulk(self, server: ScriptedServer) -> None:
        job = {"id": "job_1", "object": "job", "status": "succeeded", "progress": {"total": 250, "done": 250}}
        server.script(
            [
                {"status": 202, "json": {**job, "status": "queued"}},
                {"json": job},
                {"text": '{"status": 201}\n{"status": 422}'},
            ]
        )
        assert self.run(server, "import-in-bulk.php", "250") == "250 of 250\n1 refused, of 2\n"
        assert len(json.loads(server.requests[0]["body"])["create"]) == 250

    def test_following_of_changes(self, server: ScriptedServer, tmp_path: Path) -> None:
        file = tmp_path / "copy.json"
        change = {"object": "change", "type": "client", "changed_at": "2026-03-01T09:30:00Z", "sequence": 1}
        first_changes = [
            {**change, "id": each, "operation": "created", "version": 2, "data": {"version": 2}} for each in "ab"
        ]
        older = {**change, "id": "a", "operation": "updated", "version": 1, "data": {"version": 1}}
        deletion = {**change, "id": "b", "operation": "deleted", "version": 3, "data": None}
        for data, cursor, count in (first_changes, "c1", 2), ([older, deletion], "c2", 1):
            server.script([{"json": {"data": data, "has_more": False, "next_cursor": cursor}}])
            assert self.run(server, "follow-changes.php", str(file), "--once") == f"{count} clients\n"
        assert ("cursor", "c1") in server.requests[0]["query"]
        assert json.loads(file.read_text()) == {"cursor": "c2", "clients": {"a": {"version": 2}}}

    def test_receiver_of_webhooks(self) -> None:
        secret = "whsec_" + base64.b64encode(KEY).decode()
        event = {
            "id": f"evt_{time.time_ns()}",
            "type": "client.created",
            "created_at": "2026-03-01T09:30:00Z",
            "livemode": False,
            "organization_id": "org_1",
            "data": {"object": CLIENT},
        }
        body = json.dumps(event).encode()
        timestamp = str(int(time.time()))
        digest = hmac.digest(KEY, f"{event['id']}.{timestamp}.".encode() + body, hashlib.sha256)
        headers = {
            "webhook-id": str(event["id"]),
            "webhook-timestamp": timestamp,
            "webhook-signature": f"v1,{base64.b64encode(digest).decode()}",
        }
        with _ExampleServer("receive-webhooks.php", {"WEBHOOK_SECRET": secret}) as (url, log):
            statuses = [httpx.post(url, content=each, headers=headers).status_code for each in (body, body, b"{}")]
        assert statuses == [204, 204, 400]
        assert log().count("client.created: John & Jane Smith") == 1

    def test_sign_in_of_people(self, server: ScriptedServer) -> None:
        page = {"data": [CLIENT], "has_more": False, "next_cursor": None}
        server.script([{"json": {"access_token": "at_1"}}, {"json": page}])
        env = {"CLIENT_ID": "oac_1", "CLIENT_SECRET": "cs_1", "WEDSYNC_URL": f"{server.url}/base"}
        with _ExampleServer("act-for-people.php", env) as (url, _), httpx.Client() as browser:
            sign_in = httpx.URL(browser.get(url).headers["location"])
            answer = browser.get(f"{url}/back", params={"code": "c1", "state": sign_in.params["state"]})
            assert answer.text == "John & Jane Smith\n"
            assert browser.get(f"{url}/back", params={"code": "c1", "state": "other"}).status_code == 400
        assert server.requests[1]["headers"]["authorization"] == "Bearer at_1"

    @staticmethod
    def run(server: ScriptedServer, program: str, *arguments: str) -> str:
        env = {"WEDSYNC_URL": f"{server.url}/base", "WEDSYNC_SECRET": "sk_test_1"}
        return run_php(str(EXAMPLES / program), *arguments, env=env)


class _ExampleServer:
    """PHP's own web server with an example; yields its address, and a function that returns what it logged."""

    def __init__(self, program: str, env: dict[str, str]) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._address = f"127.0.0.1:{probe.getsockname()[1]}"
        command = [find_php(), "-S", self._address, str(EXAMPLES / program)]
        variables = {"PATH": os.environ["PATH"], **env}
        self._process = subprocess.Popen(command, env=variables, stderr=subprocess.PIPE, text=True)
        self._log = ""

    def __enter__(self) -> tuple[str, Any]:
        assert self._process.stderr
        while "started" not in self._log:
            self._log += self._process.stderr.readline()
        return f"http://{self._address}", lambda: self._log

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._log += self._process.communicate()[1]
