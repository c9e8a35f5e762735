"""Asynchronous batches and bulk jobs: 202, progress, cancellation, results, crashes, revoked keys (R8 to R10)."""

import json
import time
from typing import Any

import boto3
import pytest

from apikit.actor import Actor, Tenant
from apikit.admission.plans import Plan
from apikit.operations import execution
from domain.jobs.wiring import start_job
from functions.job_runner import job_execution
from tests.batches import ASYNC, CREATE, batch, begin_batch, job_of, read_batch, results
from tests.clients import clients_of
from tests.fakes.jobs import Runner
from tests.gateway import Caller, a_caller
from tests.storage import set_attributes
from tests.threads import in_another_thread

EMPTY_REPORT: dict[str, Any] = {"batchItemFailures": []}


def lines(caller: Caller, job_id: str) -> list[dict[str, Any]]:
    answer = caller.call("GET", f"/v1/jobs/{job_id}/result")
    assert (answer.status, answer.headers["content-type"]) == (200, "application/jsonl"), answer
    return [json.loads(line) for line in answer.body.splitlines()]


def a_bulk(caller: Caller, count: int) -> str:
    tenant = Tenant(caller.organization_id, caller.environment)
    actor = Actor(tenant, caller.organization_id, caller.key_id, frozenset({"clients:write"}), "req_1")
    return start_job(actor, kind="bulk", operations=[CREATE] * count, scopes=["clients:write"]).id


class TestAsynchronousBatch:
    def test_is_carried_out_by_its_job(self, caller: Caller, runner: Runner) -> None:
        wedding = {"client_id": "{{0.body.id}}", "date": "2025-06-15"}
        batch_form = begin_batch(
            caller, CREATE, {"method": "POST", "path": "/v1/weddings", "body": wedding}, {**CREATE, "body": {}}
        )
        assert (batch_form["status"], batch_form["results"], job_of(caller, batch_form)["status"]) == (
            "queued",
            None,
            "queued",
        )
        assert clients_of(caller) == []
        assert runner.run() == EMPTY_REPORT
        state, job = read_batch(caller, batch_form), job_of(caller, batch_form)
        assert (state.json()["status"], state.json()["failed"]) == ("completed", 1)
        assert [each["status"] for each in results(state)] == [201, 201, 422]
        assert (job["status"], job["progress"]) == ("succeeded", {"total": 3, "done": 3, "failed": 1})
        assert job["result_url"] == f"https://api.test/v1/jobs/{job['id']}/result"
        assert [each["status"] for each in lines(caller, job["id"])] == [201, 201, 422]
        assert [each["id"] for each in caller.call("GET", "/v1/jobs").json()["data"]] == [job["id"]]

    def test_atomic_all_happen_with_the_batchs_end(self, caller: Caller, runner: Runner) -> None:
        batch_form = begin_batch(caller, CREATE, CREATE, atomic=True)
        runner.run()
        assert read_batch(caller, batch_form).json()["status"] == "completed"
        assert len(results(read_batch(caller, batch_form))) == len(clients_of(caller)) == 2
        assert job_of(caller, batch_form)["status"] == "succeeded"

    def test_atomic_one_failure_leaves_nothing(self, caller: Caller, runner: Runner) -> None:
        batch_form = begin_batch(caller, CREATE, {**CREATE, "body": {}}, atomic=True)
        runner.run()
        state = read_batch(caller, batch_form)
        assert (state.json()["status"], [each["status"] for each in results(state)]) == ("failed", [424, 422])
        assert job_of(caller, batch_form)["error"]["code"] == "not_atomic"
        assert clients_of(caller) == []

    def test_sent_again_it_is_the_same_and_runs_once(self, caller: Caller, runner: Runner) -> None:
        headers = {"idempotency-key": "j1"}
        first = batch(caller, CREATE, headers=headers, **ASYNC)
        second = batch(caller, CREATE, headers=headers, **ASYNC)
        assert (second.status, second.json()["id"]) == (202, first.json()["id"])
        assert len(runner.sqs.entries) == 2
        runner.run()
        assert len(clients_of(caller)) == 1

    def test_atomic_it_has_room_for_all_or_is_no_job(self, aws: None, runner: Runner) -> None:
        caller = a_caller(plan=Plan(per_hour=3))
        batch(caller, *[CREATE] * 4, atomic=True, **ASYNC).problem(429, "rate_limited")
        assert runner.sqs.entries == []


