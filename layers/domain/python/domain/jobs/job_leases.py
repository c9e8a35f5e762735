"""Leases of jobs: how a worker acquires a job, records its progress and ends it.

One worker at a time has the lease of a job. The worker records progress together with the results before it continues. If a worker
crashes in between, the next one sends the unrecorded operations again with the same idempotency keys, so each takes effect once.
"""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from msgspec import Struct

from apikit import Actor, Clock, Tenant, epoch_ms, errors
from apikit.admission import ThresholdCrossing
from apikit.operations import OperationResult, PlannedOperation
from apikit.resources import records
from domain.deliveries.replay_plan import ReplayPlan
from domain.jobs.model import (
    MAX_INTERRUPTION,
    MAX_JOB_DURATION,
    Job,
    JobError,
    JobProgress,
    JobRun,
    JobStatus,
    count_prepaid_units,
)
from domain.jobs.results import CONTENT_TYPE, encode_results, max_body_bytes, parse_operations, parse_results
from domain.jobs.service import JobService, export_key, result_key
from domain.jobs.store import JobFiles, JobPacer, JobStore, ScopeReader
from domain.request_logs.export_plan import CONTENT_TYPES, ExportPlan

# Longer than the worker may run, and shorter than the visibility timeout of its message.
_LEASE_S = 33


def is_owned_by_message(owner: str, message_id: str) -> bool:
    """Return whether the owner of a lease is a worker that received this message."""
    return owner.rpartition(":")[0] == message_id


class JobExpired(errors.Unavailable):
    """The job exceeded the maximum duration of a job and will never end normally."""


class JobLease(Struct):
    """A job that this worker may run. `orphaned_at_s`: latest time at which the previous worker can have crashed, in epoch seconds."""

    job: Job
    run: JobRun
    owner: str
    actor: Actor
    orphaned_at_s: int | None = None

    @property
    def cause(self) -> records.Cause:
        """The request that created the job."""
        return records.Cause(self.run.principal, self.run.request_id)


