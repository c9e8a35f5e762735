"""Schemas of batches, version 1."""

from typing import Any

from pydantic import BaseModel, Field

from apikit.operations import Operation
from apikit.rest import payloads
from domain.batch.model import MAX_BATCH_OPERATIONS, Batch
from domain.batch.service import BatchState

_CLIENT = {"name": "John & Jane Smith", "email": "john@example.com"}
_OPERATIONS = [
    {"method": "POST", "path": "/v1/clients", "body": _CLIENT},
    {"method": "POST", "path": "/v1/weddings", "body": {"client_id": "{{0.body.id}}", "date": "2025-06-15"}},
]
_HEADERS = {"Content-Type": "application/json", "ETag": '"1"'}


class BatchIn(payloads.Body):
    """Operations to run. Each is authorized, validated and answered like a separate request."""

    operations: list[Operation] = Field(
        min_length=1,
        max_length=MAX_BATCH_OPERATIONS,
        description="Operations to run in this order, 1 to 100. `{{0.body.id}}` inserts a value of an earlier result; results are numbered "
        "from 0.",
        examples=[_OPERATIONS],
    )
    atomic: bool = Field(
        default=False,
        strict=True,
        description="Atomic mode: all operations succeed in one transaction, or none is applied. Default: false.",
        examples=[False],
    )
    is_async: bool = Field(
        default=False,
        strict=True,
        alias="async",
        description="Asynchronous mode: the API returns 202 at once and then runs the operations. The event `batch.completed` reports "
        "the end. Default: false.",
        examples=[False],
    )


class ResultOut(BaseModel, defer_build=True):
    """Result of one operation."""

    status: int = Field(description="HTTP status of the operation.", examples=[201])
    headers: dict[str, str] = Field(description="Headers specific to this operation.", examples=[_HEADERS])
    body: Any = Field(
        None,
        description="Body of the result: a resource, a list or a problem document. Null if there is none.",
        examples=[_CLIENT],
    )
    body_omitted: bool = Field(
        default=False, description="True if the body is omitted because it is too large.", examples=[False]
    )


BatchOut = payloads.response_schema(
    Batch,
    "A batch and the results of its operations. Stored for 30 days.",
    results=(
        list[ResultOut] | None,
        Field(
            None,
            description="Results, one per operation, in the order of the operations. Null until results are available.",
            examples=[None],
        ),
    ),
)


def batch_form(state: BatchState) -> payloads.Resource:
    """Return the response body: the batch with its results."""
    results = [each.to_form() for each in state.results] if state.results is not None else None
    return BatchOut.model_validate({**BatchOut.from_record(state.record).model_dump(), "results": results})
