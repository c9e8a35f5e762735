"""The process's DynamoDB client. It translates errors into the platform's. Requests are built elsewhere in this package."""

from collections.abc import Sequence
from functools import cache

from apikit.aws.aws_json import AwsError, AwsUnreachable, JsonService, json_service
from apikit.dynamo.item_keys import Item
from apikit.dynamo.values import from_item
from apikit.errors import TransactionCanceled, Unavailable, WriteContention

_CONTENTION_CODES = frozenset(
    {
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "ThrottlingException",
        "TransactionConflictException",
        "TransactionInProgressException",
    }
)


class ConditionFailed(Exception):
    """A write was rejected because its condition, or another one in its transaction, does not hold.

    `items` are in the order of the writes: the current item for each failed condition (an empty dict if there is none), None where
    the condition held.
    """

    def __init__(self, items: Sequence[Item | None]) -> None:
        super().__init__("the condition does not hold")
        self.items = list(items)

    @property
    def item(self) -> Item | None:
        """The current item of the first failed condition; None when there is no item."""
        return next((item for item in self.items if item is not None), None) or None


@cache
def client() -> JsonService:
    """Return the process's client. It waits a few seconds at most for a response.

    Calls raise ConditionFailed, WriteContention, Unavailable.
    """
    return json_service("dynamodb", target="DynamoDB_20120810", version="1.0", translate=_translate_error)


def _translate_error(error: AwsError | AwsUnreachable) -> Exception:
    if isinstance(error, AwsUnreachable):
        return Unavailable("The data store is not responding. Retry.", retry_after_s=1)
    if error.code == "ConditionalCheckFailedException":
        return ConditionFailed([from_item(error.response.get("Item", {}))])
    if error.code == "TransactionCanceledException":
        return _translate_cancellation(error)
    if error.code in _CONTENTION_CODES:
        return WriteContention("Too many concurrent writes. Retry.", retry_after_s=1)
    if error.code in {"InternalServerError", "ServiceUnavailable"}:
        return Unavailable("The data store is not responding. Retry.", retry_after_s=1)
    return error


def _translate_cancellation(error: AwsError) -> Exception:
    reasons: list[Item] = error.response.get("CancellationReasons", [])
    if any(reason.get("Code") == "ConditionalCheckFailed" for reason in reasons):
        failures = [reason.get("Code") == "ConditionalCheckFailed" for reason in reasons]
        return ConditionFailed(
            [from_item(r.get("Item", {})) if f else None for f, r in zip(failures, reasons, strict=True)]
        )
    if any(reason.get("Code") not in {"None", None, "TransactionConflict", "ThrottlingError"} for reason in reasons):
        return error
    return TransactionCanceled("Too many concurrent writes. Retry.", retry_after_s=1)
