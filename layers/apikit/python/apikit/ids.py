"""Identifiers: a prefix for the type and a ULID, which sorts by time. No I/O."""

import hashlib
import os
import re
import time
from datetime import UTC, datetime, timedelta

from apikit.clock import epoch_ms
from apikit.errors import NotFound

# The first 10 of a ULID's 26 letters are its time in Crockford's base 32, which has other letters than Python's.
_ULID_LETTERS, _RANDOM_LETTERS = 26, 16
_BASE_32 = str.maketrans("0123456789abcdefghjkmnpqrstvwxyz", "0123456789abcdefghijklmnopqrstuv")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ULID = re.compile(r"[0-7][0-9a-hjkmnp-tv-z]{25}", re.ASCII)
# Two letters of Crockford's base 32 for each ten bits.
_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
_PAIRS = tuple(first + second for first in _LETTERS for second in _LETTERS)
_SHIFTS = range(120, -1, -10)
_RANDOM_BITS = 80
_RANDOM_BYTES = 10
# Our own IDs, ULIDs, UUIDs and our hashes contain no personal data; any other text may.
_SAFE_REQUEST_ID = re.compile(
    r"req_[0-7][0-9a-z]{25}(?:\.[0-9]{1,5})?|[0-7][0-9A-HJKMNP-TV-Za-z]{25}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
    r"|ext_[0-9a-f]{16}",
    re.ASCII,
)


def new_id(prefix: str, created_at: datetime | None = None) -> str:
    """Return an ID such as `cli_01k…`: 48 bits of time (default: now) and 80 random bits, in lower-case Crockford base 32."""
    at_ms = time.time_ns() // 1_000_000 if created_at is None else epoch_ms(created_at)
    return f"{prefix}_{ulid(at_ms, os.urandom(_RANDOM_BYTES))}"


def derive_id(prefix: str, *, created_at: datetime, source: str) -> str:
    """Return the same ID for the same source and time, so that a redelivery creates the same ID again; sorts by `created_at`."""
    digest = hashlib.sha256(source.encode()).digest()[:_RANDOM_BYTES]
    return f"{prefix}_{ulid(epoch_ms(created_at), digest)}"


def ulid(at_ms: int, random: bytes) -> str:
    """Return the ULID of a millisecond since 1970 and ten bytes, in lower case (ULID specification, "Canonical String Representation")."""
    number = at_ms << _RANDOM_BITS | int.from_bytes(random, "big")
    return "".join([_PAIRS[number >> shift & 1023] for shift in _SHIFTS])


def parse_time(text: str) -> datetime:
    """Return the creation time in an ID, to the millisecond. Raises ValueError for an invalid ID."""
    return _EPOCH + timedelta(milliseconds=parse_epoch_ms(text))


def parse_epoch_ms(text: str) -> int:
    """Return the creation time in an ID, in milliseconds since 1970. Raises ValueError for an invalid ID."""
    return int(text[-_ULID_LETTERS:-_RANDOM_LETTERS].translate(_BASE_32), 32)


def is_id(prefix: str, text: str) -> bool:
    """Return whether the text has the format of `new_id(prefix)`."""
    return text.startswith(f"{prefix}_") and _ULID.fullmatch(text, len(prefix) + 1) is not None


def require_id(prefix: str, text: str) -> str:
    """Return the text if it has the ID's format. Raises NotFound without a read, since no resource has an invalid ID."""
    if not is_id(prefix, text):
        raise NotFound("No resource has this ID.")
    return text


def safe_request_id(request_id: str) -> str:
    """Return the ID if its format cannot contain personal data; otherwise `ext_` and 16 digits of its SHA-256, which it stays."""
    if _SAFE_REQUEST_ID.fullmatch(request_id):
        return request_id
    return f"ext_{hashlib.sha256(request_id.encode()).hexdigest()[:16]}"
