"""Use cases of batches: keep what became of one, begin an asynchronous one, end it, look. Running operations is the edge's."""

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

# A transaction takes 100; the batch itself, a claim and the job's check have their places in it.
MAX_EFFECTS = 97
_AS_BATCH: dict[str, BatchStatus] = {
    "queued": "queued",
    "running": "running",
    "succeeded": "completed",
    "canceled": "canceled",
    "failed": "failed",
}


class BatchStore(stores.Store[Batch], Protocol):
    """Batches, which may be written together with what they did."""

    def commit(
        self, batch: Batch, cause: records.Cause, *, before: Batch | None, effects: Sequence[Any], checks: Sequence[Any]
    ) -> None:
        """The batch and the effects are written, or nothing is. Raises Conflict, NotAtomic, ConditionFailed for the effects."""
        ...


class BatchResultFiles(Protocol):
    """Where results are."""

    def put(self, key: str, content: bytes, *, content_type: str) -> None:
        """The file is there."""
        ...

    def get(self, key: str) -> bytes:
        """Its content. Raises NotFound."""
        ...


@dataclass(frozen=True, slots=True)
class BatchState:
    """A batch and its results, once there are some."""

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

    def earlier(self, actor: Actor) -> BatchState | None:
        """What the same request was answered before; None when it was not. Raises InsufficientScope."""
        self.require(actor, "write")
        batch = records.find_replay(Batch)
        if batch is None:
            return None
        require_result_scopes(actor, batch.scopes)
        return BatchState(batch, parse_results(self._files.get(batch.results_key)) if batch.has_ended else None)

    def prepared_for(
        self, actor: Actor, total: int, *, atomic: bool, scopes: Iterable[str], job_id: str | None = None
    ) -> Batch:
        """A new batch, not stored. `scopes` are those that its operations ask for; its results are shown to who has them."""
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

    def done(
        self, actor: Actor, batch: Batch, results: Sequence[OperationResult], *, is_failed: bool, is_settled: bool
    ) -> BatchState:
        """The batch at its end, kept with its results. Only a settled one is what the same request is answered again."""
        ended = self._ended(batch, results, is_failed=is_failed)
        self._keep(ended, results)
        if is_settled:
            self.store.add(ended, records.Cause.from_actor(actor))
        else:
            # Out of the request's claim: sent again, it runs again, and what has had its effect is told again.
            Context().run(self.store.add, ended, records.Cause.from_actor(actor))
        return BatchState(ended, results)

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
        """The batch at its end and all of its effects, in one transaction. Raises NotAtomic above its size, Conflict, ConditionFailed."""
        if len(effects) > MAX_EFFECTS:
            raise errors.NotAtomic(
                f"The batch makes {len(effects)} writes; the maximum is {MAX_EFFECTS}. Split the batch."
            )
        ended = self._ended(batch, results, is_failed=False)
        self._keep(ended, results)
        self._batches.commit(
            ended, records.Cause.from_actor(actor), before=batch if is_stored else None, effects=effects, checks=checks
        )
        return BatchState(ended, results)

    def begin(self, actor: Actor, operations: Sequence[Operation], *, atomic: bool, scopes: Iterable[str]) -> Batch:
        """A queued batch, and the job that carries it out. Sent again, it is the same. Raises InsufficientScope, Unavailable."""
        self.require(actor, "write")
        batch = records.find_replay(Batch)
        if batch is None:
            job_id = ids.new_id(Job.prefix)
            batch = self.prepared_for(actor, len(operations), atomic=atomic, scopes=scopes, job_id=job_id)
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
        self, tenant: Tenant, batch_id: str, cause: records.Cause, *, failed: int, error: JobError | None = None
    ) -> None:
        """An asynchronous batch has ended; its event follows from the write. Nothing changes when it had."""
        batch = self.store.get(tenant, batch_id)
        if batch.has_ended:
            return
        now = self.clock.now()
        ended = batch.ended("failed" if error else "completed", now, failed=failed, error=error)
        self._batches.commit(ended, cause, before=batch, effects=(), checks=())

    def of(self, tenant: Tenant, batch_id: str) -> Batch:
        """The batch, for its own worker. Raises NotFound."""
        return self.store.get(tenant, batch_id)

    def look(self, actor: Actor, batch_id: str) -> BatchState:
        """The batch, as far as it has come. Raises NotFound; InsufficientScope without the scopes of its operations, too."""
        batch = self.get(actor, batch_id)
        require_result_scopes(actor, batch.scopes)
        job = None if batch.has_ended else self._job(actor, batch)
        if job and job.status == "succeeded":
            # It ended between the two reads; the batch ends first.
            batch, job = self.get(actor, batch_id), None
        if job and not batch.has_ended:
            batch = replace(batch, status=_AS_BATCH[job.status])
        return BatchState(batch, self._results(batch) if batch.status not in {"queued", "running"} else None)

    def _job(self, actor: Actor, batch: Batch) -> Job | None:
        try:
            return self._jobs.of(actor.tenant, batch.job_id or "")
        except errors.NotFound:
            return None

    def _results(self, batch: Batch) -> list[OperationResult] | None:
        try:
            return limit_bodies(parse_results(self._files.get(batch.results_key)))
        except errors.NotFound:
            return None

    def _ended(self, batch: Batch, results: Sequence[OperationResult], *, is_failed: bool) -> Batch:
        failed = sum(not result.is_success for result in results)
        now = self.clock.now()
        if batch.job_id is None:
            # It is stored at its end only: version 1 is the whole of it.
            return replace(
                batch, status="failed" if is_failed else "completed", failed=failed, completed_at=now, updated_at=now
            )
        return batch.ended("failed" if is_failed else "completed", now, failed=failed)

    def _keep(self, batch: Batch, results: Sequence[OperationResult]) -> None:
        content = encode_results(results, most=MAX_RESPONSE_BYTES)
        self._files.put(batch.results_key, content, content_type=CONTENT_TYPE)
