"""The size limit of a field, so that a record with many nested values fits into one DynamoDB item (400 KB)."""

import json
from typing import Any

from apikit.errors import FieldError, InvalidRequest
from apikit.type_adapters import adapter

MAX_BYTES = 100_000


def require_size(value: Any, *, pointer: str, value_type: Any = None) -> None:
    """Raise InvalidRequest when the value's JSON exceeds 100,000 bytes. `value_type` is needed for values that are not plain JSON."""
    form = adapter(value_type).dump_python(value, mode="json") if value_type else value
    if len(json.dumps(form, ensure_ascii=False).encode()) > MAX_BYTES:
        fault = f"must have at most {MAX_BYTES:,} bytes as JSON"
        raise InvalidRequest.from_errors([FieldError("too_large", fault, pointer=pointer)])
