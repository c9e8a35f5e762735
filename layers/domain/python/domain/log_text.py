"""The JSON text that a log's entry is kept as: made once, the same bytes wherever it goes, never more than an item holds."""

import json
from collections.abc import Iterable

from apikit.resources import records

# An item holds 400 KB, keys and names included.
MAX_BODY_BYTES = 390_000


def text_of(form: records.JsonObject) -> str:
    """The form as compact JSON."""
    return json.dumps(form, ensure_ascii=False, separators=(",", ":"))


def first_that_fits(forms: Iterable[records.JsonObject]) -> str:
    """The text of the first form that an item holds; the last one is small enough."""
    return next(text for text in map(text_of, forms) if len(text.encode()) <= MAX_BODY_BYTES)


def stub_of(resource: records.JsonObject) -> records.JsonObject:
    """What is left of a resource that no entry can hold."""
    return {"id": resource["id"], "object": resource["object"]}
