"""Jobs that cannot go on, each with a terminal status and a reason: what their worker meets, and what it leaves behind."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from apikit.errors import Unavailable
from domain.batch.service import BatchService
from domain.jobs.job_leases import JobLeases
from tests.batches import CREATE, begin_batch, job_of, read_batch
from tests.clients import clients_of
from tests.fakes.jobs import Runner
from tests.gateway import Caller, a_caller
from tests.storage import remove_attributes, set_attributes

EMPTY_REPORT: dict[str, Any] = {"batchItemFailures": []}


class TestSuspension:
    def test_an_organization_that_is_suspended_ends_its_jobs(self, caller: Caller, runner: Runner) -> None:
        batch_form = begin_batch(caller, CREATE)
        set_attributes("access", f"KEY#{caller.key_id}", "KEY", su=frozenset({"organization"}), sv=2)
        assert runner.run() == EMPTY_REPORT
        remove_attributes("access", f"KEY#{caller.key_id}", "KEY", "su")
        another = a_caller(organization_id=caller.organization_id)
        job = job_of(another, batch_form)
        assert (job["status"], job["error"]["code"]) == ("failed", "organization_not_allowed")
        assert read_batch(another, batch_form).json()["status"] == "failed"
        assert clients_of(another) == []


class TestOverdue:
    def test_a_job_that_did_not_end_in_its_time_fails_at_once(
        self, caller: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        batch_form = begin_batch(caller, CREATE)
        monkeypatch.setattr("domain.jobs.job_leases.MAX_JOB_DURATION", timedelta(0))
        assert runner.run() == EMPTY_REPORT
        job = job_of(caller, batch_form)
        assert (job["status"], job["error"]["code"]) == ("failed", "unavailable")
        assert clients_of(caller) == []


class TestAtomicOutages:
    @pytest.mark.parametrize("times", [1, 5])
    def test_a_commit_whose_answer_was_lost_is_found(
        self, caller: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch, times: int
    ) -> None:
        batch_form = begin_batch(caller, CREATE, CREATE, atomic=True)
        messages = runner.sqs.take_messages("jobs", times=times)
        with monkeypatch.context() as patch:
            _lose_answers(patch)
            assert runner.deliver(messages) != EMPTY_REPORT
        assert runner.deliver(messages) == EMPTY_REPORT
        job, batch = job_of(caller, batch_form), read_batch(caller, batch_form).json()
        assert (job["status"], job["progress"]) == ("succeeded", {"total": 2, "done": 2, "failed": 0})
        assert (batch["status"], [each["status"] for each in batch["results"]]) == ("completed", [201, 201])
        assert {each["body"]["id"] for each in batch["results"]} == {each["id"] for each in clients_of(caller)}

    def test_a_cancellation_behind_such_a_commit_leaves_its_results(
        self, caller: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        batch_form = begin_batch(caller, CREATE, atomic=True)
        messages = runner.sqs.take_messages("jobs")
        with monkeypatch.context() as patch:
            _lose_answers(patch)
            runner.deliver(messages)
        assert caller.call("POST", f"/v1/jobs/{batch_form['job_id']}/cancel").status == 200
        assert runner.deliver(messages) == EMPTY_REPORT
        job, batch = job_of(caller, batch_form), read_batch(caller, batch_form).json()
        assert (job["status"], job["progress"]["done"]) == ("canceled", 1)
        assert (batch["status"], [each["status"] for each in batch["results"]]) == ("completed", [201])

    def test_a_passing_one_ends_no_job(self, caller: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
        batch_form = begin_batch(caller, CREATE, atomic=True)
        messages = runner.sqs.take_messages("jobs")
        with monkeypatch.context() as patch:
            patch.setattr(BatchService, "commit", _unavailable)
            assert runner.deliver(messages) != EMPTY_REPORT
        assert job_of(caller, batch_form)["status"] == "running"
        assert runner.deliver(messages) == EMPTY_REPORT
        assert (job_of(caller, batch_form)["status"], read_batch(caller, batch_form).json()["status"]) == (
            "succeeded",
            "completed",
        )
        assert len(clients_of(caller)) == 1

    def test_one_that_lasts_is_told(self, caller: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
        batch_form = begin_batch(caller, CREATE, atomic=True)
        with monkeypatch.context() as patch:
            patch.setattr(BatchService, "commit", _unavailable)
            assert runner.run(times=5) != EMPTY_REPORT
        job, batch = job_of(caller, batch_form), read_batch(caller, batch_form).json()
        assert (job["status"], job["error"]["code"]) == ("failed", "unavailable")
        assert (batch["status"], batch["error"], batch["results"]) == ("failed", job["error"], [])


class TestBehindTheBatchsEnd:
    @pytest.mark.parametrize("times", [1, 5])
    def test_a_job_ends_as_its_batch_did(
        self, caller: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch, times: int
    ) -> None:
        batch_form = begin_batch(caller, CREATE, {**CREATE, "body": {}})
        messages = runner.sqs.take_messages("jobs", times=times)
        real, errors = JobLeases.end, [Unavailable("The data store is not responding. Retry.")]

        def end(self: JobLeases, *args: Any, **kwargs: Any) -> None:
            if errors:
                raise errors.pop()
            real(self, *args, **kwargs)

        monkeypatch.setattr(JobLeases, "end", end)
        assert runner.deliver(messages) != EMPTY_REPORT
        assert runner.deliver(messages) == EMPTY_REPORT
        job, batch = job_of(caller, batch_form), read_batch(caller, batch_form).json()
        assert (job["status"], job["progress"]) == ("succeeded", {"total": 2, "done": 2, "failed": 1})
        assert (batch["status"], [each["status"] for each in batch["results"]]) == ("completed", [201, 422])


def _unavailable(*_: Any, **__: Any) -> None:
    raise Unavailable("The data store is not responding. Retry.")


def _lose_answers(patch: pytest.MonkeyPatch) -> None:
    """What batches commit is written, and nobody hears of it."""
    real = BatchService.commit

    def commit(self: BatchService, *args: Any, **kwargs: Any) -> None:
        real(self, *args, **kwargs)
        _unavailable()

    patch.setattr(BatchService, "commit", commit)


class _ProcessEnd(BaseException):
    """What no code sees in time: memory or time was up."""


class TestKilledWorkers:
    def test_after_the_last_of_them_the_job_says_that_it_failed(
        self, caller: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        batch_form = begin_batch(caller, CREATE, CREATE)
        _kill(caller, runner, monkeypatch, batch_form)
        message = runner.sqs.take_messages("jobs", times=5)
        assert runner.deliver(message) != EMPTY_REPORT
        job, batch = job_of(caller, batch_form), read_batch(caller, batch_form).json()
        assert (job["status"], job["error"]["code"], job["progress"]["done"]) == ("failed", "internal_error", 0)
        assert (batch["status"], batch["results"]) == ("failed", [])
        assert clients_of(caller) == []

    def test_before_the_last_try_the_job_goes_on(
        self, caller: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        batch_form = begin_batch(caller, CREATE)
        _kill(caller, runner, monkeypatch, batch_form)
        assert runner.run(times=4) == EMPTY_REPORT
        assert job_of(caller, batch_form)["status"] == "succeeded"

    def test_a_try_that_failed_in_order_leaves_the_last_one(
        self, caller: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        batch_form = begin_batch(caller, CREATE)
        messages = runner.sqs.take_messages("jobs", times=5)
        with monkeypatch.context() as patch:
            patch.setattr("functions.job_runner.handler._MAX_RECEIVES", 6)
            patch.setattr("domain.jobs.job_leases.JobLeases.read_operations", _unavailable)
            assert runner.deliver(messages) != EMPTY_REPORT
        assert runner.deliver(messages) == EMPTY_REPORT
        assert job_of(caller, batch_form)["status"] == "succeeded"

    def test_a_canceled_job_stays_canceled(
        self, caller: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        batch_form = begin_batch(caller, CREATE)
        _kill(caller, runner, monkeypatch, batch_form)
        assert caller.call("POST", f"/v1/jobs/{batch_form['job_id']}/cancel").status == 200
        assert runner.run(times=5) == EMPTY_REPORT
        assert (job_of(caller, batch_form)["status"], job_of(caller, batch_form)["error"]) == ("canceled", None)


def _kill(caller: Caller, runner: Runner, monkeypatch: pytest.MonkeyPatch, batch_form: dict[str, Any]) -> None:
    """A worker dies of the job, and its hold on it is over; the job's message is in the queue."""
    messages = list(runner.sqs.entries)
    with monkeypatch.context() as patch:
        patch.setattr("apikit.operations.execution.run_one", _die)
        with pytest.raises(_ProcessEnd):
            runner.run()
    assert not runner.sqs.entries
    runner.sqs.entries.extend(messages)
    second_ago = int(datetime.now(UTC).timestamp()) - 1
    set_attributes("resources", f"T#{caller.organization_id}#live#job-runs", batch_form["job_id"], un=second_ago)


async def _die(*_: Any, **__: Any) -> None:
    raise _ProcessEnd
