"""Routes of jobs, version 1."""

from typing import Annotated, Any

from fastapi import Request, Response

from apikit.http import CurrentActor, conditional_requests, operation, provide, resource_router
from apikit.rest import list_parameters, payloads, responses
from domain.jobs.model import Job
from domain.jobs.results import CONTENT_TYPE
from domain.jobs.service import JobService
from domain.jobs.wiring import job_service
from functions.jobs.v1.schemas import JobOut

router = resource_router("jobs", "Jobs")
Jobs = Annotated[JobService, provide(job_service)]

_EXAMPLE_LINE = '{"status": 201, "headers": {"ETag": "\\"1\\""}, "body": {"id": "cli_01k0a3v5m8f1xq2w7r9tbdc6yz", "object": "client"}}\n'
_EXAMPLE_TABLE = "id,method,status\nrql_01k0a3v5m8f1xq2w7r9tbdc6yz,GET,200\n"
_RESULT_RESPONSES: dict[int, dict[str, Any]] = {
    200: {
        "description": "Result of the job, one line per operation; of an export, its rows.",
        "content": {
            CONTENT_TYPE: {"schema": {"type": "string"}, "example": _EXAMPLE_LINE},
            "text/csv": {"schema": {"type": "string"}, "example": _EXAMPLE_TABLE},
        },
    },
    303: {
        "description": "See other. The result is large: download it from `Location` within 5 minutes, without credentials."
    },
}
_RESULT_OPERATION = operation("jobs:read", sdk="jobs.result", problems=(404, 406, 409))
_RESULT_OPERATION["responses"] |= _RESULT_RESPONSES


@router.get(
    "",
    response_model=payloads.list_schema(JobOut, has_total=True),
    **operation(
        "jobs:read",
        sdk="jobs.list",
        is_paginated=True,
        parameters=[list_parameters.ListParameters(Job), responses.FIELDS],
    ),
)
async def list_jobs(request: Request, actor: CurrentActor, jobs: Jobs) -> Response:
    """List jobs.

    Returns the newest first by default.
    """
    list_page = responses.ResourcePage(request, Job)
    selection = responses.parse_field_selection(request.query_params, JobOut.model_fields)
    page = jobs.page(actor, list_page.page_request)
    return list_page.to_response(
        [selection.select(JobOut.from_record(job).model_dump(mode="json")) for job in page.data], page
    )


@router.get("/{job_id}", response_model=JobOut, **operation("jobs:read", sdk="jobs.get", problems=(404,)))
async def get_job(request: Request, job_id: str, actor: CurrentActor, jobs: Jobs) -> Response:
    """Get a job.

    Returns its progress and the address of its result.
    """
    job = jobs.get(actor, job_id)
    return responses.record_response(request, JobOut.from_record(job), job)


@router.post(
    "/{job_id}/cancel",
    response_model=JobOut,
    **operation("jobs:write", sdk="jobs.cancel", problems=(404, 409, 412, 503)),
)
async def cancel_job(
    request: Request, job_id: str, actor: CurrentActor, jobs: Jobs, preconditions: conditional_requests.IfMatch
) -> Response:
    """Cancel a job.

    It stops before its next operation. Completed operations are not undone; the result contains them.
    """
    job = jobs.cancel(actor, job_id, preconditions=preconditions)
    return responses.record_response(request, JobOut.from_record(job), job)


@router.get("/{job_id}/result", response_class=Response, **_RESULT_OPERATION)
async def get_job_result(job_id: str, actor: CurrentActor, jobs: Jobs) -> Response:
    """Get a job's result.

    Returns JSON Lines: one object with status, headers and body per operation, in their order; of an export, its rows as JSON Lines or CSV,
    as its request asked. Requires each of the job's `scopes`, or
    the read scope of the same resource. The result is not available as XML: if `Accept` allows neither JSON Lines nor JSON, the API
    returns 406.
    """
    result = jobs.result(actor, job_id)
    headers = {"Cache-Control": "private, no-store"}
    if result.download_url:
        return Response(status_code=303, headers={**headers, "Location": result.download_url})
    return Response(result.content, media_type=result.content_type, headers=headers)
