"""Builds the real services of jobs, and starts jobs for whoever has operations to carry out."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from apikit.actor import Actor
from apikit.admission.gate import Gate
from apikit.admission.limit_status import LimitStatusReader
from apikit.admission.pacing import Pacer
from apikit.aws.object_store import Bucket
from apikit.aws.queues import Queue
from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.table import Table
from apikit.operations.operation import PlannedOperation
from apikit.type_adapters import adapter
from domain.jobs.model import Job, kind_of
from domain.jobs.repository import JobRepository
from domain.jobs.service import JobService
from domain.jobs.slices import Slices


@cache
def job_service() -> JobService:
    """The process's service."""
    return JobService(
        JobRepository(Table(setting("RESOURCES_TABLE"))),
        SystemClock(),
        files=Bucket(setting("JOBS_BUCKET")),
        queue=Queue(setting("JOBS_QUEUE_URL")),
        pace=_pacer(),
    )


@cache
def slices() -> Slices:
    """The process's slices."""
    access, clock = Table(setting("ACCESS_TABLE")), SystemClock()
    return Slices(
        JobRepository(Table(setting("RESOURCES_TABLE"))),
        clock,
        files=Bucket(setting("JOBS_BUCKET")),
        standing=LimitStatusReader(access, clock, Gate(access, clock)),
        pace=_pacer(),
        jobs=job_service(),
        base_url=setting("API_BASE_URL"),
    )


def _pacer() -> Pacer:
    return Pacer(Table(setting("ACCESS_TABLE")), SystemClock(), share=float(setting("JOB_LIMIT_SHARE")))


def start_job(
    actor: Actor, *, kind: str, operations: Sequence[PlannedOperation | Mapping[str, Any]], scopes: Iterable[str]
) -> Job:
    """A queued job of at most 10,000 operations (`method`, `path`, `body`, `headers`), carried out one by one as the actor.

    What has its result already (`status`, `headers`, `body`) is told among the others' as it stands. Each is charged when it runs; the
    request that begins the job is the first's charge. `scopes` are those that the operations ask for. Under a claim it is started once,
    however often this is called.
    """
    checked = adapter(list[PlannedOperation]).validate_python(list(operations))
    return job_service().start(actor, kind_of(kind), checked, scopes=scopes)
