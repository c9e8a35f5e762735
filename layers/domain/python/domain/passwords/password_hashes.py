"""Hashes of passwords with Argon2id, in the PHC string format. The parameters are OWASP's (Password Storage Cheat Sheet)."""

from functools import cached_property
from typing import TYPE_CHECKING

from domain.passwords.password_rules import normalize_password

if TYPE_CHECKING:
    from argon2 import PasswordHasher

MEMORY_KIB, ITERATIONS, LANES = 19_456, 2, 1
"""More lanes help only with more CPUs than a function has."""
SALT_BYTES, _HASH_BYTES = 16, 32
# The hash of a random password that was not stored: a person without a password takes as long to reject as one with a wrong password.
STAND_IN = "$argon2id$v=19$m=19456,t=2,p=1$nWaBtnYqItSQHInnPCWMTg$cDDMAYZgAhddIhoKsp3GYLQrIlNxG4FKI3Q9h7gVCBk"


class PasswordHashes:
    """Hashes and verifies passwords in NFC."""

    def hash(self, password: str, *, salt: bytes | None = None) -> str:
        """Return a new hash of the password: with a random salt, or with these 16 bytes."""
        return self._hasher.hash(normalize_password(password), salt=salt)

    def verify(self, password_hash: str | None, password: str) -> bool:
        """Return whether the hash is that of the password. Without a hash (None or empty) it takes as long, and returns False."""
        from argon2 import exceptions  # noqa: PLC0415 - for requests with a password only

        try:
            self._hasher.verify(password_hash or STAND_IN, normalize_password(password))
        except exceptions.VerifyMismatchError:
            return False
        return bool(password_hash)

    def is_outdated(self, password_hash: str) -> bool:
        """Return whether the hash has other parameters than new ones."""
        return self._hasher.check_needs_rehash(password_hash)

    @cached_property
    def _hasher(self) -> "PasswordHasher":
        from argon2 import PasswordHasher  # noqa: PLC0415 - as above

        return PasswordHasher(
            time_cost=ITERATIONS,
            memory_cost=MEMORY_KIB,
            parallelism=LANES,
            hash_len=_HASH_BYTES,
            salt_len=SALT_BYTES,
        )
