"""The common passwords, as a sorted list of hashes that `tools.password_list.py` writes."""

import hashlib
import unicodedata
from functools import cache
from pathlib import Path

LIST_FILE = Path(__file__).with_name("common_passwords.bin")
ENTRY_BYTES = 8
"""Length of an entry: a password that is not in the list has an entry in it with a probability of 1 in 460 trillion."""


def is_common(password: str) -> bool:
    """Return whether the password is in the list, in any case."""
    entry, entries = entry_of(password), _read_entries()
    low, high = 0, len(entries) // ENTRY_BYTES
    while low < high:
        middle = (low + high) // 2
        if entries[middle * ENTRY_BYTES : (middle + 1) * ENTRY_BYTES] < entry:
            low = middle + 1
        else:
            high = middle
    return entries[low * ENTRY_BYTES : (low + 1) * ENTRY_BYTES] == entry


def entry_of(password: str) -> bytes:
    """Return the entry of a password: the beginning of the SHA-256 of its caseless form."""
    caseless = unicodedata.normalize("NFC", password).casefold()
    return hashlib.sha256(caseless.encode()).digest()[:ENTRY_BYTES]


@cache
def _read_entries() -> bytes:
    return LIST_FILE.read_bytes()
