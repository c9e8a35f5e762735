"""The ends of paced jobs: no room in a month, a key that lost its rights, a cancellation, two weeks."""

import json
from datetime import datetime
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.admission.plans import Plan
from domain.jobs.wiring import job_leases
from tests.fakes.clock import FixedClock
from tests.fakes.jobs import Runner
from tests.gateway import a_caller
from tests.paced_jobs import a_job, finish, job
from tests.storage import set_attributes

pytestmark = pytest.mark.usefixtures("jobs_clock")


class TestEnds:
    def test_a_month_without_room_fails_what_is_left(
        self, aws: None, runner: Runner, clock: FixedClock, operation_log: list[tuple[int, datetime]]
    ) -> None:
        caller = a_caller(plan=Plan(monthly_quota=8))
        job_id = a_job(caller, 10)
        finish(runner, clock)
        form = job(caller, job_id)
        assert (form["status"], form["error"]["code"]) == ("failed", "quota_exceeded")
        assert (form["progress"]["done"], len(operation_log)) == (5, 5)
        other = a_caller(organization_id=caller.organization_id)
        lines = other.call("GET", f"/v1/jobs/{job_id}/result").body.splitlines()
        assert [json.loads(line)["status"] for line in lines] == [201] * 5

    @pytest.mark.parametrize("change", [{"st": "revoked"}, {"su": frozenset({"organization"})}])
    def test_a_key_that_no_longer_stands_ends_a_job_that_waits(
        self,
        aws: None,
        runner: Runner,
        clock: FixedClock,
        operation_log: list[tuple[int, datetime]],
        change: dict[str, Any],
    ) -> None:
        caller = a_caller(plan=Plan(per_hour=4))
        job_id = a_job(caller, 10)
        runner.run()
        set_attributes("access", f"KEY#{caller.key_id}", "KEY", **change)
        finish(runner, clock)
        assert (job(caller, job_id)["status"], len(operation_log)) == ("failed", 3)

    def test_canceled_while_it_waits_it_has_its_result_at_once(
        self, aws: None, runner: Runner, clock: FixedClock, operation_log: list[tuple[int, datetime]]
    ) -> None:
        caller = a_caller(plan=Plan(per_hour=4))
        job_id = a_job(caller, 10)
        runner.run()
        other = a_caller(organization_id=caller.organization_id)
        assert other.call("POST", f"/v1/jobs/{job_id}/cancel").json()["status"] == "canceled"
        paced_message, notice = runner.sqs.entries
        assert (paced_message.get("DelaySeconds"), notice.get("DelaySeconds", 0)) == (900, 0)
        runner.run()
        assert len(other.call("GET", f"/v1/jobs/{job_id}/result").body.splitlines()) == len(operation_log) == 3
        assert not runner.sqs.entries

    def test_canceled_while_a_worker_has_it_it_does_not_wait(self, aws: None, runner: Runner) -> None:
        caller = a_caller(plan=Plan(per_hour=4))
        job_id = a_job(caller, 10)
        runner.sqs.entries.clear()
        lease = job_leases().acquire(
            Tenant(caller.organization_id, caller.environment), job_id, message_id="the worker's"
        )
        assert lease
        other = a_caller(organization_id=caller.organization_id)
        assert other.call("POST", f"/v1/jobs/{job_id}/cancel").json()["status"] == "canceled"
        assert runner.run() == {"batchItemFailures": []}
        job_leases().pause(lease, delay_s=600)
        (repeat,) = runner.sqs.entries
        assert repeat.get("DelaySeconds", 0) == 0

    def test_after_two_weeks_it_fails(
        self, aws: None, runner: Runner, clock: FixedClock, operation_log: list[tuple[int, datetime]]
    ) -> None:
        caller = a_caller(plan=Plan(daily_quota=2))
        job_id = a_job(caller, 100)
        runner.run()
        clock.advance(days=15)
        finish(runner, clock)
        assert (job(caller, job_id)["status"], job(caller, job_id)["error"]["code"]) == ("failed", "unavailable")
