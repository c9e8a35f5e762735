"""What batches look like over HTTP, version 1: the published documentation of their fields."""

from typing import Any

from pydantic import BaseModel, Field

from apikit.operations import Operation
from apikit.web.schemas import Body, Resource, answer_of
from domain.batch.model import MOST_OPERATIONS, Batch
from domain.batch.service import BatchState

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


class ResultOut(BaseModel, defer_build=True):
    """What one operation was answered."""

    status: int = Field(description="Its HTTP status.", examples=[201])
    headers: dict[str, str] = Field(description="Headers that are its own.", examples=[_HEADERS])
    body: Any = Field(
        None, description="Its body: a resource, a list, a problem document; null without one.", examples=[_CLIENT]
    )
    body_omitted: bool = Field(
        default=False, description="True when there was a body, too large to be told here.", examples=[False]
    )


BatchOut = answer_of(
    Batch,
    "A batch and what became of its operations. It is kept for 30 days.",
    results=(
        list[ResultOut] | None,
        Field(None, description="One result an operation, in their order; null until there are some.", examples=[None]),
    ),
)


def batch_form(state: BatchState) -> Resource:
    """The published form of a batch with its results."""
    results = [each.form() for each in state.results] if state.results is not None else None
    return BatchOut.model_validate({**BatchOut.of(state.record).model_dump(), "results": results})
