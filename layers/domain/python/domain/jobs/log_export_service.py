"""Use case of the export of the request log: start its job."""

from apikit import Actor, Clock
from domain.jobs.model import Job
from domain.jobs.service import JobService
from domain.request_logs.export_plan import ExportPlan, create_plan


class LogExportService:
    """Starts exports."""

    def __init__(self, jobs: JobService, clock: Clock) -> None:
        self._jobs = jobs
        self._clock = clock

    def start(self, actor: Actor, plan: ExportPlan) -> Job:
        """Start a job that writes the rows of the plan, newest first, to its result. Its scope is also required to get the result.

        Raises InsufficientScope (request-logs:read); InvalidRequest for an empty period; Unavailable.
        """
        actor.require("request-logs:read")
        return self._jobs.start_export(actor, create_plan(plan, now=self._clock.now()))
