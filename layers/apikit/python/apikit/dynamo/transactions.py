"""Transactions of writes, including the mark of the request's idempotency claim."""

from collections.abc import Sequence
from uuid import uuid4

from apikit.claim import Claim
from apikit.dynamo.calls import ConditionFailed, client
from apikit.dynamo.retries import with_retries
from apikit.dynamo.writes import PutItem, Write
from apikit.errors import IdempotencyInFlight, TransactionCanceled


def transact(writes: Sequence[Write], claim: Claim | None = None, mark: Write | None = None) -> None:
    """Run all of the writes or none, with the claim's mark, if any. Raises ConditionFailed, TransactionCanceled, IdempotencyInFlight."""
    if claim is None or mark is None:
        _transact_with_retries(writes)
        return
    try:
        _transact_with_retries([*writes, mark])
    except ConditionFailed as failure:
        if failure.items[-1] is not None:
            raise IdempotencyInFlight(
                "Another request with this Idempotency-Key has taken over. Retry.", retry_after_s=1
            ) from failure
        raise ConditionFailed(failure.items[:-1]) from failure
    claim.is_applied = True


def claim_mark(claim: Claim, writes: Sequence[Write]) -> Write | None:
    """Return the write that records the claim's effect: the first record among the writes; None when there is no record."""
    for write in writes:
        mark: Write | None = claim.mark(write.item) if isinstance(write, PutItem) else None
        if mark:
            return mark
    return None


def _transact_with_retries(writes: Sequence[Write]) -> None:
    """Retry on conflicts, such as a parent that several children update or a claim that a duplicate request reads."""
    token = str(uuid4())

    def send() -> None:
        nonlocal token
        try:
            _transact(writes, token)
        except TransactionCanceled:
            # It was evaluated, so no earlier call with this token was applied. After any other error, one may have been: its response
            # was lost and a retry was throttled.
            token = str(uuid4())
            raise

    with_retries(send)


def _transact(writes: Sequence[Write], token: str) -> None:
    items = [{write.kind: write.request()} for write in writes]
    # With the token, a retry after a lost response is the same transaction.
    client().call("TransactWriteItems", {"TransactItems": items, "ClientRequestToken": token})
