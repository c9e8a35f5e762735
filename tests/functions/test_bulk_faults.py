"""What goes wrong in a bulk: members that are at fault, large ones sent again, and members for which there is no time."""

import json
from typing import Any

import pytest

from apikit.actor import Actor, Tenant
from apikit.admission.plans import Plan
from apikit.aws.platform_secret import signer
from apikit.errors import WriteContention
from apikit.idempotency.keyed_requests import claims
from apikit.idempotency.request_keys import create_keyed_request
from tests.builders import JOHN_AND_JANE
from tests.fakes.jobs import Runner
from tests.gateway import Answer, Caller, a_caller

CLIENTS, WEDDINGS = "/v1/clients/bulk", "/v1/weddings/bulk"
NOBODY = "cli_01k0a3v5m8f1xq2w7r9tbdc6yz"
KEY = {"idempotency-key": "import-1"}


def requests_left(answer: Answer) -> int:
    return int(answer.headers["x-ratelimit-remaining"])


class TestSentAgain:
    def test_a_large_one_counts_as_one_request_and_is_its_job(self, caller: Caller, runner: Runner) -> None:
        body = {"create": [JOHN_AND_JANE] * 101}
        first = caller.call("POST", CLIENTS, json=body, headers=KEY)
        repeat = caller.call("POST", CLIENTS, json=body, headers=KEY)
        assert (repeat.status, repeat.json()["id"]) == (202, first.json()["id"])
        assert repeat.headers["idempotency-replayed"] == "true"
        assert requests_left(repeat) == requests_left(first) - 1

    def test_a_large_one_takes_one_request_of_the_limit_each_time(self, aws: None, runner: Runner) -> None:
        caller = a_caller(plan=Plan(per_hour=2))
        body = {"create": [JOHN_AND_JANE] * 101}
        assert caller.call("POST", CLIENTS, json=body, headers=KEY).status == 202
        assert caller.call("POST", CLIENTS, json=body, headers=KEY).status == 202
        caller.call("POST", CLIENTS, json=body).problem(429, "rate_limited")


class TestFaultsOfLargeOnes:
    def test_are_each_members_own_as_in_small_ones(self, caller: Caller, runner: Runner) -> None:
        update = [
            {"id": "wed_01k0a3v5m8f1xq2w7r9tbdc6yz", "notes": "no version"},
            {"id": "wed_01k0a3v5m8f1xq2w7r9tbdc6yz", "version": 1, "notes": "not there"},
            {"id": "wed_" + "x" * 3_000, "version": 1},
            {"id": "wed_01k0a3v5m8f1xq2w7r9tbdc6yz/menu-selections", "version": 1},
            {"id": "", "version": 1},
            {"id": "wed_01k0a3v5m8f1xq2w7r9tbdc6yz", "version": "one"},
            {"version": 1},
            "no object",
        ]
        delete: list[Any] = ["wed_01k0a3v5m8f1xq2w7r9tbdc6yz", {"id": "bulk", "version": 1}, None]
        statuses = [428, 404, 404, 404, 404, 422, 422, 422, 428, 404, 422]
        small = caller.call("POST", WEDDINGS, json={"update": update, "delete": delete}).json()["results"]
        assert [each["status"] for each in small] == statuses
        large = {"create": [{}] * 101, "update": update, "delete": delete}
        answers = finish_job(caller, runner, caller.call("POST", WEDDINGS, json=large))
        assert [each["status"] for each in answers[:101]] == [422] * 101
        assert [each["status"] for each in answers[101:]] == statuses
        assert [each["body"]["code"] for each in answers[101:]] == [each["body"]["code"] for each in small]
        assert answers[105]["body"]["request_id"].endswith(".105")

    def test_do_not_keep_the_others_from_happening(self, caller: Caller, runner: Runner) -> None:
        body = {"create": [JOHN_AND_JANE], "update": [{"id": "/" * 3_000}] * 100, "delete": [NOBODY]}
        answers = finish_job(caller, runner, caller.call("POST", CLIENTS, json=body))
        assert [each["status"] for each in answers] == [201, *[404] * 101]


