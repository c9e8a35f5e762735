"""How large what a batch does may be: what its references stand for, and what an atomic one writes."""

import pytest

from tests.batches import CREATE, batch, begin_batch, job_of
from tests.clients import a_client
from tests.fakes.jobs import Runner
from tests.gateway import Caller

pytestmark = pytest.mark.usefixtures("runner")


class TestReferences:
    def test_that_stand_for_too_much_are_their_operations_own_fault(self, caller: Caller) -> None:
        for _ in range(5):
            a_client(caller, notes="x" * 1_000)
        page_operation = {"method": "GET", "path": "/v1/clients"}
        large_operation = {"method": "POST", "path": "/v1/clients", "body": ["{{0.body}}"] * 10_000}
        results = batch(caller, page_operation, large_operation, CREATE).json()["results"]
        assert [each["status"] for each in results] == [200, 413, 201]
        assert results[1]["body"]["code"] == "body_too_large"


class TestAtomic:
    def test_more_than_a_transaction_takes_is_refused(self, caller: Caller, runner: Runner) -> None:
        options = [f"{n}" + "x" * 40 for n in range(16)]
        fields = [{"id": f"f{n}", "label": "x" * 80, "type": "select", "options": options} for n in range(100)]
        form = {"method": "POST", "path": "/v1/forms", "body": {"name": "Guests", "fields": fields}}
        assert batch(caller, *[form] * 5, atomic=True).status == 200
        problem = batch(caller, *[form] * 45, atomic=True).problem(422, "not_atomic")
        assert "bytes" in problem["detail"]
        assert len(caller.call("GET", "/v1/forms", query="limit=100&fields=id").json()["data"]) == 5
        batch_form = begin_batch(caller, *[form] * 45, atomic=True)
        runner.run()
        job = job_of(caller, batch_form)
        assert (job["status"], job["error"]["code"]) == ("failed", "not_atomic")
