"""Carrying out several operations: each by itself in turn, or all of them in one transaction."""

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
"""Writes these operations at once. Raises ConditionFailed with what stands at the places of those operations alone."""

_ATTEMPTS = 5
_TOO_LATE = "The batch ran out of time before this operation. Retry the operation."


async def run_each(
    app: ASGIApp,
    caller: OperationContext,
    operations: Sequence[Operation],
    *,
    key: str | None,
    has_time: Callable[[], bool],
) -> list[OperationResult]:
    """The result of each operation, whatever became of the others. Under a key each has its effect once.

    Operations that `has_time` leaves no time for are refused with `unavailable`.
    """
    results: list[OperationResult] = []
    for number in range(len(operations)):
        if not has_time():
            results.append(error_result(Unavailable(_TOO_LATE, retry_after_s=1), caller.request_id(number)))
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
    """The result of one operation, whose references look at the results before it; it is the next one unless numbered."""
    number = len(results) if number is None else number
    try:
        ready = substitute_references(operation, results)
    except (FailedDependency, BodyTooLarge) as error:
        return error_result(error, caller.request_id(number))
    return await call_operation(
        app, caller, OperationCall(ready, number, key=f"{key}/{number}" if key else None), unit=unit
    )


async def run_atomically(
    app: ASGIApp,
    caller: OperationContext,
    operations: Sequence[Operation],
    *,
    commit: Commit,
    has_time: Callable[[], bool],
) -> list[OperationResult]:
    """The results of operations that all happened, in one transaction, or none: then one tells why and the others are 424.

    A transaction that meets other writers is tried anew from the first read on, as `revise` does with one record. Raises
    WriteContention when that does not end, Unavailable when the time does, and what `commit` raises of its own: nothing is written then.
    """
    standing: dict[ItemKey, Item] = {}
    for attempt in range(_ATTEMPTS):
        unit = UnitOfWork(standing)
        results = await _gathered(app, caller, operations, unit, has_time)
        try:
            if not results[-1].is_success:
                _require_uncontended(results[-1])
                return _all_failed(caller, results, len(operations))
            commit(results, unit.operations())
        except ConditionFailed as failure:
            met = zip(unit.item_keys(), failure.items, strict=True)
            standing = {place: item for place, item in met if item is not None}
        except WriteContention:
            standing = {**standing, **unit.conflicts} if unit.conflicts else {}
        else:
            return results
        await asyncio.sleep(random.uniform(0, 0.02 * 2**attempt))  # noqa: S311 - jitter, no secret
    raise WriteContention(
        "Too many concurrent changes to the batch's resources. Nothing was written. Retry.", retry_after_s=1
    )


def is_settled(results: Sequence[OperationResult]) -> bool:
    """True when sending the same again would give the same: no failure of ours, none that time heals."""
    return not any(_is_passing(result) for result in results)


async def _gathered(
    app: ASGIApp,
    caller: OperationContext,
    operations: Sequence[Operation],
    unit: UnitOfWork,
    has_time: Callable[[], bool],
) -> list[OperationResult]:
    """The results up to the first failure, whose writes are all in the unit."""
    results: list[OperationResult] = []
    for operation in operations:
        if not has_time():
            raise Unavailable("The batch ran out of time. Nothing was written. Retry.", retry_after_s=1)
        results.append(await run_one(app, caller, operation, results, key=None, unit=unit))
        if not results[-1].is_success:
            break
    return results


def _all_failed(caller: OperationContext, results: Sequence[OperationResult], total: int) -> list[OperationResult]:
    culprit = len(results) - 1
    error: PlatformError = FailedDependency(f"Operation {culprit} failed. Nothing was written.")
    return [
        results[culprit] if number == culprit else error_result(error, caller.request_id(number))
        for number in range(total)
    ]


def _require_uncontended(result: OperationResult) -> None:
    if isinstance(result.body, dict) and result.body.get("code") == WriteContention.code:
        raise WriteContention("Another request changed a resource of the batch. Nothing was written. Retry.")


def _is_passing(result: OperationResult) -> bool:
    is_retryable = isinstance(result.body, dict) and result.body.get("retryable") is True
    return not result.is_success and (is_retryable or result.status >= HTTPStatus.INTERNAL_SERVER_ERROR)
