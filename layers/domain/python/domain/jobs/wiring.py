"""Build the services of jobs from the environment, and start jobs."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from domain.jobs.log_export_service import LogExportService
    from domain.jobs.replay_service import ReplayService


@cache
def job_service() -> JobService:
    """Return the service of this process."""
    return JobService(
        JobRepository(Table(config.setting("RESOURCES_TABLE"))),
        SystemClock(),
        files=Bucket(config.setting("JOBS_BUCKET")),
        queue=queues.Queue(config.setting("JOBS_QUEUE_URL")),
        pacer=_pacer(),
    )


@cache
def job_leases() -> JobLeases:
    """Return the leases of this process."""
    access, clock = Table(config.setting("ACCESS_TABLE")), SystemClock()
    return JobLeases(
        JobRepository(Table(config.setting("RESOURCES_TABLE"))),
        clock,
        files=Bucket(config.setting("JOBS_BUCKET")),
        scope_reader=key_status.KeyStatusReader(access, clock, Gate(access, clock)),
        pacer=_pacer(),
        jobs=job_service(),
        base_url=config.setting("API_BASE_URL"),
    )


@cache
def replay_service() -> "ReplayService":
    """Return the service of replays of this process."""
    from domain.jobs.replay_service import ReplayService  # noqa: PLC0415 - for one function
    from domain.webhooks.wiring import webhook_service  # noqa: PLC0415 - only for replays

    return ReplayService(job_service(), webhook_service(), SystemClock())


@cache
def log_export_service() -> "LogExportService":
    """Return the service of exports of the request log of this process."""
    from domain.jobs.log_export_service import LogExportService  # noqa: PLC0415 - for one function

    return LogExportService(job_service(), SystemClock())


def _pacer() -> Pacer:
    return Pacer(Table(config.setting("ACCESS_TABLE")), SystemClock(), share=float(config.setting("JOB_LIMIT_SHARE")))


def start_job(
    actor: Actor, *, kind: str, operations: Sequence[PlannedOperation | Mapping[str, Any]], scopes: Iterable[str]
) -> Job:
    """Queue a job of at most 10,000 operations (`method`, `path`, `body`, `headers`), which runs them one by one as the actor.

    An operation that already has a result (`status`, `headers`, `body`) is not run; its result is included unchanged. Each operation is
    charged when it runs; the request that starts the job pays for the first one. `scopes` are the scopes that the operations require.
    With an idempotency key, the job is started once, however often this is called.
    """
    planned_operations = records.adapter(list[PlannedOperation]).validate_python(list(operations))
    return job_service().start(actor, parse_job_kind(kind), planned_operations, scopes=scopes)
