"""Run a job that exports rows of the request log, until the job or the worker's time ends."""

import dataclasses
from collections.abc import Callable
from typing import Protocol

from apikit import Tenant, errors
from apikit.resources import lists
from domain.jobs.job_leases import JobExpired, JobLease, JobLeases
from domain.jobs.model import JobError, JobProgress, JobStatus
from domain.request_logs.export_plan import MAX_EXPORT_ROWS, ExportPlan, encode_rows
from domain.request_logs.model import RequestLog, RequestLogQuery

_PAGE_ROWS = 500
# Pages of one part of the file, which is stored with the position.
_PART_PAGES = 10
# Errors that end a job: its key is not valid anymore, or its time is up.
_FINAL_ERRORS = (
    errors.InvalidCredentials,
    errors.KeyRevoked,
    errors.KeyExpired,
    errors.OrganizationForbidden,
    errors.InsufficientScope,
    JobExpired,
)


class RowSource(Protocol):
    """Reads rows."""

    def page(self, tenant: Tenant, query: RequestLogQuery, request: lists.PageRequest) -> lists.Page[RequestLog]:
        """Return a page of rows, newest first; it may hold fewer than its limit, although more follow."""
        ...


class ExportExecution:
    """Runs a leased job. A part of the file and the position after it are stored together; a part that a crash repeats is the same."""

    def __init__(
        self, leases: JobLeases, lease: JobLease, plan: ExportPlan, rows: RowSource, *, has_time: Callable[[], bool]
    ) -> None:
        self._leases = leases
        self._lease = lease
        self._plan = plan
        self._rows = rows
        self._has_time = has_time

    async def run(self) -> None:
        """Run the job until it ends or is paused."""
        if self._lease.job.has_ended:
            self._end("canceled")
            return
        try:
            self._leases.begin(self._lease)
            self._lease.actor.require("request-logs:read")
            self._export()
        except errors.StaleVersion:
            self._end("canceled")
        except _FINAL_ERRORS as error:
            self.fail(error)

    def fail(self, error: errors.PlatformError) -> None:
        """End the job with an error."""
        self._end("failed", error=JobError.from_error(error))

    def _export(self) -> None:
        while self._has_time():
            rows, position = self._read_part()
            is_first = not self._lease.run.parts
            plan = dataclasses.replace(self._plan, position=position, row_count=self._plan.row_count + len(rows))
            progress = JobProgress(total=plan.row_count, done=plan.row_count)
            content = encode_rows(rows, plan.format, is_first=is_first)
            self._leases.record_export(self._lease, plan, progress, content)
            self._plan = plan
            if position is None:
                self._end("succeeded")
                return
            if plan.row_count >= MAX_EXPORT_ROWS:
                detail = f"The export has more than {MAX_EXPORT_ROWS:,} requests. The result has the newest. Export a shorter time."
                self._end("failed", error=JobError(code="too_many", detail=detail))
                return
        self._leases.pause(self._lease)

    def _read_part(self) -> tuple[list[RequestLog], str | None]:
        """Return the next rows, and the position after them; None at the end."""
        rows: list[RequestLog] = []
        position = self._plan.position
        for _ in range(_PART_PAGES):
            request = lists.PageRequest(_PAGE_ROWS, position)
            page = self._rows.page(self._lease.job.tenant, self._plan.query, request)
            rows += page.data
            position = page.next_position
            if position is None:
                break
        return rows, position

    def _end(self, status: JobStatus, *, error: JobError | None = None) -> None:
        self._leases.write_export_file(self._lease)
        self._leases.end(self._lease, status, error=error, progress=self._lease.job.progress)
