"""The process's one client of DynamoDB, and its failures as ours. What is asked is made elsewhere in this package."""

from collections.abc import Sequence
from functools import cache

from apikit.aws.aws_json import AwsError, AwsUnreachable, JsonService, json_service
from apikit.dynamo.item_keys import Item
from apikit.dynamo.values import from_item
from apikit.errors import Unavailable, WriteContention

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
    """A write that did not happen: a condition of it, or of another of its transaction, does not hold.

    `items` are, in the order of the writes, what stands at the place of each failed condition: an empty dict for nothing, and
    None where the condition held.
    """

    def __init__(self, items: Sequence[Item | None]) -> None:
        super().__init__("the condition does not hold")
        self.items = list(items)

    @property
    def item(self) -> Item | None:
        """What stands at the first place that failed; None when nothing does."""
        return next((item for item in self.items if item is not None), None) or None


@cache
def client() -> JsonService:
    """The process's one client. A caller waits a few seconds for an answer at most.

    Its calls raise ConditionFailed, WriteContention, Unavailable.
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
    return WriteContention("Too many concurrent writes. Retry.", retry_after_s=1)
