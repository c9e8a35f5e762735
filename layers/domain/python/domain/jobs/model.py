"""The job record, its status transitions, and the data that its worker needs to run it. No I/O."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Annotated, Any, ClassVar, Literal, cast, get_args

from pydantic import Field

from apikit import Actor, Tenant, errors, rfc3339
from apikit.resources import ListIndex, Record, StateMachine, fields, records
from domain.deliveries.replay_plan import ReplayPlan
from domain.request_logs.export_plan import ExportPlan

JobKind = Literal["batch", "bulk", "webhook_retry", "webhook_replay", "request_log_export"]
JobStatus = Literal["queued", "running", "succeeded", "failed", "canceled"]

STATUS = StateMachine(
    {
        "queued": ("running", "failed", "canceled"),
        "running": ("succeeded", "failed", "canceled"),
        "succeeded": (),
        "failed": (),
        "canceled": (),
    }
)
FINAL_STATUSES = frozenset({"succeeded", "failed", "canceled"})
MAX_JOB_OPERATIONS = 10_000
JOB_RETENTION = timedelta(days=30)
MAX_JOB_DURATION = timedelta(days=14)
"""Maximum duration of a job, then it fails. Its result is stored for at least as long again."""

MAX_INTERRUPTION = timedelta(hours=20)
"""Maximum time between the crash of a worker and the next one. Idempotency keys expire four hours later: repeated operations still
take effect once."""


@dataclass(frozen=True, kw_only=True)
class JobProgress:
    """Progress of a job."""

    __pydantic_config__ = fields.STRICT
    total: Annotated[
        int,
        Field(
            description="Total number of operations; of a replay, the events in its period once it has started; of an export, the same "
            "as `done`.",
            examples=[250],
        ),
    ]
    done: Annotated[
        int,
        Field(
            description="Number of executed operations, including failed ones; of a replay, the events that are queued or skipped; of an "
            "export, the rows that are written.",
            examples=[120],
        ),
    ] = 0
    failed: Annotated[int, Field(description="Number of operations that returned a problem.", examples=[2])] = 0


@dataclass(frozen=True, kw_only=True)
class JobError:
    """The error that stopped a job."""

    __pydantic_config__ = fields.STRICT
    code: Annotated[str, Field(description="Permanent error code, as in problem documents.", examples=["key_revoked"])]
    detail: Annotated[str, Field(description="Description of the error.", examples=["The API key was revoked."])]

    @classmethod
    def from_error(cls, error: errors.PlatformError) -> "JobError":
        """Return the error as a field of a job."""
        return cls(code=error.code, detail=error.detail)


@dataclass(frozen=True, kw_only=True)
class Job(Record):
    """A job as stored. `succeeded` means that every operation was executed, not that each of them succeeded."""

    object: ClassVar[str] = "job"
    prefix: ClassVar[str] = "job"
    collection: ClassVar[str] = "jobs"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (ListIndex(equal="status"),)

    kind: Annotated[
        JobKind,
        Field(
            description="Type of the request that created the job: `batch`, `bulk`, `webhook_retry` (failed deliveries), "
            "`webhook_replay` or `request_log_export`.",
            examples=["bulk"],
        ),
    ]
    status: Annotated[
        JobStatus,
        Field(
            description="Status of the job: `queued` → `running` → `succeeded`. `succeeded`: every operation was executed, "
            "whatever its result. `failed`: the job could not continue; see `error`. `canceled`: you canceled the job.",
            examples=["running"],
        ),
    ] = "queued"
    progress: Annotated[JobProgress, Field(description="Progress of the job.")]
    result_url: Annotated[
        str | None,
        Field(
            description="URL of the result once the job has ended: JSON Lines, one result per operation; of an export, its rows in its "
            "format. Requires your credentials.",
            examples=["https://api.wedsync.com/v1/jobs/job_01k0a3v5m8f1xq2w7r9tbdc6yz/result"],
        ),
    ] = None
    error: Annotated[JobError | None, Field(description="Error that stopped the job.")] = None
    scopes: Annotated[
        list[str],
        Field(
            description="Scopes of the operations. To get the result, you need each of these scopes or the read scope of the same "
            "resource.",
            examples=[["clients:write"]],
        ),
    ] = field(default_factory=list)
    started_at: Annotated[
        fields.Moment | None, Field(description="Time when the job started.", examples=["2026-03-01T09:30:01.000Z"])
    ] = None
    estimated_end_at: Annotated[
        fields.Moment | None,
        Field(
            description="Estimated end time, based on the remaining operations and on the share of your credentials' limits that is "
            "available to jobs. Null once the job has ended.",
            examples=["2026-03-01T10:15:00.000Z"],
        ),
    ] = None
    ended_at: Annotated[fields.Moment | None, Field(description="Time when the job ended.", examples=[None])] = None
    expires_at: Annotated[
        fields.Moment, Field(description="Time until which the job is stored.", examples=["2026-03-31T09:30:00.000Z"])
    ]

    @property
    def has_ended(self) -> bool:
        """True if the status is final."""
        return self.status in FINAL_STATUSES

    def with_status(self, status: JobStatus, now: datetime, **values: Any) -> "Job":
        """Return the job in another status, with other values. Raises IllegalTransition."""
        STATUS.require(self.status, status)
        times = {"started_at": now} if status == "running" else {"ended_at": now, "estimated_end_at": None}
        return records.next_version(self, now, {"status": status, **times, **values})

    @property
    def folder(self) -> str:
        """Prefix of the keys of its files."""
        return f"{self.organization_id}/{self.tenant.environment}/{self.id}"


@dataclass(frozen=True, kw_only=True)
class JobRun:
    """Data that the worker needs in addition to the record: the caller, the batch, the replay or the export, and the progress.

    `next` is the number of the first operation that is not recorded; `parts` are the first numbers of the stored parts of the result.
    """

    home: str
    principal: str
    scopes: list[str]
    request_id: str
    auth_time: int | None = None
    client_id: str = ""
    application_id: str = ""
    batch_id: str | None = None
    is_atomic: bool = False
    replay: ReplayPlan | None = None
    export: ExportPlan | None = None
    next: int = 0
    parts: list[int] = field(default_factory=list)

    @classmethod
    def for_actor(
        cls,
        actor: Actor,
        *,
        batch_id: str | None = None,
        is_atomic: bool = False,
        replay: ReplayPlan | None = None,
        export: ExportPlan | None = None,
    ) -> "JobRun":
        """Return the run of a new job, with the current scopes of the actor."""
        return cls(
            home=actor.home,
            principal=actor.principal,
            scopes=sorted(actor.scopes),
            request_id=actor.request_id,
            auth_time=actor.auth_time,
            client_id=actor.client_id,
            application_id=actor.application_id,
            batch_id=batch_id,
            is_atomic=is_atomic,
            replay=replay,
            export=export,
        )

    @property
    def admission_id(self) -> str:
        """ID of the item that admits the requests of the caller."""
        return self.to_actor(Tenant(self.home, "live")).admission_id

    def to_actor(self, tenant: Tenant) -> Actor:
        """Return the actor that started the job."""
        scopes = frozenset(self.scopes)
        return Actor(
            tenant,
            self.home,
            self.principal,
            scopes,
            self.request_id,
            auth_time=self.auth_time,
            client_id=self.client_id,
            application_id=self.application_id,
        )

    def to_form(self) -> records.JsonObject:
        """Return the stored form."""
        return records.encode(self)


def parse_job_kind(text: str) -> JobKind:
    """Return the job kind of this name. Raises ValueError."""
    for kind in get_args(JobKind):
        if kind == text:
            return cast("JobKind", kind)
    raise ValueError(f"there are no jobs of the kind {text}")


def count_prepaid_units(number: int) -> int:
    """Return how many units of an operation are already counted: the request that started the job paid for the first operation."""
    return 1 if number == 0 else 0


def create_job_message(job: Job) -> dict[str, Any]:
    """Return the body of the job's queue message: only IDs and times, nothing that can become outdated."""
    return {
        "job_id": job.id,
        "organization_id": job.organization_id,
        "environment": job.tenant.environment,
        "queued_at": rfc3339(job.created_at),
    }
