"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef, JobError
    from wedsync.types import BatchStatus


@dataclass(repr=False, eq=False, kw_only=True)
class Batch(Model):
    """A batch and the results of its operations. Stored for 30 days."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["batch"]
    """Always `batch`."""
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
    status: BatchStatus
    """Status of the batch. `queued`, `running`: an asynchronous batch in progress. `completed`: every operation was executed, whatever its
    result. `failed`: nothing of an atomic batch was written, or the batch could not continue. `canceled`: the batch was canceled."""
    atomic: bool
    """`true` if either all operations take effect or none."""
    total: int
    """Total number of operations."""
    scopes: list[str]
    """Scopes of the operations. To get the batch later, you need each of these scopes or the read scope of the same resource."""
    failed: int | None
    """Number of operations that returned a problem."""
    job_id: str | None
    """ID of the job that executes an asynchronous batch."""
    error: JobError | None
    """Error that stopped an asynchronous batch."""
    completed_at: dt.datetime | None
    """Time when the batch ended."""
    expires_at: dt.datetime
    """Time until which the batch is stored."""
    results: list[Result] | None = None
    """Results, one per operation, in the order of the operations. Null until results are available."""


@dataclass(repr=False, eq=False, kw_only=True)
class Result(Model):
    """Result of one operation."""

    status: int
    """HTTP status of the operation."""
    headers: dict[str, str]
    """Headers specific to this operation."""
    body: Any = None
    """Body of the result: a resource, a list or a problem document. Null if there is none."""
    body_omitted: bool | None = None
    """True if the body is omitted because it is too large."""
