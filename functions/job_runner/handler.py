"""Lambda entry of the job runner, fed by the jobs' queue."""

import asyncio
import time
from typing import TYPE_CHECKING, Any, Protocol

from apikit import Tenant, errors, logger
from apikit.aws import messages, queues
from domain.jobs.job_leases import is_owned_by_message
from domain.jobs.store import LeaseUnavailable
from domain.jobs.wiring import job_leases

if TYPE_CHECKING:
    from functions.job_runner.job_execution import JobExecution

# For noting the last results, and for assembling a large result.
_RESERVE_S = 8.0
# The last delivery before the dead-letter queue (`infra.stacks.events`).
_LAST_TRY = 5
_FAILED = "An internal error occurred. Start a new job for the remaining operations."


class _Context(Protocol):
    def get_remaining_time_in_millis(self) -> int: ...


def lambda_handler(event: dict[str, Any], context: _Context) -> dict[str, Any]:
    """Works on each job until the time is up; what is not finished goes on with another message. Ours alone comes again."""
    failed = []
    for message_id, message in queues.parse_messages(event):
        ends_at = time.monotonic() + context.get_remaining_time_in_millis() / 1000 - _RESERVE_S
        if message is None or not _carried_on(message, ends_at):
            failed.append(message_id)
    logger().info("Job batch processed", extra={"messages": len(event["Records"]), "failed_messages": len(failed)})
    return queues.batch_failures(failed)


def _carried_on(message: messages.ReceivedMessage, ends_at: float) -> bool:
    """False when the message must come again."""
    try:
        tenant = Tenant(message.body["organization_id"], message.body["environment"])
        job_id: str = message.body["job_id"]
    except KeyError:
        logger().error("Invalid job message", extra={"message_id": message.id})
        return False
    try:
        held = job_leases().hold(tenant, job_id, message_id=message.id)
    except LeaseUnavailable as held_by:
        # Should that worker die, its own message finds the job free. Any other is one too many: a request that was repeated
        # sends it, and it would end in the dead letters while the job goes well.
        return not is_owned_by_message(held_by.owner, message.id)
    if held is None:
        return True
    from functions.job_runner.job_execution import JobExecution  # noqa: PLC0415 - the web framework, which only a job's operations need

    work = JobExecution(job_leases(), held, may_go_on=lambda: _left(ends_at))
    if message.receive_count >= _LAST_TRY and held.orphaned_at_s and not held.job.has_ended:
        # What killed the worker before would kill this one, and then nobody could say how the job ended.
        logger().error(
            "Job failed after repeated worker crashes", extra={"job_id": job_id, "times": message.receive_count}
        )
        work.fail(errors.InternalError(_FAILED))
        return False
    try:
        _run(work)
    except Exception as error:  # noqa: BLE001 - the outermost loop: the message comes again
        logger().exception("Job processing failed", extra={"job_id": job_id, "times": message.receive_count})
        if message.receive_count >= _LAST_TRY:
            work.fail(error if isinstance(error, errors.PlatformError) else errors.InternalError(_FAILED))
        job_leases().let_go(held)
        return False
    logger().info("Job processed", extra={"job_id": job_id, "status": held.job.status, "done": held.run.next})
    return True


def _run(work: "JobExecution") -> None:
    # A loop of its own: the process's is left as it is.
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(work.carry_on())
    finally:
        loop.close()


def _left(ends_at: float) -> bool:
    return time.monotonic() < ends_at
