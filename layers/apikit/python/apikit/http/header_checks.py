"""Rejects header fields before anything reads them: too many, too large, or repeated where only one is allowed."""

from collections.abc import Sequence

from apikit.errors import FieldError, HeadersTooLarge, InvalidRequest

# The gateway's own limit is 10,240 bytes; another edge may not have one.
MAX_BYTES = 65_536
MAX_FIELDS = 100
# Of two such fields, different software reads different ones. `apikit.http.authentication` rejects repeated credentials.
_SINGLE_HEADERS = frozenset(
    {
        b"content-encoding", b"content-length", b"content-type", b"host", b"idempotency-key", b"if-modified-since", b"origin",
        b"transfer-encoding", b"wedsync-organization",
    }
)  # fmt: skip


def require_valid_headers(headers: Sequence[tuple[bytes, bytes]]) -> None:
    """Raises HeadersTooLarge above 64 KiB or 100 fields, InvalidRequest for a repeated field."""
    if len(headers) > MAX_FIELDS or sum(len(name) + len(value) for name, value in headers) > MAX_BYTES:
        raise HeadersTooLarge(
            f"The header is too large. Send at most {MAX_FIELDS} header fields with {MAX_BYTES:,} bytes in total."
        )
    names: set[bytes] = set()
    for name, _ in headers:
        if name in _SINGLE_HEADERS:
            if name in names:
                raise InvalidRequest.from_errors(
                    [FieldError("repeated", "was sent more than once", parameter=name.decode())]
                )
            names.add(name)
