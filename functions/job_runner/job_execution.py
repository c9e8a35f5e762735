"""Run the operations of a job in process, through the app of all routes, until the job or the worker's time ends."""

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
from domain.jobs.job_leases import JobExpired, JobLease, JobLeases
from domain.jobs.model import JobError, JobStatus
from domain.jobs.results import limit_bodies
from domain.quotas.wiring import report_crossing
from functions.rest_api import RestApi

_MAX_NEW_RESULTS = 100
_RECORD_INTERVAL_S = 2.0
_CANCELLATION_CHECK_INTERVAL_S = 1.0
_REST_API = RestApi()
# Errors that end a job: its key is not valid anymore, its quota is used up, its input has expired, or its time is up.
_FINAL_ERRORS = (
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
    """Runs a leased job, and holds the results that are not recorded yet."""

    def __init__(self, leases: JobLeases, lease: JobLease, *, has_time: Callable[[], bool]) -> None:
        self._leases = leases
        self._lease = lease
        self._has_time = has_time
        self._new_results: list[OperationResult] = []

    async def run(self) -> None:
        """Run the job until it ends or is paused."""
        if self._lease.job.has_ended:
            # It was canceled while no worker had it.
            self._end("canceled")
            return
        try:
            self._leases.begin(self._lease)
            await (self._run_atomically() if self._lease.run.is_atomic else self._run_each())
        except errors.StaleVersion:
            self._end("canceled")
        except _FINAL_ERRORS as error:
            self.fail(error)

    def fail(self, error: errors.PlatformError) -> None:
        """End the job with an error, unless its batch has ended already: then the job ends like the batch."""
        self._end("failed", JobError.from_error(error))

    async def _run_each(self) -> None:
        lease, operations = self._lease, self._leases.read_operations(self._lease)
        # Only operations of a batch refer to each other.
        results = self._leases.read_results(lease) if lease.run.batch_id else []
        last_record_s = last_check_s = time.monotonic()
        for number in range(lease.run.next, len(operations)):
            if not self._has_time():
                self._record_results()
                self._leases.pause(lease)
                return
            now_s = time.monotonic()
            if len(self._new_results) >= _MAX_NEW_RESULTS or now_s - last_record_s >= _RECORD_INTERVAL_S:
                self._record_results()
                last_record_s = last_check_s = now_s
            elif now_s - last_check_s >= _CANCELLATION_CHECK_INTERVAL_S:
                last_check_s = now_s
                if self._leases.is_canceled(lease):
                    self._end("canceled")
                    return
            cost = await self._charge(operations[number], number)
            if cost is None:
                return
            self._new_results.append(await self._run_one(operations[number], results, number, cost=cost))
            if lease.run.batch_id:
                results.append(self._new_results[-1])
        self._record_results()
        self._end("succeeded")

    async def _charge(self, operation: PlannedOperation, number: int) -> int | None:
        """Charge the operation and return its cost; None if the job was paused until its key has room.

        Raises RateLimitExceeded if the key will never have room; KeyRevoked and the other errors of keys.
        """
        if isinstance(operation, OperationResult):
            return 0
        route = route_table.find_route(_REST_API, operation)
        name, cost = route_table.operation_name(operation, route) if route else "", route_table.operation_cost(route)
        while True:
            try:
                for crossing in self._leases.charge(self._lease, number, operation=name, cost=cost):
                    report_crossing(self._lease.actor, crossing)
            except errors.RateLimitExceeded as refusal:
                if refusal.retry_after_s is None:
                    raise
                if refusal.facts["limit"] == plans.BURST and self._has_time():
                    await asyncio.sleep(plans.BURST_MS / 1000)
                    continue
                self._record_results()
                self._leases.pause(self._lease, delay_s=refusal.retry_after_s)
                return None
            return cost

    async def _run_one(
        self, operation: PlannedOperation, results: Sequence[OperationResult], number: int, *, cost: int
    ) -> OperationResult:
        if isinstance(operation, OperationResult):
            return operation
        context = OperationContext(self._lease.actor, cost=cost)
        return await execution.run_one(
            _REST_API, context, operation, results, key=f"job:{self._lease.job.id}", number=number
        )

    async def _run_atomically(self) -> None:
        """Write all operations and the end of the batch in one transaction, which a cancellation prevents.

        After WriteContention and Unavailable, the stored batch shows whether the transaction was written.
        """
        lease, batches = self._lease, batch_service()
        batch = batches.get_for_tenant(lease.job.tenant, lease.run.batch_id or "")
        if batch.has_ended:
            self._end_like_batch(batch)
            return

        def commit(results: Sequence[OperationResult], effects: Sequence[Any]) -> None:
            checks = [self._leases.version_check(lease)]
            batches.commit(lease.actor, batch, limit_bodies(results), effects, checks=checks, is_stored=True)

        operations = [each for each in self._leases.read_operations(lease) if isinstance(each, Operation)]
        try:
            results = await execution.run_atomically(
                _REST_API, OperationContext(lease.actor), operations, commit=commit, has_time=self._has_time
            )
        except errors.Conflict as error:
            raise errors.StaleVersion("The job was canceled.") from error
        failures = [each for each in results if not each.is_success and each.status != HTTPStatus.FAILED_DEPENDENCY]
        if failures:
            self._new_results = limit_bodies(results)
            self.fail(_not_atomic_error(failures[0]))
        else:
            self._end("succeeded")

    def _record_results(self) -> None:
        self._leases.record_results(self._lease, self._new_results)
        self._new_results = []

    def _end(self, status: JobStatus, error: JobError | None = None) -> None:
        """Write the result file, end the batch, end the job. If the batch has ended already, the job ends like the batch."""
        lease = self._lease
        batch = batch_service().get_for_tenant(lease.job.tenant, lease.run.batch_id) if lease.run.batch_id else None
        if batch and batch.has_ended:
            self._end_like_batch(batch)
            return
        self._leases.write_result_file(lease, self._new_results)
        if batch and status != "canceled":
            failure_count = lease.job.progress.failed + sum(not result.is_success for result in self._new_results)
            batch_service().end(lease.job.tenant, batch.id, lease.cause, failure_count=failure_count, error=error)
        self._leases.end(lease, status, error=error, new_results=self._new_results)

    def _end_like_batch(self, batch: Batch) -> None:
        """End the job like its batch, with the stored results. A transaction wrote both, or a worker that crashed."""
        lease = self._lease
        new_results = self._leases.read_result_file(lease)[lease.run.next :]
        status: JobStatus = "succeeded" if batch.status == "completed" else "failed"
        self._leases.end(lease, status, error=batch.error, new_results=new_results)


def _not_atomic_error(result: OperationResult) -> errors.PlatformError:
    """Return the error of a job if this result made its atomic batch fail."""
    form = result.body if isinstance(result.body, dict) else {}
    return errors.NotAtomic(f"An operation failed. Nothing was written: {form.get('detail', result.status)}")
