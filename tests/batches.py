"""Batches for tests, through HTTP. They need the runner of jobs, whose bucket and queue they use."""

from typing import Any

from tests.builders import JOHN_AND_JANE
from tests.gateway import Answer, Caller

CREATE = {"method": "POST", "path": "/v1/clients", "body": JOHN_AND_JANE}
ASYNC: dict[str, Any] = {"async": True}


def batch(caller: Caller, *operations: dict[str, Any], headers: dict[str, str] | None = None, **fields: Any) -> Answer:
    """The answer to a batch of these operations."""
    return caller.call("POST", "/v1/batch", json={"operations": list(operations), **fields}, headers=headers)


def results(answer: Answer) -> list[dict[str, Any]]:
    """What the answer tells of each operation."""
    assert answer.status == 200, answer
    answers: list[dict[str, Any]] = answer.json()["results"]
    return answers


def statuses(answer: Answer) -> list[int]:
    """The status of each operation."""
    return [result["status"] for result in results(answer)]


def begin_batch(caller: Caller, *operations: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """A new asynchronous batch of these operations, as it is told of first."""
    answer = batch(caller, *operations, **ASYNC, **fields)
    assert answer.status == 202, answer
    form: dict[str, Any] = answer.json()
    assert answer.headers["location"] == f"https://api.test/v1/batch/{form['id']}"
    return form


def read_batch(caller: Caller, form: dict[str, Any]) -> Answer:
    """The answer to a look at the batch."""
    return caller.call("GET", f"/v1/batch/{form['id']}")


def job_of(caller: Caller, form: dict[str, Any]) -> dict[str, Any]:
    """The job of an asynchronous batch."""
    job: dict[str, Any] = caller.call("GET", f"/v1/jobs/{form['job_id']}").json()
    return job