def finish_job(caller: Caller, runner: Runner, answer: Answer) -> list[dict[str, Any]]:
    """The results of the job that the bulk became."""
    assert answer.status == 202, answer
    job_id = answer.json()["id"]
    while runner.sqs.entries:
        runner.run()
    job = caller.call("GET", f"/v1/jobs/{job_id}").json()
    answers = [json.loads(line) for line in caller.call("GET", f"/v1/jobs/{job_id}/result").body.splitlines()]
    failures = sum(each["status"] >= 400 for each in answers)
    assert (job["status"], job["progress"]) == (
        "succeeded",
        {"total": len(answers), "done": len(answers), "failed": failures},
    )
    return answers


class TestTime:
    def test_members_that_none_is_left_for_say_so(self, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        _time_for(monkeypatch, 2)
        answer = caller.call("POST", CLIENTS, json={"create": [JOHN_AND_JANE] * 4})
        report = answer.json()
        assert (answer.status, report["succeeded"], report["failed"]) == (200, 2, 2)
        assert [(each["index"], each["status"]) for each in report["results"]] == [
            (0, 201),
            (1, 201),
            (2, 503),
            (3, 503),
        ]
        problem = report["results"][2]["body"]
        assert (problem["code"], problem["retryable"]) == ("unavailable", True)
        assert len(caller.call("GET", "/v1/clients").json()["data"]) == 2

    def test_are_finished_when_it_is_sent_again(self, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        body = {"create": [JOHN_AND_JANE] * 4, "delete": [NOBODY]}
        with monkeypatch.context() as patch:
            _time_for(patch, 2)
            first = caller.call("POST", CLIENTS, json=body, headers=KEY).json()["results"]
        whole = caller.call("POST", CLIENTS, json=body, headers=KEY)
        assert "idempotency-replayed" not in whole.headers
        answers = whole.json()["results"]
        assert [each["status"] for each in answers] == [201, 201, 201, 201, 404]
        assert answers[:2] == first[:2]
        assert len(caller.call("GET", "/v1/clients").json()["data"]) == 4
        repeat = caller.call("POST", CLIENTS, json=body, headers=KEY)
        assert (repeat.json(), repeat.headers["idempotency-replayed"]) == (whole.json(), "true")

    def test_that_met_others_are_tried_again_too(self, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        body = {"create": [JOHN_AND_JANE] * 2}
        with monkeypatch.context() as patch:
            patch.setattr("apikit.resources.resource_service.ResourceService.create", _raise_contended)
            first = caller.call("POST", CLIENTS, json=body, headers=KEY).json()["results"]
        assert [each["status"] for each in first] == [503, 503]
        answers = caller.call("POST", CLIENTS, json=body, headers=KEY).json()["results"]
        assert [each["status"] for each in answers] == [201, 201]

    def test_that_an_earlier_request_is_at_work_on_leave_the_others(self, caller: Caller) -> None:
        body = {"create": [JOHN_AND_JANE] * 2}
        actor = Actor(Tenant(caller.organization_id, "live"), caller.organization_id, caller.key_id, frozenset(), "r")
        attempt = create_keyed_request(
            actor,
            signer(),
            key=KEY["idempotency-key"],
            method="PORTION",
            path=f"{CLIENTS}#0",
            query="",
            body=json.dumps(JOHN_AND_JANE, sort_keys=True, separators=(",", ":")).encode(),
        )
        claim = claims().take(attempt)
        answers = caller.call("POST", CLIENTS, json=body, headers=KEY).json()["results"]
        assert [(each["status"], each["body"].get("code")) for each in answers] == [
            (409, "idempotency_in_flight"),
            (201, None),
        ]
        claims().release(attempt, claim)
        repeat = caller.call("POST", CLIENTS, json=body, headers=KEY).json()["results"]
        assert [each["status"] for each in repeat] == [201, 201]
        assert repeat[1] == answers[1]


def _time_for(patch: pytest.MonkeyPatch, members: int) -> None:
    moments = iter([0.0] * (members + 1))
    patch.setattr("apikit.rest.bulk.monotonic", lambda: next(moments, 1_000.0))


def _raise_contended(*_: Any, **__: Any) -> None:
    raise WriteContention("Others keep changing it; try again.")
