"""The limits of one attempt to sign in: first that of the address, then that of the account or the device."""

from collections.abc import Callable

from msgspec import Struct

from domain.sign_in_limits.attempt_limits import AttemptKind, AttemptLimits
from domain.sign_in_limits.window_counts import WindowCounts, network_of


class SignInAttempt(Struct, frozen=True):
    """An attempt that was admitted. It counts as failed until it is forgotten."""

    forget: Callable[[], None]
    """Must be called after a right password: it forgets the failures of the account or device, and this one of the address."""


class SignInGate:
    """Admits attempts. Both limits count an attempt before its password is verified, so that parallel attempts count, too."""

    def __init__(self, attempts: AttemptLimits, failures_per_address: WindowCounts) -> None:
        self._attempts = attempts
        self._failures = failures_per_address

    def begin(self, kind: AttemptKind, subject: str, *, address: str) -> SignInAttempt:
        """Count an attempt. Raises RateLimitExceeded."""
        network = network_of(address)
        # First, so that attempts from an address that is refused do not make the account wait.
        self._failures.require(network)
        self._attempts.count(kind, subject)

        def forget_failures() -> None:
            self._attempts.reset(kind, subject)
            self._failures.give_back(network)

        return SignInAttempt(forget_failures)

    def forget(self, kind: AttemptKind, subject: str) -> None:
        """Forget the failures of an account: its owner has proved to be the owner in another way."""
        self._attempts.reset(kind, subject)
