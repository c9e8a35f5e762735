"""One slice of a job: its operations through the app of all routes, in process. Holding and noting it is `domain.jobs.job_leases`'."""

import asyncio
import time
from collections.abc import Callable, Sequence
from http import HTTPStatus
from typing import Any

from apikit import errors
from apikit.admission import plans
from apikit.operations import Operation, OperationContext, OperationResult, PlannedOperation, execution, route_table
from domain.batch.model import Batch
from domain.batch.wiring import batch_service
from domain.jobs.job_leases import JobExpired, JobLeases, LeasedJob
from domain.jobs.model import JobError, JobStatus
from domain.jobs.results import limit_bodies
from domain.quotas.wiring import report_crossing
from functions.rest_api import RestApi

_NOTED_AT_ONCE = 100
_NOTED_EVERY_S = 2.0
_LOOK_EVERY_S = 1.0
_REST_API = RestApi()
# What ends a job: its caller is no longer who it was, has no room left, its input is gone, or its time is up.
_FINAL = (
    errors.InvalidCredentials,
    errors.KeyRevoked,
    errors.KeyExpired,
    errors.OrganizationForbidden,
    errors.NotFound,
    errors.NotAtomic,
    errors.RateLimitExceeded,
    JobExpired,
)


class JobExecution:
    """A job in this worker's hands, and what it has done and not yet noted."""

    def __init__(self, slices: JobLeases, held: LeasedJob, *, may_go_on: Callable[[], bool]) -> None:
        self._slices = slices
        self._held = held
        self._may_go_on = may_go_on
        self._new: list[OperationResult] = []

    async def carry_on(self) -> None:
        """The job has ended, or goes on in another slice."""
        if self._held.job.has_ended:
            # It was canceled while nobody worked on it.
            self._end("canceled")
            return
        try:
            self._slices.begin(self._held)
            await (self._together() if self._held.run.is_atomic else self._in_turn())
        except errors.StaleVersion:
            self._end("canceled")
        except _FINAL as refusal:
            self.fail(refusal)

    def fail(self, refusal: errors.PlatformError) -> None:
        """The job has ended, and says why it could not go on; unless its batch was carried out, of which nobody heard."""
        self._end("failed", JobError.of(refusal))

    async def _in_turn(self) -> None:
        held, operations = self._held, self._slices.operations(self._held)
        # Only a batch's operations refer to each other.
        results = self._slices.earlier(held) if held.run.batch_id else []
        noted_at = looked_at = time.monotonic()
        for number in range(held.run.next, len(operations)):
            if not self._may_go_on():
                self._note()
                self._slices.pause(held)
                return
            now = time.monotonic()
            if len(self._new) >= _NOTED_AT_ONCE or now - noted_at >= _NOTED_EVERY_S:
                self._note()
                noted_at = looked_at = now
            elif now - looked_at >= _LOOK_EVERY_S:
                looked_at = now
                if self._slices.is_canceled(held):
                    self._end("canceled")
                    return
            cost = await self._charged(operations[number], number)
            if cost is None:
                return
            self._new.append(await self._one(operations[number], results, number, cost=cost))
            if held.run.batch_id:
                results.append(self._new[-1])
        self._note()
        self._end("succeeded")

    async def _charged(self, operation: PlannedOperation, number: int) -> int | None:
        """What the operation was charged; None when the job has let go of this worker, to go on when its key has room for it.

        Raises RateLimitExceeded when its key will never have room, KeyRevoked and its kin.
        """
        if isinstance(operation, OperationResult):
            return 0
        route = route_table.find_route(_REST_API, operation)
        name, cost = route_table.operation_name(operation, route) if route else "", route_table.operation_cost(route)
        while True:
            try:
                for crossing in self._slices.charge(self._held, number, operation=name, cost=cost):
                    report_crossing(self._held.actor, crossing)
            except errors.RateLimitExceeded as refusal:
                if refusal.retry_after_s is None:
                    raise
                if refusal.facts["limit"] == plans.BURST and self._may_go_on():
                    await asyncio.sleep(plans.BURST_MS / 1000)
                    continue
                self._note()
                self._slices.pause(self._held, delay_s=refusal.retry_after_s)
                return None
            return cost

    async def _one(
        self, operation: PlannedOperation, results: Sequence[OperationResult], number: int, *, cost: int
    ) -> OperationResult:
        if isinstance(operation, OperationResult):
            return operation
        caller = OperationContext(self._held.actor, cost=cost)
        return await execution.run_one(
            _REST_API, caller, operation, results, key=f"job:{self._held.job.id}", number=number
        )

    async def _together(self) -> None:
        """All operations and the batch's end in one transaction, which a cancellation stops.

        Raises WriteContention and Unavailable, of which the batch tells whether it was written nevertheless.
        """
        held, batches = self._held, batch_service()
        batch = batches.of(held.job.tenant, held.run.batch_id or "")
        if batch.has_ended:
            self._end_with(batch)
            return

        def commit(results: Sequence[OperationResult], effects: Sequence[Any]) -> None:
            checks = [self._slices.unchanged(held)]
            batches.commit(held.actor, batch, limit_bodies(results), effects, checks=checks, is_stored=True)

        operations = [each for each in self._slices.operations(held) if isinstance(each, Operation)]
        try:
            results = await execution.run_atomically(
                _REST_API, OperationContext(held.actor), operations, commit=commit, has_time=self._may_go_on
            )
        except errors.Conflict as error:
            raise errors.StaleVersion("The job was canceled.") from error
        culprits = [each for each in results if not each.is_success and each.status != HTTPStatus.FAILED_DEPENDENCY]
        if culprits:
            self._new = limit_bodies(results)
            self.fail(_told(culprits[0]))
        else:
            self._end("succeeded")

    def _note(self) -> None:
        self._slices.note(self._held, self._new)
        self._new = []

    def _end(self, status: JobStatus, error: JobError | None = None) -> None:
        """The result is there, then the batch has ended, then the job has. A batch that had ended already is how the job ends."""
        held = self._held
        batch = batch_service().of(held.job.tenant, held.run.batch_id) if held.run.batch_id else None
        if batch and batch.has_ended:
            self._end_with(batch)
            return
        self._slices.assemble(held, self._new)
        if batch and status != "canceled":
            failed = held.job.progress.failed + sum(not result.is_success for result in self._new)
            batch_service().end(held.job.tenant, batch.id, held.cause, failed=failed, error=error)
        self._slices.end(held, status, error=error, rest=self._new)

    def _end_with(self, batch: Batch) -> None:
        """The job ends as its batch did, with the results that are there: both were written by a transaction, or by a worker that died."""
        held = self._held
        rest = self._slices.stored(held)[held.run.next :]
        self._slices.end(held, "succeeded" if batch.status == "completed" else "failed", error=batch.error, rest=rest)


def _told(result: OperationResult) -> errors.PlatformError:
    """Why an atomic batch wrote nothing, as its job tells it."""
    form = result.body if isinstance(result.body, dict) else {}
    return errors.NotAtomic(f"An operation failed. Nothing was written: {form.get('detail', result.status)}")
