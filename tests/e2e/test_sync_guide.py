"""The guide's sync program on the deployed stack: everything comes in once, and a second run leaves no trace anywhere."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.e2e.feed import events, follow_feed
from tests.e2e.stack import Customer
from tests.guides import GUIDES, PYTHON_SDK

_GUIDE = GUIDES / "sync"
_CLIENTS, _WEDDINGS = 150, 113
_NONE = {"created": 0, "updated": 0, "unchanged": 0, "stale": 0, "failed": 0, "faults": []}


def run_program(customer: Customer, file: Path) -> dict[str, Any]:
    """What the program reports."""
    credentials = {"WEDSYNC_API_KEY": customer.api_key, "WEDSYNC_API_SECRET": customer.api_secret}
    program = [sys.executable, str(_GUIDE / "sync_csv.py"), str(file)]
    command = [*program, "--source", "opera", "--api-url", customer.api_url, "--json"]
    variables = {**os.environ, "PYTHONPATH": str(PYTHON_SDK), **credentials}
    run = subprocess.run(command, env=variables, capture_output=True, encoding="utf-8", check=False)
    assert run.returncode == 0, run
    report: dict[str, Any] = json.loads(run.stdout)
    return report


class TestSync:
    def test_is_done_once_however_often_it_runs(self, customer: Customer, tmp_path: Path) -> None:
        file = tmp_path / "clients.csv"
        csv = subprocess.run(
            [sys.executable, _GUIDE / "example_csv.py", str(_CLIENTS)], capture_output=True, check=True
        )
        file.write_bytes(csv.stdout)
        start = customer.call("GET", "/v1/changes?cursor=latest").json()["next_cursor"]

        first = run_program(customer, file)
        assert first == {"clients": {**_NONE, "created": _CLIENTS}, "weddings": {**_NONE, "created": _WEDDINGS}}
        changes = follow_feed(customer, start, lambda entries: len(entries) >= _CLIENTS + _WEDDINGS)
        assert {(each["operation"], each["version"]) for each in changes} == {("created", 1)}
        cursor = customer.call("GET", "/v1/changes?cursor=latest").json()["next_cursor"]
        # The organization's first event was that of its API key.
        last = events(customer, lambda entries: len(entries) >= _CLIENTS + _WEDDINGS, after_sequence=1)[0]["sequence"]
        versions = {each["id"]: each["version"] for name in ("clients", "weddings") for each in customer.all_of(name)}

        second = run_program(customer, file)
        assert second == {"clients": {**_NONE, "unchanged": _CLIENTS}, "weddings": {**_NONE, "unchanged": _WEDDINGS}}
        assert versions == {
            each["id"]: each["version"] for name in ("clients", "weddings") for each in customer.all_of(name)
        }

        # What the second run had left in the feed would stand in front of what the third leaves.
        lines = file.read_text().splitlines()
        lines[7] = lines[7].replace("2026-03-01T09:30:00Z", "2026-03-02T09:30:00Z").replace("client7@", "couple7@")
        file.write_text("\n".join(lines))
        third = run_program(customer, file)
        assert third == {
            "clients": {**_NONE, "unchanged": _CLIENTS - 1, "updated": 1},
            "weddings": {**_NONE, "unchanged": _WEDDINGS},
        }
        [change] = follow_feed(customer, cursor, lambda entries: len(entries) >= 1)
        assert (change["operation"], change["version"], change["data"]["email"]) == (
            "updated",
            2,
            "couple7@example.com",
        )
        all_events = events(customer, lambda entries: len(entries) >= 1, after_sequence=last)
        assert [event["type"] for event in all_events] == ["client.updated"]
