"""Use cases of batches: store the end of a batch, begin and end an asynchronous batch, get its state."""

from collections.abc import Iterable, Sequence
from contextvars import Context
from dataclasses import dataclass, replace
from typing import Any, Protocol

from apikit import Actor, Clock, Tenant, errors, ids
from apikit.operations import Operation, OperationResult
from apikit.resources import ResourceService, records, stores
from domain.batch.model import BATCH_RETENTION, Batch, BatchStatus
from domain.jobs.model import Job, JobError
from domain.jobs.results import (
    CONTENT_TYPE,
    MAX_RESPONSE_BYTES,
    encode_results,
    limit_bodies,
    parse_results,
    require_result_scopes,
)
from domain.jobs.service import JobService

# A transaction has at most 100 writes; three are reserved for the batch, the idempotency record and the check of the job.
MAX_EFFECTS = 97
_STATUS_BY_JOB_STATUS: dict[str, BatchStatus] = {
    "queued": "queued",
    "running": "running",
    "succeeded": "completed",
    "canceled": "canceled",
    "failed": "failed",
}


class BatchStore(stores.Store[Batch], Protocol):
    """Stores batches, alone or in one transaction with the writes of their operations."""

    def commit(
        self, batch: Batch, cause: records.Cause, *, old: Batch | None, effects: Sequence[Any], checks: Sequence[Any]
    ) -> None:
        """Write the batch and the effects in one transaction. Raises Conflict, NotAtomic, ConditionFailed for the effects."""
        ...


class BatchResultFiles(Protocol):
    """Stores the result files of batches."""

    def put(self, key: str, content: bytes, *, content_type: str) -> None:
        """Store a file."""
        ...

    def get(self, key: str) -> bytes:
        """Return the content of a file. Raises NotFound."""
        ...


@dataclass(frozen=True, slots=True)
class BatchState:
    """A batch and its results; None while there are none."""

    record: Batch
    results: Sequence[OperationResult] | None


