"""Header fields that are refused before anything reads them: too many, too large, or given twice where only one can hold."""

from collections.abc import Sequence

from apikit.errors import FieldError, HeadersTooLarge, InvalidRequest

# The gateway itself stops at 10,240 bytes; another edge may not.
MAX_BYTES = 65_536
MAX_FIELDS = 100
# Two of these would be read as one here and as the other elsewhere. Credentials are `apikit.http.authentication`'s to refuse.
_SINGLE = frozenset(
    {
        b"content-encoding", b"content-length", b"content-type", b"host", b"idempotency-key", b"if-modified-since", b"origin",
        b"transfer-encoding", b"wedsync-organization",
    }
)  # fmt: skip


def require_valid_headers(headers: Sequence[tuple[bytes, bytes]]) -> None:
    """Raises HeadersTooLarge above 64 KiB or 100 fields, InvalidRequest for a field given twice."""
    if len(headers) > MAX_FIELDS or sum(len(name) + len(value) for name, value in headers) > MAX_BYTES:
        raise HeadersTooLarge(
            f"The header is too large. Send at most {MAX_FIELDS} header fields with {MAX_BYTES:,} bytes in total."
        )
    seen: set[bytes] = set()
    for name, _ in headers:
        if name in _SINGLE:
            if name in seen:
                raise InvalidRequest.from_errors(
                    [FieldError("repeated", "was sent more than once", parameter=name.decode())]
                )
            seen.add(name)
