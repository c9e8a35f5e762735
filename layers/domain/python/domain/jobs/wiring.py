"""Builds the real services of jobs, and starts jobs for whoever has operations to carry out."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from apikit import Actor, SystemClock, config
from apikit.admission import Gate, Pacer, key_status
from apikit.aws import Bucket, queues
from apikit.dynamo import Table
from apikit.operations import PlannedOperation
from apikit.resources import records
from domain.jobs.job_leases import JobLeases
from domain.jobs.model import Job, parse_job_kind
from domain.jobs.repository import JobRepository
from domain.jobs.service import JobService


@cache
def job_service() -> JobService:
    """The process's service."""
    return JobService(
        JobRepository(Table(config.setting("RESOURCES_TABLE"))),
        SystemClock(),
        files=Bucket(config.setting("JOBS_BUCKET")),
        queue=queues.Queue(config.setting("JOBS_QUEUE_URL")),
        pace=_pacer(),
    )


@cache
def job_leases() -> JobLeases:
    """The process's slices."""
    access, clock = Table(config.setting("ACCESS_TABLE")), SystemClock()
    return JobLeases(
        JobRepository(Table(config.setting("RESOURCES_TABLE"))),
        clock,
        files=Bucket(config.setting("JOBS_BUCKET")),
        standing=key_status.KeyStatusReader(access, clock, Gate(access, clock)),
        pace=_pacer(),
        jobs=job_service(),
        base_url=config.setting("API_BASE_URL"),
    )


def _pacer() -> Pacer:
    return Pacer(Table(config.setting("ACCESS_TABLE")), SystemClock(), share=float(config.setting("JOB_LIMIT_SHARE")))


def start_job(
    actor: Actor, *, kind: str, operations: Sequence[PlannedOperation | Mapping[str, Any]], scopes: Iterable[str]
) -> Job:
    """A queued job of at most 10,000 operations (`method`, `path`, `body`, `headers`), carried out one by one as the actor.

    What has its result already (`status`, `headers`, `body`) is told among the others' as it stands. Each is charged when it runs; the
    request that begins the job is the first's charge. `scopes` are those that the operations ask for. Under a claim it is started once,
    however often this is called.
    """
    checked = records.adapter(list[PlannedOperation]).validate_python(list(operations))
    return job_service().start(actor, parse_job_kind(kind), checked, scopes=scopes)
