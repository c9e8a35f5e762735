"""Replays, from HTTP to the receiver: what was missed arrives once, in order, behind live events (W8)."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import boto3
import pytest

from apikit.clock import rfc3339
from apikit.dynamo.table import Table
from domain.deliveries import event_replayer
from tests.clients import a_client
from tests.fakes.deliveries import Crash
from tests.fakes.jobs import Runner, a_runner
from tests.fakes.receiver import Receiver, answers
from tests.flows.pipeline import Pipeline
from tests.flows.test_webhook_pipeline import a_hook, deliveries
from tests.gateway import Answer, Caller, a_caller

_HOUR = timedelta(hours=1)


@pytest.fixture(scope="module")
def one_runner(module_pipeline: Pipeline) -> Iterator[Runner]:
    """The runner of the module's jobs, on the pipeline's queues."""
    with a_runner() as new_runner:
        new_runner.sqs = module_pipeline.sqs
        yield new_runner


@pytest.fixture
def runner(one_runner: Runner, pipeline: Pipeline) -> Runner:
    """The runner; its queue is empty."""
    return one_runner


def start(caller: Caller, webhook: dict[str, Any], action: str = "replay", **body: Any) -> Answer:
    body = {"since": rfc3339(datetime.now(UTC) - _HOUR), **body}
    return caller.call("POST", f"/v1/webhooks/{webhook['id']}/{action}", json=body)


def replay(
    pipeline: Pipeline, runner: Runner, caller: Caller, webhook: dict[str, Any], **options: Any
) -> dict[str, Any]:
    """Start a replay, run it and what it queued, and return the job."""
    answer = start(caller, webhook, **options)
    assert answer.status == 202, answer.body
    runner.run()
    pipeline.serve()
    return job_of(caller, answer)


def job_of(caller: Caller, answer: Answer) -> dict[str, Any]:
    form: dict[str, Any] = caller.call("GET", f"/v1/jobs/{answer.json()['id']}").json()
    return form


def change_clients(caller: Caller, count: int = 3) -> None:
    """Write clients, and change and archive each: several events of one object, some of one moment."""
    for _ in range(count):
        path = f"/v1/clients/{a_client(caller)['id']}"
        caller.call("PATCH", path, json={"notes": "x", "status": "archived"})


def sequences(receiver: Receiver) -> list[int]:
    return [json.loads(request.body)["sequence"] for request in receiver.requests]


def pause_and_miss(pipeline: Pipeline, caller: Caller, receiver: Receiver, **fields: Any) -> dict[str, Any]:
    """A webhook that missed events while it was paused, and is active again."""
    webhook = a_hook(caller, receiver, max_in_flight=1, **fields)
    path = f"/v1/webhooks/{webhook['id']}"
    caller.call("POST", f"{path}/pause")
    change_clients(caller)
    pipeline.run()
    assert receiver.requests == []
    caller.call("POST", f"{path}/resume")
    return webhook


class TestReplay:
    def test_sends_what_a_paused_webhook_missed(
        self, pipeline: Pipeline, runner: Runner, caller: Caller, receiver: Receiver
    ) -> None:
        webhook = pause_and_miss(pipeline, caller, receiver)
        job = replay(pipeline, runner, caller, webhook)
        numbers = [each["sequence"] for each in pipeline.events if each["type"].startswith("client.")]
        assert sequences(receiver) == sorted(numbers)
        assert (job["kind"], job["status"]) == ("webhook_replay", "succeeded")
        assert job["progress"]["done"] == job["progress"]["total"] >= len(numbers)
        result = json.loads(caller.call("GET", f"/v1/jobs/{job['id']}/result").body)
        assert result["body"] == {"queued_deliveries": len(numbers)}
        assert {each["replay_id"] for each in deliveries(caller, webhook)} == {job["id"]}

    def test_sends_to_a_webhook_that_did_not_exist(
        self, pipeline: Pipeline, runner: Runner, caller: Caller, receiver: Receiver
    ) -> None:
        first_hook = a_hook(caller, receiver, max_in_flight=1)
        change_clients(caller)
        pipeline.run()
        numbers = sequences(receiver)
        caller.call("DELETE", f"/v1/webhooks/{first_hook['id']}")
        webhook = a_hook(caller, receiver, max_in_flight=1)
        receiver.requests.clear()
        for _ in range(2):
            replay(pipeline, runner, caller, webhook, only_missing=True)
        assert sequences(receiver) == sorted(numbers)
        assert all(each["replay_id"].startswith("job_") for each in deliveries(caller, webhook))
        receiver.requests.clear()
        replay(pipeline, runner, caller, webhook)
        assert sequences(receiver) == sorted(numbers)

    def test_retries_what_failed(self, pipeline: Pipeline, runner: Runner, caller: Caller, receiver: Receiver) -> None:
        webhook = a_hook(caller, receiver, max_in_flight=1, retry_policy={"delays_s": []})
        a_client(caller)
        pipeline.run()
        receiver.behave = answers(500)
        change_clients(caller, 1)
        pipeline.run()
        failed_ids = {each["event_id"] for each in deliveries(caller, webhook) if each["status"] == "failed"}
        assert failed_ids
        receiver.behave = answers(200)
        receiver.requests.clear()
        job = replay(pipeline, runner, caller, webhook, action="retry-failed")
        assert job["kind"] == "webhook_retry"
        assert {json.loads(each.body)["id"] for each in receiver.requests} == failed_ids
        assert sequences(receiver) == sorted(sequences(receiver))
        assert {each["status"] for each in deliveries(caller, webhook)} == {"delivered"}

    def test_two_at_once_send_each_event_once_each(
        self, pipeline: Pipeline, runner: Runner, caller: Caller, receiver: Receiver
    ) -> None:
        webhook = pause_and_miss(pipeline, caller, receiver)
        assert {start(caller, webhook).status for _ in range(2)} == {202}
        runner.run()
        pipeline.serve()
        numbers = [each["sequence"] for each in pipeline.events if each["type"].startswith("client.")]
        assert sorted(sequences(receiver)) == sorted(numbers * 2)
        receiver.requests.clear()
        other_hook = a_hook(caller, receiver, max_in_flight=1)
        assert {start(caller, other_hook, only_missing=True).status for _ in range(2)} == {202}
        runner.run()
        pipeline.serve()
        assert sequences(receiver) == sorted(numbers)

    def test_is_behind_live_events(
        self, pipeline: Pipeline, runner: Runner, caller: Caller, receiver: Receiver
    ) -> None:
        webhook = pause_and_miss(pipeline, caller, receiver)
        start(caller, webhook)
        runner.run()
        client = a_client(caller)
        pipeline.publish()
        pipeline.fan_out()
        pipeline.serve()
        assert json.loads(receiver.requests[0].body)["data"]["object"]["id"] == client["id"]
        assert sequences(receiver)[1:] == sorted(sequences(receiver)[1:])

    def test_takes_the_types_and_filters(
        self, pipeline: Pipeline, runner: Runner, caller: Caller, receiver: Receiver
    ) -> None:
        webhook = pause_and_miss(pipeline, caller, receiver, filters={"data": {"object": {"status": ["archived"]}}})
        replay(pipeline, runner, caller, webhook, event_types=["client.updated", "client.created"])
        assert {json.loads(each.body)["type"] for each in receiver.requests} == {"client.updated"}

    def test_waits_for_room_in_the_backlog(
        self,
        pipeline: Pipeline,
        runner: Runner,
        caller: Caller,
        receiver: Receiver,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(event_replayer, "MAX_QUEUED", 2)
        monkeypatch.setattr(event_replayer, "_PAGE", 3)
        webhook = pause_and_miss(pipeline, caller, receiver)
        answer = start(caller, webhook)
        runner.run()
        assert job_of(caller, answer)["status"] == "running"
        # The count of entries falls, and the message with the delay continues the job.
        for _ in range(8):
            pipeline.serve()
            runner.run()
        pipeline.serve()
        assert job_of(caller, answer)["status"] == "succeeded"
        assert sequences(receiver) == sorted(
            each["sequence"] for each in pipeline.events if each["type"].startswith("client.")
        )


class TestFaults:
    @pytest.mark.parametrize("method", ["put_operation", "update", "write"])
    @pytest.mark.parametrize("mode", ["all", "only_missing", "only_failed", "failed"])
    def test_a_crash_at_each_write(
        self,
        pipeline: Pipeline,
        runner: Runner,
        caller: Caller,
        receiver: Receiver,
        monkeypatch: pytest.MonkeyPatch,
        method: str,
        mode: str,
    ) -> None:
        webhook = a_hook(caller, receiver, max_in_flight=1, retry_policy={"delays_s": []})
        receiver.behave = answers(500)
        # Fewer failures than open the circuit.
        change_clients(caller, 1)
        pipeline.run()
        numbers = sorted(sequences(receiver))
        receiver.behave = answers(200)
        receiver.requests.clear()
        caller.call("POST", f"/v1/webhooks/{webhook['id']}/pause")
        caller.call("POST", f"/v1/webhooks/{webhook['id']}/resume")
        action = "retry-failed" if mode == "failed" else "replay"
        options = {mode: True} if mode.startswith("only_") else {}
        answer = start(caller, webhook, action, **options)
        messages = runner.sqs.take_messages("jobs")
        crash_count = 0
        for crash_at in range(1, 60):
            with monkeypatch.context() as patch:
                patch.setattr(Table, method, crash_at_call(getattr(Table, method), crash_at))
                expire_leases()
                try:
                    runner.deliver(messages)
                except Crash:
                    crash_count += 1
                else:
                    break
        assert crash_count > 0
        pipeline.serve()
        assert job_of(caller, answer)["status"] == "succeeded"
        assert sequences(receiver) == numbers

    def test_a_paused_webhook_ends_the_job(
        self, pipeline: Pipeline, runner: Runner, caller: Caller, receiver: Receiver
    ) -> None:
        webhook = pause_and_miss(pipeline, caller, receiver)
        answer = start(caller, webhook)
        caller.call("POST", f"/v1/webhooks/{webhook['id']}/pause")
        runner.run()
        job = job_of(caller, answer)
        assert (job["status"], job["error"]["code"]) == ("failed", "illegal_transition")
        assert receiver.requests == []

    def test_a_cancellation(self, pipeline: Pipeline, runner: Runner, caller: Caller, receiver: Receiver) -> None:
        webhook = pause_and_miss(pipeline, caller, receiver)
        answer = start(caller, webhook)
        assert caller.call("POST", f"/v1/jobs/{answer.json()['id']}/cancel").status == 200
        runner.run()
        assert job_of(caller, answer)["status"] == "canceled"
        assert receiver.requests == []


class TestRefusals:
    @pytest.mark.parametrize(
        ("body", "pointer"),
        [
            ({"since": rfc3339(datetime.now(UTC) - timedelta(days=31))}, "/since"),
            ({"since": rfc3339(datetime.now(UTC) + timedelta(days=1))}, "/since"),
            ({"until": rfc3339(datetime.now(UTC) - timedelta(days=2))}, "/since"),
            ({"event_types": ["client.exploded"]}, "/event_types/0"),
            ({"event_types": []}, "/event_types"),
            ({"since": None}, "/since"),
        ],
    )
    @pytest.mark.parametrize("action", ["replay", "retry-failed"])
    def test_invalid_bodies(
        self, runner: Runner, caller: Caller, receiver: Receiver, action: str, body: dict[str, Any], pointer: str
    ) -> None:
        webhook = a_hook(caller, receiver)
        problem = start(caller, webhook, action, **body).problem(422, "invalid_request")
        assert problem["errors"][0]["pointer"] == pointer

    def test_booleans_in_another_form(self, runner: Runner, caller: Caller, receiver: Receiver) -> None:
        webhook = a_hook(caller, receiver)
        problem = start(caller, webhook, only_missing="yes").problem(422, "invalid_request")
        assert problem["errors"][0]["pointer"] == "/only_missing"

    def test_scopes_other_tenants_and_states(self, runner: Runner, caller: Caller, receiver: Receiver) -> None:
        webhook = a_hook(caller, receiver)
        start(a_caller(), webhook).problem(404, "not_found")
        for scopes in (("webhooks:read", "clients:read"), ("webhooks:write",)):
            start(a_caller(*scopes, organization_id=caller.organization_id), webhook).problem(403, "insufficient_scope")
        caller.call("POST", f"/v1/webhooks/{webhook['id']}/pause")
        start(caller, webhook).problem(409, "illegal_transition")
        caller.call("DELETE", f"/v1/webhooks/{webhook['id']}")
        start(caller, webhook).problem(410, "deleted")


def crash_at_call(method: Callable[..., Any], number: int) -> Callable[..., Any]:
    """Return the method, which crashes the process at its call of this number."""
    calls = 0

    def call(*arguments: Any, **options: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == number:
            raise Crash
        return method(*arguments, **options)

    return call


def expire_leases() -> None:
    """End the leases of jobs whose worker crashed."""
    table = Table("resources")
    for item in boto3.client("dynamodb").scan(TableName=table.name)["Items"]:
        if "job-runs" in item["pk"]["S"]:
            boto3.client("dynamodb").update_item(
                TableName=table.name,
                Key={"pk": item["pk"], "sk": item["sk"]},
                UpdateExpression="SET un = :z",
                ExpressionAttributeValues={":z": {"N": "0"}},
            )
