"""The JSON text of a log entry. It is built once, so that the same bytes are stored and sent, and it fits into an item."""

import json
from collections.abc import Iterable

from apikit.resources import records

# An item has at most 400 KB, including keys and names.
MAX_BODY_BYTES = 390_000


def encode_form(form: records.JsonObject) -> str:
    """Return the form as compact JSON."""
    return json.dumps(form, ensure_ascii=False, separators=(",", ":"))


def encode_within_limit(forms: Iterable[records.JsonObject]) -> str:
    """Return the text of the first form that fits into an item; the last one always does."""
    return next(text for text in map(encode_form, forms) if len(text.encode()) <= MAX_BODY_BYTES)


def stub_form(resource: records.JsonObject) -> records.JsonObject:
    """Return the form of a resource that is too large for an entry: only its ID and `object`."""
    return {"id": resource["id"], "object": resource["object"]}
