"""Run a job that replays events to a webhook, until the job or the worker's time ends."""

import dataclasses
from collections.abc import Callable

from apikit import errors
from apikit.operations import OperationResult
from domain.deliveries.event_replayer import EventReplayer
from domain.deliveries.replay_plan import ReplayPlan
from domain.jobs.job_leases import JobExpired, JobLease, JobLeases
from domain.jobs.model import JobError, JobProgress, JobStatus

# The time after which a full backlog is looked at again.
_FULL_DELAY_S = 15
# Errors that end a job: its key is not valid anymore, its webhook sends nothing, or its time is up.
_FINAL_ERRORS = (
    errors.InvalidCredentials,
    errors.KeyRevoked,
    errors.KeyExpired,
    errors.OrganizationForbidden,
    errors.InsufficientScope,
    errors.NotFound,
    errors.IllegalTransition,
    JobExpired,
)


class ReplayExecution:
    """Runs a leased job. The position is stored after each page; a page that a crash repeats stores nothing twice."""

    def __init__(
        self,
        leases: JobLeases,
        lease: JobLease,
        plan: ReplayPlan,
        replayer: EventReplayer,
        *,
        has_time: Callable[[], bool],
    ) -> None:
        self._leases = leases
        self._lease = lease
        self._plan = plan
        self._replayer = replayer
        self._has_time = has_time

    async def run(self) -> None:
        """Run the job until it ends or is paused."""
        if self._lease.job.has_ended:
            self._end("canceled")
            return
        try:
            self._leases.begin(self._lease)
            self._lease.actor.require("webhooks:write")
            self._replay()
        except errors.StaleVersion:
            self._end("canceled")
        except _FINAL_ERRORS as error:
            self.fail(error)

    def fail(self, error: errors.PlatformError) -> None:
        """End the job with an error."""
        self._end("failed", error=JobError.from_error(error))

    def _replay(self) -> None:
        tenant = self._lease.job.tenant
        progress = self._lease.job.progress
        if progress.total == 0:
            progress = JobProgress(total=self._replayer.count_events(tenant, self._plan))
        while self._has_time():
            if not self._replayer.has_room(tenant, self._plan):
                self._leases.pause(self._lease, delay_s=_FULL_DELAY_S)
                return
            page = self._replayer.replay_page(
                tenant, self._plan, job_id=self._lease.job.id, started_at=self._lease.job.created_at
            )
            self._plan = page.plan
            event_count = progress.done + page.events
            progress = dataclasses.replace(progress, done=event_count, total=max(progress.total, event_count))
            if page.plan.position is None:
                self._end("succeeded", progress=dataclasses.replace(progress, total=event_count))
                return
            self._leases.record_replay(self._lease, self._plan, progress)
        self._leases.pause(self._lease)

    def _end(self, status: JobStatus, *, error: JobError | None = None, progress: JobProgress | None = None) -> None:
        result = OperationResult(200, {}, {"queued_deliveries": self._plan.delivery_count})
        self._leases.write_result_file(self._lease, [result])
        self._leases.end(self._lease, status, error=error, progress=progress)
