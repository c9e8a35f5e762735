"""The batch record: that operations were sent together, and how it ended. Their results lie apart. No I/O."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import ClassVar, Literal

from apikit.fields import Moment
from apikit.machine import Machine
from apikit.records import Record, changed
from domain.jobs.model import JobError

BatchStatus = Literal["queued", "running", "completed", "failed", "canceled"]
MOST_OPERATIONS = 100
KEPT_FOR = timedelta(days=30)

# `running` and `canceled` are the job's to tell; they are never stored here.
STATUS = Machine({"queued": ("completed", "failed"), "completed": (), "failed": ()})


@dataclass(frozen=True, kw_only=True)
class Batch(Record):
    """A batch as stored. `completed`: every operation was carried out, whatever its answer; `failed`: none was, or not all."""

    object: ClassVar[str] = "batch"
    prefix: ClassVar[str] = "bat"
    collection: ClassVar[str] = "batch"

    status: BatchStatus
    atomic: bool
    total: int
    scopes: list[str] = field(default_factory=list)
    failed: int | None = None
    job_id: str | None = None
    error: JobError | None = None
    completed_at: Moment | None = None
    expires_at: Moment

    @property
    def has_ended(self) -> bool:
        """True when its results are there, or will never be."""
        return self.status in {"completed", "failed"}

    @property
    def results_key(self) -> str:
        """Where the results lie: with the job's, when there is one."""
        return f"{self.organization_id}/{self.tenant.environment}/{self.job_id or self.id}/result.jsonl"

    def ended(self, status: BatchStatus, now: datetime, *, failed: int, error: JobError | None = None) -> "Batch":
        """The batch at its end. Raises IllegalTransition when it has ended."""
        STATUS.require(self.status, status)
        return changed(self, now, {"status": status, "failed": failed, "error": error, "completed_at": now})
