"""Use cases of jobs as their callers see them: start, get, list, cancel, fetch the result."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from apikit import Actor, Clock, Tenant, errors
from apikit.aws import Message, messages
from apikit.operations import PlannedOperation
from apikit.resources import Preconditions, ResourceService, records
from domain.jobs.model import JOB_RETENTION, MAX_JOB_OPERATIONS, Job, JobKind, JobProgress, JobRun, create_job_message
from domain.jobs.results import CONTENT_TYPE, MAX_RESPONSE_BYTES, encode_operations, require_result_scopes
from domain.jobs.store import JobFiles, JobPacer, JobQueue, JobStore

_ADDRESS_S = 300


@dataclass(frozen=True, slots=True)
class JobResult:
    """The result of a job: its content, or where it is when it is too large for an answer."""

    content: bytes
    address: str | None = None


class JobService(ResourceService[Job, Any]):
    """Jobs of an organization and environment."""

    record_type = Job

    def __init__(self, store: JobStore, clock: Clock, *, files: JobFiles, queue: JobQueue, pace: JobPacer) -> None:
        super().__init__(store, clock)
        self._jobs = store
        self._files = files
        self._queue = queue
        self._pace = pace

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
        """A queued job that carries the operations out as the actor. Asks for no scope: each operation asks for its own.

        `scopes` are those that the operations ask for; its result is shown to who has them.

        With a `job_id` it is started once, however often this is called. Raises InvalidRequest above 10,000 operations,
        Unavailable when the job may not have been queued, KeyRevoked and its kin when the key no longer stands.
        """
        if (earlier := records.find_replay(Job)) is not None:
            # The same request began it before; whether its message was sent, nobody knows.
            self.enqueue(earlier)
            return earlier
        if not 1 <= len(operations) <= MAX_JOB_OPERATIONS:
            fault = errors.FieldError("too_many", f"must have 1 to {MAX_JOB_OPERATIONS:,} operations", pointer="")
            raise errors.InvalidRequest.from_errors([fault])
        job = self._queued(actor, kind, len(operations), scopes, job_id)
        self._files.put(f"{job.folder}/input.json", encode_operations(operations), content_type="application/json")
        try:
            run = JobRun.of(actor, batch_id=batch_id, is_atomic=is_atomic)
            self._jobs.begin(job, run, records.Cause.from_actor(actor))
        except errors.Conflict:
            job = self.store.get(actor.tenant, job.id)
        # Whoever is told of the job finds it queued: a job that a crash leaves here was told to nobody.
        self.enqueue(job)
        return job

    def enqueue(self, job: Job, *, delay_s: int = 0) -> None:
        """The worker hears of the job, after the delay; once more does no harm."""
        self._queue.send(
            [Message(create_job_message(job), group=job.organization_id, delay_s=min(delay_s, messages.MAX_DELAY_S))]
        )

    def of(self, tenant: Tenant, job_id: str) -> Job:
        """The job, for the slice that it serves. Raises NotFound."""
        return self.store.get(tenant, job_id)

    def cancel(self, actor: Actor, job_id: str, *, preconditions: Preconditions | None) -> Job:
        """The job stops before its next operation; what is done stays done. Raises NotFound, IllegalTransition when it has ended."""

        def change(job: Job) -> Job:
            return job if job.status == "canceled" else job.moved("canceled", self.clock.now())

        job = self._change(actor, job_id, preconditions, change)
        # One that waits for room in the key's limits is told at once.
        self.enqueue(job)
        return job

    def result(self, actor: Actor, job_id: str) -> JobResult:
        """The result of a job that has ended.

        Raises InsufficientScope without the scopes of its operations; Conflict before the end, NotFound when there is none.
        """
        job = self.get(actor, job_id)
        require_result_scopes(actor, job.scopes)
        if not job.result_url:
            raise errors.Conflict("The job has no result yet. Retry when the job has ended.")
        key = result_key(job)
        if (self._files.size(key) or 0) <= MAX_RESPONSE_BYTES:
            return JobResult(self._files.get(key))
        address = self._files.presign_get(key, content_type=CONTENT_TYPE, expires_in_s=_ADDRESS_S)
        return JobResult(b"", address)

    def _queued(self, actor: Actor, kind: JobKind, total: int, scopes: Iterable[str], job_id: str | None) -> Job:
        now = self.clock.now()
        values = {
            "kind": kind,
            "progress": JobProgress(total=total),
            "scopes": sorted(set(scopes)),
            "estimated_end_at": self._pace.estimate_end(actor.principal, total),
            "expires_at": now + JOB_RETENTION,
        }
        job = records.new_record(Job, actor.tenant, now, values)
        return replace(job, id=job_id) if job_id else job


def result_key(job: Job) -> str:
    """Where the job's result lies."""
    return f"{job.folder}/result.jsonl"
