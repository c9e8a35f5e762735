from datetime import timedelta

import pytest

from apikit.actor import Tenant
from apikit.errors import IllegalTransition
from apikit.ids import new_id
from apikit.resources.records import new_record
from domain.jobs.model import JOB_RETENTION, Job, JobProgress, JobRun, JobStatus, parse_job_kind
from tests.builders import NOW, an_actor

END = NOW + timedelta(seconds=5)


def a_job() -> Job:
    values = {"kind": "bulk", "progress": JobProgress(total=2), "expires_at": NOW + JOB_RETENTION}
    return new_record(Job, Tenant(new_id("org"), "live"), NOW, values)


class TestMoves:
    def test_begin_and_end_have_their_times(self) -> None:
        active_job = a_job().with_status("running", NOW)
        job = active_job.with_status("succeeded", END)
        assert (job.started_at, job.ended_at, job.has_ended, job.version) == (NOW, END, True, 3)

    @pytest.mark.parametrize("end", ["succeeded", "failed", "canceled"])
    def test_nothing_follows_an_end(self, end: JobStatus) -> None:
        job = a_job().with_status("running", NOW).with_status(end, NOW)
        with pytest.raises(IllegalTransition):
            job.with_status("running", END)

    def test_what_never_ran_does_not_succeed(self) -> None:
        with pytest.raises(IllegalTransition):
            a_job().with_status("succeeded", NOW)


class TestRun:
    def test_brings_the_caller_back_as_it_was(self) -> None:
        actor = an_actor("clients:write", "batch:write")
        assert JobRun.for_actor(actor, batch_id=None, is_atomic=False).to_actor(actor.tenant) == actor


class TestKind:
    def test_is_one_of_few(self) -> None:
        assert parse_job_kind("bulk") == "bulk"
        with pytest.raises(ValueError, match="no jobs of the kind"):
            parse_job_kind("other")
