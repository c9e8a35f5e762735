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
    told: list[dict[str, Any]] = answer.json()["results"]
    return told


def statuses(answer: Answer) -> list[int]:
    """The status of each operation."""
    return [result["status"] for result in results(answer)]
