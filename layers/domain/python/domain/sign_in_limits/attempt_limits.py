"""The wait after wrong passwords or codes, for an account, one of its known devices or one of its sessions.

Every attempt is counted before its password is verified, in one conditional write, so that parallel attempts count, too. A right password
resets the count. Four wrong ones in a row are free; after the fifth and each further one there is a wait, which doubles up to a maximum.
A device that has signed in before and a session have counts of their own: whoever guesses from elsewhere cannot make them wait.

TRY#{SHA-256 of limit, kind and subject}  TRY   `n` attempts since the last right password, `until_ms` end of the wait, `ttl`
"""

import hashlib
from typing import Literal

from msgspec import Struct

from apikit import Clock, epoch_ms, errors
from apikit.dynamo import ConditionFailed, Item, Table, expressions

AttemptKind = Literal["account", "device", "session"]

FREE_ATTEMPTS = 5
# After a day without an attempt, the count starts again.
_RETENTION_S = 86_400
_MAX_DOUBLINGS = 20
_SORT_KEY = "TRY"
_WRITES = 12


class WaitRule(Struct, frozen=True):
    """The waits of a limit: the first one, and the longest. `refusal` is the error's text, with `{seconds}`."""

    limit: str
    first_wait_s: int
    max_wait_s: int
    refusal: str

    def wait_s(self, number: int) -> int:
        """Return the wait after this many attempts in a row, in seconds."""
        if number < FREE_ATTEMPTS:
            return 0
        return int(min(self.first_wait_s * 2 ** min(number - FREE_ATTEMPTS, _MAX_DOUBLINGS), self.max_wait_s))

    def refuse(self, seconds: int) -> errors.RateLimitExceeded:
        """Return the error of an attempt that has to wait."""
        return errors.RateLimitExceeded(self.refusal.format(seconds=seconds), retry_after_s=seconds, limit=self.limit)


PASSWORD_WAITS = WaitRule(
    limit="failed_sign_ins",
    first_wait_s=1,
    max_wait_s=900,
    refusal="Too many wrong passwords. Retry in {seconds} s, use a device that has signed in before, or reset the password.",
)


class AttemptLimits:
    """Counts attempts in the `access` table."""

    def __init__(self, access: Table, clock: Clock, rule: WaitRule) -> None:
        self._access = access
        self._clock = clock
        self._rule = rule

    def count(self, kind: AttemptKind, subject: str) -> int:
        """Count an attempt before its password is verified, and return how many there were since the last right one.

        Raises RateLimitExceeded during a wait; then nothing is counted. One write for the first attempt after a right password, two for
        others, more only in parallel.
        """
        stored_item: Item | None = None
        for _ in range(_WRITES):
            now_ms = epoch_ms(self._clock.now())
            item = stored_item or {}
            if item.get("until_ms", 0) > now_ms:
                raise self._rule.refuse(-(-(item["until_ms"] - now_ms) // 1000))
            number = item["n"] + 1 if item.get("ttl", 0) * 1000 > now_ms else 1
            try:
                self._record(self._partition(kind, subject), item, number=number, now_ms=now_ms)
            except ConditionFailed as failure:
                stored_item = failure.item
                continue
            return int(number)
        raise self._rule.refuse(self._rule.first_wait_s)

    def reset(self, kind: AttemptKind, subject: str) -> None:
        """Forget the attempts, after a right password. One write."""
        self._access.write(self._access.delete_operation(self._partition(kind, subject), _SORT_KEY))

    def _record(self, pk: str, item: Item, *, number: int, now_ms: int) -> None:
        values = {
            "n": number,
            "until_ms": now_ms + self._rule.wait_s(number) * 1000,
            "ttl": now_ms // 1000 + _RETENTION_S,
        }
        is_unchanged = (
            expressions.Eq("n", item["n"]) & expressions.Eq("until_ms", item["until_ms"])
            if item
            else expressions.ABSENT
        )
        self._access.update(pk, _SORT_KEY, expressions.Update(set=values), is_unchanged)

    def _partition(self, kind: AttemptKind, subject: str) -> str:
        return f"TRY#{hashlib.sha256(f'{self._rule.limit} {kind} {subject}'.encode()).hexdigest()}"
