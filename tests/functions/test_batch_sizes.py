"""How large what a batch does may be: what its references stand for, and what an atomic one writes."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.builders import JOHN_AND_JANE
from tests.fakes.jobs import Runner, a_runner
from tests.gateway import Answer, Caller

CREATE = {"method": "POST", "path": "/v1/clients", "body": JOHN_AND_JANE}


@pytest.fixture(scope="module", autouse=True)
def runner(aws: None) -> Iterator[Runner]:
    with a_runner() as made:
        yield made


def batch(caller: Caller, *operations: dict[str, Any], **fields: Any) -> Answer:
    return caller.call("POST", "/v1/batch", json={"operations": list(operations), **fields})


class TestReferences:
    def test_that_stand_for_too_much_are_their_operations_own_fault(self, caller: Caller) -> None:
        for _ in range(5):
            caller.call("POST", "/v1/clients", json={**JOHN_AND_JANE, "notes": "x" * 1_000})
        listed = {"method": "GET", "path": "/v1/clients"}
        doubled = {"method": "POST", "path": "/v1/clients", "body": ["{{0.body}}"] * 10_000}
        results = batch(caller, listed, doubled, CREATE).json()["results"]
        assert [each["status"] for each in results] == [200, 413, 201]
        assert results[1]["body"]["code"] == "body_too_large"
