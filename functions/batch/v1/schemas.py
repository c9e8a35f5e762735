"""What batches look like over HTTP, version 1: the published documentation of their fields."""

from typing import Any, Self

from pydantic import BaseModel, Field

from apikit.fields import Moment
from apikit.operations import Operation
from apikit.web.schemas import Body, Resource
from domain.batch.model import MOST_OPERATIONS, BatchStatus
from domain.batch.service import BatchState
from domain.jobs.model import JobError

_CLIENT = {"name": "John & Jane Smith", "email": "john@example.com"}
_OPERATIONS = [
    {"method": "POST", "path": "/v1/clients", "body": _CLIENT},
    {"method": "POST", "path": "/v1/weddings", "body": {"client_id": "{{0.body.id}}", "date": "2025-06-15"}},
]
_HEADERS = {"Content-Type": "application/json", "ETag": '"1"'}


class BatchIn(Body):
    """Operations to carry out. Each is authorized, checked and answered as if it came by itself."""

    operations: list[Operation] = Field(
        min_length=1,
        max_length=MOST_OPERATIONS,
        description="1 to 100, carried out in this order. `{{0.body.id}}` stands for a value of an earlier result, counted from 0.",
        examples=[_OPERATIONS],
    )
    atomic: bool = Field(
        default=False, strict=True, description="All of them happen, in one transaction, or none.", examples=[False]
    )
    is_async: bool = Field(
        default=False,
        strict=True,
        alias="async",
        description="Answer 202 at once and carry them out then; `batch.completed` tells the end.",
        examples=[False],
    )


class ResultOut(BaseModel):
    """What one operation was answered."""

    status: int = Field(description="Its HTTP status.", examples=[201])
    headers: dict[str, str] = Field(description="Headers that are its own.", examples=[_HEADERS])
    body: Any = Field(
        None, description="Its body: a resource, a list, a problem document; null without one.", examples=[_CLIENT]
    )
    body_omitted: bool = Field(
        default=False, description="True when there was a body, too large to be told here.", examples=[False]
    )


class BatchOut(Resource):
    """A batch and what became of its operations. It is kept for 30 days."""

    status: BatchStatus = Field(
        description="queued and running: an asynchronous one that has not ended. completed: every operation was carried out, "
        "whatever its answer. failed: an atomic one of which nothing was written, or one that could not go on. canceled.",
        examples=["completed"],
    )
    atomic: bool = Field(description="Whether all of them happened, or none.", examples=[False])
    total: int = Field(description="Operations in all.", examples=[2])
    scopes: list[str] = Field(
        description="Scopes of its operations. To get it later needs each of them, or the read scope of its resource.",
        examples=[["clients:write", "weddings:write"]],
    )
    failed: int | None = Field(description="Operations that were answered with a problem.", examples=[0])
    job_id: str | None = Field(description="The job that carries an asynchronous one out.", examples=[None])
    error: JobError | None = Field(description="Why an asynchronous one could not go on.")
    completed_at: Moment | None = Field(description="When it ended.", examples=["2026-03-01T09:30:01.000Z"])
    expires_at: Moment = Field(description="It is kept until then.", examples=["2026-03-31T09:30:00.000Z"])
    results: list[ResultOut] | None = Field(
        None, description="One result an operation, in their order; null until there are some.", examples=[None]
    )

    @classmethod
    def state(cls, state: BatchState) -> Self:
        """The published form of a batch with its results."""
        results = [each.form() for each in state.results] if state.results is not None else None
        return cls.model_validate({**cls.of(state.record).model_dump(), "results": results})
