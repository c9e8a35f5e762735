"""Carrying a job out in slices of time: holding it, noting how far it came, ending it. The operations themselves are its worker's.

One worker at a time holds a job. What it did is noted with its results before it goes on; a worker that dies between leaves
operations that the next one sends again under the same keys, so they have their effect once.
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
from domain.jobs.service import JobService, result_key
from domain.jobs.store import JobFiles, JobPacer, JobStore, KeyStatusReader

# Longer than the worker may run, and shorter than its message stays hidden.
_HELD_S = 33


def is_owned_by_message(owner: str, message_id: str) -> bool:
    """True when the owner of a run is a worker that this message came to."""
    return owner.rpartition(":")[0] == message_id


class JobExpired(errors.Unavailable):
    """The job did not end in the time that a job has; it never will."""


class LeasedJob(Struct):
    """A job in this worker's hands. `orphaned_at_s`: something killed the worker that had it before, at the latest then."""

    job: Job
    run: JobRun
    owner: str
    actor: Actor
    orphaned_at_s: int | None = None

    @property
    def cause(self) -> records.Cause:
        """The request that the job came with."""
        return records.Cause(self.run.principal, self.run.request_id)


class JobLeases:
    """Slices of jobs."""

    def __init__(
        self,
        store: JobStore,
        clock: Clock,
        *,
        files: JobFiles,
        standing: KeyStatusReader,
        pace: JobPacer,
        jobs: JobService,
        base_url: str,
    ) -> None:
        self._store = store
        self._clock = clock
        self._files = files
        self._standing = standing
        self._pace = pace
        self._jobs = jobs
        self._base_url = base_url

    def hold(self, tenant: Tenant, job_id: str, *, message_id: str) -> LeasedJob | None:
        """The job, in the hands of the worker that this message came to; None when nothing is left to do. Raises RunHeld."""
        owner, now_s = f"{message_id}:{secrets.token_hex(8)}", epoch_ms(self._clock.now()) // 1000
        held = self._store.hold(tenant, job_id, owner, now_s=now_s, until_s=now_s + _HELD_S)
        if held is None:
            return None
        try:
            job = self._store.get(tenant, job_id)
        except errors.NotFound:
            return None
        return LeasedJob(job, held.run, owner, held.run.actor(tenant), orphaned_at_s=held.orphaned_at_s)

    def begin(self, held: LeasedJob) -> None:
        """The job runs, for what is left of its caller's rights.

        Raises KeyRevoked and its kin, Overdue, StaleVersion when it was canceled.
        """
        now = self._clock.now()
        if now - held.job.created_at > MAX_JOB_DURATION:
            raise JobExpired(
                f"The job did not end within {MAX_JOB_DURATION.days} days. Start a new job for the remaining operations."
            )
        if held.orphaned_at_s and epoch_ms(now) / 1000 - held.orphaned_at_s > MAX_INTERRUPTION.total_seconds():
            raise JobExpired("The job was interrupted for 20 hours. Start a new job for the remaining operations.")
        held.actor = self._standing.with_current_scopes(held.actor)
        if held.job.status == "queued":
            estimate = self._pace.estimate_end(held.run.principal, held.job.progress.total)
            self._advance(held, held.job.moved("running", now, estimated_end_at=estimate), held.run)

    def charge(self, held: LeasedJob, number: int, *, operation: str, cost: int) -> Sequence[ThresholdCrossing]:
        """The job's next operation is counted with its key's limits. Returns the thresholds of quotas that it crossed.

        Raises RateLimitExceeded, whose wait is None when there will never be room for it; KeyRevoked and its kin.
        """
        remaining_operations = held.job.progress.total - number
        counted_units = count_prepaid_units(number)
        return self._pace.take(
            held.run.principal,
            operation=operation,
            cost=cost,
            counted_units=counted_units,
            remaining_operations=remaining_operations,
        )

    def operations(self, held: LeasedJob) -> list[PlannedOperation]:
        """All of the job's operations. Raises NotFound when they are gone."""
        return parse_operations(self._files.get(f"{held.job.folder}/input.json"))

    def earlier(self, held: LeasedJob) -> list[OperationResult]:
        """The results so far."""
        return parse_results(self._parts(held))

    def stored(self, held: LeasedJob) -> list[OperationResult]:
        """The results in the job's result file. Raises NotFound."""
        return parse_results(self._files.get(result_key(held.job)))

    def is_canceled(self, held: LeasedJob) -> bool:
        """True when somebody ended the job meanwhile."""
        return self._store.get(held.job.tenant, held.job.id).has_ended

    def note(self, held: LeasedJob, results: Sequence[OperationResult]) -> None:
        """These results of the next operations are kept, and the progress is told. Raises StaleVersion when it was canceled."""
        if not results:
            return
        first = held.run.next
        self._put_part(held, first, results)
        run = replace(held.run, next=first + len(results), parts=[*held.run.parts, first])
        progress = _further(held.job.progress, results)
        estimate = self._pace.estimate_end(held.run.principal, progress.total - progress.done)
        job = records.next_version(held.job, self._clock.now(), {"progress": progress, "estimated_end_at": estimate})
        self._advance(held, job, run)

    def pause(self, held: LeasedJob, *, delay_s: int = 0) -> None:
        """The job goes on in another slice, after the delay or 15 minutes, whichever is sooner."""
        self.let_go(held)
        # A cancellation's own message may have found the job held, and is gone.
        waits = delay_s > 0 and not self.is_canceled(held)
        self._jobs.enqueue(held.job, delay_s=delay_s if waits else 0)

    def let_go(self, held: LeasedJob) -> None:
        """Another worker may hold the job."""
        self._store.let_go(held.job.tenant, held.job.id, held.owner)

    def assemble(self, held: LeasedJob, rest: Sequence[OperationResult]) -> None:
        """The result file is there: what was noted, and these."""
        content = self._parts(held) + encode_results(rest, most=max_body_bytes(held.job.progress.total))
        self._files.put(result_key(held.job), content, content_type=CONTENT_TYPE)

    def end(
        self, held: LeasedJob, status: JobStatus, *, error: JobError | None = None, rest: Sequence[OperationResult] = ()
    ) -> None:
        """The job has ended, unless it had: then its progress and result are told. The result file is there.

        `rest` are results in it that were not noted.
        """
        for _ in range(2):
            try:
                self._end(held, status, error, rest)
            except errors.StaleVersion:
                # It was canceled just now: that stands.
                held.job = self._store.get(held.job.tenant, held.job.id)
            else:
                return

    def unchanged(self, held: LeasedJob) -> Any:
        """The operation of a transaction that fails when the job was canceled."""
        return self._store.unchanged(held.job)

    def _end(self, held: LeasedJob, status: JobStatus, error: JobError | None, rest: Sequence[OperationResult]) -> None:
        now, before = self._clock.now(), held.job
        values = {
            "progress": _further(before.progress, rest),
            "result_url": f"{self._base_url}/v1/jobs/{before.id}/result",
            **({"error": error} if error else {}),
        }
        job = records.next_version(before, now, values) if before.has_ended else before.moved(status, now, **values)
        self._store.end(job, held.cause, before=before, owner=held.owner)
        held.job = job

    def _advance(self, held: LeasedJob, job: Job, run: JobRun) -> None:
        self._store.advance(job, run, held.cause, before=held.job, owner=held.owner)
        held.job, held.run = job, run

    def _put_part(self, held: LeasedJob, first: int, results: Sequence[OperationResult]) -> None:
        content = encode_results(results, most=max_body_bytes(held.job.progress.total))
        self._files.put(_part(held.job, first), content, content_type=CONTENT_TYPE)

    def _parts(self, held: LeasedJob) -> bytes:
        return b"".join(self._files.get(_part(held.job, first)) for first in held.run.parts)


def _part(job: Job, first: int) -> str:
    return f"{job.folder}/parts/{first:05d}.jsonl"


def _further(progress: JobProgress, results: Sequence[OperationResult]) -> JobProgress:
    failed = sum(not result.is_success for result in results)
    return replace(progress, done=progress.done + len(results), failed=progress.failed + failed)
