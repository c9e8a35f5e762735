"""The examples of the Python SDK, as programs of their own, and the code of its README."""

import ast
import base64
import hashlib
import hmac
import inspect
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.sdks.python.scripted_api import CLIENT, answer, problem, run_async
from tests.sdks.scripted_server import ScriptedServer, a_scripted_server

SDK = Path(__file__).resolve().parents[3] / "sdks" / "python"
KEY = b"0123456789abcdef0123456789abcdef"
WEBHOOK_SECRET = "whsec_" + base64.b64encode(KEY).decode()
EVENT = json.dumps(
    {"id": "evt_1", "type": "client.created", "data": {"object": {"id": "cli_1", "name": "Ann"}}}
).encode()
CHANGE = {"object": "change", "operation": "updated", "changed_at": "2026-03-01T09:30:00Z"}


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with a_scripted_server() as server:
        yield server


def environment(**variables: str) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "PYTHONPATH": str(SDK / "src"), "WEDSYNC_SECRET": "sk_test_1", **variables}


def run(server: ScriptedServer, program: str, *values: str, code: int = 0) -> str:
    """The output of an example."""
    command = [sys.executable, str(SDK / "examples" / program), *values]
    variables = environment(WEDSYNC_URL=server.url)
    result = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    assert result.returncode == code, result.stderr
    return result.stdout


