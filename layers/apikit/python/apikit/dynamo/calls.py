"""The process's one client of DynamoDB, and its failures as ours. What is asked is made elsewhere in this package."""

from collections.abc import Mapping
from functools import cache
from typing import Any, NoReturn

from apikit.aws_json import AwsError, AwsUnreachable, JsonService, json_service
from apikit.dynamo.expressions import Item
from apikit.dynamo.values import from_item
from apikit.errors import Contended, Unavailable

_CONTENTION = frozenset(
    {
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "ThrottlingException",
        "TransactionConflictException",
        "TransactionInProgressException",
    }
)


class ConditionFailed(Exception):
    """A conditional write that did not happen; `item` is what stands there instead, None when nothing does."""

    def __init__(self, item: Item | None) -> None:
        super().__init__("the condition does not hold")
        self.item = item


class TransactionFailed(Exception):
    """A transaction that did not happen; `items` holds, at the place of each failed condition, what stands there.

    A place whose condition held is None; a failed one with nothing there is an empty dict.
    """

    def __init__(self, items: list[Item | None]) -> None:
        super().__init__("a condition of the transaction does not hold")
        self.items = items


@cache
def client() -> JsonService:
    """The process's one client. A caller waits a few seconds for an answer at most."""
    return json_service("dynamodb", target="DynamoDB_20120810", version="1.0")


def ask(operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
    """DynamoDB's answer, as it stands. Raises ConditionFailed, TransactionFailed, Contended, Unavailable."""
    try:
        return client().call(operation, request)
    except AwsError as error:
        _raise_ours(error)
    except AwsUnreachable as error:
        raise Unavailable("The data store does not answer; try again.", retry_after_s=1) from error


def _raise_ours(error: AwsError) -> NoReturn:
    code = error.code
    if code == "ConditionalCheckFailedException":
        item = error.answer.get("Item")
        raise ConditionFailed(from_item(item) if item else None) from error
    if code == "TransactionCanceledException":
        _raise_canceled(error)
    if code in _CONTENTION:
        raise Contended("Too many writes meet here; try again.", retry_after_s=1) from error
    if code in {"InternalServerError", "ServiceUnavailable"}:
        raise Unavailable("The data store does not answer; try again.", retry_after_s=1) from error
    raise error


def _raise_canceled(error: AwsError) -> NoReturn:
    reasons: list[Item] = error.answer.get("CancellationReasons", [])
    if any(reason.get("Code") == "ConditionalCheckFailed" for reason in reasons):
        failed = [r.get("Code") == "ConditionalCheckFailed" for r in reasons]
        items = [from_item(r.get("Item", {})) if f else None for f, r in zip(failed, reasons, strict=True)]
        raise TransactionFailed(items) from error
    if any(reason.get("Code") not in {"None", None, "TransactionConflict", "ThrottlingError"} for reason in reasons):
        raise error
    raise Contended("Too many writes meet here; try again.", retry_after_s=1) from error
