"""Routes of the request log, version 1."""

from functools import partial
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import Depends, Path, Request, Response

from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.resources import records
from apikit.rest import list_parameters, payloads, responses
from domain.request_logs.model import RequestLogQuery
from domain.request_logs.service import RequestLogService
from domain.request_logs.wiring import request_log_service
from functions.request_logs.v1.query_filters import parse_query
from functions.request_logs.v1.schemas import RequestLogExportIn, RequestLogOut

router = resource_router("request-logs", "Request logs")
_LIST = operation(
    "request-logs:read", sdk="request_logs.list", is_paginated=True, parameters=list_parameters.PAGE_PARAMETERS
)
_LIST["responses"][HTTPStatus.NOT_MODIFIED] = {"description": "Not modified. Your copy is current."}
RequestLogs = Annotated[RequestLogService, provide(request_log_service)]


def _export_operation() -> dict[str, Any]:
    details = operation("request-logs:read", sdk="request_logs.export", problems=(503,), may_start_job=True)
    schema = {"$ref": "#/components/schemas/JobOut"}
    details["responses"][HTTPStatus.ACCEPTED]["content"] = {"application/json": {"schema": schema}}
    return {**details, "status_code": HTTPStatus.ACCEPTED}


def _create_exports() -> Any:
    from domain.jobs.wiring import log_export_service  # noqa: PLC0415 - modules that few requests need

    return log_export_service()


Exports = Annotated[Any, provide(_create_exports)]
_EXPORT = _export_operation()


@router.get(
    "",
    response_model=payloads.list_schema(RequestLogOut),
    **_LIST,
)
async def list_request_logs(
    request: Request,
    actor: CurrentActor,
    request_logs: RequestLogs,
    query: Annotated[RequestLogQuery, Depends(parse_query)],
) -> Response:
    """List logged requests.

    Returns the requests of the last 90 days, newest first, each within 10 seconds of its response. Refused requests are included, unless
    they had no valid credentials. To poll, send the `ETag` of the previous response as `If-None-Match`: the response is 304 until the page
    changes.

    With `q`, a status below 400, or more than one filter, a page reads at most 500 requests. It may then hold fewer than `limit`, or none;
    continue while `has_more` is true.
    """
    page = responses.ListPage(request, scope=str(query))
    response = page.respond(RequestLogOut.model_validate, partial(request_logs.page, actor, query))
    return responses.tag_page(request, response)


@router.post("/export", **_EXPORT)
async def export_request_logs(actor: CurrentActor, exports: Exports, body: RequestLogExportIn) -> Response:
    """Start an export of requests.

    Starts a job that writes the requests of a period, newest first, to its result: `GET /v1/jobs/{job_id}/result` once it has ended. At
    most 100,000 requests: a job with more fails, and its result has the newest.
    """
    job = exports.start(actor, body.plan)
    headers = responses.location_header(f"/v1/jobs/{job.id}")
    return responses.json_response(records.public_form(job), status=HTTPStatus.ACCEPTED, headers=headers)


@router.get(
    "/{request_id}",
    response_model=RequestLogOut,
    **operation("request-logs:read", sdk="request_logs.get", problems=(404,)),
)
async def get_request_log(
    request_id: Annotated[
        str, Path(description="ID of the request: its `X-Request-Id`.", examples=["req_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    ],
    actor: CurrentActor,
    request_logs: RequestLogs,
) -> Response:
    """Get a logged request.

    Returns the newest request with this ID, which may be one that you chose. Its events are in `GET /v1/events?request_id=`, and their
    deliveries in `GET /v1/deliveries?event_id=`.
    """
    return responses.json_response(
        RequestLogOut.model_validate(request_logs.get(actor, request_id)), headers=responses.REVALIDATE
    )
