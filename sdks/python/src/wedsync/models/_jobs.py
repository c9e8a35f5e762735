"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef, JobError
    from wedsync.types import JobKind, JobStatus


@dataclass(repr=False, eq=False, kw_only=True)
class Job(Model):
    """Operations that run in the background, as fast as half of each limit of your credentials allows.

    If a limit is reached, the job waits. It fails with `quota_exceeded` when a monthly quota is used up, and it fails if it has not ended
    after 14 days. A job and its result are stored for 30 days."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["job"]
    """Always `job`."""
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
    kind: JobKind
    """Type of the request that created the job: `batch`, `bulk`, `webhook_retry` (failed deliveries), `webhook_replay` or
    `request_log_export`."""
    status: JobStatus
    """Status of the job: `queued` → `running` → `succeeded`. `succeeded`: every operation was executed, whatever its result. `failed`: the job
    could not continue; see `error`. `canceled`: you canceled the job."""
    progress: JobProgress
    """Progress of the job."""
    result_url: str | None
    """URL of the result once the job has ended: JSON Lines, one result per operation; of an export, its rows in its format. Requires your
    credentials."""
    error: JobError | None
    """Error that stopped the job."""
    scopes: list[str]
    """Scopes of the operations. To get the result, you need each of these scopes or the read scope of the same resource."""
    started_at: dt.datetime | None
    """Time when the job started."""
    estimated_end_at: dt.datetime | None
    """Estimated end time, based on the remaining operations and on the share of your credentials' limits that is available to jobs. Null once
    the job has ended."""
    ended_at: dt.datetime | None
    """Time when the job ended."""
    expires_at: dt.datetime
    """Time until which the job is stored."""


@dataclass(repr=False, eq=False, kw_only=True)
class JobProgress(Model):
    """Progress of a job."""

    total: int
    """Total number of operations; of a replay, the events in its period once it has started; of an export, the same as `done`."""
    done: int | None = None
    """Number of executed operations, including failed ones; of a replay, the events that are queued or skipped; of an export, the rows that
    are written."""
    failed: int | None = None
    """Number of operations that returned a problem."""
