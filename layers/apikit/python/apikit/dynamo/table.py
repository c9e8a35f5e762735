"""One DynamoDB table behind a few verbs in plain values, with DynamoDB's failures as ours."""

import random
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple, NoReturn
from uuid import uuid4

from apikit.aws_json import AwsError, AwsUnreachable, JsonService, json_service
from apikit.claim import Claim, effect_of, unapplied
from apikit.dynamo.values import from_item, to_item, to_value
from apikit.errors import Contended, IdempotencyInFlight, Unavailable

Item = dict[str, Any]

_PLACES_A_CALL = 100
_READ_ATTEMPTS = 8
_CLAIMED_ATTEMPTS = 4

_CONTENTION = frozenset(
    {
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "ThrottlingException",
        "TransactionConflictException",
        "TransactionInProgressException",
    }
)


class Place(NamedTuple):
    """Where an item stands: its table and key."""

    table: str
    pk: str
    sk: str


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


@dataclass(frozen=True, slots=True)
class Expression:
    """An update or condition with the names (`#n`) and plain values (`:v`) it speaks of."""

    condition: str | None = None
    update: str | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Any] = field(default_factory=dict)

    def arguments(self) -> dict[str, Any]:
        """The expression as members of a request."""
        arguments: dict[str, Any] = {}
        if self.condition:
            arguments["ConditionExpression"] = self.condition
            arguments["ReturnValuesOnConditionCheckFailure"] = "ALL_OLD"
        if self.update:
            arguments["UpdateExpression"] = self.update
        if self.names:
            arguments["ExpressionAttributeNames"] = dict(self.names)
        if self.values:
            arguments["ExpressionAttributeValues"] = {name: to_value(value) for name, value in self.values.items()}
        return arguments


ABSENT = Expression(condition="attribute_not_exists(pk)")


@cache
def client() -> JsonService:
    """The process's one client. A caller waits a few seconds for an answer at most."""
    return json_service("dynamodb", target="DynamoDB_20120810", version="1.0")


class Table:
    """A table by its name. Every method raises Contended or Unavailable when DynamoDB does not take the call."""

    def __init__(self, name: str) -> None:
        self.name = name

    def get(self, pk: str, sk: str, *, consistent: bool = True) -> Item | None:
        """The item, or None. Consistent reads see every earlier write."""
        answer = self._call("GetItem", Key=_key(pk, sk), ConsistentRead=consistent)
        return from_item(answer["Item"]) if "Item" in answer else None

    def put(self, item: Item, expression: Expression = Expression()) -> None:
        """Stores the item whole. Raises ConditionFailed."""
        self._put({"Item": to_item(item), **expression.arguments()})

    def run_put(self, operation: Item) -> None:
        """Runs what `put_operation` made, alone; with the request's claim, when it has one. Raises ConditionFailed."""
        if unapplied():
            _put_claimed(operation)
            return
        self._put({k: v for k, v in operation["Put"].items() if k != "TableName"})

    def update(self, pk: str, sk: str, expression: Expression) -> Item:
        """Changes the item and returns all of it as it is then. Raises ConditionFailed."""
        answer = self._call("UpdateItem", Key=_key(pk, sk), ReturnValues="ALL_NEW", **expression.arguments())
        return from_item(answer["Attributes"])

    def delete(self, pk: str, sk: str, expression: Expression = Expression()) -> None:
        """Removes the item. Raises ConditionFailed."""
        self._call("DeleteItem", Key=_key(pk, sk), **expression.arguments())

    def query(
        self,
        pk: str,
        *,
        limit: int,
        after: Mapping[str, str] | None = None,
        index: str | None = None,
        descending: bool = True,
    ) -> list[Item]:
        """At most `limit` items of a partition, from behind the key `after`. Sorted by sk, or by the index's sort key."""
        arguments: dict[str, Any] = {"IndexName": index} if index else {"ConsistentRead": True}
        if after:
            arguments["ExclusiveStartKey"] = to_item(after)
        answer = self._call(
            "Query",
            KeyConditionExpression="#p = :p",
            ExpressionAttributeNames={"#p": f"{index}p" if index else "pk"},
            ExpressionAttributeValues={":p": {"S": pk}},
            ScanIndexForward=not descending,
            Limit=limit,
            **arguments,
        )
        return [from_item(item) for item in answer["Items"]]

    def span(self, pk: str, *, first: str, last: str) -> Iterator[Item]:
        """A partition's items from one sort key to another, ascending, eventually consistent: half the price of `query`.

        A call per megabyte, made as the items are taken.
        """
        arguments: dict[str, Any] = {}
        while True:
            answer = self._call(
                "Query",
                KeyConditionExpression="pk = :p AND sk BETWEEN :f AND :l",
                ExpressionAttributeValues={":p": {"S": pk}, ":f": {"S": first}, ":l": {"S": last}},
                **arguments,
            )
            yield from map(from_item, answer["Items"])
            if "LastEvaluatedKey" not in answer:
                return
            arguments["ExclusiveStartKey"] = answer["LastEvaluatedKey"]

    def put_operation(self, item: Item, expression: Expression = Expression()) -> Item:
        """A put as a part of a transaction."""
        return {"Put": {"TableName": self.name, "Item": to_item(item), **expression.arguments()}}

    def update_operation(self, pk: str, sk: str, expression: Expression) -> Item:
        """An update as a part of a transaction."""
        return {"Update": {"TableName": self.name, "Key": _key(pk, sk), **expression.arguments()}}

    def delete_operation(self, pk: str, sk: str, expression: Expression = Expression()) -> Item:
        """A delete as a part of a transaction."""
        return {"Delete": {"TableName": self.name, "Key": _key(pk, sk), **expression.arguments()}}

    def check_operation(self, pk: str, sk: str, expression: Expression) -> Item:
        """A condition on an item that a transaction does not write, as a part of it."""
        return {"ConditionCheck": {"TableName": self.name, "Key": _key(pk, sk), **expression.arguments()}}

    def _put(self, request: Mapping[str, Any]) -> None:
        try:
            self._call("PutItem", **request)
        except ConditionFailed as failure:
            # When the first try's answer was lost on the way, the second one meets what the first one wrote.
            if failure.item != from_item(request["Item"]):
                raise

    def _call(self, operation: str, **arguments: Any) -> dict[str, Any]:
        return _ask(operation, {"TableName": self.name, **arguments})


