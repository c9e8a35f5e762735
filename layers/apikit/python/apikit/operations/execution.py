"""Runs several operations: each independently in turn, or all of them in one transaction."""

import asyncio
import random
from collections.abc import Callable, Sequence
from http import HTTPStatus

from starlette.types import ASGIApp

from apikit.dynamo.calls import ConditionFailed
from apikit.dynamo.item_keys import Item, ItemKey
from apikit.dynamo.unit_of_work import UnitOfWork
from apikit.dynamo.writes import Write
from apikit.errors import BodyTooLarge, FailedDependency, PlatformError, Unavailable, WriteContention
from apikit.operations.in_process import OperationCall, OperationContext, call_operation, error_result
from apikit.operations.operation import Operation, OperationResult
from apikit.operations.operation_references import substitute_references

Commit = Callable[[Sequence[OperationResult], list[Write]], None]
"""Writes the results and the operations' writes in one transaction. Raises ConditionFailed with the items of those writes only."""

_ATTEMPTS = 5
_NO_TIME_LEFT = "The batch ran out of time before this operation. Retry the operation."


async def run_each(
    app: ASGIApp,
    caller: OperationContext,
    operations: Sequence[Operation],
    *,
    key: str | None,
    has_time: Callable[[], bool],
) -> list[OperationResult]:
    """Return the result of each operation; a failure does not affect the others. With a key, each takes effect once.

    Operations for which no time is left fail with `unavailable`.
    """
    results: list[OperationResult] = []
    for number in range(len(operations)):
        if not has_time():
            results.append(error_result(Unavailable(_NO_TIME_LEFT, retry_after_s=1), caller.request_id(number)))
            continue
        results.append(await run_one(app, caller, operations[number], results, key=key))
    return results


async def run_one(
    app: ASGIApp,
    caller: OperationContext,
    operation: Operation,
    results: Sequence[OperationResult],
    *,
    key: str | None,
    unit: UnitOfWork | None = None,
    number: int | None = None,
) -> OperationResult:
    """Return the result of one operation. Its references use the earlier results. The default of `number` is the next one."""
    number = len(results) if number is None else number
    try:
        resolved_operation = substitute_references(operation, results)
    except (FailedDependency, BodyTooLarge) as error:
        return error_result(error, caller.request_id(number))
    return await call_operation(
        app, caller, OperationCall(resolved_operation, number, key=f"{key}/{number}" if key else None), unit=unit
    )


async def run_atomically(
    app: ASGIApp,
    caller: OperationContext,
    operations: Sequence[Operation],
    *,
    commit: Commit,
    has_time: Callable[[], bool],
) -> list[OperationResult]:
    """Run the operations in one transaction: all succeed, or one result has the error and the others are 424.

    A transaction that conflicts with other writers is retried from the first read on, as `revise` does with one record. Raises
    WriteContention after five attempts, Unavailable when no time is left, and the errors of `commit`: nothing is written then.
    """
    existing_items: dict[ItemKey, Item] = {}
    for attempt in range(_ATTEMPTS):
        unit = UnitOfWork(existing_items)
        results = await _gather_results(app, caller, operations, unit, has_time)
        try:
            if not results[-1].is_success:
                _require_uncontended(results[-1])
                return _fail_all(caller, results, len(operations))
            commit(results, unit.operations())
        except ConditionFailed as error:
            conflicts = zip(unit.item_keys(), error.items, strict=True)
            existing_items = {item_key: item for item_key, item in conflicts if item is not None}
        except WriteContention:
            existing_items = {**existing_items, **unit.conflicts} if unit.conflicts else {}
        else:
            return results
        await asyncio.sleep(random.uniform(0, 0.02 * 2**attempt))  # noqa: S311 - jitter, no secret
    raise WriteContention(
        "Too many concurrent changes to the batch's resources. Nothing was written. Retry.", retry_after_s=1
    )


def is_settled(results: Sequence[OperationResult]) -> bool:
    """True when a retry would return the same results: none failed on the server or with a retryable error."""
    return not any(_is_transient(result) for result in results)


async def _gather_results(
    app: ASGIApp,
    caller: OperationContext,
    operations: Sequence[Operation],
    unit: UnitOfWork,
    has_time: Callable[[], bool],
) -> list[OperationResult]:
    """Return the results up to the first failure. The unit has the operations' writes."""
    results: list[OperationResult] = []
    for operation in operations:
        if not has_time():
            raise Unavailable("The batch ran out of time. Nothing was written. Retry.", retry_after_s=1)
        results.append(await run_one(app, caller, operation, results, key=None, unit=unit))
        if not results[-1].is_success:
            break
    return results


def _fail_all(caller: OperationContext, results: Sequence[OperationResult], total: int) -> list[OperationResult]:
    failed_number = len(results) - 1
    error: PlatformError = FailedDependency(f"Operation {failed_number} failed. Nothing was written.")
    return [
        results[failed_number] if number == failed_number else error_result(error, caller.request_id(number))
        for number in range(total)
    ]


def _require_uncontended(result: OperationResult) -> None:
    if isinstance(result.body, dict) and result.body.get("code") == WriteContention.code:
        raise WriteContention("Another request changed a resource of the batch. Nothing was written. Retry.")


def _is_transient(result: OperationResult) -> bool:
    is_retryable = isinstance(result.body, dict) and result.body.get("retryable") is True
    return not result.is_success and (is_retryable or result.status >= HTTPStatus.INTERNAL_SERVER_ERROR)
