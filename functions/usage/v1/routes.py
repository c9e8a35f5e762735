"""Routes of usage, version 1. The usage of one key is below the path of the key."""

from typing import Annotated

from fastapi import Depends, Path, Query, Request, Response

from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.resources import fields
from apikit.rest import list_parameters, payloads, responses
from domain.usage.model import Granularity, Span
from domain.usage.service import UsageService
from domain.usage.wiring import usage_service
from functions.usage.v1.schemas import KeyQuotasOut, UsageEndpointsOut, UsageErrorsOut, UsageOut

router = resource_router("usage", "Usage")
# The gateway routes this longer path to the usage function, not to the function of the keys.
keys_router = resource_router("api-keys/{key_id}/usage", "Usage")
Usage = Annotated[UsageService, provide(usage_service)]


def _parse_span(
    usage: Usage,
    start: Annotated[
        fields.Moment | None, list_parameters.span_start("1 hour (`minute`), 1 day (`hour`) or 30 days (`day`)")
    ] = None,
    end: list_parameters.SpanEnd = None,
    granularity: Annotated[
        Granularity,
        Query(
            description="Length of a period. A report covers at most 6 hours of the last 2 days (`minute`), 14 days of the last 90 days "
            "(`hour`) or 366 days of the last 2 years (`day`). Default: hour.",
            examples=["hour"],
        ),
    ] = "hour",
) -> Span:
    return usage.create_span(start, end, granularity)


RequestedSpan = Annotated[Span, Depends(_parse_span)]


@router.get("/summary", response_model=UsageOut, **operation("usage:read", sdk="usage.summary"))
async def get_usage_summary(who: CurrentActor, usage: Usage, span: RequestedSpan) -> Response:
    """Get API usage.

    Returns the requests of your organization, in total and per period.
    """
    return responses.json_response(UsageOut.from_report(usage.get_summary(who, span)))


@router.get("/endpoints", response_model=UsageEndpointsOut, **operation("usage:read", sdk="usage.endpoints"))
async def get_usage_by_endpoint(who: CurrentActor, usage: Usage, span: RequestedSpan) -> Response:
    """Get usage by endpoint.

    Returns the requests per endpoint, most used first.
    """
    return responses.json_response(UsageEndpointsOut.from_endpoints(span, usage.list_endpoints(who, span)))


@router.get("/errors", response_model=UsageErrorsOut, **operation("usage:read", sdk="usage.errors"))
async def get_usage_errors(who: CurrentActor, usage: Usage, span: RequestedSpan) -> Response:
    """Get API errors.

    Returns every error code with the endpoints that returned it, most frequent first.
    """
    return responses.json_response(UsageErrorsOut.from_errors(span, usage.list_errors(who, span)))


@router.get(
    "/quotas",
    response_model=payloads.list_schema(KeyQuotasOut),
    **operation("usage:read", sdk="usage.quotas", is_paginated=True, parameters=list_parameters.PAGE_PARAMETERS),
)
async def list_usage_quotas(request: Request, who: CurrentActor, usage: Usage, _span: RequestedSpan) -> Response:
    """List limits and quotas.

    Returns the current limits and quotas of each of your API keys. The values are exact: they are not computed from the request log
    and do not depend on `from` and `to`.
    """
    page = responses.ListPage(request)
    key_quotas = usage.list_quotas(who, page.page_request)
    return page.to_response([KeyQuotasOut.model_validate(each) for each in key_quotas.data], key_quotas)


@keys_router.get("", response_model=UsageOut, **operation("usage:read", sdk="api_keys.usage", problems=(404, 410)))
async def get_api_key_usage(
    key_id: Annotated[str, Path(description="ID of the API key.", examples=["key_01k0a3v5m8f1xq2w7r9tbdc6yz"])],
    who: CurrentActor,
    usage: Usage,
    span: RequestedSpan,
) -> Response:
    """Get an API key's usage.

    Returns the requests made with the key, in total and per period.
    """
    return responses.json_response(UsageOut.from_report(usage.get_key_summary(who, key_id, span)))
