"""The filters of the request log, as query parameters."""

from typing import Annotated

from fastapi import Depends, Query
from msgspec.structs import replace

from apikit.resources import fields
from domain.request_logs.export_plan import STATUS_PATTERN, id_pattern
from domain.request_logs.model import RequestLogQuery

_MAX_REQUEST_ID, _MAX_ROUTE, _MAX_TEXT = 128, 200, 100


def _parse_principal(
    key_id: Annotated[
        str | None,
        Query(description="ID of the API key.", examples=["key_01k0a3v5m8f1xq2w7r9tbdc6yz"], pattern=id_pattern("key")),
    ] = None,
    user_id: Annotated[
        str | None,
        Query(description="ID of the person.", examples=["usr_01k0a3v5m8f1xq2w7r9tbdc6yz"], pattern=id_pattern("usr")),
    ] = None,
    application_id: Annotated[
        str | None,
        Query(
            description="ID of the application that the API key or the OAuth client belongs to.",
            examples=["app_01k0a3v5m8f1xq2w7r9tbdc6yz"],
            pattern=id_pattern("app"),
        ),
    ] = None,
) -> RequestLogQuery:
    return RequestLogQuery(key_id=key_id, user_id=user_id, application_id=application_id)


def _parse_span(
    since: Annotated[
        fields.Moment | None,
        Query(alias="from", description="Earliest `created_at` to return.", examples=["2026-03-01T00:00:00Z"]),
    ] = None,
    until: Annotated[
        fields.Moment | None,
        Query(alias="to", description="`created_at` is earlier than this time.", examples=["2026-03-02T00:00:00Z"]),
    ] = None,
) -> RequestLogQuery:
    return RequestLogQuery(since=since, until=until)


def parse_query(
    principal: Annotated[RequestLogQuery, Depends(_parse_principal)],
    span: Annotated[RequestLogQuery, Depends(_parse_span)],
    status: Annotated[
        str | None,
        Query(
            description="HTTP status of the requests to return, such as `404`, or a class of errors: `4xx` or `5xx`.",
            examples=["4xx"],
            pattern=STATUS_PATTERN,
        ),
    ] = None,
    route: Annotated[
        str | None,
        Query(
            description="Path of the operation in the OpenAPI document, or `unmatched`.",
            examples=["/v1/clients/{client_id}"],
            min_length=1,
            max_length=_MAX_ROUTE,
        ),
    ] = None,
    request_id: Annotated[
        str | None,
        Query(
            description="`X-Request-Id` of the requests to return: several, if you sent your own ID more than once.",
            examples=["req_01k0a3v5m8f1xq2w7r9tbdc6yz"],
            min_length=1,
            max_length=_MAX_REQUEST_ID,
        ),
    ] = None,
    text: Annotated[
        str | None,
        Query(
            alias="q",
            description="Text in the method, path, query, error code, request ID or user agent, in any case.",
            examples=["by-external-id"],
            min_length=1,
            max_length=_MAX_TEXT,
        ),
    ] = None,
) -> RequestLogQuery:
    """Return the query of the list."""
    return replace(
        principal,
        request_id=request_id,
        route=route,
        status=status,
        since=span.since,
        until=span.until,
        text=text,
    )
