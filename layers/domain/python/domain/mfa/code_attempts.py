"""The limits of wrong codes of a person, whatever address they come from. No I/O.

Four wrong codes in a row are free; from the fifth on there is a wait after each: 30 s, then twice the last one, up to an hour. A session
and a device that has signed in before have limits of their own: whoever knows the password and guesses codes elsewhere does not make their
owner wait there. Passwords have limits of their own, too: whoever does not know the password cannot make the person wait here. Passkeys
are neither counted nor refused, since their signatures cannot be guessed.

A sign-in that waits for its second factor (`mfa_token`) has five attempts; then the person signs in again with the password.
"""

from typing import Protocol

from msgspec import Struct

from domain.sign_in_limits.attempt_limits import AttemptKind, WaitRule

ATTEMPTS_PER_SIGN_IN = 5
CODE_WAITS = WaitRule(
    limit="mfa_codes",
    first_wait_s=30,
    max_wait_s=3_600,
    refusal="Too many wrong codes. Retry in {seconds} s, use a passkey, or use a device that has signed in before.",
)


class CodeSender(Struct, frozen=True):
    """Who sends a code, as far as it is known: the session, a device that has signed in before, or else only the account."""

    user_id: str
    session_id: str = ""
    device: str | None = None

    @property
    def kind(self) -> AttemptKind:
        """The kind of the limit."""
        if self.session_id:
            return "session"
        return "device" if self.device else "account"

    @property
    def subject(self) -> str:
        """What the limit is for."""
        return " ".join(filter(None, (self.user_id, self.session_id or self.device)))


class CodeAttemptCounter(Protocol):
    """Counts attempts to enter a code."""

    def count(self, sender: CodeSender) -> int:
        """Count an attempt and return how many there were since the last success. Raises RateLimitExceeded."""
        ...

    def count_for_sign_in(self, mfa_token: str) -> None:
        """Count an attempt of a sign-in that waits for its second factor. Raises LinkExpired from the sixth on."""
        ...

    def reset(self, sender: CodeSender) -> None:
        """Forget the attempts."""
        ...
