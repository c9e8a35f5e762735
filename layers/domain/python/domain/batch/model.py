"""The batch record: the state of operations that were sent together. Their results are stored in a file. No I/O."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from apikit.resources import Record, StateMachine, fields, records
from domain.jobs.model import JobError

BatchStatus = Literal["queued", "running", "completed", "failed", "canceled"]
MAX_BATCH_OPERATIONS = 100
BATCH_RETENTION = timedelta(days=30)

# `running` and `canceled` are derived from the job's status and never stored.
STATUS = StateMachine({"queued": ("completed", "failed"), "completed": (), "failed": ()})


@dataclass(frozen=True, kw_only=True)
class Batch(Record):
    """A batch as stored. `completed`: every operation was executed, whatever its result; `failed`: none was, or not all."""

    object: ClassVar[str] = "batch"
    prefix: ClassVar[str] = "bat"
    collection: ClassVar[str] = "batch"

    status: Annotated[
        BatchStatus,
        Field(
            description="Status of the batch. `queued`, `running`: an asynchronous batch in progress. `completed`: every operation "
            "was executed, whatever its result. `failed`: nothing of an atomic batch was written, or the batch could "
            "not continue. `canceled`: the batch was canceled.",
            examples=["completed"],
        ),
    ]
    atomic: Annotated[bool, Field(description="`true` if either all operations take effect or none.", examples=[False])]
    total: Annotated[int, Field(description="Total number of operations.", examples=[2])]
    scopes: Annotated[
        list[str],
        Field(
            description="Scopes of the operations. To get the batch later, you need each of these scopes or the read scope of the "
            "same resource.",
            examples=[["clients:write", "weddings:write"]],
        ),
    ] = field(default_factory=list)
    failed: Annotated[int | None, Field(description="Number of operations that returned a problem.", examples=[0])] = (
        None
    )
    job_id: Annotated[
        str | None, Field(description="ID of the job that executes an asynchronous batch.", examples=[None])
    ] = None
    error: Annotated[JobError | None, Field(description="Error that stopped an asynchronous batch.")] = None
    completed_at: Annotated[
        fields.Moment | None, Field(description="Time when the batch ended.", examples=["2026-03-01T09:30:01.000Z"])
    ] = None
    expires_at: Annotated[
        fields.Moment, Field(description="Time until which the batch is stored.", examples=["2026-03-31T09:30:00.000Z"])
    ]

    @property
    def has_ended(self) -> bool:
        """True if the status is final: the results are available, or never will be."""
        return self.status in {"completed", "failed"}

    @property
    def results_key(self) -> str:
        """Key of the result file, which it shares with its job if there is one."""
        return f"{self.organization_id}/{self.tenant.environment}/{self.job_id or self.id}/result.jsonl"

    def end(self, status: BatchStatus, now: datetime, *, failure_count: int, error: JobError | None = None) -> "Batch":
        """Return the batch with its final status. Raises IllegalTransition if it has ended already."""
        STATUS.require(self.status, status)
        return records.next_version(
            self, now, {"status": status, "failed": failure_count, "error": error, "completed_at": now}
        )
