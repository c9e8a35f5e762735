"""Lambda entry of the job runner, fed by the jobs' queue."""

import asyncio
import time
from collections.abc import Callable
from typing import Any, Protocol

from apikit import Tenant, errors, logger
from apikit.aws import messages, queues
from domain.jobs.job_leases import JobLease, is_owned_by_message
from domain.jobs.store import LeaseUnavailable
from domain.jobs.wiring import job_leases

# For recording the last results, and for writing a large result file.
_RESERVE_S = 8.0
# The last receive before the dead-letter queue (`infra.stacks.events`).
_MAX_RECEIVES = 5
_FAILURE_DETAIL = "An internal error occurred. Start a new job for the remaining operations."


class _Context(Protocol):
    def get_remaining_time_in_millis(self) -> int: ...


class _Execution(Protocol):
    async def run(self) -> None: ...

    def fail(self, error: errors.PlatformError) -> None: ...


def lambda_handler(event: dict[str, Any], context: _Context) -> dict[str, Any]:
    """Run each job until the time is up; an unfinished job continues with another message. Only internal errors are retried."""
    failed_ids = []
    for message_id, message in queues.parse_messages(event):
        deadline_s = time.monotonic() + context.get_remaining_time_in_millis() / 1000 - _RESERVE_S
        if message is None or not _process(message, deadline_s):
            failed_ids.append(message_id)
    logger().info("Job batch processed", extra={"messages": len(event["Records"]), "failed_messages": len(failed_ids)})
    return queues.batch_failures(failed_ids)


def _process(message: messages.ReceivedMessage, deadline_s: float) -> bool:
    """Run the job of a message. Returns False if the message must be retried."""
    try:
        tenant = Tenant(message.body["organization_id"], message.body["environment"])
        job_id: str = message.body["job_id"]
    except KeyError:
        logger().error("Invalid job message", extra={"message_id": message.id})
        return False
    try:
        lease = job_leases().acquire(tenant, job_id, message_id=message.id)
    except LeaseUnavailable as error:
        # If the worker with the lease crashes, its own message is retried and acquires the job. Any other message is a duplicate, sent
        # by a repeated request: retrying it would move it to the dead-letter queue while the job runs well.
        return not is_owned_by_message(error.owner, message.id)
    if lease is None:
        return True
    execution = _create_execution(lease, lambda: _has_time(deadline_s))
    if message.receive_count >= _MAX_RECEIVES and lease.orphaned_at_s and not lease.job.has_ended:
        # The cause of the previous crashes would crash this worker, too; then the job would never end.
        logger().error(
            "Job failed after repeated worker crashes", extra={"job_id": job_id, "times": message.receive_count}
        )
        execution.fail(errors.InternalError(_FAILURE_DETAIL))
        return False
    try:
        _run(execution)
    except Exception as error:  # noqa: BLE001 - a worker's outermost loop: the message is retried
        logger().exception("Job processing failed", extra={"job_id": job_id, "times": message.receive_count})
        if message.receive_count >= _MAX_RECEIVES:
            execution.fail(error if isinstance(error, errors.PlatformError) else errors.InternalError(_FAILURE_DETAIL))
        job_leases().release(lease)
        return False
    logger().info("Job processed", extra={"job_id": job_id, "status": lease.job.status, "done": lease.run.next})
    return True


def _create_execution(lease: JobLease, has_time: Callable[[], bool]) -> "_Execution":
    if lease.run.replay is not None:
        from domain.deliveries.wiring import event_replayer  # noqa: PLC0415 - only replays need it
        from functions.job_runner.replay_execution import ReplayExecution  # noqa: PLC0415 - as above

        return ReplayExecution(job_leases(), lease, lease.run.replay, event_replayer(), has_time=has_time)
    if lease.run.export is not None:
        from domain.request_logs.wiring import request_log  # noqa: PLC0415 - only exports need it
        from functions.job_runner.export_execution import ExportExecution  # noqa: PLC0415 - as above

        return ExportExecution(job_leases(), lease, lease.run.export, request_log(), has_time=has_time)
    from functions.job_runner.job_execution import JobExecution  # noqa: PLC0415 - the web framework, which only a job's operations need

    return JobExecution(job_leases(), lease, has_time=has_time)


def _run(execution: "_Execution") -> None:
    # A new event loop: the process's own loop stays unchanged.
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(execution.run())
    finally:
        loop.close()


def _has_time(deadline_s: float) -> bool:
    return time.monotonic() < deadline_s
