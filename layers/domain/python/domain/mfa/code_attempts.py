"""The limit of wrong codes of a person, whatever address they come from. No I/O.

Every attempt is counted before its code is compared, in one conditional write, so that parallel attempts count, too. A correct code
resets the count. Four wrong codes in a row are free; from the fifth on there is a wait after each: 30 s, then twice the last one, up to
an hour. Passwords have a count of their own: whoever does not know the password cannot make the person wait here. Passkeys are neither
counted nor refused, since their signatures cannot be guessed.

A sign-in that waits for its second factor (`mfa_token`) has five attempts; then the person signs in again with the password.
"""

from typing import Protocol

from apikit import errors

FREE_ATTEMPTS = 5
ATTEMPTS_PER_SIGN_IN = 5
FIRST_WAIT_S, MAX_WAIT_S = 30, 3_600
LIMIT = "mfa_codes"
_MAX_DOUBLINGS = 20


class CodeAttemptCounter(Protocol):
    """Counts attempts to enter a code."""

    def count(self, user_id: str) -> int:
        """Count an attempt and return how many there were since the last success. Raises RateLimitExceeded, WriteContention."""
        ...

    def count_for_sign_in(self, mfa_token: str) -> None:
        """Count an attempt of a sign-in that waits for its second factor. Raises LinkExpired from the sixth on."""
        ...

    def reset(self, user_id: str) -> None:
        """Forget the attempts."""
        ...


def wait_s(number: int) -> int:
    """Return the wait after this many wrong codes in a row, in seconds."""
    if number < FREE_ATTEMPTS:
        return 0
    return int(min(FIRST_WAIT_S * 2 ** min(number - FREE_ATTEMPTS, _MAX_DOUBLINGS), MAX_WAIT_S))


def require_no_wait(wait_ms: int) -> None:
    """Raise RateLimitExceeded if there are milliseconds to wait."""
    if wait_ms > 0:
        seconds = -(-wait_ms // 1000)
        raise errors.RateLimitExceeded(
            f"Too many wrong codes. Retry in {seconds} s, or use a passkey.", retry_after_s=seconds, limit=LIMIT
        )