class JobLeases:
    """Acquires, continues, releases and ends jobs for workers."""

    def __init__(
        self,
        store: JobStore,
        clock: Clock,
        *,
        files: JobFiles,
        scope_reader: ScopeReader,
        pacer: JobPacer,
        jobs: JobService,
        base_url: str,
    ) -> None:
        self._store = store
        self._clock = clock
        self._files = files
        self._scope_reader = scope_reader
        self._pacer = pacer
        self._jobs = jobs
        self._base_url = base_url

    def acquire(self, tenant: Tenant, job_id: str, *, message_id: str) -> JobLease | None:
        """Acquire the job for the worker that received the message; None if the job needs no more work. Raises LeaseUnavailable."""
        owner, now_s = f"{message_id}:{secrets.token_hex(8)}", epoch_ms(self._clock.now()) // 1000
        run_lease = self._store.acquire_run(tenant, job_id, owner, now_s=now_s, until_s=now_s + _LEASE_S)
        if run_lease is None:
            return None
        try:
            job = self._store.get(tenant, job_id)
        except errors.NotFound:
            return None
        run = run_lease.run
        return JobLease(job, run, owner, run.to_actor(tenant), orphaned_at_s=run_lease.orphaned_at_s)

    def begin(self, lease: JobLease) -> None:
        """Set the job to `running`, with the scopes that its caller still has.

        Raises InvalidCredentials, KeyRevoked, KeyExpired, OrganizationForbidden; JobExpired; StaleVersion if the job was canceled.
        """
        now = self._clock.now()
        if now - lease.job.created_at > MAX_JOB_DURATION:
            raise JobExpired(
                f"The job did not end within {MAX_JOB_DURATION.days} days. Start a new job for the remaining operations."
            )
        if lease.orphaned_at_s and epoch_ms(now) / 1000 - lease.orphaned_at_s > MAX_INTERRUPTION.total_seconds():
            raise JobExpired("The job was interrupted for 20 hours. Start a new job for the remaining operations.")
        lease.actor = self._scope_reader.with_current_scopes(lease.actor)
        if lease.job.status == "queued":
            estimate = self._pacer.estimate_end(lease.run.admission_id, lease.job.progress.total)
            self._advance(lease, lease.job.with_status("running", now, estimated_end_at=estimate), lease.run)

    def charge(self, lease: JobLease, number: int, *, operation: str, cost: int) -> Sequence[ThresholdCrossing]:
        """Count the job's next operation against the limits of its key. Returns the quota thresholds that it crossed.

        Raises RateLimitExceeded, with `retry_after_s` None if there will never be room; KeyRevoked and the other errors of keys.
        """
        remaining_operations = lease.job.progress.total - number
        counted_units = count_prepaid_units(number)
        return self._pacer.take(
            lease.run.admission_id,
            operation=operation,
            cost=cost,
            environment=lease.actor.tenant.environment,
            counted_units=counted_units,
            remaining_operations=remaining_operations,
        )

    def read_operations(self, lease: JobLease) -> list[PlannedOperation]:
        """Return all operations of the job. Raises NotFound if the file has expired."""
        return parse_operations(self._files.get(f"{lease.job.folder}/input.json"))

    def read_results(self, lease: JobLease) -> list[OperationResult]:
        """Return the results that are recorded so far."""
        return parse_results(self._read_parts(lease))

    def read_result_file(self, lease: JobLease) -> list[OperationResult]:
        """Return the results in the result file of the job. Raises NotFound."""
        return parse_results(self._files.get(result_key(lease.job)))

    def is_canceled(self, lease: JobLease) -> bool:
        """Return whether the job was ended by somebody else in the meantime."""
        return self._store.get(lease.job.tenant, lease.job.id).has_ended

    def record_results(self, lease: JobLease, results: Sequence[OperationResult]) -> None:
        """Store the results of the next operations and update the progress. Raises StaleVersion if the job was canceled."""
        if not results:
            return
        first = lease.run.next
        self._put_part(lease, first, results)
        run = replace(lease.run, next=first + len(results), parts=[*lease.run.parts, first])
        progress = _add_results(lease.job.progress, results)
        estimate = self._pacer.estimate_end(lease.run.admission_id, progress.total - progress.done)
        job = records.next_version(lease.job, self._clock.now(), {"progress": progress, "estimated_end_at": estimate})
        self._advance(lease, job, run)

    def record_replay(self, lease: JobLease, plan: ReplayPlan, progress: JobProgress) -> None:
        """Store the position and the progress of a replay. Raises StaleVersion if the job was canceled."""
        job = records.next_version(lease.job, self._clock.now(), {"progress": progress})
        self._advance(lease, job, replace(lease.run, replay=plan))

    def record_export(self, lease: JobLease, plan: ExportPlan, progress: JobProgress, content: bytes) -> None:
        """Store the next part of an export with its position. Raises StaleVersion if the job was canceled."""
        number = len(lease.run.parts)
        self._files.put(_part_key(lease.job, number), content, content_type=CONTENT_TYPES[plan.format])
        job = records.next_version(lease.job, self._clock.now(), {"progress": progress})
        self._advance(lease, job, replace(lease.run, export=plan, parts=[*lease.run.parts, number]))

    def write_export_file(self, lease: JobLease) -> None:
        """Write the file of an export: its parts."""
        if plan := lease.run.export:
            key = export_key(lease.job, plan.format)
            self._files.put(key, self._read_parts(lease), content_type=CONTENT_TYPES[plan.format])

    def pause(self, lease: JobLease, *, delay_s: int = 0) -> None:
        """Release the job and queue it again, after the delay or after 15 minutes, whichever is sooner."""
        self.release(lease)
        # The message that a cancellation sent may have found the job leased, and is gone.
        must_wait = delay_s > 0 and not self.is_canceled(lease)
        self._jobs.enqueue(lease.job, delay_s=delay_s if must_wait else 0)

    def release(self, lease: JobLease) -> None:
        """Let another worker acquire the job at once."""
        self._store.release_run(lease.job.tenant, lease.job.id, lease.owner)

    def write_result_file(self, lease: JobLease, new_results: Sequence[OperationResult]) -> None:
        """Write the result file: the recorded results, then `new_results`."""
        content = self._read_parts(lease) + encode_results(
            new_results, max_bytes=max_body_bytes(lease.job.progress.total)
        )
        self._files.put(result_key(lease.job), content, content_type=CONTENT_TYPE)

    def end(
        self,
        lease: JobLease,
        status: JobStatus,
        *,
        error: JobError | None = None,
        new_results: Sequence[OperationResult] = (),
        progress: JobProgress | None = None,
    ) -> None:
        """End the job; if it has ended already, only set its progress and result. The result file must exist.

        `new_results` are the results in the file that were not recorded before; `progress` is that of a replay.
        """
        for _ in range(2):
            try:
                self._end(lease, status, error, progress or _add_results(lease.job.progress, new_results))
            except errors.StaleVersion:
                # It was canceled just now; the cancellation wins.
                lease.job = self._store.get(lease.job.tenant, lease.job.id)
            else:
                return

    def version_check(self, lease: JobLease) -> Any:
        """Return a write that makes its transaction fail if the job was canceled."""
        return self._store.version_check(lease.job)

    def _end(self, lease: JobLease, status: JobStatus, error: JobError | None, progress: JobProgress) -> None:
        now, old = self._clock.now(), lease.job
        values = {
            "progress": progress,
            "result_url": f"{self._base_url}/v1/jobs/{old.id}/result",
            **({"error": error} if error else {}),
        }
        new = records.next_version(old, now, values) if old.has_ended else old.with_status(status, now, **values)
        self._store.end(new, lease.cause, old=old, owner=lease.owner)
        lease.job = new

    def _advance(self, lease: JobLease, job: Job, run: JobRun) -> None:
        self._store.advance(job, run, lease.cause, old=lease.job, owner=lease.owner)
        lease.job, lease.run = job, run

    def _put_part(self, lease: JobLease, first: int, results: Sequence[OperationResult]) -> None:
        content = encode_results(results, max_bytes=max_body_bytes(lease.job.progress.total))
        self._files.put(_part_key(lease.job, first), content, content_type=CONTENT_TYPE)

    def _read_parts(self, lease: JobLease) -> bytes:
        return b"".join(self._files.get(_part_key(lease.job, first)) for first in lease.run.parts)


def _part_key(job: Job, first: int) -> str:
    return f"{job.folder}/parts/{first:05d}.jsonl"


def _add_results(progress: JobProgress, results: Sequence[OperationResult]) -> JobProgress:
    failure_count = sum(not result.is_success for result in results)
    return replace(progress, done=progress.done + len(results), failed=progress.failed + failure_count)
