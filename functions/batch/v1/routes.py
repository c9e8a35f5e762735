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
# Below the gateway's 30 s, with time left to answer.
_TIME_S = 20.0


@router.post(
    "",
    response_model=BatchOut,
    **operation("batch:write", sdk="batch.create", problems=(409, 503), may_start_job=True),
)
async def create_batch(request: Request, body: BatchIn, who: CurrentActor, batches: Batches) -> Response:
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
    run = _Run(body, request, who, batches)
    state = await run.answered()
    status, headers = HTTPStatus.OK, dict(responses.NO_STORE)
    if body.is_async:
        status, headers = HTTPStatus.ACCEPTED, {**headers, **responses.location_header(f"/v1/batch/{state.record.id}")}
    # Nobody stores it: what is answered again is put together from what is kept.
    return responses.json_response(batch_form(state), status=status, headers=headers)


@router.get("/{batch_id}", response_model=BatchOut, **operation("batch:read", sdk="batch.get", problems=(404,)))
async def get_batch(batch_id: str, who: CurrentActor, batches: Batches) -> Response:
    """Get a batch with its results.

    Requires each of the batch's `scopes`, or the read scope of the same resource.
    """
    # It moves on without a change of its version: no ETag.
    return responses.json_response(batch_form(batches.look(who, batch_id)), headers=responses.NO_STORE)


class _Run:
    """One batch under way."""

    def __init__(self, body: BatchIn, request: Request, who: CurrentActor, batches: BatchService) -> None:
        if find_internal_call(request.scope):
            raise errors.InvalidRequest("A batch must not contain a batch.")
        self._body = body
        self._request = request
        self._who = who
        self._batches = batches
        self._app: route_table.Routes = request.app.state.rest_api
        self._ends_at = time.monotonic() + _TIME_S

    async def answered(self) -> BatchState:
        """What the batch came to, or where it stands."""
        if (earlier := self._batches.earlier(self._who)) is not None:
            if self._body.is_async:
                return self._begun()
            return earlier
        require_valid_batch(self._app, self._body)
        if not self._body.is_async or self._body.atomic:
            # The operations of other jobs are charged one by one, as the caller's limits leave room for them.
            charge_operations(self._request, self._app, self._body.operations)
        if self._body.is_async:
            return self._begun()
        return await (self._together() if self._body.atomic else self._in_turn())

    def _begun(self) -> BatchState:
        operations = self._body.operations
        batch = self._batches.begin(self._who, operations, atomic=self._body.atomic, scopes=self._scopes())
        return BatchState(batch, None)

    async def _in_turn(self) -> BatchState:
        given = self._request.headers.get("idempotency-key")
        results = limit_bodies(
            await execution.run_each(
                self._app,
                self._caller(),
                self._body.operations,
                key=_derived(given) if given else None,
                has_time=self._may_go_on,
            )
        )
        secret = [returns_secret(self._app, each) for each in self._body.operations]
        kept = [_without_body(r) if is_secret else r for r, is_secret in zip(results, secret, strict=True)]
        batch = self._batches.prepared_for(self._who, len(results), atomic=False, scopes=self._scopes())
        whole = execution.is_settled(results) and not any(secret)
        state = self._batches.done(self._who, batch, kept, is_failed=False, is_settled=whole)
        return BatchState(state.record, results)

    async def _together(self) -> BatchState:
        total = len(self._body.operations)
        batch = self._batches.prepared_for(self._who, total, atomic=True, scopes=self._scopes())
        committed: list[BatchState] = []

        def commit(results: Sequence[OperationResult], effects: Sequence[Any]) -> None:
            committed.append(self._batches.commit(self._who, batch, limit_bodies(results), effects))

        results = limit_bodies(
            await execution.run_atomically(
                self._app, self._caller(), self._body.operations, commit=commit, has_time=self._may_go_on
            )
        )
        if committed:
            return committed[-1]
        return self._batches.done(self._who, batch, results, is_failed=True, is_settled=execution.is_settled(results))

    def _scopes(self) -> set[str]:
        return find_result_scopes(self._app, self._who, self._body.operations)

    def _caller(self) -> OperationContext:
        client = self._request.client
        return OperationContext(self._who, (client.host, client.port) if client else None, self._request.state.charge)

    def _may_go_on(self) -> bool:
        return time.monotonic() < self._ends_at


def _without_body(result: OperationResult) -> OperationResult:
    return OperationResult(result.status, result.headers, None, is_truncated=result.body is not None)


def _derived(key: str) -> str:
    """Under which each operation has its effect once; its number follows. The caller's own key may be as long as a key can be."""
    return f"batch:{sha256(key.encode()).hexdigest()[:40]}"
