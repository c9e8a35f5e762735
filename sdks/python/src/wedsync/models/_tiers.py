"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef
    from wedsync.types import TierAlgorithm, TierStatus, TierWithRolloutAlgorithm, TierWithRolloutRollout, TierWithRolloutStatus


@dataclass(repr=False, eq=False, kw_only=True)
class Tier(Model):
    """A tier: the limits of the API keys that use it."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["tier"]
    """Always `tier`."""
    organization_id: str
    """ID of the organization that owns the resource."""
    livemode: bool
    """Live mode: false in the sandbox."""
    version: int
    """Version, incremented by every change. Sent as `ETag`."""
    created_at: dt.datetime
    """Time of creation."""
    updated_at: dt.datetime
    """Time of the last change."""
    metadata: dict[str, str]
    """Custom name-value pairs."""
    external_refs: list[ExternalRef]
    """IDs of this resource in other systems."""
    name: str
    """Name of the tier, as used in API keys."""
    status: TierStatus
    """Status of the tier. A `retired` tier accepts no new keys."""
    algorithm: TierAlgorithm
    """Method of counting requests: in any period (`sliding_window`), per clock period (`fixed_window`) or with a bucket that refills
    (`token_bucket`)."""
    per_minute: int | None
    """Requests in any minute."""
    per_hour: int | None
    """Requests in any hour."""
    per_day: int | None
    """Requests in any day."""
    burst: int | None
    """Requests in any 200 ms; with `token_bucket`, the depth of the buckets."""
    grace_percent: int
    """Percentage by which a limit can be exceeded before requests are rejected."""
    concurrent: int | None
    """Concurrent requests."""
    daily_quota: int | None
    """Requests per calendar day (UTC)."""
    monthly_quota: int | None
    """Requests per calendar month (UTC)."""
    lease: int
    """Number of requests that a server takes from the limits at once, for keys with very high traffic. 0: every request is counted
    individually."""


@dataclass(repr=False, eq=False, kw_only=True)
class TierList(Model):
    """A page of a list."""

    object: Literal["list"] | None = None
    """Always `list`."""
    data: list[Tier]
    """Items of the page."""
    has_more: bool
    """True if another page follows."""
    next_cursor: str | None
    """Cursor of the next page: send it as `cursor`."""


@dataclass(repr=False, eq=False, kw_only=True)
class TierWithRollout(Model):
    """A tier with the status of its rollout to API keys."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["tier"]
    """Always `tier`."""
    organization_id: str
    """ID of the organization that owns the resource."""
    livemode: bool
    """Live mode: false in the sandbox."""
    version: int
    """Version, incremented by every change. Sent as `ETag`."""
    created_at: dt.datetime
    """Time of creation."""
    updated_at: dt.datetime
    """Time of the last change."""
    metadata: dict[str, str]
    """Custom name-value pairs."""
    external_refs: list[ExternalRef]
    """IDs of this resource in other systems."""
    name: str
    """Name of the tier, as used in API keys."""
    status: TierWithRolloutStatus
    """Status of the tier. A `retired` tier accepts no new keys."""
    algorithm: TierWithRolloutAlgorithm
    """Method of counting requests: in any period (`sliding_window`), per clock period (`fixed_window`) or with a bucket that refills
    (`token_bucket`)."""
    per_minute: int | None
    """Requests in any minute."""
    per_hour: int | None
    """Requests in any hour."""
    per_day: int | None
    """Requests in any day."""
    burst: int | None
    """Requests in any 200 ms; with `token_bucket`, the depth of the buckets."""
    grace_percent: int
    """Percentage by which a limit can be exceeded before requests are rejected."""
    concurrent: int | None
    """Concurrent requests."""
    daily_quota: int | None
    """Requests per calendar day (UTC)."""
    monthly_quota: int | None
    """Requests per calendar month (UTC)."""
    lease: int
    """Number of requests that a server takes from the limits at once, for keys with very high traffic. 0: every request is counted
    individually."""
    rollout: TierWithRolloutRollout | None = None
    """Rollout status. `running`: a very large number of API keys is still being updated to the new limits."""
