"""The requests of the last 90 days, one by one, to search and to export. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_LIST = Operation(
    "GET",
    "/v1/request-logs",
    result="RequestLog",
    returns="page",
    query="status route request_id q key_id user_id application_id from_ to limit cursor",
)
_EXPORT = Operation(
    "POST", "/v1/request-logs/export", result="Job", returns="job", body="from to filters format", has_body=True, needs_body=True
)
_GET = Operation("GET", "/v1/request-logs/{request_id}", result="RequestLog")


class RequestLogs(Resource):
    """The requests of the last 90 days, one by one, to search and to export."""

    def list(self, **options: Unpack[types.RequestLogsListOptions]) -> Page[models.RequestLog]:
        """List logged requests.

        Returns the requests of the last 90 days, newest first, each within 10 seconds of its response. Refused requests are included,
        unless they had no valid credentials. To poll, send the `ETag` of the previous response as `If-None-Match`: the response is 304
        until the page changes.

        With `q`, a status below 400, or more than one filter, a page reads at most 500 requests. It may then hold fewer than `limit`, or
        none; continue while `has_more` is true.

        Required scope: `request-logs:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def export(self, body: types.RequestLogExportInput, /, **fields: Unpack[types.RequestOptions]) -> models.Job:
        """Start an export of requests.

        Starts a job that writes the requests of a period, newest first, to its result: `GET /v1/jobs/{job_id}/result` once it has ended. At
        most 100,000 requests: a job with more fails, and its result has the newest.

        Required scope: `request-logs:read`.
        """
        result: models.Job = self._call(_EXPORT, body=body, keywords=dict(fields))
        return result

    def get(self, request_id: str, /, **options: Unpack[types.RequestOptions]) -> models.RequestLog:
        """Get a logged request.

        Returns the newest request with this ID, which may be one that you chose. Its events are in `GET /v1/events?request_id=`, and their
        deliveries in `GET /v1/deliveries?event_id=`.

        Required scope: `request-logs:read`.
        """
        result: models.RequestLog = self._call(_GET, request_id, keywords=dict(options))
        return result


class AsyncRequestLogs(AsyncResource):
    """The requests of the last 90 days, one by one, to search and to export."""

    def list(self, **options: Unpack[types.RequestLogsListOptions]) -> AsyncPages[models.RequestLog]:
        """List logged requests."""
        return self._list(_LIST, keywords=dict(options))

    async def export(self, body: types.RequestLogExportInput, /, **fields: Unpack[types.RequestOptions]) -> models.Job:
        """Start an export of requests."""
        result: models.Job = await self._call(_EXPORT, body=body, keywords=dict(fields))
        return result

    async def get(self, request_id: str, /, **options: Unpack[types.RequestOptions]) -> models.RequestLog:
        """Get a logged request."""
        result: models.RequestLog = await self._call(_GET, request_id, keywords=dict(options))
        return result
