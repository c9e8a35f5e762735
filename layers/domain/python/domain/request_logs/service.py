"""Use cases of the request log: list rows, get the row of a request. Rows are stored for 90 days."""

from typing import Protocol

from apikit import Actor, Tenant, errors
from apikit.resources import lists
from domain.request_logs.model import RequestLog, RequestLogQuery


class RequestLogStore(Protocol):
    """Reads rows."""

    def get(self, tenant: Tenant, request_id: str) -> RequestLog | None:
        """Return the newest row with this request ID, or None."""
        ...

    def page(self, tenant: Tenant, query: RequestLogQuery, request: lists.PageRequest) -> lists.Page[RequestLog]:
        """Return a page of rows, newest first; it may hold fewer than its limit, although more follow."""
        ...


class RequestLogService:
    """Reads the request log of an organization."""

    def __init__(self, store: RequestLogStore) -> None:
        self._store = store

    def page(self, actor: Actor, query: RequestLogQuery, request: lists.PageRequest) -> lists.Page[RequestLog]:
        """Return a page of rows, newest first. Raises InsufficientScope (request-logs:read); InvalidRequest for an empty time range.

        With more than one filter, or with `text`, a page may hold fewer rows than its limit, or none, although more follow.
        """
        actor.require("request-logs:read")
        if query.since and query.until and query.since >= query.until:
            raise errors.InvalidRequest.from_errors(
                [errors.FieldError("invalid_span", "must be before `to`", parameter="from")]
            )
        return self._store.page(actor.tenant, query, request)

    def get(self, actor: Actor, request_id: str) -> RequestLog:
        """Return the newest row with this request ID. Raises InsufficientScope, NotFound."""
        actor.require("request-logs:read")
        row = self._store.get(actor.tenant, request_id)
        if row is None:
            raise errors.NotFound("No request has this ID. Requests are logged within 10 seconds and kept for 90 days.")
        return row