class BatchService(ResourceService[Batch, Any]):
    """Batches of an organization and environment."""

    record_type = Batch

    def __init__(self, store: BatchStore, clock: Clock, files: BatchResultFiles, jobs: JobService) -> None:
        super().__init__(store, clock)
        self._batches = store
        self._files = files
        self._jobs = jobs

    def find_replay(self, actor: Actor) -> BatchState | None:
        """Return the batch that this request wrote when it was sent before; None if it was not. Raises InsufficientScope."""
        self.require(actor, "write")
        batch = records.find_replay(Batch)
        if batch is None:
            return None
        require_result_scopes(actor, batch.scopes)
        return BatchState(batch, parse_results(self._files.get(batch.results_key)) if batch.has_ended else None)

    def new_batch(
        self, actor: Actor, total: int, *, atomic: bool, scopes: Iterable[str], job_id: str | None = None
    ) -> Batch:
        """Return a new batch, which is not stored. `scopes` are those of its operations; they are required to get the results."""
        now = self.clock.now()
        values = {
            "status": "queued",
            "atomic": atomic,
            "total": total,
            "scopes": sorted(set(scopes)),
            "job_id": job_id,
            "expires_at": now + BATCH_RETENTION,
        }
        return records.new_record(Batch, actor.tenant, now, values)

    def complete(
        self, actor: Actor, batch: Batch, results: Sequence[OperationResult], *, is_failed: bool, is_settled: bool
    ) -> BatchState:
        """Store the end of the batch and its results. Only if it is settled, a repeated request returns it instead of running again."""
        final_batch = self._end(batch, results, is_failed=is_failed)
        self._store_results(final_batch, results)
        if is_settled:
            self.store.add(final_batch, records.Cause.from_actor(actor))
        else:
            # In a context without the request's idempotency record: a repeated request runs the batch again, and operations that took
            # effect return their stored results.
            Context().run(self.store.add, final_batch, records.Cause.from_actor(actor))
        return BatchState(final_batch, results)

    def commit(
        self,
        actor: Actor,
        batch: Batch,
        results: Sequence[OperationResult],
        effects: Sequence[Any],
        *,
        checks: Sequence[Any] = (),
        is_stored: bool = False,
    ) -> BatchState:
        """Store the end of the batch, its results and all of its effects in one transaction.

        Raises NotAtomic if there are too many effects; Conflict; ConditionFailed.
        """
        if len(effects) > MAX_EFFECTS:
            raise errors.NotAtomic(
                f"The batch makes {len(effects)} writes; the maximum is {MAX_EFFECTS}. Split the batch."
            )
        final_batch = self._end(batch, results, is_failed=False)
        self._store_results(final_batch, results)
        self._batches.commit(
            final_batch,
            records.Cause.from_actor(actor),
            old=batch if is_stored else None,
            effects=effects,
            checks=checks,
        )
        return BatchState(final_batch, results)

    def begin(self, actor: Actor, operations: Sequence[Operation], *, atomic: bool, scopes: Iterable[str]) -> Batch:
        """Store a queued batch and start its job. A repeated request returns the same batch. Raises InsufficientScope, Unavailable."""
        self.require(actor, "write")
        batch = records.find_replay(Batch)
        if batch is None:
            job_id = ids.new_id(Job.prefix)
            batch = self.new_batch(actor, len(operations), atomic=atomic, scopes=scopes, job_id=job_id)
            self.store.add(batch, records.Cause.from_actor(actor))
        self._jobs.start(
            actor,
            "batch",
            operations,
            scopes=batch.scopes,
            job_id=batch.job_id,
            batch_id=batch.id,
            is_atomic=atomic,
        )
        return batch

    def end(
        self, tenant: Tenant, batch_id: str, cause: records.Cause, *, failure_count: int, error: JobError | None = None
    ) -> None:
        """End an asynchronous batch, which publishes its event. Does nothing if it has ended already."""
        batch = self.store.get(tenant, batch_id)
        if batch.has_ended:
            return
        now = self.clock.now()
        final_batch = batch.end("failed" if error else "completed", now, failure_count=failure_count, error=error)
        self._batches.commit(final_batch, cause, old=batch, effects=(), checks=())

    def get_for_tenant(self, tenant: Tenant, batch_id: str) -> Batch:
        """Return the batch, for the platform's own use: requires no scope. Raises NotFound."""
        return self.store.get(tenant, batch_id)

    def get_state(self, actor: Actor, batch_id: str) -> BatchState:
        """Return the batch with its current status and results. Raises NotFound; InsufficientScope, also for its operations' scopes."""
        batch = self.get(actor, batch_id)
        require_result_scopes(actor, batch.scopes)
        job = None if batch.has_ended else self._find_job(actor, batch)
        if job and job.status == "succeeded":
            # The batch ended between the two reads: it always ends before its job.
            batch, job = self.get(actor, batch_id), None
        if job and not batch.has_ended:
            batch = replace(batch, status=_STATUS_BY_JOB_STATUS[job.status])
        return BatchState(batch, self._find_results(batch) if batch.status not in {"queued", "running"} else None)

    def _find_job(self, actor: Actor, batch: Batch) -> Job | None:
        try:
            return self._jobs.get_for_tenant(actor.tenant, batch.job_id or "")
        except errors.NotFound:
            return None

    def _find_results(self, batch: Batch) -> list[OperationResult] | None:
        try:
            return limit_bodies(parse_results(self._files.get(batch.results_key)))
        except errors.NotFound:
            return None

    def _end(self, batch: Batch, results: Sequence[OperationResult], *, is_failed: bool) -> Batch:
        failure_count = sum(not result.is_success for result in results)
        now = self.clock.now()
        status: BatchStatus = "failed" if is_failed else "completed"
        if batch.job_id is None:
            # A synchronous batch is stored only at its end: it stays at version 1.
            return replace(batch, status=status, failed=failure_count, completed_at=now, updated_at=now)
        return batch.end(status, now, failure_count=failure_count)

    def _store_results(self, batch: Batch, results: Sequence[OperationResult]) -> None:
        content = encode_results(results, max_bytes=MAX_RESPONSE_BYTES)
        self._files.put(batch.results_key, content, content_type=CONTENT_TYPE)