class TestSlices:
    def test_a_job_goes_on_where_its_time_ended(self, caller: Caller, runner: Runner, monkeypatch: Any) -> None:
        job_id = a_bulk(caller, 5)
        monkeypatch.setattr(job_execution, "_MAX_NEW_RESULTS", 2)
        with monkeypatch.context() as patch:
            clock = iter(range(100))
            patch.setattr("functions.job_runner.handler._has_time", lambda _: next(clock) < 3)
            assert runner.run() == EMPTY_REPORT
        job = caller.call("GET", f"/v1/jobs/{job_id}").json()
        assert (job["status"], job["progress"]["done"], job["result_url"]) == ("running", 3, None)
        caller.call("GET", f"/v1/jobs/{job_id}/result").problem(409, "conflict")
        assert runner.run() == EMPTY_REPORT
        job = caller.call("GET", f"/v1/jobs/{job_id}").json()
        assert (job["status"], job["progress"]["done"]) == ("succeeded", 5)
        assert len(lines(caller, job_id)) == len(clients_of(caller)) == 5

    @pytest.mark.parametrize(
        ("accept", "status"),
        [
            ("application/xml", 406),
            ("text/xml", 406),
            ("application/jsonl;q=0, application/xml", 406),
            ("application/jsonl", 200),
            ("application/json", 200),
            ("application/xml, */*;q=0.1", 200),
            ("*/*", 200),
        ],
    )
    def test_a_result_has_no_xml_form(self, caller: Caller, runner: Runner, accept: str, status: int) -> None:
        job_id = a_bulk(caller, 1)
        runner.run()
        answer = caller.call("GET", f"/v1/jobs/{job_id}/result", headers={"Accept": accept})
        assert answer.status == status, answer
        if status == 200:
            assert answer.headers["content-type"] == "application/jsonl"

    def test_no_time_at_all_is_no_progress_and_no_end(self, caller: Caller, runner: Runner) -> None:
        job_id = a_bulk(caller, 1)
        assert runner.run(remaining_ms=1_000) == EMPTY_REPORT
        assert caller.call("GET", f"/v1/jobs/{job_id}").json()["status"] == "running"
        assert len(runner.sqs.entries) == 1
        runner.run()
        assert caller.call("GET", f"/v1/jobs/{job_id}").json()["status"] == "succeeded"

    def test_a_redelivered_message_repeats_nothing(self, caller: Caller, runner: Runner) -> None:
        job_id = a_bulk(caller, 3)
        messages = runner.sqs.take_messages("jobs")
        assert runner.deliver(messages) == runner.deliver(messages) == EMPTY_REPORT
        assert len(clients_of(caller)) == len(lines(caller, job_id)) == 3

    def test_a_worker_that_died_before_it_noted_repeats_nothing(
        self, caller: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        job_id = a_bulk(caller, 3)
        messages = runner.sqs.take_messages("jobs")
        with monkeypatch.context() as patch:
            patch.setattr("domain.jobs.job_leases.JobLeases.record_results", _die)
            assert runner.deliver(messages) == {"batchItemFailures": [{"itemIdentifier": "message-0"}]}
        assert len(clients_of(caller)) == 3
        assert runner.deliver(messages) == EMPTY_REPORT
        assert len(clients_of(caller)) == 3
        assert {each["headers"].get("Idempotency-Replayed") for each in lines(caller, job_id)} == {"true"}

    def test_a_worker_that_died_between_effect_and_end_repeats_nothing(
        self, caller: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        batch_form = begin_batch(caller, CREATE, atomic=True)
        messages = runner.sqs.take_messages("jobs")
        with monkeypatch.context() as patch:
            patch.setattr("domain.jobs.job_leases.JobLeases.end", _die)
            assert runner.deliver(messages) != EMPTY_REPORT
        assert runner.deliver(messages) == EMPTY_REPORT
        assert job_of(caller, batch_form)["status"] == "succeeded"
        assert len(clients_of(caller)) == len(results(read_batch(caller, batch_form))) == 1

    @pytest.mark.parametrize(
        ("owner", "answer"),
        [("message-0:1f", {"batchItemFailures": [{"itemIdentifier": "message-0"}]}), ("message-9:1f", EMPTY_REPORT)],
        ids=["its own message comes again", "another message is one too many"],
    )
    def test_one_worker_at_a_time(self, caller: Caller, runner: Runner, owner: str, answer: Any) -> None:
        job_id = a_bulk(caller, 1)
        place = f"T#{caller.organization_id}#live#job-runs", job_id
        set_attributes("resources", *place, un=2**40, ow=owner)
        assert runner.run() == answer
        assert clients_of(caller) == []

    def test_a_repeated_requests_message_does_not_fail_a_job_that_goes_well(
        self, caller: Caller, runner: Runner
    ) -> None:
        job_id = a_bulk(caller, 2)
        (message,) = runner.sqs.take_messages("jobs")
        repeats = [{**message, "messageId": "again", "attributes": {"ApproximateReceiveCount": "5"}}]
        place = f"T#{caller.organization_id}#live#job-runs", job_id
        set_attributes("resources", *place, un=2**40, ow="message-0:1f")
        assert runner.deliver(repeats) == EMPTY_REPORT
        set_attributes("resources", *place, un=int(time.time()) - 1)
        assert runner.deliver([message]) == EMPTY_REPORT
        assert caller.call("GET", f"/v1/jobs/{job_id}").json()["status"] == "succeeded"

    def test_after_the_last_try_the_job_says_that_it_failed(
        self, caller: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        batch_form = begin_batch(caller, CREATE)
        with monkeypatch.context() as patch:
            patch.setattr("domain.jobs.job_leases.JobLeases.read_operations", _die)
            assert runner.run(times=5) != EMPTY_REPORT
        job = job_of(caller, batch_form)
        assert (job["status"], job["error"]["code"]) == ("failed", "internal_error")
        assert read_batch(caller, batch_form).json()["status"] == "failed"

    @pytest.mark.parametrize("body", ["", "[]", "{}", '{"job_id": "x"}'])
    def test_a_message_that_is_none_ends_in_the_dead_letters(self, runner: Runner, body: str) -> None:
        message = {"messageId": "m", "body": body, "attributes": {"ApproximateReceiveCount": "1"}}
        assert runner.deliver([message]) == {"batchItemFailures": [{"itemIdentifier": "m"}]}


class TestCancel:
    def test_of_a_queued_job_leaves_everything_undone(self, caller: Caller, runner: Runner) -> None:
        batch_form = begin_batch(caller, CREATE)
        answer = caller.call("POST", f"/v1/jobs/{batch_form['job_id']}/cancel")
        assert (answer.status, answer.json()["status"]) == (200, "canceled")
        assert runner.run() == EMPTY_REPORT
        assert clients_of(caller) == []
        state = read_batch(caller, batch_form).json()
        assert (state["status"], state["results"]) == ("canceled", [])
        repeat = caller.call("POST", f"/v1/jobs/{batch_form['job_id']}/cancel")
        assert (repeat.status, repeat.json()["status"]) == (200, "canceled")

    @pytest.mark.parametrize("max_new_results", [1, 100])
    def test_of_a_running_one_stops_it_before_its_next_operation(
        self, caller: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch, max_new_results: int
    ) -> None:
        job_id = a_bulk(caller, 5)
        monkeypatch.setattr(job_execution, "_MAX_NEW_RESULTS", max_new_results)
        monkeypatch.setattr(job_execution, "_CANCELLATION_CHECK_INTERVAL_S", 0.0)
        _act_after(monkeypatch, 2, lambda: _cancel_job(caller, job_id))
        runner.run()
        job = caller.call("GET", f"/v1/jobs/{job_id}").json()
        assert (job["status"], job["progress"]) == ("canceled", {"total": 5, "done": 2, "failed": 0})
        assert len(lines(caller, job_id)) == len(clients_of(caller)) == 2

    def test_of_an_atomic_one_stops_its_transaction(
        self, caller: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        batch_form = begin_batch(caller, CREATE, CREATE, atomic=True)
        _act_after(monkeypatch, 2, lambda: _cancel_job(caller, batch_form["job_id"]))
        runner.run()
        assert job_of(caller, batch_form)["status"] == "canceled"
        assert clients_of(caller) == []
        assert read_batch(caller, batch_form).json()["status"] == "canceled"

    def test_of_one_that_has_ended_is_too_late(self, caller: Caller, runner: Runner) -> None:
        batch_form = begin_batch(caller, CREATE)
        runner.run()
        caller.call("POST", f"/v1/jobs/{batch_form['job_id']}/cancel").problem(409, "illegal_transition")


class TestRights:
    def test_a_revoked_key_ends_its_jobs(self, caller: Caller, runner: Runner) -> None:
        batch_form = begin_batch(caller, CREATE)
        set_attributes("access", f"KEY#{caller.key_id}", "KEY", st="revoked")
        assert runner.run() == EMPTY_REPORT
        another = a_caller(organization_id=caller.organization_id)
        job = job_of(another, batch_form)
        assert (job["status"], job["error"]["code"]) == ("failed", "key_revoked")
        state = read_batch(another, batch_form).json()
        assert (state["status"], state["error"]["code"]) == ("failed", "key_revoked")
        assert clients_of(another) == []

    @pytest.mark.parametrize(("now", "status"), [(["clients:read"], 403), (["*"], 201), (["clients:write"], 201)])
    def test_a_key_does_what_it_may_do_then_and_now(
        self, aws: None, runner: Runner, now: list[str], status: int
    ) -> None:
        caller = a_caller("batch:write", "batch:read", "clients:write", "jobs:read")
        batch_form = begin_batch(caller, CREATE, {"method": "GET", "path": "/v1/clients"})
        set_attributes("access", f"KEY#{caller.key_id}", "KEY", sc=[*now, "batch:read"])
        runner.run()
        answer_statuses = [each["status"] for each in results(read_batch(caller, batch_form))]
        # What it gained since is not the job's.
        assert answer_statuses == [status, 403]

    def test_jobs_are_their_tenants_own(self, caller: Caller, runner: Runner) -> None:
        batch_form = begin_batch(caller, CREATE)
        stranger = a_caller()
        for method, path in (("GET", ""), ("GET", "/result"), ("POST", "/cancel")):
            stranger.call(method, f"/v1/jobs/{batch_form['job_id']}{path}").problem(404, "not_found")
        a_caller("jobs:read", organization_id=caller.organization_id).call(
            "POST", f"/v1/jobs/{batch_form['job_id']}/cancel"
        ).problem(403, "insufficient_scope")


class TestResult:
    def test_of_a_large_one_is_elsewhere(self, caller: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
        batch_form = begin_batch(caller, CREATE)
        runner.run()
        monkeypatch.setattr("domain.jobs.service.MAX_RESPONSE_BYTES", 10)
        answer = caller.call("GET", f"/v1/jobs/{batch_form['job_id']}/result")
        assert answer.status == 303
        assert f"/jobs/{caller.organization_id}/live/{batch_form['job_id']}/result.jsonl" in answer.headers["location"]
        assert "X-Amz-Signature" in answer.headers["location"]

    def test_files_lie_with_their_organization(self, caller: Caller, runner: Runner) -> None:
        batch_form = begin_batch(caller, CREATE)
        runner.run()
        listing = boto3.client("s3").list_objects_v2(Bucket="jobs", Prefix=f"{caller.organization_id}/live/")
        assert {each["Key"].split("/")[2] for each in listing["Contents"]} == {batch_form["job_id"]}


def _die(*_: Any, **__: Any) -> None:
    raise RuntimeError("the process ended here")


def _cancel_job(caller: Caller, job_id: str) -> None:
    assert caller.call("POST", f"/v1/jobs/{job_id}/cancel").status == 200


def _act_after(monkeypatch: pytest.MonkeyPatch, count: int, act: Any) -> None:
    """Acts, on another thread, once so many operations are done."""
    real, outcomes = execution.run_one, []

    async def one(*args: Any, **kwargs: Any) -> Any:
        outcomes.append(await real(*args, **kwargs))
        if len(outcomes) == count:
            in_another_thread(act)
        return outcomes[-1]

    monkeypatch.setattr(execution, "run_one", one)
