"""JSON in one form only, so that its hash can be computed again from the parsed value (RFC 8785). No I/O."""

import json
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime
from typing import Any

from apikit.clock import rfc3339


def write_canonical_json(value: Any) -> str:
    """Return the canonical text of a JSON value without floating-point numbers, which RFC 8785 formats as JavaScript does."""
    return json.dumps(_sort_members(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def to_json_value(value: Any) -> Any:
    """Return a value as JSON of texts, integers, booleans, lists and objects: everything else as text."""
    if isinstance(value, Mapping):
        return {str(name): to_json_value(each) for name, each in value.items()}
    if isinstance(value, AbstractSet):
        return sorted((to_json_value(each) for each in value), key=str)
    if isinstance(value, list | tuple):
        return [to_json_value(each) for each in value]
    if isinstance(value, datetime):
        return rfc3339(value)
    return value if value is None or isinstance(value, int | str) else str(value)


def _sort_members(value: Any) -> Any:
    if isinstance(value, dict):
        # By UTF-16 code units, as RFC 8785 section 3.2.3 requires.
        return {name: _sort_members(value[name]) for name in sorted(value, key=lambda each: each.encode("utf-16-be"))}
    if isinstance(value, list):
        return [_sort_members(each) for each in value]
    if isinstance(value, float):
        raise TypeError("A floating-point number has no canonical form here.")
    return value
