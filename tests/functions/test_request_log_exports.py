"""Exports of the request log: a job that writes each row once, as JSON Lines or as CSV that no spreadsheet evaluates."""

import csv
import io
import json
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest

from apikit import rfc3339
from apikit.ids import new_id
from domain.jobs.job_leases import JobLeases
from domain.request_logs.log_rows import row_id_of
from domain.request_logs.wiring import request_log
from functions.job_runner import export_execution
from tests.builders import a_request_log
from tests.fakes.jobs import Runner
from tests.gateway import Answer, Caller, a_caller
from tests.keys import a_key

HOUR = timedelta(hours=1)


def period(start: datetime, end: datetime) -> dict[str, str]:
    return {"from": rfc3339(start), "to": rfc3339(end)}


def store_rows(caller: Caller, row_count: int, **fields: Any) -> list[str]:
    """Rows of the last minutes, and their IDs, newest first."""
    moment, row_ids = datetime.now(UTC) - HOUR / 2, []
    for number in range(row_count):
        request_id = new_id("req", moment + timedelta(seconds=number))
        row = a_request_log(
            id=row_id_of(request_id),
            request_id=request_id,
            organization_id=caller.organization_id,
            created_at=moment,
            **fields,
        )
        request_log().put(row)
        row_ids.append(row.id)
    return row_ids[::-1]


def export(caller: Caller, **fields: Any) -> dict[str, Any]:
    now = datetime.now(UTC)
    answer = caller.call(
        "POST", "/v1/request-logs/export", json={**period(now - HOUR, now), "format": "jsonl", **fields}
    )
    assert answer.status == 202, answer
    job: dict[str, Any] = answer.json()
    assert answer.headers["location"] == f"https://api.test/v1/jobs/{job['id']}"
    return job


def result_of(caller: Caller, job: dict[str, Any]) -> Answer:
    return caller.call("GET", f"/v1/jobs/{job['id']}/result")


def job_of(caller: Caller, job: dict[str, Any]) -> dict[str, Any]:
    body: dict[str, Any] = caller.call("GET", f"/v1/jobs/{job['id']}").json()
    return body


