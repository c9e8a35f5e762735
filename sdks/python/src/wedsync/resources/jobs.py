"""Operations that run in the background, with progress and a result. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._helpers.jobs import AsyncJobsHelper, JobsHelper
from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_LIST = Operation(
    "GET",
    "/v1/jobs",
    result="Job",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at status metadata fields",
)
_GET = Operation("GET", "/v1/jobs/{job_id}", result="Job")
_CANCEL = Operation("POST", "/v1/jobs/{job_id}/cancel", result="Job")
_RESULT = Operation("GET", "/v1/jobs/{job_id}/result", result="Any", returns="lines")


class Jobs(JobsHelper, Resource):
    """Operations that run in the background, with progress and a result."""

    def list(self, **options: Unpack[types.JobsListOptions]) -> Page[models.Job]:
        """List jobs.

        Returns the newest first by default.

        Required scope: `jobs:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, job_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.Job:
        """Get a job.

        Returns its progress and the address of its result.

        Required scope: `jobs:read`.
        """
        result: models.Job = self._call(_GET, job_id, keywords=dict(options))
        return result

    def cancel(self, job_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.Job:
        """Cancel a job.

        It stops before its next operation. Completed operations are not undone; the result contains them.

        Required scope: `jobs:write`.
        """
        result: models.Job = self._call(_CANCEL, job_id, keywords=dict(options))
        return result

    def result(self, job_id: str, /, **options: Unpack[types.RequestOptions]) -> types.ResultLines:
        """Get a job's result.

        Returns JSON Lines: one object with status, headers and body per operation, in their order; of an export, its rows as JSON Lines or
        CSV, as its request asked. Requires each of the job's `scopes`, or the read scope of the same resource. The result is not available
        as XML: if `Accept` allows neither JSON Lines nor JSON, the API returns 406.

        Required scope: `jobs:read`.
        """
        result: types.ResultLines = self._call(_RESULT, job_id, keywords=dict(options))
        return result


class AsyncJobs(AsyncJobsHelper, AsyncResource):
    """Operations that run in the background, with progress and a result."""

    def list(self, **options: Unpack[types.JobsListOptions]) -> AsyncPages[models.Job]:
        """List jobs."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, job_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.Job:
        """Get a job."""
        result: models.Job = await self._call(_GET, job_id, keywords=dict(options))
        return result

    async def cancel(self, job_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.Job:
        """Cancel a job."""
        result: models.Job = await self._call(_CANCEL, job_id, keywords=dict(options))
        return result

    async def result(self, job_id: str, /, **options: Unpack[types.RequestOptions]) -> types.ResultLines:
        """Get a job's result."""
        result: types.ResultLines = await self._call(_RESULT, job_id, keywords=dict(options))
        return result
