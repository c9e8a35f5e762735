"""The attempts to enter codes in the `access` table.

USER#{user_id}                MFA-ATTEMPTS   `n` attempts since the last success, `until_ms` end of the wait, `ttl`; `count` of the writes
TOKEN#{SHA-256 of the token}  MFA-ATTEMPTS   `n` attempts of the sign-in, `ttl`
"""

import hashlib

from apikit import Clock, epoch_ms, errors
from apikit.dynamo import ConditionFailed, Item, Table, expressions
from domain.mfa.code_attempts import ATTEMPTS_PER_SIGN_IN, require_no_wait, wait_s

# After a day without an attempt, the count starts again.
_RETENTION_S = 86_400
# Longer than a sign-in waits for its second factor.
_SIGN_IN_S = 3_600
_SORT_KEY = "MFA-ATTEMPTS"
_ATTEMPTS = 30


class AttemptRepository:
    """The attempts in the `access` table."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock

    def count(self, user_id: str) -> int:
        """Count an attempt and return how many there were since the last success, including this one.

        Raises RateLimitExceeded during a wait, WriteContention.
        """
        for _ in range(_ATTEMPTS):
            now_ms = epoch_ms(self._clock.now())
            item = self._access.get(_partition(user_id), _SORT_KEY) or {}
            require_no_wait(item.get("until_ms", 0) - now_ms)
            number = item["n"] + 1 if item.get("ttl", 0) * 1000 > now_ms else 1
            try:
                self._record(user_id, item, number=number, now_ms=now_ms)
            except ConditionFailed:
                continue
            return number
        raise errors.WriteContention("Too many codes at the same time. Retry.", retry_after_s=1)

    def count_for_sign_in(self, mfa_token: str) -> None:
        """Count an attempt of a sign-in. Raises LinkExpired from the sixth on. One write."""
        has_attempts = expressions.AttributeNotExists("n") | expressions.Lt("n", ATTEMPTS_PER_SIGN_IN)
        ttl = epoch_ms(self._clock.now()) // 1000 + _SIGN_IN_S
        update = expressions.Update(add={"n": 1}, set={"ttl": ttl})
        pk = f"TOKEN#{hashlib.sha256(mfa_token.encode()).hexdigest()}"
        try:
            self._access.write(self._access.update_operation(pk, _SORT_KEY, update, has_attempts))
        except ConditionFailed as failure:
            raise errors.LinkExpired("Too many wrong codes. Sign in again with your password.") from failure

    def reset(self, user_id: str) -> None:
        """Forget the attempts, after a correct code. One write."""
        self._access.write(self._access.delete_operation(_partition(user_id), _SORT_KEY))

    def _record(self, user_id: str, item: Item, *, number: int, now_ms: int) -> None:
        values = {
            "n": number,
            "until_ms": now_ms + wait_s(number) * 1000,
            "ttl": now_ms // 1000 + _RETENTION_S,
            # Two parallel attempts differ: a repeated write is recognized by this value only.
            "count": item.get("count", 0) + 1,
        }
        is_unchanged = expressions.Eq("count", item["count"]) if item else expressions.ABSENT
        update = expressions.Update(set=values)
        self._access.write(self._access.update_operation(_partition(user_id), _SORT_KEY, update, is_unchanged))


def _partition(user_id: str) -> str:
    return f"USER#{user_id}"
