"""Jobs that cannot go on, each with a terminal status and a reason: what their worker meets, and what it leaves behind."""

from collections.abc import Iterator
from typing import Any

import pytest

from apikit.dynamo.table import Expression, Table
from tests.builders import JOHN_AND_JANE
from tests.fakes.jobs import Runner, a_runner
from tests.gateway import Caller, a_caller

CREATE = {"method": "POST", "path": "/v1/clients", "body": JOHN_AND_JANE}
DONE: dict[str, Any] = {"batchItemFailures": []}


@pytest.fixture(scope="module")
def one_runner(aws: None) -> Iterator[Runner]:
    with a_runner() as made:
        yield made


@pytest.fixture
def runner(one_runner: Runner) -> Runner:
    one_runner.sqs.sent.clear()
    return one_runner


def begun(caller: Caller, *operations: dict[str, Any], **fields: Any) -> dict[str, Any]:
    answer = caller.call("POST", "/v1/batch", json={"operations": list(operations), "async": True, **fields})
    assert answer.status == 202, answer
    made: dict[str, Any] = answer.json()
    return made


def job_of(caller: Caller, made: dict[str, Any]) -> dict[str, Any]:
    form: dict[str, Any] = caller.call("GET", f"/v1/jobs/{made['job_id']}").json()
    return form


def looked(caller: Caller, made: dict[str, Any]) -> dict[str, Any]:
    form: dict[str, Any] = caller.call("GET", f"/v1/batch/{made['id']}").json()
    return form


def clients_of(caller: Caller) -> list[dict[str, Any]]:
    data: list[dict[str, Any]] = caller.call("GET", "/v1/clients").json()["data"]
    return data


class TestSuspended:
    def test_an_organization_that_is_suspended_ends_its_jobs(self, caller: Caller, runner: Runner) -> None:
        made = begun(caller, CREATE)
        out = Expression(update="SET su = :out, sv = :version", values={":out": True, ":version": 2})
        Table("access").update(f"KEY#{caller.key_id}", "KEY", out)
        assert runner.run() == DONE
        Table("access").update(f"KEY#{caller.key_id}", "KEY", Expression(update="REMOVE su"))
        another = a_caller(organization_id=caller.organization_id)
        job = job_of(another, made)
        assert (job["status"], job["error"]["code"]) == ("failed", "organization_not_allowed")
        assert looked(another, made)["status"] == "failed"
        assert clients_of(another) == []
