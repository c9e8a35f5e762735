"""The wait after wrong passwords, for an account or for one of its known devices.

Every attempt is counted before its password is verified, in one conditional write, so that parallel attempts count, too. A right password
resets the count. Four wrong ones in a row are free; after the fifth and each further one there is a wait: 1 s, then twice the last one, up
to 15 minutes. A device that has signed in before has a count of its own: whoever guesses from elsewhere cannot make it wait.

TRY#{SHA-256 of kind and subject}  TRY   `n` attempts since the last right password, `until_ms` end of the wait, `ttl`
"""

import hashlib
from typing import Literal

from apikit import Clock, epoch_ms, errors
from apikit.dynamo import ConditionFailed, Item, Table, expressions

AttemptKind = Literal["account", "device", "session"]

FREE_ATTEMPTS = 5
FIRST_WAIT_S, MAX_WAIT_S = 1, 900
LIMIT = "failed_sign_ins"
# After a day without an attempt, the count starts again.
_RETENTION_S = 86_400
_MAX_DOUBLINGS = 20
_SORT_KEY = "TRY"
_WRITES = 12


class AttemptLimits:
    """Counts attempts in the `access` table."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock

    def count(self, kind: AttemptKind, subject: str) -> None:
        """Count an attempt before its password is verified. Raises RateLimitExceeded during a wait; then nothing is counted.

        One write for the first attempt after a right password, two for others, more only in parallel.
        """
        stored_item: Item | None = None
        for _ in range(_WRITES):
            now_ms = epoch_ms(self._clock.now())
            item = stored_item or {}
            if item.get("until_ms", 0) > now_ms:
                raise _refusal(-(-(item["until_ms"] - now_ms) // 1000))
            number = item["n"] + 1 if item.get("ttl", 0) * 1000 > now_ms else 1
            try:
                self._record(_partition(kind, subject), item, number=number, now_ms=now_ms)
            except ConditionFailed as failure:
                stored_item = failure.item
                continue
            return
        raise _refusal(FIRST_WAIT_S)

    def reset(self, kind: AttemptKind, subject: str) -> None:
        """Forget the attempts, after a right password. One write."""
        self._access.write(self._access.delete_operation(_partition(kind, subject), _SORT_KEY))

    def _record(self, pk: str, item: Item, *, number: int, now_ms: int) -> None:
        values = {
            "n": number,
            "until_ms": now_ms + wait_s(number) * 1000,
            "ttl": now_ms // 1000 + _RETENTION_S,
        }
        is_unchanged = (
            expressions.Eq("n", item["n"]) & expressions.Eq("until_ms", item["until_ms"])
            if item
            else expressions.ABSENT
        )
        self._access.update(pk, _SORT_KEY, expressions.Update(set=values), is_unchanged)


def wait_s(number: int) -> int:
    """Return the wait after this many attempts in a row, in seconds."""
    if number < FREE_ATTEMPTS:
        return 0
    return int(min(FIRST_WAIT_S * 2 ** min(number - FREE_ATTEMPTS, _MAX_DOUBLINGS), MAX_WAIT_S))


def _refusal(seconds: int) -> errors.RateLimitExceeded:
    return errors.RateLimitExceeded(
        f"Too many wrong passwords. Retry in {seconds} s, use a device that has signed in before, or reset the password.",
        retry_after_s=seconds,
        limit=LIMIT,
    )


def _partition(kind: AttemptKind, subject: str) -> str:
    return f"TRY#{hashlib.sha256(f'{kind} {subject}'.encode()).hexdigest()}"
