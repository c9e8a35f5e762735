"""Routes of batches, version 1."""

import time
from collections.abc import Sequence
from hashlib import sha256
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import Request, Response

from apikit import errors
from apikit.http import CurrentActor, find_internal_call, operation, provide, resource_router
from apikit.operations import OperationContext, OperationResult, execution, route_table
from apikit.rest import responses
from domain.batch.service import BatchService, BatchState
from domain.batch.wiring import batch_service
from domain.jobs.results import limit_bodies
from functions.batch.v1.batch_charges import charge_operations
from functions.batch.v1.batch_validation import require_valid_batch, returns_secret
from functions.batch.v1.result_scopes import find_result_scopes
from functions.batch.v1.schemas import BatchIn, BatchOut, batch_form

router = resource_router("batch", "Batch")
Batches = Annotated[BatchService, provide(batch_service)]
# Below the 30 s of API Gateway, with time left to respond.
_MAX_DURATION_S = 20.0


@router.post(
    "",
    response_model=BatchOut,
    **operation("batch:write", sdk="batch.create", problems=(409, 503), may_start_job=True),
)
async def create_batch(request: Request, body: BatchIn, actor: CurrentActor, batches: Batches) -> Response:
    r"""Run a batch of operations.

    A batch has up to 100 operations. Each operation requires its own scope, takes its own headers and has its own result. Each
    operation counts as one request against your limits.

    A reference such as `{{0.body.id}}` or `{{0.headers.ETag}}` inserts a value of an earlier result into a path, a body or a header.
    An operation with a reference to a missing value returns 424. Other text in double braces returns 422; to send the text
    `{{name}}`, such as a placeholder of a template, write `\{{name}}`.

    With `atomic`, all operations succeed in one transaction or none is applied. If one fails, its result contains the error and all
    other operations return 424.

    With `async`, the response is 202 and the batch runs as a job. Its operations count against your limits when the job runs them,
    or at once if the batch is `atomic`. The job uses at most half of each limit.

    If you retry with the same `Idempotency-Key`, each operation takes effect only once.
    """
    state = await _BatchExecution(body, request, actor, batches).run()
    status, headers = HTTPStatus.OK, dict(responses.NO_STORE)
    if body.is_async:
        status, headers = HTTPStatus.ACCEPTED, {**headers, **responses.location_header(f"/v1/batch/{state.record.id}")}
    # The response is never stored: a repeated request builds it from the batch and its results.
    return responses.json_response(batch_form(state), status=status, headers=headers)


@router.get("/{batch_id}", response_model=BatchOut, **operation("batch:read", sdk="batch.get", problems=(404,)))
async def get_batch(batch_id: str, actor: CurrentActor, batches: Batches) -> Response:
    """Get a batch with its results.

    Requires each of the batch's `scopes`, or the read scope of the same resource.
    """
    # No ETag: the status changes without a new version.
    return responses.json_response(batch_form(batches.get_state(actor, batch_id)), headers=responses.NO_STORE)


class _BatchExecution:
    """Runs one batch."""

    def __init__(self, body: BatchIn, request: Request, actor: CurrentActor, batches: BatchService) -> None:
        if find_internal_call(request.scope):
            raise errors.InvalidRequest("A batch must not contain a batch.")
        self._body = body
        self._request = request
        self._actor = actor
        self._batches = batches
        self._app: route_table.Routes = request.app.state.rest_api
        self._deadline_s = time.monotonic() + _MAX_DURATION_S

    async def run(self) -> BatchState:
        """Run the batch, or start its job, and return its state."""
        if (replay := self._batches.find_replay(self._actor)) is not None:
            if self._body.is_async:
                return self._begin()
            return replay
        require_valid_batch(self._app, self._body)
        if not self._body.is_async or self._body.atomic:
            # Jobs that are not atomic charge each operation when they run it.
            charge_operations(self._request, self._app, self._body.operations)
        if self._body.is_async:
            return self._begin()
        return await (self._run_atomically() if self._body.atomic else self._run_each())

    def _begin(self) -> BatchState:
        operations = self._body.operations
        batch = self._batches.begin(self._actor, operations, atomic=self._body.atomic, scopes=self._scopes())
        return BatchState(batch, None)

    async def _run_each(self) -> BatchState:
        key = self._request.headers.get("idempotency-key")
        results = limit_bodies(
            await execution.run_each(
                self._app,
                self._context(),
                self._body.operations,
                key=_derive_key(key) if key else None,
                has_time=self._has_time,
            )
        )
        are_secret = [returns_secret(self._app, each) for each in self._body.operations]
        stored_results = [_remove_body(r) if is_secret else r for r, is_secret in zip(results, are_secret, strict=True)]
        batch = self._batches.new_batch(self._actor, len(results), atomic=False, scopes=self._scopes())
        is_settled = execution.is_settled(results) and not any(are_secret)
        state = self._batches.complete(self._actor, batch, stored_results, is_failed=False, is_settled=is_settled)
        return BatchState(state.record, results)

    async def _run_atomically(self) -> BatchState:
        total = len(self._body.operations)
        batch = self._batches.new_batch(self._actor, total, atomic=True, scopes=self._scopes())
        states: list[BatchState] = []

        def commit(results: Sequence[OperationResult], effects: Sequence[Any]) -> None:
            states.append(self._batches.commit(self._actor, batch, limit_bodies(results), effects))

        results = limit_bodies(
            await execution.run_atomically(
                self._app, self._context(), self._body.operations, commit=commit, has_time=self._has_time
            )
        )
        if states:
            return states[-1]
        return self._batches.complete(
            self._actor, batch, results, is_failed=True, is_settled=execution.is_settled(results)
        )

    def _scopes(self) -> set[str]:
        return find_result_scopes(self._app, self._actor, self._body.operations)

    def _context(self) -> OperationContext:
        client = self._request.client
        return OperationContext(self._actor, (client.host, client.port) if client else None, self._request.state.charge)

    def _has_time(self) -> bool:
        return time.monotonic() < self._deadline_s


def _remove_body(result: OperationResult) -> OperationResult:
    return OperationResult(result.status, result.headers, None, is_truncated=result.body is not None)


def _derive_key(key: str) -> str:
    """Return the idempotency key of the operations, to which their numbers are appended.

    It is a hash because the caller's key may have the maximum length.
    """
    return f"batch:{sha256(key.encode()).hexdigest()[:40]}"
