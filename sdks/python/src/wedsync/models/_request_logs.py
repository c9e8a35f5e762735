"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass


@dataclass(repr=False, eq=False, kw_only=True)
class RequestLog(Model):
    """A request in the log of your organization."""

    id: str
    """ID of the row."""
    object: Literal["request_log"]
    """Always `request_log`."""
    organization_id: str
    """ID of the organization that the request was for."""
    livemode: bool
    """`false` in the sandbox."""
    request_id: str
    """`X-Request-Id` of the response. An ID that you chose and that may contain personal data is replaced by `ext_` and a hash; filters accept
    both."""
    created_at: dt.datetime
    """Time when the request arrived."""
    method: str
    """HTTP method."""
    route: str
    """Path of the operation in the OpenAPI document, or `unmatched` for a path that does not exist."""
    path: str
    """Path of the request, at most 300 characters. `***` masks e-mail addresses, telephone numbers and secrets."""
    query: str | None
    """Query string of the request, masked and limited as `path`."""
    status: int
    """HTTP status of the response."""
    code: str | None
    """`code` of the problem document; null without an error."""
    limit: str | None
    """Name of the limit that rejected the request."""
    latency_ms: float
    """Time from the arrival to the end of the response, in milliseconds."""
    request_bytes: int
    """`Content-Length` of the request."""
    response_bytes: int
    """Size of the response's body as it was sent."""
    api_version: str | None
    """Version of the API."""
    idempotent_replay: bool
    """`true` if the response was that of an earlier request with the same key."""
    key_id: str | None
    """ID of the API key."""
    user_id: str | None
    """ID of the person."""
    client_id: str | None
    """ID of the OAuth client, also if it acts for a person."""
    application_id: str | None
    """ID of the application that the API key or the OAuth client belongs to."""
    session_id: str | None
    """ID of the person's session."""
    ip_address: str | None
    """IP address that the request came from."""
    user_agent: str | None
    """`User-Agent` of the request, masked, at most 150 characters."""
