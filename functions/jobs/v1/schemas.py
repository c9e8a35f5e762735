"""What jobs look like over HTTP, version 1: the published documentation of their fields."""

from pydantic import Field

from apikit.fields import Moment
from apikit.web.schemas import Resource
from domain.jobs.model import JobError, JobKind, JobProgress, JobStatus


class JobOut(Resource):
    """Operations that are carried out after their request, as quickly as half of each limit of its API key allows.

    A job that has no room in a limit waits for it; it fails with `quota_exceeded` when a monthly quota has none, and when it has not
    ended after 14 days. A job and its result are kept for 30 days.
    """

    kind: JobKind = Field(description="What it came from: batch or bulk.", examples=["bulk"])
    status: JobStatus = Field(
        description="queued → running → succeeded: every operation was carried out, whatever its answer. failed: it could not go "
        "on; `error` says why. canceled: it stopped because you said so.",
        examples=["running"],
    )
    progress: JobProgress = Field(description="How far it has come.")
    result_url: str | None = Field(
        description="Where its result is once it has ended: JSON Lines, one result an operation. It takes your credentials.",
        examples=["https://api.wedsync.com/v1/jobs/job_01k0a3v5m8f1xq2w7r9tbdc6yz/result"],
    )
    error: JobError | None = Field(description="Why it failed as a whole.")
    scopes: list[str] = Field(
        description="Scopes of its operations. Its result needs each of them, or the read scope of its resource.",
        examples=[["clients:write"]],
    )
    started_at: Moment | None = Field(description="When it began.", examples=["2026-03-01T09:30:01.000Z"])
    estimated_end_at: Moment | None = Field(
        description="The time at which it will probably end, from the operations left and what the limits of its API key leave to "
        "jobs. Null before it runs and after it ends.",
        examples=["2026-03-01T10:15:00.000Z"],
    )
    ended_at: Moment | None = Field(description="When it ended.", examples=[None])
    expires_at: Moment = Field(description="It is kept until then.", examples=["2026-03-31T09:30:00.000Z"])
