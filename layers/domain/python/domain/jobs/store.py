"""Protocols of what jobs depend on: a store of jobs and their runs, files, a queue, the limits and the scopes of an API key."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Protocol

from msgspec import Struct

from apikit import Actor, Environment, Tenant
from apikit.admission import ThresholdCrossing
from apikit.aws import Message
from apikit.resources import records, stores
from domain.jobs.model import Job, JobRun


class LeaseUnavailable(Exception):
    """Another worker has the lease of the job. `owner` names the worker if it is known."""

    def __init__(self, owner: str = "") -> None:
        super().__init__(owner)
        self.owner = owner


class RunLease(Struct, frozen=True):
    """A run that this worker leased.

    `orphaned_at_s`: end of the previous lease in epoch seconds if that worker neither ended nor released the job: it crashed.
    """

    run: JobRun
    orphaned_at_s: int | None = None


class JobStore(stores.Store[Job], Protocol):
    """Stores jobs, and the run of each job until it ends."""

    def begin(self, job: Job, run: JobRun, cause: records.Cause) -> None:
        """Store a new job with its run. Raises Conflict if the ID exists."""
        ...

    def acquire_run(self, tenant: Tenant, job_id: str, owner: str, *, now_s: int, until_s: int) -> RunLease | None:
        """Lease the run to the owner until `until_s`; None if there is no run (anymore). Raises LeaseUnavailable."""
        ...

    def release_run(self, tenant: Tenant, job_id: str, owner: str) -> None:
        """End the owner's lease of the run."""
        ...

    def advance(self, job: Job, run: JobRun, cause: records.Cause, *, old: Job, owner: str) -> None:
        """Replace the old job and the run in one transaction. Raises StaleVersion, LeaseUnavailable."""
        ...

    def end(self, job: Job, cause: records.Cause, *, old: Job, owner: str) -> None:
        """Replace the old job and delete the run. Raises StaleVersion, LeaseUnavailable."""
        ...

    def version_check(self, job: Job) -> Any:
        """Return a write that makes its transaction fail if the job has another version."""
        ...


class JobFiles(Protocol):
    """Stores inputs, parts of results and results."""

    def put(self, key: str, content: bytes, *, content_type: str) -> None:
        """Store a file."""
        ...

    def get(self, key: str) -> bytes:
        """Return the content of a file. Raises NotFound."""
        ...

    def size(self, key: str) -> int | None:
        """Return the size of a file in bytes; None if it does not exist."""
        ...

    def presign_get(self, key: str, *, content_type: str, expires_in_s: int) -> str:
        """Return a URL from which anyone can download the file until it expires."""
        ...


class JobQueue(Protocol):
    """Queue of the jobs to run."""

    def send(self, messages: Sequence[Message]) -> None:
        """Send messages to the queue. Raises Unavailable."""
        ...


class JobPacer(Protocol):
    """Gives jobs their share of the limits of a key."""

    def take(
        self,
        key_id: str,
        *,
        operation: str,
        cost: int,
        environment: Environment,
        counted_units: int = 0,
        remaining_operations: int = 1,
    ) -> Sequence[ThresholdCrossing]:
        """Count an operation and return the quota thresholds that it crossed.

        Raises RateLimitExceeded with the wait; its `retry_after_s` is None if there will never be room.
        """
        ...

    def estimate_end(self, key_id: str, operations: int) -> datetime:
        """Return the estimated time at which so many operations are complete."""
        ...


class ScopeReader(Protocol):
    """Reads the current scopes of an API key."""

    def with_current_scopes(self, actor: Actor) -> Actor:
        """Return the actor with the scopes it still has. Raises KeyRevoked, KeyExpired, InvalidCredentials, OrganizationForbidden."""
        ...
