"""The guide's sync program, run as customers run it: a second run changes nothing, and what goes wrong is told by line."""

import csv
import io
import json
import os
import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from apikit.admission.plans import Plan
from tests.counting import counted_calls
from tests.fakes.api_server import ApiServer, an_api_server
from tests.gateway import Caller, a_caller
from tests.guides import GUIDES, PYTHON_SDK

_GUIDE = GUIDES / "sync"
records = SimpleNamespace(**runpy.run_path(str(_GUIDE / "csv_records.py")))
_WRITES = {"PutItem", "TransactWriteItems", "DeleteItem"}
NONE = {"created": 0, "updated": 0, "unchanged": 0, "stale": 0, "failed": 0, "faults": []}


@pytest.fixture
def api(caller: Caller) -> Iterator[ApiServer]:
    with an_api_server() as server:
        yield server


def example(count: int) -> list[dict[str, str]]:
    text = subprocess.run(
        [sys.executable, _GUIDE / "example_csv.py", str(count)], capture_output=True, check=True, encoding="utf-8"
    ).stdout
    return list(csv.DictReader(io.StringIO(text)))


def run_program(
    api: ApiServer, caller: Caller, file: Path, rows: list[dict[str, str]]
) -> subprocess.CompletedProcess[str]:
    with file.open("w", newline="", encoding="utf-8") as text:
        writer = csv.DictWriter(text, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    return program(api, caller, file)


def program(api: ApiServer, caller: Caller, file: Path, source: str = "opera") -> subprocess.CompletedProcess[str]:
    credentials = {"WEDSYNC_API_KEY": caller.credentials.api_key, "WEDSYNC_API_SECRET": caller.credentials.api_secret}
    command = [
        sys.executable,
        str(_GUIDE / "sync_csv.py"),
        str(file),
        "--source",
        source,
        "--api-url",
        api.url,
        "--json",
    ]
    return subprocess.run(
        [*command, "--connections", "3"],
        env={**os.environ, "PYTHONPATH": str(PYTHON_SDK), **credentials},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def report(process: subprocess.CompletedProcess[str], *, code: int = 0) -> dict[str, Any]:
    assert process.returncode == code, process
    summary: dict[str, Any] = json.loads(process.stdout)
    return summary


class TestRuns:
    def test_second_writes_nothing_and_a_third_what_changed(
        self, api: ApiServer, caller: Caller, tmp_path: Path
    ) -> None:
        rows = example(8)
        first = report(run_program(api, caller, tmp_path / "x.csv", rows))
        assert first == {"clients": {**NONE, "created": 8}, "weddings": {**NONE, "created": 6}}
        old_clients = everything(caller)
        with counted_calls() as calls:
            second = report(run_program(api, caller, tmp_path / "x.csv", rows))
        assert second == {"clients": {**NONE, "unchanged": 8}, "weddings": {**NONE, "unchanged": 6}}
        assert _WRITES & calls.by_operation.keys() == set()
        assert everything(caller) == old_clients
        rows[2] |= {"notes": "A string quartet.", "updated_at": "2026-03-02T08:00:00Z"}
        third = report(run_program(api, caller, tmp_path / "x.csv", rows))
        assert third == {"clients": {**NONE, "unchanged": 7, "updated": 1}, "weddings": {**NONE, "unchanged": 6}}
        client = caller.call("GET", "/v1/clients/by-external-id/opera/C-00003").json()
        assert (client["version"], client["notes"]) == (2, "A string quartet.")

    def test_leaves_what_the_source_has_told_of_later(self, api: ApiServer, caller: Caller, tmp_path: Path) -> None:
        rows = example(2)
        run_program(api, caller, tmp_path / "x.csv", rows)
        old_rows = [{**row, "name": "Late", "updated_at": "2026-02-01T00:00:00+01:00"} for row in rows]
        summary = report(run_program(api, caller, tmp_path / "x.csv", old_rows))
        assert summary == {"clients": {**NONE, "stale": 2}, "weddings": {**NONE, "stale": 2}}

    def test_sends_the_newest_of_several_rows_of_one(self, api: ApiServer, caller: Caller, tmp_path: Path) -> None:
        row = {**example(4)[3], "client_id": "A/B 7"}
        newer = {**row, "name": "Newer", "updated_at": "2026-04-01T00:00:00Z"}
        summary = report(run_program(api, caller, tmp_path / "x.csv", [newer, row]))
        assert summary == {"clients": {**NONE, "created": 1}, "weddings": NONE}
        assert caller.call("GET", "/v1/clients/by-external-id/opera/A/B 7").json()["name"] == "Newer"


class TestFailures:
    def test_are_told_by_line_and_the_rest_is_brought_in(self, api: ApiServer, caller: Caller, tmp_path: Path) -> None:
        rows = example(3)
        rows[1]["email"] = "nobody"
        summary = report(run_program(api, caller, tmp_path / "x.csv", rows), code=1)
        assert summary["clients"]["faults"][0][0] == 3
        assert summary["clients"]["faults"][0][1].startswith("C-00002: 422 invalid_request: email: ")
        assert (summary["clients"]["created"], summary["clients"]["failed"]) == (2, 1)
        # A wedding whose client is missing has nobody to belong to.
        assert summary["weddings"]["faults"][0][1].startswith("W-00002: 422 invalid_request: client_id: ")

    def test_that_pass_are_waited_out(self, api: ApiServer, caller: Caller, tmp_path: Path) -> None:
        api.refusals = [(429, {"Retry-After": "1"}), (503, {"Retry-After": "0"}), (502, {})]
        summary = report(run_program(api, caller, tmp_path / "x.csv", example(1)))
        assert summary == {"clients": {**NONE, "created": 1}, "weddings": {**NONE, "created": 1}}

    def test_that_never_pass_are_told(self, api: ApiServer, aws: None, tmp_path: Path) -> None:
        summary = report(run_program(api, a_caller(plan=Plan(per_hour=0)), tmp_path / "x.csv", example(1)), code=1)
        assert summary["clients"]["faults"][0][1].startswith("C-00001: 429 rate_limited: ")

    def test_of_the_credentials_or_the_file_end_the_run(self, api: ApiServer, aws: None, tmp_path: Path) -> None:
        process = run_program(api, a_caller("clients:read"), tmp_path / "x.csv", example(5))
        assert (process.returncode, process.stdout) == (2, "")
        assert "insufficient_scope" in process.stderr
        assert len(api.paths) < 5
        assert run_program(api, a_caller(), tmp_path / "x.csv", [{"client_id": "1"}]).returncode == 2

    @pytest.mark.parametrize("source", ["a/b", "/", "..", "."])
    def test_of_a_source_that_no_path_can_hold_end_the_run(
        self, api: ApiServer, caller: Caller, tmp_path: Path, source: str
    ) -> None:
        process = program(api, caller, tmp_path / "x.csv", source)
        assert (process.returncode, process.stdout, api.paths) == (2, "", [])
        assert "--source: must not contain a slash" in process.stderr

    def test_to_read_a_cell_leave_the_others_going(self, api: ApiServer, caller: Caller, tmp_path: Path) -> None:
        rows = example(3)
        rows[0]["guests"] = "ca. 80"
        rows[1]["updated_at"] = "yesterday"
        summary = report(run_program(api, caller, tmp_path / "x.csv", rows), code=1)
        assert summary == {
            "clients": {
                **NONE,
                "created": 2,
                "failed": 1,
                "faults": [[3, "C-00002: updated_at is not a time: 'yesterday'"]],
            },
            "weddings": {
                **NONE,
                "created": 1,
                "failed": 2,
                "faults": [
                    [2, "W-00001: guests is not an integer: 'ca. 80'"],
                    [3, "W-00002: updated_at is not a time: 'yesterday'"],
                ],
            },
        }


class TestFiles:
    """What spreadsheets write, read as it is meant."""

    def test_of_semicolons_and_blanks_are_brought_in(self, api: ApiServer, caller: Caller, tmp_path: Path) -> None:
        file = tmp_path / "x.csv"
        file.write_bytes(
            b"\xef\xbb\xbfsep=;\r\nclient_id ; name; email ;updated_at\r\n C-1 ; Ann ;ann@example.com ; 2026-03-01T09:30:00Z\r\n;;;\r\n"
        )
        assert report(program(api, caller, file)) == {"clients": {**NONE, "created": 1}, "weddings": NONE}
        client = caller.call("GET", "/v1/clients/by-external-id/opera/C-1").json()
        assert (client["name"], client["email"]) == ("Ann", "ann@example.com")

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            (
                "client_id,name,email,updated_at\nC-1,Ann\nC-2,J\u00fcrgen\n".encode("latin-1"),
                "line 3 is not valid UTF-8",
            ),
            (
                b"client_id;name;email\n1;2;3\n",
                "the file has no column updated_at; with separator ';' it has client_id, name, email",
            ),
            (b"", "the file has no column client_id, name, email, updated_at"),
        ],
    )
    def test_that_are_none_end_the_run_and_say_why(self, content: bytes, message: str, tmp_path: Path) -> None:
        (tmp_path / "x.csv").write_bytes(content)
        with pytest.raises(records.SyncError, match=message):
            records.read_tasks(str(tmp_path / "x.csv"), "opera")

    @pytest.mark.parametrize(
        ("row", "message"),
        [
            ("C-1,Ann,ann@example.com", "has 3 cells, the header row has 4"),
            ("C-1,Ann,ann@example.com,2026-03-01T09:30:00Z,", "has 5 cells, the header row has 4"),
            ('C-1,"Ann" Lee,ann@example.com,2026-03-01T09:30:00Z', "',' expected after '\"'"),
            (",Ann,ann@example.com,2026-03-01T09:30:00Z", ": client_id is empty"),
        ],
    )
    def test_leave_out_a_row_that_cannot_be_read(self, row: str, message: str, tmp_path: Path) -> None:
        good = '"C-0","A\nB",a@example.com,2026-03-01T09:30:00Z'
        text = f"client_id,name,email,updated_at\n{good}\n\n{row}\n{good.replace('C-0', 'C-2')}\n"
        (tmp_path / "x.csv").write_text(text, encoding="utf-8")
        tasks, faults = records.read_tasks(str(tmp_path / "x.csv"), "opera")
        assert [(task.line, task.external_id) for task in tasks["clients"]] == [(2, "C-0"), (6, "C-2")]
        assert faults == {"clients": [(5, message)], "weddings": []}


def test_the_program_fits_the_types_of_the_sdk() -> None:
    options = ["--strict", "--no-incremental", "--config-file="]
    command = [sys.executable, "-m", "mypy", *options, str(_GUIDE / "sync_csv.py")]
    variables = {**os.environ, "MYPYPATH": os.pathsep.join([str(_GUIDE), str(PYTHON_SDK)])}
    process = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    assert process.returncode == 0, process.stdout


def everything(caller: Caller) -> list[dict[str, Any]]:
    return [
        each
        for path in ("/v1/clients", "/v1/weddings")
        for each in caller.call("GET", path, query="limit=100").json()["data"]
    ]
