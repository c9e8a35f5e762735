"""Lists: the indexes that serve them, queries, pages and cursors."""

import base64
import binascii
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Generic, Literal, TypeVar

from msgspec import Struct

from apikit.clock import epoch_ms
from apikit.errors import InvalidCursor
from apikit.ids import ulid
from apikit.signer import Signer
from apikit.sort_text import LAST_CHARACTER, SEPARATOR, sort_text

Operator = Literal["eq", "in", "gte", "gt", "lte", "lt"]
RANGE_OPERATORS = ("gte", "gt", "lte", "lt")
METADATA_PREFIX = "metadata."
# Conditions that an index does not serve are evaluated record by record; a page reads this many records at most.
MAX_RECORDS_READ = 500
# Maximum that `include=total` counts and `offset` skips.
MAX_TOTAL = 10_000
# Maximum number of paths in `expand`.
MAX_EXPANSIONS = 20


class ListIndex(Struct, frozen=True):
    """An index of records: those with one value of the field `equal` (all, when None), sorted by the field `order`."""

    order: str = "created_at"
    equal: str | None = None


# The table itself, and the first index, which every resource has.
CREATION_INDEX, UPDATE_INDEX = ListIndex(), ListIndex("updated_at")


class SortOrder(Struct, frozen=True):
    """The sort field and direction of a list."""

    field: str = "created_at"
    is_descending: bool = True


class ListCondition(Struct, frozen=True):
    """One filter. `values` are sort texts; a single one except for `in`. `field` may be `metadata.{name}`."""

    field: str
    operator: Operator
    values: tuple[str, ...]

    def matches(self, text: str) -> bool:
        """Return whether a field with this sort text matches; a field without a value matches no range."""
        value = self.values[0]
        match self.operator:
            case "eq" | "in":
                return text in self.values
            case "gte":
                return text != "" and text >= value
            case "gt":
                return text > value
            case "lte":
                return text != "" and text <= value
            case "lt":
                return text != "" and text < value


class ListQuery(Struct, frozen=True):
    """The filters of a list, which must all match, and its order (None: that of the index)."""

    conditions: tuple[ListCondition, ...] = ()
    order: SortOrder | None = None
    offset: int = 0
    includes_total: bool = False


ALL_RECORDS = ListQuery()


def sort_text_of(form: Mapping[str, Any], field: str) -> str:
    """Return the sort text of a field in a resource's JSON form; metadata values are compared as they are."""
    if field.startswith(METADATA_PREFIX):
        return str(form.get("metadata", {}).get(field.removeprefix(METADATA_PREFIX), ""))
    return sort_text(form.get(field))


def sort_position(form: Mapping[str, Any], order: str) -> str:
    """Return a resource's position in an order. IDs sort by creation; in other orders the ID makes the position unique."""
    return form["id"] if order == "created_at" else f"{sort_text_of(form, order)}{SEPARATOR}{form['id']}"


def position_range(order: str, prefix: str, conditions: tuple[ListCondition, ...]) -> tuple[str, str] | None:
    """Return the first and the last position that match these conditions on the sort field; None without conditions."""
    if not conditions:
        return None
    low, high = ("\t", LAST_CHARACTER) if order == "created_at" else (SEPARATOR + LAST_CHARACTER, LAST_CHARACTER)
    for condition in conditions:
        text = _id_prefix_at(prefix, condition.values[0]) if order == "created_at" else condition.values[0]
        first, last = (
            (text, text + LAST_CHARACTER)
            if order == "created_at"
            else (text + SEPARATOR, text + SEPARATOR + LAST_CHARACTER)
        )
        if condition.operator in {"gte", "eq"}:
            low = max(low, first)
        if condition.operator == "gt":
            low = max(low, last)
        if condition.operator in {"lte", "eq"}:
            high = min(high, last)
        if condition.operator == "lt":
            high = min(high, text)
    return low, high


def _id_prefix_at(prefix: str, timestamp: str) -> str:
    """Return the first characters of every ID created in this millisecond."""
    created_at = datetime.fromisoformat(timestamp.upper()).astimezone(UTC)
    ms = min(max(epoch_ms(created_at), 0), 2**48 - 1)
    return f"{prefix}_{ulid(ms, bytes(10))[:10]}"


T = TypeVar("T")
DEFAULT_LIMIT = 25
MAX_LIMIT = 100
_TAG_BYTES = 16
_MAX_CURSOR = 2_000
_INVALID_CURSOR = "The cursor is not valid for this list. Start again without `cursor`."


class PageRequest(Struct, frozen=True):
    """The number of records of a page (1 to 100), the position after which it starts, and the query of the list."""

    limit: int = DEFAULT_LIMIT
    position: str | None = None
    query: ListQuery = ALL_RECORDS


class Page(Struct, Generic[T], frozen=True):
    """Records in order, and the position after which the next page starts; None at the end.

    `total` is the number of all matching records, at most `MAX_TOTAL`, if the query includes it.
    """

    data: Sequence[T]
    next_position: str | None = None
    total: int | None = None


def encode_cursor(signer: Signer, *, scope: str, position: str) -> str:
    """Return the cursor as URL-safe text. `scope` identifies the list (tenant, route and filters); it is signed, not contained."""
    raw_position = position.encode()
    return _b64(raw_position + signer.tag("cursor", scope.encode() + b"\0" + raw_position, size=_TAG_BYTES))


def decode_cursor(signer: Signer, *, scope: str, cursor: str) -> str:
    """Return the position of the cursor. Raises InvalidCursor for one that is forged, damaged or of another list."""
    if len(cursor) > _MAX_CURSOR:
        raise InvalidCursor(_INVALID_CURSOR)
    try:
        raw = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise InvalidCursor(_INVALID_CURSOR) from error
    raw_position, tag = raw[:-_TAG_BYTES], raw[-_TAG_BYTES:]
    # Base 64 has spare bits at the end: only our own spelling is valid.
    if (
        len(raw) <= _TAG_BYTES
        or _b64(raw) != cursor
        or not signer.matches("cursor", scope.encode() + b"\0" + raw_position, tag)
    ):
        raise InvalidCursor(_INVALID_CURSOR)
    return raw_position.decode()


def _b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
