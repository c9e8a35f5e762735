"""How large a field may be, so that a record of many nested values fits into one DynamoDB item (400 KB)."""

import json
from typing import Any

from apikit.errors import FieldError, InvalidRequest
from apikit.type_adapters import adapter

MAX_BYTES = 100_000


def require_size(value: Any, *, pointer: str, shape: Any = None) -> None:
    """Raises InvalidRequest when the value's JSON is larger than 100,000 bytes. `shape` is its type, when it is no plain JSON."""
    form = adapter(shape).dump_python(value, mode="json") if shape else value
    if len(json.dumps(form, ensure_ascii=False).encode()) > MAX_BYTES:
        fault = f"must have at most {MAX_BYTES:,} bytes as JSON"
        raise InvalidRequest.from_errors([FieldError("too_large", fault, pointer=pointer)])
