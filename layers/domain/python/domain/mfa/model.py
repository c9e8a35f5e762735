"""The second factors of a person. Every move returns new factors; all rules of what they accept are here. No I/O."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

MfaMethod = Literal["totp", "passkey", "recovery_code"]

MAX_PASSKEYS = 20
ENROLLMENT = timedelta(minutes=30)
"""Time to confirm a new authenticator app with its first code."""


class TotpFactor(Struct, frozen=True, kw_only=True):
    """An authenticator app. `last_step` is the time step of the last code that was accepted."""

    encrypted_secret: bytes
    created_at: datetime
    last_step: int = 0


class Passkey(Struct, frozen=True, kw_only=True):
    """A WebAuthn credential. `credential_id` is base64url, as in the browser's JSON; `public_key` is a COSE key."""

    id: str
    name: str
    credential_id: str
    public_key: bytes
    sign_count: int
    transports: tuple[str, ...] = ()
    is_synced: bool = False
    created_at: datetime
    last_used_at: datetime | None = None


class SecondFactors(Struct, frozen=True, kw_only=True):
    """All second factors of one person. `version` counts the writes; `enrollment` is an app that waits for its first code."""

    user_id: str
    version: int = 0
    totp: TotpFactor | None = None
    enrollment: TotpFactor | None = None
    passkeys: tuple[Passkey, ...] = ()
    recovery_hashes: tuple[str, ...] = ()

    @property
    def methods(self) -> tuple[MfaMethod, ...]:
        """The methods in force; none: the person signs in with the password alone."""
        methods: list[MfaMethod] = []
        if self.totp:
            methods.append("totp")
        if self.passkeys:
            methods.append("passkey")
        return tuple(methods)

    @property
    def sign_in_methods(self) -> tuple[MfaMethod, ...]:
        """The methods that complete a sign-in now: those in force, and recovery codes while there are any."""
        return (*self.methods, "recovery_code") if self.methods and self.recovery_hashes else self.methods

    @property
    def is_on(self) -> bool:
        """Whether a sign-in needs a second factor."""
        return bool(self.methods)

    def find_passkey(self, credential_id: str) -> Passkey | None:
        """Return the passkey with this credential ID."""
        return next((each for each in self.passkeys if each.credential_id == credential_id), None)

    def find_enrollment(self, now: datetime) -> TotpFactor | None:
        """Return the app that waits for its first code, unless its time is over."""
        enrollment = self.enrollment
        return enrollment if enrollment and now - enrollment.created_at < ENROLLMENT else None

    def enroll_totp(self, encrypted_secret: bytes, *, now: datetime) -> "SecondFactors":
        """Return the factors with a new app that waits for its first code. An app in force stays in force until then."""
        return replace(self, enrollment=TotpFactor(encrypted_secret=encrypted_secret, created_at=now))

    def confirm_totp(self, step: int, recovery_hashes: Iterable[str]) -> "SecondFactors":
        """Return the factors with the enrolled app in force; the code of `step` is used up. Recovery codes are replaced."""
        totp = replace(self.enrollment, last_step=step) if self.enrollment else None
        return replace(self, totp=totp, enrollment=None, recovery_hashes=tuple(recovery_hashes))

    def remove_totp(self) -> "SecondFactors":
        """Return the factors without the app."""
        return _remove_unusable_codes(replace(self, totp=None, enrollment=None))

    def use_totp(self, step: int) -> "SecondFactors | None":
        """Return the factors after a code of this time step; None if that code or a later one was used."""
        if self.totp is None or step <= self.totp.last_step:
            return None
        return replace(self, totp=replace(self.totp, last_step=step))

    def replace_recovery_codes(self, recovery_hashes: Iterable[str]) -> "SecondFactors":
        """Return the factors with other recovery codes; the earlier ones are void."""
        return replace(self, recovery_hashes=tuple(recovery_hashes))

    def use_recovery_code(self, recovery_hash: str) -> "SecondFactors | None":
        """Return the factors without the recovery code; None if there is none with this hash."""
        if not self.is_on or recovery_hash not in self.recovery_hashes:
            return None
        return replace(self, recovery_hashes=tuple(each for each in self.recovery_hashes if each != recovery_hash))

    def add_passkey(self, passkey: Passkey, recovery_hashes: Iterable[str]) -> "SecondFactors":
        """Return the factors with one more passkey. `recovery_hashes` are used if there are no recovery codes."""
        return replace(
            self,
            passkeys=(*self.passkeys, passkey),
            recovery_hashes=self.recovery_hashes or tuple(recovery_hashes),
        )

    def remove_passkey(self, passkey_id: str) -> "SecondFactors | None":
        """Return the factors without the passkey; None if there is none with this ID."""
        passkeys = tuple(each for each in self.passkeys if each.id != passkey_id)
        if len(passkeys) == len(self.passkeys):
            return None
        return _remove_unusable_codes(replace(self, passkeys=passkeys))

    def use_passkey(self, passkey: Passkey, *, sign_count: int, now: datetime) -> "SecondFactors | None":
        """Return the factors after a signature with the passkey; None if it is gone, or its counter has moved on."""
        current = self.find_passkey(passkey.credential_id)
        # A counter that does not increase means a copy of the authenticator; 0 means that it has no counter.
        if current is None or ((sign_count or current.sign_count) and sign_count <= current.sign_count):
            return None
        use = replace(current, sign_count=sign_count, last_used_at=now)
        return replace(self, passkeys=tuple(use if each.id == use.id else each for each in self.passkeys))


def _remove_unusable_codes(factors: SecondFactors) -> SecondFactors:
    """Return the factors; recovery codes are void when no other method is in force."""
    return factors if factors.is_on else replace(factors, recovery_hashes=())
