"""Work in bulk goes at the pace of its key's limits, by a clock that the test moves: all of it, once, and never in a hurry."""

import json
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any

import pytest

from apikit.admission.credentials import parse_credentials
from apikit.admission.gate import Gate
from apikit.admission.plans import Plan
from apikit.aws.platform_secret import signer
from apikit.dynamo.table import Table, client
from apikit.errors import RateLimitExceeded
from apikit.operations import execution
from domain.jobs.job_leases import JobLeases
from domain.jobs.wiring import job_leases
from tests.batches import CREATE, begin_batch, read_batch, results
from tests.builders import JOHN_AND_JANE
from tests.clients import clients_of
from tests.fakes.clock import FixedClock
from tests.fakes.jobs import Runner
from tests.gateway import a_caller
from tests.paced_jobs import a_job, die, finish, job
from tests.storage import set_attributes

pytestmark = pytest.mark.usefixtures("jobs_clock")


class TestPace:
    def test_ten_thousand_on_a_standard_key_are_taken_and_begun(
        self, aws: None, runner: Runner, clock: FixedClock, operation_log: list[tuple[int, datetime]]
    ) -> None:
        caller = a_caller(plan=Plan(per_hour=1_000))
        answer = caller.call("POST", "/v1/clients/bulk", json={"create": [JOHN_AND_JANE] * 10_000})
        assert answer.status == 202, answer
        # All of them at 500 an hour, less the 499 that there is room for at once, and 50 ms each.
        form = answer.json()
        time_left = datetime.fromisoformat(form["estimated_end_at"]) - clock.now()
        assert time_left.total_seconds() == pytest.approx(9_501 * 7.2 + 500, abs=10)
        runner.run()
        running_job = job(caller, answer.json()["id"])
        # The first one was paid for by the request that brought them.
        assert (running_job["status"], running_job["progress"]) == (
            "running",
            {"total": 10_000, "done": 501, "failed": 0},
        )
        time_left = datetime.fromisoformat(running_job["estimated_end_at"]) - clock.now()
        # 9,499 at 500 an hour, and 50 ms each.
        assert time_left.total_seconds() == pytest.approx(9_499 * 7.2 + 475, abs=2)

    def test_five_hours_worth_finish_in_ten_hours_each_once(
        self, aws: None, runner: Runner, clock: FixedClock, operation_log: list[tuple[int, datetime]]
    ) -> None:
        caller, start = a_caller(plan=Plan(per_hour=20)), clock.now()
        job_id = a_job(caller, 100)
        finish(runner, clock)
        form = job(caller, job_id)
        assert (form["status"], form["progress"]["done"], form["estimated_end_at"]) == ("succeeded", 100, None)
        assert [number for number, _ in operation_log] == list(range(100))
        hours = Counter(time.replace(minute=0, second=0, microsecond=0) for _, time in operation_log)
        assert max(hours.values()) <= 11
        assert 8.5 <= (clock.now() - start).total_seconds() / 3_600 <= 11

    @pytest.mark.parametrize(
        ("plan", "hours"),
        [
            (Plan(per_minute=60), 1),
            (Plan(algorithm="fixed_window", per_hour=20), 12),
            (Plan(algorithm="token_bucket", per_minute=6), 1),
            (Plan(per_day=60), 96),
            (Plan(daily_quota=60), 96),
            (Plan(burst=2), 0.1),
        ],
    )
    def test_each_limit_is_waited_for_and_none_is_told(
        self,
        aws: None,
        runner: Runner,
        clock: FixedClock,
        operation_log: list[tuple[int, datetime]],
        monkeypatch: pytest.MonkeyPatch,
        plan: Plan,
        hours: float,
    ) -> None:
        async def sleep(seconds: float) -> None:
            clock.advance(seconds=seconds)

        monkeypatch.setattr("asyncio.sleep", sleep)
        caller, start = a_caller(plan=plan), clock.now()
        job_id = a_job(caller, 100)
        finish(runner, clock)
        form = job(caller, job_id)
        assert (form["status"], form["progress"]) == ("succeeded", {"total": 100, "done": 100, "failed": 0})
        assert [number for number, _ in operation_log] == list(range(100))
        assert (clock.now() - start).total_seconds() <= hours * 3_600

    def test_requests_have_the_rest_at_any_time(
        self, aws: None, runner: Runner, clock: FixedClock, operation_log: list[tuple[int, datetime]]
    ) -> None:
        caller = a_caller(plan=Plan(per_hour=20))
        a_job(caller, 60)
        gate = Gate(Table("access"), clock)
        credentials = parse_credentials(
            signer(), api_key=caller.credentials.api_key, api_secret=caller.credentials.api_secret
        )
        let_in = 0
        while runner.sqs.entries and let_in < 100:
            clock.advance(seconds=runner.sqs.entries[0].get("DelaySeconds", 0))
            runner.run()
            try:
                gate.admit(credentials)
            except RateLimitExceeded:
                pytest.fail("a job took what requests should have had")
            let_in += 1
            clock.advance(minutes=20)
        assert len(operation_log) == 60

    def test_a_job_waits_in_no_workers_hands_for_15_minutes_at_most(
        self, aws: None, runner: Runner, clock: FixedClock, operation_log: list[tuple[int, datetime]]
    ) -> None:
        a_job(a_caller(plan=Plan(daily_quota=2)), 3)
        delays = finish(runner, clock)
        assert max(delays) == 900
        assert len(operation_log) == 3

    def test_a_raised_limit_is_noticed_at_the_next_look(
        self, aws: None, runner: Runner, clock: FixedClock, operation_log: list[tuple[int, datetime]]
    ) -> None:
        caller = a_caller(plan=Plan(per_hour=4))
        a_job(caller, 50)
        runner.run()
        set_attributes("access", f"KEY#{caller.key_id}", "KEY", pl=Plan(per_hour=1_000).text)
        runner.run()
        assert len(operation_log) == 50

    def test_a_batch_is_paced_and_members_are_never_told_of_limits(
        self, aws: None, runner: Runner, clock: FixedClock
    ) -> None:
        caller = a_caller(plan=Plan(per_hour=4))
        batch_form = begin_batch(caller, *[CREATE] * 6)
        finish(runner, clock)
        other = a_caller(organization_id=caller.organization_id)
        assert [each["status"] for each in results(read_batch(other, batch_form))] == [201] * 6
        assert len(clients_of(other)) == 6

    def test_a_worker_that_dies_while_the_job_waits_loses_and_doubles_nothing(
        self, aws: None, runner: Runner, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        caller = a_caller(plan=Plan(per_hour=4))
        job_id = a_job(caller, 5)
        messages = runner.sqs.take_messages("jobs")
        with monkeypatch.context() as patch:
            patch.setattr("domain.jobs.service.JobService.enqueue", die)
            assert runner.deliver(messages) != {"batchItemFailures": []}
        # Its message comes again, beside the one that it may have sent.
        for _ in range(2):
            runner.deliver(messages)
        clock.advance(hours=3)
        while runner.sqs.entries:
            clock.advance(hours=1)
            runner.run()
        other = a_caller(organization_id=caller.organization_id)
        assert job(caller, job_id)["status"] == "succeeded"
        assert len(clients_of(other)) == 5


class _ProcessEnd(BaseException):
    """The process ends here: nothing behind it runs, not even what handles exceptions."""


@pytest.fixture
def charge_times(monkeypatch: pytest.MonkeyPatch, clock: FixedClock) -> list[datetime]:
    """When the key was charged for an operation; the first one's request has paid for it."""
    times: list[datetime] = []
    charge = JobLeases.charge

    def record_charge(self: JobLeases, lease: Any, number: int, **options: Any) -> Any:
        crossings = charge(self, lease, number, **options)
        times.extend([clock.now()] if number else [])
        return crossings

    monkeypatch.setattr(JobLeases, "charge", record_charge)
    return times


def most_in_an_hour(times: list[datetime]) -> int:
    return max(sum(start <= other < start + timedelta(hours=1) for other in times) for start in times)


class TestWorkers:
    @pytest.fixture
    def processes(self, aws: None, monkeypatch: pytest.MonkeyPatch) -> None:
        """Each thread is a process of its own. DynamoDB's calls are atomic, moto's are not: threads take turns between calls."""
        own, lock, real = threading.local(), threading.Lock(), client().call

        def of_this_process() -> JobLeases:
            if not hasattr(own, "leases"):
                own.leases = job_leases.__wrapped__()
            own_leases: JobLeases = own.leases
            return own_leases

        def call(operation: str, request: Mapping[str, Any]) -> Any:
            with lock:
                return real(operation, request)

        monkeypatch.setattr("functions.job_runner.handler.job_leases", of_this_process)
        monkeypatch.setattr(client(), "call", call)

    @pytest.mark.usefixtures("processes")
    def test_two_at_once_do_each_operation_once_within_the_share(
        self,
        runner: Runner,
        clock: FixedClock,
        operation_log: list[tuple[int, datetime]],
        charge_times: list[datetime],
    ) -> None:
        caller = a_caller(plan=Plan(per_hour=20))
        job_id = a_job(caller, 40)
        with ThreadPoolExecutor(2) as workers:
            while runner.sqs.entries:
                clock.advance(seconds=max(entry.get("DelaySeconds", 0) for entry in runner.sqs.entries))
                messages, barrier = runner.sqs.take_messages("jobs"), threading.Barrier(2)

                def deliver(messages: list[dict[str, Any]], barrier: threading.Barrier) -> dict[str, Any]:
                    barrier.wait()
                    return runner.deliver(messages)

                runs = [workers.submit(deliver, messages, barrier) for _ in range(2)]
                # The one that came second may have to come again; what it would do is done.
                assert {"batchItemFailures": []} in [run.result() for run in runs]
        assert job(caller, job_id)["progress"] == {"total": 40, "done": 40, "failed": 0}
        assert [number for number, _ in operation_log] == list(range(40))
        assert len(charge_times) == 39
        assert most_in_an_hour(charge_times) <= 10

    @pytest.mark.usefixtures("processes")
    def test_two_jobs_of_one_key_share_what_its_limit_leaves(
        self,
        runner: Runner,
        clock: FixedClock,
        operation_log: list[tuple[int, datetime]],
        charge_times: list[datetime],
    ) -> None:
        caller = a_caller(plan=Plan(per_hour=20))
        jobs = [a_job(caller, 15), a_job(caller, 15)]
        with ThreadPoolExecutor(2) as workers:
            while runner.sqs.entries:
                clock.advance(seconds=max(entry.get("DelaySeconds", 0) for entry in runner.sqs.entries))
                runs = [workers.submit(runner.deliver, [each]) for each in runner.sqs.take_messages("jobs")]
                assert [run.result() for run in runs] == [{"batchItemFailures": []}] * len(runs)
        assert [job(caller, each)["status"] for each in jobs] == ["succeeded", "succeeded"]
        assert Counter(number for number, _ in operation_log) == dict.fromkeys(range(15), 2)
        assert most_in_an_hour(charge_times) <= 10

    @pytest.mark.parametrize("place", ["begin", "charge", "run_one", "record_results"])
    def test_one_that_is_killed_loses_and_doubles_nothing(
        self,
        aws: None,
        runner: Runner,
        clock: FixedClock,
        charge_times: list[datetime],
        monkeypatch: pytest.MonkeyPatch,
        place: str,
    ) -> None:
        caller = a_caller(plan=Plan(per_hour=20))
        job_id = a_job(caller, 12)
        messages = runner.sqs.take_messages("jobs")
        with monkeypatch.context() as patch:
            kill = _killing_at(4 if place in {"charge", "run_one"} else 1)
            owner: Any = execution if place == "run_one" else JobLeases
            patch.setattr(owner, place, kill(getattr(owner, place)))
            with pytest.raises(_ProcessEnd):
                runner.deliver(messages)
        # The dead worker holds the job for a while; its message comes again.
        assert runner.deliver(messages) != {"batchItemFailures": []}
        clock.advance(seconds=34)
        assert runner.deliver(messages) == {"batchItemFailures": []}
        finish(runner, clock)
        other = a_caller(organization_id=caller.organization_id)
        assert job(caller, job_id)["progress"] == {"total": 12, "done": 12, "failed": 0}
        assert len(clients_of(other)) == 12
        lines = other.call("GET", f"/v1/jobs/{job_id}/result").body.splitlines()
        assert len({json.loads(line)["body"]["id"] for line in lines}) == 12
        assert most_in_an_hour(charge_times) <= 10


def _killing_at(call: int) -> Callable[[Any], Any]:
    """Of a function, the same that ends the process when it is called so often, before it does anything."""
    calls = iter(range(1, call + 1))

    def wrap(real: Any) -> Any:
        def call_or_kill(*arguments: Any, **options: Any) -> Any:
            if next(calls) == call:
                raise _ProcessEnd
            return real(*arguments, **options)

        return call_or_kill

    return wrap