class TestExport:
    def test_writes_the_rows_of_the_filters_as_the_list_has_them(self, owner: Caller, runner: Runner) -> None:
        row_ids = store_rows(owner, 7, status=404)
        store_rows(owner, 3)
        job = export(owner, filters={"status": "4xx", "route": "/v1/clients"})
        assert (job["kind"], job["status"]) == ("request_log_export", "queued")
        runner.run()
        ended_job = job_of(owner, job)
        assert (ended_job["status"], ended_job["progress"]) == ("succeeded", {"total": 7, "done": 7, "failed": 0})
        answer = result_of(owner, job)
        lines = [json.loads(line) for line in answer.body.splitlines()]
        assert answer.headers["content-type"] == "application/jsonl"
        assert [line["id"] for line in lines] == row_ids
        listed_rows = owner.call("GET", "/v1/request-logs", query="status=404&route=/v1/clients").json()["data"]
        assert lines == listed_rows

    def test_as_csv_has_a_head_and_cells_that_are_no_formulas(self, owner: Caller, runner: Runner) -> None:
        for agent in ("=cmd|'/C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", 'a "quoted", text'):
            store_rows(owner, 1, user_agent=agent)
        job = export(owner, format="csv")
        runner.run()
        answer = result_of(owner, job)
        assert answer.headers["content-type"].partition(";")[0] == "text/csv"
        rows = list(csv.DictReader(io.StringIO(answer.body.decode())))
        assert {row["user_agent"] for row in rows} == {
            "'=cmd|'/C calc'!A0", "'+1", "'-1", "'@SUM(A1)", "'\t=1", 'a "quoted", text'
        }  # fmt: skip
        assert {(row["method"], row["status"], row["livemode"]) for row in rows} == {("GET", "200", "true")}

    def test_without_rows_is_empty(self, owner: Caller, runner: Runner) -> None:
        jobs = [export(owner, format=each) for each in ("jsonl", "csv")]
        runner.run(times=2)
        empty, head = (result_of(owner, job).body for job in jobs)
        assert empty == b""
        assert head.decode().startswith("id,organization_id,")
        assert head.count(b"\n") == 1

    def test_continues_after_a_fault_and_writes_each_row_once(
        self, owner: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(export_execution, "_PAGE_ROWS", 2)
        monkeypatch.setattr(export_execution, "_PART_PAGES", 1)
        row_ids = store_rows(owner, 9)
        job = export(owner)

        advance, calls = JobLeases._advance, count(1)  # noqa: SLF001 - where it fails

        def fail_third(*arguments: Any) -> None:
            # Between the second part and its position.
            if next(calls) == 3:
                raise RuntimeError
            advance(*arguments)

        monkeypatch.setattr(JobLeases, "_advance", fail_third)
        [message] = runner.sqs.take_messages("jobs", times=1)
        assert runner.deliver([message])["batchItemFailures"]
        assert runner.deliver([message]) == {"batchItemFailures": []}
        lines = result_of(owner, job).body.splitlines()
        assert [json.loads(line)["id"] for line in lines] == row_ids

    def test_of_too_many_rows_has_the_newest(
        self, owner: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(export_execution, "_PAGE_ROWS", 2)
        monkeypatch.setattr(export_execution, "_PART_PAGES", 1)
        monkeypatch.setattr(export_execution, "MAX_EXPORT_ROWS", 4)
        row_ids = store_rows(owner, 6)
        job = export(owner)
        runner.run()
        failed_job = job_of(owner, job)
        assert (failed_job["status"], failed_job["error"]["code"]) == ("failed", "too_many")
        assert [json.loads(line)["id"] for line in result_of(owner, job).body.splitlines()] == row_ids[:4]

    def test_that_is_canceled_ends(self, owner: Caller, runner: Runner) -> None:
        store_rows(owner, 2)
        job = export(owner)
        assert owner.call("POST", f"/v1/jobs/{job['id']}/cancel").status == 200
        runner.run(times=2)
        assert job_of(owner, job)["status"] == "canceled"
        assert result_of(owner, job).status == 200

    def test_is_the_same_job_for_the_same_key(self, owner: Caller, runner: Runner) -> None:
        body = {**period(datetime.now(UTC) - HOUR, datetime.now(UTC)), "format": "csv"}
        headers = {"Idempotency-Key": new_id("req")}
        answers = [owner.call("POST", "/v1/request-logs/export", json=body, headers=headers) for _ in range(2)]
        assert len({answer.json()["id"] for answer in answers}) == 1
        assert answers[1].headers["idempotency-replayed"] == "true"


class TestRights:
    def test_are_those_of_reading_the_log(self, owner: Caller, runner: Runner) -> None:
        body = {**period(datetime.now(UTC) - HOUR, datetime.now(UTC)), "format": "csv"}
        a_caller("usage:read").call("POST", "/v1/request-logs/export", json=body).problem(403, "insufficient_scope")
        store_rows(owner, 1)
        job = export(owner)
        runner.run()
        reader = a_key(owner, scopes=["jobs:read"])
        result_of(reader, job).problem(403, "insufficient_scope")
        result_of(a_caller(), job).problem(404, "not_found")
        assert result_of(a_key(owner, scopes=["jobs:read", "request-logs:read"]), job).status == 200

    def test_that_were_lost_end_the_job(self, owner: Caller, runner: Runner) -> None:
        key = a_key(owner, scopes=["request-logs:read", "jobs:read"])
        store_rows(owner, 1)
        job = export(key)
        assert owner.call("DELETE", f"/v1/api-keys/{key.key_id}").status == 204
        runner.run()
        failed_job = job_of(owner, job)
        assert (failed_job["status"], failed_job["error"]["code"]) == ("failed", "key_revoked")
        assert result_of(owner, job).body == b""


class TestBody:
    @pytest.mark.parametrize(
        ("fields", "pointer"),
        [
            ({"format": "xlsx"}, "/format"),
            ({"format": None}, "/format"),
            ({"from": None}, "/from"),
            ({"to": "yesterday"}, "/to"),
            ({"filters": {"status": "2xx"}}, "/filters/status"),
            ({"filters": {"key_id": "x"}}, "/filters/key_id"),
            ({"filters": {"path": "/"}}, "/filters/path"),
            ({"from": "2999-01-01T00:00:00Z", "to": "2999-01-02T00:00:00Z"}, "/from"),
            ({"from": "2026-01-02T00:00:00Z", "to": "2026-01-02T00:00:00Z"}, "/from"),
        ],
    )
    def test_is_checked(self, caller: Caller, fields: dict[str, Any], pointer: str) -> None:
        body = {**period(datetime.now(UTC) - HOUR, datetime.now(UTC)), "format": "csv", **fields}
        answer = caller.call("POST", "/v1/request-logs/export", json=body)
        assert pointer in [fault for fault, _ in answer.faults()]
