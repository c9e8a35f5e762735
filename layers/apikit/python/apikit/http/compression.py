"""Compressed answers (RFC 9110 section 8.4): gzip for bodies worth it, when the caller takes it."""

import gzip
import re

from apikit.http.negotiation import parse_weight

_WORTH_BYTES = 1_000
# Level 6 takes twice the CPU for 1 to 2% less.
_LEVEL = 4
_Headers = list[tuple[bytes, bytes]]
_WEIGHT = re.compile(r";\s*q\s*=\s*([^;\s]+)", re.ASCII)
_COMPRESSIBLE = (
    b"application/json", b"application/problem+json", b"application/xml", b"application/problem+xml", b"text/",
)  # fmt: skip


def accepts_gzip(field: str) -> bool:
    """True when Accept-Encoding names gzip, or `*` without refusing gzip, with a weight above 0 and not below identity's.

    Identity has the weight it is named with, or that of `*`; named by neither it is taken only where gzip is not (RFC 9110
    section 12.5.3).
    """
    weights: dict[str, float] = {}
    for member in field.split(","):
        coding = member.partition(";")[0].strip().lower()
        weight = _WEIGHT.search(member)
        weights[coding] = parse_weight(weight[1]) if weight else 1.0
    gzip_weight = weights.get("gzip", weights.get("x-gzip", weights.get("*", 0.0)))
    return gzip_weight > 0 and gzip_weight >= weights.get("identity", weights.get("*", 0.0))


def is_compressible(headers: _Headers, body: bytes) -> bool:
    """True for text of 1 KB and more that is not compressed yet."""
    if len(body) < _WORTH_BYTES:
        return False
    fields = dict(headers)
    return b"content-encoding" not in fields and fields.get(b"content-type", b"").startswith(_COMPRESSIBLE)


def compress(headers: _Headers, body: bytes) -> tuple[_Headers, bytes]:
    """The body in gzip, and the headers that say so. The same body gives the same bytes.

    The ETag stays the version and stays strong: the contract promises one value for reading and If-Match, ranges are not served,
    and Vary keeps the encodings apart in caches (docs/decisions/0063).
    """
    shrunk = gzip.compress(body, compresslevel=_LEVEL, mtime=0)
    kept = [(name, value) for name, value in headers if name != b"content-length"]
    return [*kept, (b"content-encoding", b"gzip"), (b"content-length", str(len(shrunk)).encode())], shrunk
