"""Writes that happen together or not at all; with the request's claim, when it has one. What they write is the caller's."""

import random
import time
from collections.abc import Sequence
from itertools import count
from uuid import uuid4

from apikit.atomic import unit_of_work
from apikit.claim import Claim, effect_of, unapplied
from apikit.dynamo.calls import TransactionFailed, ask
from apikit.dynamo.expressions import Item
from apikit.dynamo.values import from_item
from apikit.errors import Contended, IdempotencyInFlight

_PATIENCE_S = 2
_LEAST_RETRIES = 2


def transact(operations: Sequence[Item]) -> None:
    """All of the operations or none, across tables; at most 99. Raises TransactionFailed, Contended.

    The request's claim, when it has one whose effect is still to come, is marked in the same transaction. Raises
    IdempotencyInFlight when another request took the claim over: then nothing is written. Within a unit of work nothing is sent:
    the unit gathers the operations.
    """
    if (unit := unit_of_work()) is not None:
        unit.gather(operations)
        return
    claim = unapplied()
    mark = _mark(claim, operations) if claim else None
    if claim is None or mark is None:
        _transact_patiently(operations)
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


def _transact_patiently(operations: Sequence[Item]) -> None:
    """Again when it met another write: of a parent that several children move, of a claim that a duplicate looks at just then."""
    deadline = time.monotonic() + _PATIENCE_S
    for attempt in count():
        try:
            _transact(operations)
        except Contended:
            if attempt >= _LEAST_RETRIES and time.monotonic() > deadline:
                raise
            time.sleep(random.uniform(0.01, min(0.02 * 2**attempt, 0.2)))  # noqa: S311 - jitter, no secret
        else:
            return


def _transact(operations: Sequence[Item]) -> None:
    # The token makes a retry, whose first answer was lost on the way, the same transaction.
    ask("TransactWriteItems", {"TransactItems": list(operations), "ClientRequestToken": str(uuid4())})
