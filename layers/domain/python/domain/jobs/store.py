"""What jobs need of their surroundings: a store that also keeps runs, a place for files, a queue. No I/O of its own."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Protocol

from msgspec import Struct

from apikit import Actor, Tenant
from apikit.admission import ThresholdCrossing
from apikit.aws import Message
from apikit.resources import records, stores
from domain.jobs.model import Job, JobRun


class LeaseUnavailable(Exception):
    """Another worker is at work on the job. `owner` says who, when that is known."""

    def __init__(self, owner: str = "") -> None:
        super().__init__(owner)
        self.owner = owner


class LeasedRun(Struct, frozen=True):
    """A run in a worker's hands.

    `orphaned_at_s`: the worker before neither ended the job nor let go of it, so something killed it at the latest then.
    """

    run: JobRun
    orphaned_at_s: int | None = None


class JobStore(stores.Store[Job], Protocol):
    """Jobs, and the run of each until it ends."""

    def begin(self, job: Job, run: JobRun, cause: records.Cause) -> None:
        """Stores a new job with its run. Raises Conflict when its id is taken."""
        ...

    def hold(self, tenant: Tenant, job_id: str, owner: str, *, now_s: int, until_s: int) -> LeasedRun | None:
        """The run, which is the owner's until then; None when there is none (any more). Raises RunHeld."""
        ...

    def let_go(self, tenant: Tenant, job_id: str, owner: str) -> None:
        """Another worker may hold the run at once."""
        ...

    def advance(self, job: Job, run: JobRun, cause: records.Cause, *, before: Job, owner: str) -> None:
        """Replaces `before` and the run, in one transaction. Raises StaleVersion, RunHeld."""
        ...

    def end(self, job: Job, cause: records.Cause, *, before: Job, owner: str) -> None:
        """Replaces `before`; there is no run any more. Raises StaleVersion, RunHeld."""
        ...

    def unchanged(self, job: Job) -> Any:
        """The operation of a transaction that fails when the job is no longer at this version."""
        ...


class JobFiles(Protocol):
    """Where inputs, parts and results are."""

    def put(self, key: str, content: bytes, *, content_type: str) -> None:
        """The file is there."""
        ...

    def get(self, key: str) -> bytes:
        """Its content. Raises NotFound."""
        ...

    def size(self, key: str) -> int | None:
        """Its bytes; None when it is not there."""
        ...

    def presign_get(self, key: str, *, content_type: str, expires_in_s: int) -> str:
        """An address that gives it to whoever has it."""
        ...


class JobQueue(Protocol):
    """The queue of jobs."""

    def send(self, messages: Sequence[Message]) -> None:
        """They are in the queue. Raises Unavailable."""
        ...


class JobPacer(Protocol):
    """What the limits of a job's key leave to it."""

    def take(
        self, key_id: str, *, operation: str, cost: int, counted_units: int = 0, remaining_operations: int = 1
    ) -> Sequence[ThresholdCrossing]:
        """Counts an operation; the thresholds of quotas that it crossed. Raises RateLimitExceeded with the wait, None for never."""
        ...

    def estimate_end(self, key_id: str, operations: int) -> datetime:
        """The time at which so many operations will have been carried out."""
        ...


class KeyStatusReader(Protocol):
    """Whether a caller still is who it was."""

    def with_current_scopes(self, actor: Actor) -> Actor:
        """The actor with what is left of its scopes. Raises KeyRevoked, KeyExpired, InvalidCredentials, OrganizationForbidden."""
        ...
