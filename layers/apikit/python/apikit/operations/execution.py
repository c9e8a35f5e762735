"""Carrying out several operations: each by itself in turn, or all of them in one transaction."""

import asyncio
import random
from collections.abc import Callable, Sequence
from http import HTTPStatus

from starlette.types import ASGIApp

from apikit.dynamo.calls import ConditionFailed
from apikit.dynamo.item_keys import Item, Place
from apikit.dynamo.unit_of_work import Unit
from apikit.dynamo.writes import Write
from apikit.errors import BodyTooLarge, Contended, FailedDependency, PlatformError, Unavailable
from apikit.operations.in_process import Asked, Caller, called, refused
from apikit.operations.operation import Operation, Result
from apikit.operations.operation_references import resolved

Commit = Callable[[Sequence[Result], list[Write]], None]
"""Writes these operations at once. Raises ConditionFailed with what stands at the places of those operations alone."""

_ATTEMPTS = 5
_TOO_LATE = "The batch ran out of time before this operation. Retry the operation."


async def in_turn(
    app: ASGIApp,
    caller: Caller,
    operations: Sequence[Operation],
    *,
    key: str | None,
    may_go_on: Callable[[], bool],
) -> list[Result]:
    """The result of each operation, whatever became of the others. Under a key each has its effect once.

    Operations that `may_go_on` leaves no time for are refused with `unavailable`.
    """
    results: list[Result] = []
    for number in range(len(operations)):
        if not may_go_on():
            results.append(refused(Unavailable(_TOO_LATE, retry_after_s=1), caller.request_id(number)))
            continue
        results.append(await one(app, caller, operations[number], results, key=key))
    return results


async def one(
    app: ASGIApp,
    caller: Caller,
    operation: Operation,
    results: Sequence[Result],
    *,
    key: str | None,
    unit: Unit | None = None,
    number: int | None = None,
) -> Result:
    """The result of one operation, whose references look at the results before it; it is the next one unless numbered."""
    number = len(results) if number is None else number
    try:
        ready = resolved(operation, results)
    except (FailedDependency, BodyTooLarge) as error:
        return refused(error, caller.request_id(number))
    return await called(app, caller, Asked(ready, number, key=f"{key}/{number}" if key else None), unit=unit)


async def together(
    app: ASGIApp,
    caller: Caller,
    operations: Sequence[Operation],
    *,
    commit: Commit,
    may_go_on: Callable[[], bool],
) -> list[Result]:
    """The results of operations that all happened, in one transaction, or none: then one tells why and the others are 424.

    A transaction that meets other writers is tried anew from the first read on, as `revise` does with one record. Raises
    Contended when that does not end, Unavailable when the time does, and what `commit` raises of its own: nothing is written then.
    """
    standing: dict[Place, Item] = {}
    for attempt in range(_ATTEMPTS):
        unit = Unit(standing)
        results = await _gathered(app, caller, operations, unit, may_go_on)
        try:
            if not results[-1].is_success:
                _require_uncontended(results[-1])
                return _all_failed(caller, results, len(operations))
            commit(results, unit.operations())
        except ConditionFailed as failure:
            met = zip(unit.places(), failure.items, strict=True)
            standing = {place: item for place, item in met if item is not None}
        except Contended:
            standing = {**standing, **unit.met} if unit.met else {}
        else:
            return results
        await asyncio.sleep(random.uniform(0, 0.02 * 2**attempt))  # noqa: S311 - jitter, no secret
    raise Contended(
        "Too many concurrent changes to the batch's resources. Nothing was written. Retry.", retry_after_s=1
    )


def is_settled(results: Sequence[Result]) -> bool:
    """True when sending the same again would give the same: no failure of ours, none that time heals."""
    return not any(_is_passing(result) for result in results)


async def _gathered(
    app: ASGIApp, caller: Caller, operations: Sequence[Operation], unit: Unit, may_go_on: Callable[[], bool]
) -> list[Result]:
    """The results up to the first failure, whose writes are all in the unit."""
    results: list[Result] = []
    for operation in operations:
        if not may_go_on():
            raise Unavailable("The batch ran out of time. Nothing was written. Retry.", retry_after_s=1)
        results.append(await one(app, caller, operation, results, key=None, unit=unit))
        if not results[-1].is_success:
            break
    return results


def _all_failed(caller: Caller, results: Sequence[Result], total: int) -> list[Result]:
    culprit = len(results) - 1
    error: PlatformError = FailedDependency(f"Operation {culprit} failed. Nothing was written.")
    return [
        results[culprit] if number == culprit else refused(error, caller.request_id(number)) for number in range(total)
    ]


def _require_uncontended(result: Result) -> None:
    if isinstance(result.body, dict) and result.body.get("code") == Contended.code:
        raise Contended("Another request changed a resource of the batch. Nothing was written. Retry.")


def _is_passing(result: Result) -> bool:
    is_retryable = isinstance(result.body, dict) and result.body.get("retryable") is True
    return not result.is_success and (is_retryable or result.status >= HTTPStatus.INTERNAL_SERVER_ERROR)
