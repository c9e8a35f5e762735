"""The attempts to enter codes in the `access` table: those of `domain.sign_in_limits`, and those of one sign-in.

TOKEN#{SHA-256 of the token}  MFA-ATTEMPTS   `n` attempts of the sign-in, `ttl`
"""

import hashlib

from apikit import Clock, epoch_ms, errors
from apikit.dynamo import ConditionFailed, Table, expressions
from domain.mfa.code_attempts import ATTEMPTS_PER_SIGN_IN, CODE_WAITS, CodeSender
from domain.sign_in_limits.attempt_limits import AttemptLimits

# Longer than a sign-in waits for its second factor.
_SIGN_IN_S = 3_600
_SORT_KEY = "MFA-ATTEMPTS"


class AttemptRepository:
    """The attempts in the `access` table."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock
        self._limits = AttemptLimits(access, clock, CODE_WAITS)

    def count(self, sender: CodeSender) -> int:
        """Count an attempt and return how many there were since the last success, including this one. Raises RateLimitExceeded."""
        return self._limits.count(sender.kind, sender.subject)

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

    def reset(self, sender: CodeSender) -> None:
        """Forget the attempts, after a correct code. One write."""
        self._limits.reset(sender.kind, sender.subject)