def transact(operations: Sequence[Item]) -> None:
    """All of the operations or none, across tables; at most 99. Raises TransactionFailed, Contended.

    The request's claim, when it has one whose effect is still to come, is marked in the same transaction. Raises
    IdempotencyInFlight when another request took the claim over: then nothing is written.
    """
    claim = unapplied()
    mark = _mark(claim, operations) if claim else None
    if claim is None or mark is None:
        _transact(operations)
        return
    try:
        _transact_patiently([*operations, mark])
    except TransactionFailed as failure:
        if failure.items[-1] is not None:
            raise IdempotencyInFlight(
                "Another request with this Idempotency-Key took over.", retry_after_s=1
            ) from failure
        raise TransactionFailed(failure.items[:-1]) from failure
    claim.is_applied = True


def _mark(claim: Claim, operations: Sequence[Item]) -> Item | None:
    """The operation that says the claim's effect is there: the first record among the operations; None when there is none."""
    for operation in operations:
        if "Put" in operation and (effect := effect_of(from_item(operation["Put"]["Item"]))):
            return claim.mark(effect)
    return None


def _put_claimed(operation: Item) -> None:
    try:
        transact([operation])
    except TransactionFailed as failure:
        raise ConditionFailed(failure.items[0] or None) from failure


def _transact_patiently(operations: Sequence[Item]) -> None:
    """Again when it met another write: a duplicate of the request looks at the claim just then."""
    for attempt in range(_CLAIMED_ATTEMPTS - 1):
        try:
            _transact(operations)
        except Contended:
            time.sleep(random.uniform(0.01, 0.03) * 2**attempt)  # noqa: S311 - jitter, no secret
        else:
            return
    _transact(operations)


def _transact(operations: Sequence[Item]) -> None:
    # The token makes a retry, whose first answer was lost on the way, the same transaction.
    _ask("TransactWriteItems", {"TransactItems": list(operations), "ClientRequestToken": str(uuid4())})


def get_many(places: Iterable[Place]) -> dict[Place, Item]:
    """The items at these places, consistently read, across tables; absent ones are left out. One call per 100 places.

    Raises Contended when DynamoDB keeps leaving some unread.
    """
    wanted = list(dict.fromkeys(places))
    found: dict[Place, Item] = {}
    for start in range(0, len(wanted), _PLACES_A_CALL):
        _read(wanted[start : start + _PLACES_A_CALL], found)
    return found


def _read(places: list[Place], found: dict[Place, Item]) -> None:
    asked: dict[str, Any] = {}
    for place in places:
        asked.setdefault(place.table, {"ConsistentRead": True, "Keys": []})["Keys"].append(_key(place.pk, place.sk))
    for attempt in range(_READ_ATTEMPTS):
        answer = _ask("BatchGetItem", {"RequestItems": asked})
        for table, items in answer["Responses"].items():
            plain = [from_item(item) for item in items]
            found.update({Place(table, item["pk"], item["sk"]): item for item in plain})
        # DynamoDB stops at 16 MB, or when it is busy: the rest is asked for again, after a pause when nothing came.
        asked = answer.get("UnprocessedKeys") or {}
        if not asked:
            return
        if not any(answer["Responses"].values()):
            time.sleep(0.05 * 2**attempt)
    raise Contended("The data store is busy; try again.", retry_after_s=1)


def _ask(operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
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


def _key(pk: str, sk: str) -> dict[str, Any]:
    return {"pk": {"S": pk}, "sk": {"S": sk}}
