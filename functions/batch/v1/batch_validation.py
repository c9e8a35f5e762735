"""Validate the operations of a batch before any of them runs."""

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from apikit import errors
from apikit.operations import Operation, find_reference_faults, route_table
from functions.batch.v1.schemas import BatchIn

SECRET_OPERATIONS = frozenset(
    {
        "POST /v1/api-keys",
        "POST /v1/api-keys/{key_id}/regenerate",
        "POST /v1/staff/{staff_id}/calendar-token",
        "POST /v1/uploads",
        "POST /v1/webhooks",
        "POST /v1/webhooks/{webhook_id}/rotate-secret",
    }
)
"""Operations with a response that shows a secret, or a secret URL, only once."""
_ACCOUNT_PATHS = "/v1/auth/"


def require_valid_batch(app: route_table.Routes, batch: BatchIn) -> None:
    """Require that every operation may be part of this batch. Raises InvalidRequest, with an error for each that may not."""
    faults = [*find_reference_faults(batch.operations)]
    for number, operation in enumerate(batch.operations):
        faults += [
            errors.FieldError(code, text, pointer=f"/operations/{number}{pointer}")
            for code, text, pointer in _faults(app, batch, operation)
        ]
    if faults:
        raise errors.InvalidRequest.from_errors(faults)


def returns_secret(app: route_table.Routes, operation: Operation) -> bool:
    """Return whether the response contains a secret and must not be stored."""
    route = route_table.find_route(app, operation)
    return route is not None and route_table.operation_name(operation, route) in SECRET_OPERATIONS


def _faults(app: route_table.Routes, batch: BatchIn, operation: Operation) -> Iterator[tuple[str, str, str]]:
    path = unquote(urlsplit(operation.path).path).rstrip("/")
    if path == "/v1/batch":
        yield "not_in_batch", "a batch must not contain a batch", "/path"
    if path.startswith(_ACCOUNT_PATHS):
        yield (
            "not_in_batch",
            "an operation of a person's account cannot be part of a batch; send it separately",
            "/path",
        )
    if (batch.atomic or batch.is_async) and returns_secret(app, operation):
        kind = "an atomic" if batch.atomic else "an asynchronous"
        yield (
            "not_in_batch",
            f"returns a secret that is shown only once, so it cannot be part of {kind} batch; send it separately",
            "/path",
        )
    if batch.atomic and path.endswith("/bulk"):
        yield (
            "not_in_batch",
            "a bulk operation cannot be part of an atomic batch; list its operations one by one",
            "/path",
        )
    if batch.atomic and "Idempotency-Key" in operation.headers:
        yield (
            "not_in_batch",
            "must not be set in an atomic batch; set the Idempotency-Key of the batch itself",
            "/headers",
        )
