"""Recovery codes: ten codes of 80 bits, each of which replaces a second factor once. Only keyed hashes are stored."""

import secrets

from msgspec import Struct

from apikit import Signer

CODE_COUNT = 10
# Crockford's base 32, without letters that look like digits.
_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
_BITS_PER_LETTER = 5
CODE_LETTERS = 16
_GROUP_LETTERS = 4
_SIMILAR_LETTERS = str.maketrans("oil", "011")
_USE = "recovery-code"
_HASH_BYTES = 32


class RecoveryCodeHasher(Struct, frozen=True):
    """Hashes recovery codes with a key from the platform secret."""

    signer: Signer

    def hash(self, code: str, *, user_id: str) -> str:
        """Return the hash of a person's code, however it is written: hyphens, spaces, and O, I, L for 0, 1, 1."""
        message = f"{user_id}/{normalize(code)}".encode()
        return self.signer.tag(_USE, message, size=_HASH_BYTES).hex()


def create_codes() -> tuple[str, ...]:
    """Return ten new codes, such as `7k2d-x9qm-4tzc-0bvn`."""
    return tuple(_create_code() for _ in range(CODE_COUNT))


def normalize(code: str) -> str:
    """Return the letters of a code that a person typed."""
    return "".join(code.replace("-", " ").split()).lower().translate(_SIMILAR_LETTERS)


def is_code(code: str) -> bool:
    """Return whether the text has the form of a code."""
    letters = normalize(code)
    return len(letters) == CODE_LETTERS and set(letters) <= set(_LETTERS)


def _create_code() -> str:
    bits = secrets.randbits(CODE_LETTERS * _BITS_PER_LETTER)
    letters = [_LETTERS[bits >> shift & 31] for shift in range(0, CODE_LETTERS * _BITS_PER_LETTER, _BITS_PER_LETTER)]
    groups = ["".join(letters[n : n + _GROUP_LETTERS]) for n in range(0, CODE_LETTERS, _GROUP_LETTERS)]
    return "-".join(groups)
