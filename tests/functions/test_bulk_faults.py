"""What goes wrong in a bulk: members that are at fault, large ones sent again, and members for which there is no time."""

from collections.abc import Iterator
from typing import Any

import pytest

from apikit.admission.plans import Plan
from tests.builders import JOHN_AND_JANE
from tests.fakes.jobs import Runner, a_runner
from tests.gateway import Answer, Caller, a_caller

CLIENTS, WEDDINGS = "/v1/clients/bulk", "/v1/weddings/bulk"
NOBODY = "cli_01k0a3v5m8f1xq2w7r9tbdc6yz"
KEY = {"idempotency-key": "import-1"}


@pytest.fixture(scope="module")
def one_runner(aws: None) -> Iterator[Runner]:
    with a_runner() as made:
        yield made


@pytest.fixture
def runner(one_runner: Runner) -> Runner:
    one_runner.sqs.sent.clear()
    return one_runner


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
