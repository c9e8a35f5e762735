"""What goes wrong in a bulk: members that are at fault, large ones sent again, and members for which there is no time."""

import json
from typing import Any

from apikit.admission.plans import Plan
from tests.builders import JOHN_AND_JANE
from tests.fakes.jobs import Runner
from tests.gateway import Answer, Caller, a_caller

CLIENTS, WEDDINGS = "/v1/clients/bulk", "/v1/weddings/bulk"
NOBODY = "cli_01k0a3v5m8f1xq2w7r9tbdc6yz"
KEY = {"idempotency-key": "import-1"}


def remaining(answer: Answer) -> int:
    return int(answer.headers["x-ratelimit-remaining"])


class TestSentAgain:
    def test_a_large_one_counts_as_one_request_and_is_its_job(self, caller: Caller, runner: Runner) -> None:
        body = {"create": [JOHN_AND_JANE] * 101}
        first = caller.call("POST", CLIENTS, json=body, headers=KEY)
        again = caller.call("POST", CLIENTS, json=body, headers=KEY)
        assert (again.status, again.json()["id"]) == (202, first.json()["id"])
        assert again.headers["idempotency-replayed"] == "true"
        assert remaining(again) == remaining(first) - 1

    def test_a_large_one_that_spent_the_limit_is_still_its_job(self, aws: None, runner: Runner) -> None:
        caller = a_caller(plan=Plan(per_hour=150))
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
        told = of_job(caller, runner, caller.call("POST", WEDDINGS, json=large))
        assert [each["status"] for each in told[:101]] == [422] * 101
        assert [each["status"] for each in told[101:]] == statuses
        assert [each["body"]["code"] for each in told[101:]] == [each["body"]["code"] for each in small]
        assert told[105]["body"]["request_id"].endswith(".105")

    def test_do_not_keep_the_others_from_happening(self, caller: Caller, runner: Runner) -> None:
        body = {"create": [JOHN_AND_JANE], "update": [{"id": "/" * 3_000}] * 100, "delete": [NOBODY]}
        told = of_job(caller, runner, caller.call("POST", CLIENTS, json=body))
        assert [each["status"] for each in told] == [201, *[404] * 101]


def of_job(caller: Caller, runner: Runner, answer: Answer) -> list[dict[str, Any]]:
    """The results of the job that the bulk became."""
    assert answer.status == 202, answer
    job_id = answer.json()["id"]
    while runner.sqs.sent:
        runner.run()
    job = caller.call("GET", f"/v1/jobs/{job_id}").json()
    told = [json.loads(line) for line in caller.call("GET", f"/v1/jobs/{job_id}/result").body.splitlines()]
    failed = sum(each["status"] >= 400 for each in told)
    assert (job["status"], job["progress"]) == ("succeeded", {"total": len(told), "done": len(told), "failed": failed})
    return told
