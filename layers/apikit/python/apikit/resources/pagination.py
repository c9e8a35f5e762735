"""Cursor pages: what a list is asked for, and opaque signed cursors that only the same list of the same tenant takes back."""

import base64
import binascii
from collections.abc import Sequence
from typing import Generic, TypeVar

from msgspec import Struct

from apikit.errors import InvalidCursor
from apikit.resources.list_query import ALL_RECORDS, ListQuery
from apikit.signer import Signer

T = TypeVar("T")
DEFAULT_LIMIT = 25
MAX_LIMIT = 100
_TAG_BYTES = 16
_MAX_CURSOR = 2_000
_REFUSAL = "The cursor is not valid for this list. Start again without `cursor`."


class PageRequest(Struct, frozen=True):
    """How many records (1 to 100), after which position, and which of them in what order."""

    limit: int = DEFAULT_LIMIT
    after: str | None = None
    query: ListQuery = ALL_RECORDS


class Page(Struct, Generic[T], frozen=True):
    """Records in order, and the position to go on after; None at the end.

    `total` is how many there are in all, when that was asked; of more than `MOST_COUNTED` it is that number.
    """

    data: Sequence[T]
    next_position: str | None = None
    total: int | None = None


def encode_cursor(signer: Signer, *, scope: str, after: str) -> str:
    """URL-safe text; `scope` names the list (tenant, route and filters) and is signed, not shown."""
    position = after.encode()
    return _b64(position + signer.tag("cursor", scope.encode() + b"\0" + position, size=_TAG_BYTES))


def decode_cursor(signer: Signer, *, scope: str, cursor: str) -> str:
    """The sort key. Raises InvalidCursor for a forged, foreign or mangled one."""
    if len(cursor) > _MAX_CURSOR:
        raise InvalidCursor(_REFUSAL)
    try:
        raw = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise InvalidCursor(_REFUSAL) from error
    position, tag = raw[:-_TAG_BYTES], raw[-_TAG_BYTES:]
    # Base 64 has spare bits at the end: only our own spelling counts.
    if (
        len(raw) <= _TAG_BYTES
        or _b64(raw) != cursor
        or not signer.matches("cursor", scope.encode() + b"\0" + position, tag)
    ):
        raise InvalidCursor(_REFUSAL)
    return position.decode()


def _b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
