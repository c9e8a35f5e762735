"""Compresses responses with gzip (RFC 9110 section 8.4) when the body is large enough and the caller accepts it."""

import gzip
import re

from apikit.http.negotiation import parse_weight

_MIN_BYTES = 1_000
# Level 6 takes twice the CPU for 1 to 2% less.
_LEVEL = 4
_Headers = list[tuple[bytes, bytes]]
_WEIGHT = re.compile(r";\s*q\s*=\s*([^;\s]+)", re.ASCII)
_COMPRESSIBLE = (
    b"application/json", b"application/problem+json", b"application/xml", b"application/problem+xml", b"text/",
)  # fmt: skip


def accepts_gzip(field: str) -> bool:
    """True if Accept-Encoding allows gzip, by name or by `*`, with a weight above 0 and not below that of identity.

    Identity has its own weight or that of `*`; without either, gzip is preferred (RFC 9110 section 12.5.3).
    """
    weights: dict[str, float] = {}
    for member in field.split(","):
        coding = member.partition(";")[0].strip().lower()
        weight = _WEIGHT.search(member)
        weights[coding] = parse_weight(weight[1]) if weight else 1.0
    gzip_weight = weights.get("gzip", weights.get("x-gzip", weights.get("*", 0.0)))
    return gzip_weight > 0 and gzip_weight >= weights.get("identity", weights.get("*", 0.0))


def is_compressible(headers: _Headers, body: bytes) -> bool:
    """True for text of at least 1 KB that is not compressed yet."""
    if len(body) < _MIN_BYTES:
        return False
    fields = dict(headers)
    return b"content-encoding" not in fields and fields.get(b"content-type", b"").startswith(_COMPRESSIBLE)


def compress(headers: _Headers, body: bytes) -> tuple[_Headers, bytes]:
    """Return the headers and the body compressed with gzip. The same body results in the same bytes.

    The ETag stays the version and stays strong: the contract promises one value for reading and If-Match, ranges are not served,
    and Vary separates the encodings in caches (docs/decisions/0063).
    """
    gzip_body = gzip.compress(body, compresslevel=_LEVEL, mtime=0)
    other_headers = [(name, value) for name, value in headers if name != b"content-length"]
    return [
        *other_headers,
        (b"content-encoding", b"gzip"),
        (b"content-length", str(len(gzip_body)).encode()),
    ], gzip_body