@contextmanager
def running(program: str, **variables: str) -> Iterator[str]:
    """The address of an example that serves."""
    command = [sys.executable, str(SDK / "examples" / program)]
    with subprocess.Popen(
        command,
        env=environment(PORT="0", **variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            assert process.stdout
            yield process.stdout.readline().split()[-1]
        finally:
            process.terminate()


def page(*data: Any, cursor: str | None = None) -> dict[str, Any]:
    return {"json": {"object": "list", "data": data, "has_more": False, "next_cursor": cursor}}


def webhook_headers(body: bytes) -> dict[str, str]:
    timestamp = str(int(time.time()))
    digest = hmac.digest(KEY, f"evt_1.{timestamp}.".encode() + body, hashlib.sha256)
    signature = f"v1,{base64.b64encode(digest).decode()}"
    return {"webhook-id": "evt_1", "webhook-timestamp": timestamp, "webhook-signature": signature}


class TestExamples:
    def test_of_the_first_call_creates_changes_and_lists(self, server: ScriptedServer) -> None:
        clients = [{**CLIENT, "version": version} for version in (1, 2)]
        server.script([{"status": 201, "json": clients[0]}, {"json": clients[1]}, page(clients[1])])
        lines = run(server, "first_call.py").splitlines()
        assert lines == ["Created cli_1, version 1", "Changed to version 2", "cli_1 John & Jane Smith (lead)"]
        assert server.requests[1]["headers"]["if-match"] == '"1"'

    def test_of_an_import_counts_what_is_stored_older_and_refused(self, server: ScriptedServer, tmp_path: Path) -> None:
        row = {"name": "Ann & Bo", "email": "ann@example.com", "changed_at": "2026-03-01T09:30:00Z"}
        file = tmp_path / "clients.json"
        file.write_text(json.dumps([{"id": f"C-{number}", **row} for number in range(3)]))
        refusals = [
            {"status": 409, "json": {"code": "stale_source"}},
            {"status": 422, "json": {"code": "invalid_request"}},
        ]
        server.script([{"status": 201, "json": CLIENT}, *refusals])
        assert run(server, "import_clients.py", str(file), code=1) == "stored 1, older 1, refused 1\n"

    def test_of_a_bulk_import_waits_for_its_job(self, server: ScriptedServer) -> None:
        job = {
            "id": "job_1",
            "object": "job",
            "status": "succeeded",
            "progress": {"done": 2, "total": 2},
            "error": None,
        }
        lines = '{"status": 201}\n{"status": 201}\n'
        server.script([{"status": 202, "json": {**job, "status": "queued"}}, {"json": job}, {"text": lines}])
        assert run(server, "import_in_bulk.py", "2") == "succeeded: 2 of 2\nResults by status: {201: 2}\n"

    def test_of_the_change_feed_keeps_a_copy_and_continues(self, server: ScriptedServer, tmp_path: Path) -> None:
        copy = tmp_path / "copy.json"
        changes = [{**CHANGE, "id": f"cli_{number}", "version": 1, "data": {"name": "Ann"}} for number in (1, 2)]
        deletion = {**CHANGE, "id": "cli_1", "version": 2, "data": None}
        older = {**CHANGE, "id": "cli_2", "version": 1, "data": {"name": "older"}}
        server.script([page(*changes, cursor="c1"), page(deletion, older, cursor="c2")])
        for _ in range(2):
            run(server, "follow_changes.py", str(copy), "--once")
        assert json.loads(copy.read_text()) == {"cursor": "c2", "clients": {"cli_2": {"version": 1, "name": "Ann"}}}
        assert ["cursor", "c1"] in [list(pair) for pair in server.requests[1]["query"]]

    def test_of_webhooks_accepts_authentic_ones_only(self) -> None:
        with running("receive_webhooks.py", WEBHOOK_SECRET=WEBHOOK_SECRET) as url:
            headers = webhook_headers(EVENT)
            statuses = [httpx.post(url, content=body, headers=headers).status_code for body in (EVENT, EVENT + b" ")]
        assert statuses == [204, 400]

    def test_of_people_lists_the_clients_of_one_who_agrees(self, server: ScriptedServer) -> None:
        tokens = {"access_token": "at_1", "token_type": "Bearer", "expires_in": 900}
        server.script([{"json": tokens}, page(CLIENT)])
        with running("act_for_people.py", WEDSYNC_URL=server.url, CLIENT_ID="oac_1", CLIENT_SECRET="cs_1") as url:
            sign_in_page = urlsplit(httpx.get(url).headers["location"])
            query = {name: value for name, (value,) in parse_qs(sign_in_page.query).items()}
            callback_url = query["redirect_uri"]
            assert httpx.get(callback_url, params={"state": "other", "code": "c1"}).status_code == 400
            assert httpx.get(callback_url, params={"state": query["state"], "code": "c1"}).text == CLIENT["name"]
        assert server.requests[1]["headers"]["authorization"] == "Bearer at_1"


def test_the_code_of_the_readme_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    requests: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        requests.append(f"{request.method} {request.url.path}")
        if request.url.path.endswith("/confirm"):
            return problem(409, "slot_unavailable", clash={"id": "spc_1"})
        is_list = request.method == "GET" and request.url.path.endswith("/clients")
        list_body = {"data": [CLIENT], "has_more": False, "next_cursor": None}
        return answer(list_body if is_list else {**CLIENT, "version": 1})

    for name in ("Client", "AsyncClient"):
        create = getattr(httpx, name)
        monkeypatch.setattr(httpx, name, lambda create=create, **_: create(transport=httpx.MockTransport(handle)))
    request = SimpleNamespace(body=EVENT, headers=webhook_headers(EVENT))
    names: dict[str, Any] = {"request": request}
    text = (SDK / "README.md").read_text().replace("whsec_…", WEBHOOK_SECRET).replace("sk_test_…", "sk_test_1")
    for block in re.findall(r"```python\n(.*?)```", text, re.DOTALL):
        code = compile(block, "README.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        result = eval(code, names)  # noqa: S307 - our own README
        if inspect.iscoroutine(result):
            run_async(result)
    assert requests == [
        "POST /v1/clients",
        "GET /v1/clients",
        "GET /v1/clients",
        "POST /v1/weddings/wed_…/confirm",
        "GET /v1/bookings/bkg_…",
        "PATCH /v1/bookings/cli_1",
        "GET /v1/clients",
    ]
