"""Use cases of jobs: start, cancel, get the result."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from apikit import Actor, Clock, Tenant, errors
from apikit.aws import Message, messages
from apikit.operations import PlannedOperation
from apikit.resources import Preconditions, ResourceService, records
from domain.deliveries.replay_plan import ReplayPlan
from domain.jobs.model import JOB_RETENTION, MAX_JOB_OPERATIONS, Job, JobKind, JobProgress, JobRun, create_job_message
from domain.jobs.results import CONTENT_TYPE, MAX_RESPONSE_BYTES, encode_operations, require_result_scopes
from domain.jobs.store import JobFiles, JobPacer, JobQueue, JobStore
from domain.request_logs.export_plan import CONTENT_TYPES, ExportFormat, ExportPlan

_DOWNLOAD_EXPIRY_S = 300


@dataclass(frozen=True, slots=True)
class JobResult:
    """The result of a job: its content, or the URL of a download if it is too large for a response."""

    content: bytes
    content_type: str
    download_url: str | None = None


class JobService(ResourceService[Job, Any]):
    """Jobs of an organization and environment."""

    record_type = Job

    def __init__(self, store: JobStore, clock: Clock, *, files: JobFiles, queue: JobQueue, pacer: JobPacer) -> None:
        super().__init__(store, clock)
        self._jobs = store
        self._files = files
        self._queue = queue
        self._pacer = pacer

    def start(
        self,
        actor: Actor,
        kind: JobKind,
        operations: Sequence[PlannedOperation],
        *,
        scopes: Iterable[str],
        job_id: str | None = None,
        batch_id: str | None = None,
        is_atomic: bool = False,
    ) -> Job:
        """Queue a job that runs the operations as the actor. Requires no scope: each operation requires its own.

        `scopes` are the scopes that the operations require; they are required to get the result.

        With a `job_id`, the job is started only once, however often this is called. Raises InvalidRequest above 10,000 operations;
        Unavailable if the job may not be queued; KeyRevoked and the other errors of keys if the key is not valid anymore.
        """
        if (replay := records.find_replay(Job)) is not None:
            # The same request stored the job before; its message may be missing.
            self.enqueue(replay)
            return replay
        if not 1 <= len(operations) <= MAX_JOB_OPERATIONS:
            fault = errors.FieldError("too_many", f"must have 1 to {MAX_JOB_OPERATIONS:,} operations", pointer="")
            raise errors.InvalidRequest.from_errors([fault])
        job = self._new_job(actor, kind, len(operations), scopes, job_id)
        self._files.put(f"{job.folder}/input.json", encode_operations(operations), content_type="application/json")
        try:
            run = JobRun.for_actor(actor, batch_id=batch_id, is_atomic=is_atomic)
            self._jobs.begin(job, run, records.Cause.from_actor(actor))
        except errors.Conflict:
            job = self.store.get(actor.tenant, job.id)
        # Queue before responding: if a crash leaves a job unqueued here, no response has named it.
        self.enqueue(job)
        return job

    def start_replay(self, actor: Actor, plan: ReplayPlan) -> Job:
        """Queue a job that replays events to a webhook. Requires no scope. Raises Unavailable if the job may not be queued."""
        kind: JobKind = "webhook_retry" if plan.mode == "failed" else "webhook_replay"
        return self._start_run(kind, ["webhooks:write"], JobRun.for_actor(actor, replay=plan), actor)

    def start_export(self, actor: Actor, plan: ExportPlan) -> Job:
        """Queue a job that exports rows of the request log. Requires no scope. Raises Unavailable if the job may not be queued."""
        return self._start_run("request_log_export", ["request-logs:read"], JobRun.for_actor(actor, export=plan), actor)

    def enqueue(self, job: Job, *, delay_s: int = 0) -> None:
        """Send the job's message to the queue, after the delay. Duplicates are harmless."""
        self._queue.send(
            [Message(create_job_message(job), group=job.organization_id, delay_s=min(delay_s, messages.MAX_DELAY_S))]
        )

    def get_for_tenant(self, tenant: Tenant, job_id: str) -> Job:
        """Return the job, for the platform's own use: requires no scope. Raises NotFound."""
        return self.store.get(tenant, job_id)

    def cancel(self, actor: Actor, job_id: str, *, preconditions: Preconditions | None) -> Job:
        """Cancel the job before its next operation; completed operations are not undone. Raises NotFound, IllegalTransition."""

        def change(job: Job) -> Job:
            return job if job.status == "canceled" else job.with_status("canceled", self.clock.now())

        job = self.change_record(actor, job_id, preconditions, change)
        # Wakes a job that waits for room in the key's limits.
        self.enqueue(job)
        return job

    def result(self, actor: Actor, job_id: str) -> JobResult:
        """Return the result of a job that has ended.

        Raises InsufficientScope without the scopes of its operations; Conflict before the end; NotFound if there is no result.
        """
        job = self.get(actor, job_id)
        require_result_scopes(actor, job.scopes)
        if not job.result_url:
            raise errors.Conflict("The job has no result yet. Retry when the job has ended.")
        key, content_type = result_key(job), CONTENT_TYPE
        if job.kind == "request_log_export" and self._files.size(csv_key := export_key(job, "csv")) is not None:
            key, content_type = csv_key, CONTENT_TYPES["csv"]
        if (self._files.size(key) or 0) <= MAX_RESPONSE_BYTES:
            return JobResult(self._files.get(key), content_type)
        url = self._files.presign_get(key, content_type=content_type, expires_in_s=_DOWNLOAD_EXPIRY_S)
        return JobResult(b"", content_type, url)

    def _start_run(self, kind: JobKind, scopes: Iterable[str], run: JobRun, actor: Actor) -> Job:
        """Queue a job without operations."""
        if (replay := records.find_replay(Job)) is not None:
            self.enqueue(replay)
            return replay
        job = self._new_job(actor, kind, 0, scopes, None)
        self._jobs.begin(job, run, records.Cause.from_actor(actor))
        self.enqueue(job)
        return job

    def _new_job(self, actor: Actor, kind: JobKind, total: int, scopes: Iterable[str], job_id: str | None) -> Job:
        now = self.clock.now()
        values = {
            "kind": kind,
            "progress": JobProgress(total=total),
            "scopes": sorted(set(scopes)),
            "estimated_end_at": self._pacer.estimate_end(actor.admission_id, total),
            "expires_at": now + JOB_RETENTION,
        }
        job = records.new_record(Job, actor.tenant, now, values)
        return replace(job, id=job_id) if job_id else job


def result_key(job: Job) -> str:
    """Return the key of the job's result file."""
    return f"{job.folder}/result.jsonl"


def export_key(job: Job, export_format: ExportFormat) -> str:
    """Return the key of the file of an export."""
    return f"{job.folder}/result.{export_format}"
