"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.types import UsageEndpointsGranularity, UsageErrorsGranularity


@dataclass(repr=False, eq=False, kw_only=True)
class Endpoint(Model):
    """Request counts of one endpoint."""

    requests: int
    """Number of requests, including rejected ones."""
    by_status: dict[str, int]
    """Number of requests per status class."""
    error_rate: float
    """Share of responses with a status of 400 or above."""
    rejections: dict[str, int]
    """Number of requests rejected by each limit or quota."""
    cost: int
    """Units taken from the limits. Most requests cost one unit."""
    bytes_in: int
    """Total size of request bodies in bytes."""
    bytes_out: int
    """Total size of response bodies in bytes."""
    average_ms: float | None
    """Mean response time in milliseconds."""
    p50_ms: float | None
    """Response time in milliseconds, 50th percentile."""
    p95_ms: float | None
    """Response time in milliseconds, 95th percentile."""
    p99_ms: float | None
    """Response time in milliseconds, 99th percentile."""
    method: str
    """HTTP method."""
    route: str
    """Path with its `{parameters}`, or `unmatched` for paths that do not exist."""


@dataclass(repr=False, eq=False, kw_only=True)
class Error(Model):
    """An error code and the requests that returned it."""

    code: str
    """`code` of the problem documents."""
    status: int | None
    """HTTP status of the code; null for a code that is no longer used."""
    requests: int
    """Number of requests that returned the code."""
    endpoints: list[ErrorEndpoint]
    """Endpoints that returned the code, most frequent first."""


@dataclass(repr=False, eq=False, kw_only=True)
class ErrorEndpoint(Model):
    """Endpoint that returned the error."""

    method: str
    """HTTP method."""
    route: str
    """Path with its `{parameters}`."""
    requests: int
    """Number of requests."""


@dataclass(repr=False, eq=False, kw_only=True)
class KeyQuotas(Model):
    """An API key with its limits, quotas and current usage."""

    object: Literal["api_key_quotas"]
    """Always `api_key_quotas`."""
    api_key_id: str
    """ID of the key."""
    name: str
    """Name of the key."""
    limits: list[Limit]
    """Limits of the key; empty if it has none."""


@dataclass(repr=False, eq=False, kw_only=True)
class Limit(Model):
    """A limit and its current usage."""

    name: str
    """Name of the limit: `minute`, `hour`, `day`, `daily_quota`, `monthly_quota` or the rule of an endpoint."""
    limit: int
    """Units per window."""
    used: int
    """Units that currently count against the limit."""
    remaining: int
    """Units that are currently left."""
    window_s: int
    """Length of the window in seconds. A month counts as 30 days."""
    resets_at: dt.datetime
    """Time when the limit resets."""


@dataclass(repr=False, eq=False, kw_only=True)
class UsageEndpoints(Model):
    """Requests per endpoint in a time span."""

    from_: dt.datetime
    """Start of the first period."""
    to: dt.datetime
    """End of the last period."""
    granularity: UsageEndpointsGranularity
    """Length of a period."""
    object: Literal["usage_endpoints"] | None = None
    """Always `usage_endpoints`."""
    data: list[Endpoint]
    """Endpoints that received requests, most used first."""


@dataclass(repr=False, eq=False, kw_only=True)
class UsageErrors(Model):
    """Errors in a time span."""

    from_: dt.datetime
    """Start of the first period."""
    to: dt.datetime
    """End of the last period."""
    granularity: UsageErrorsGranularity
    """Length of a period."""
    object: Literal["usage_errors"] | None = None
    """Always `usage_errors`."""
    requests: int
    """Number of requests that returned an error."""
    data: list[Error]
    """Error codes that were returned, most frequent first."""
