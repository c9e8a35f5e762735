"""The platform's JSON: compact UTF-8, exact whole numbers of any size, no NaN."""

import json
from typing import Any

import orjson

# Times and dataclasses must be encoded before, so that a missing conversion is an error.
_STRICT = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_SUBCLASS


class JsonText(str):
    """A text that is already JSON and is written as it is."""

    __slots__ = ()


def fragment(text: str) -> Any:
    """Return a JSON text as a value of another JSON text; cheaper than a JsonText, without its methods."""
    return orjson.Fragment(text)


def encode_json(value: Any) -> bytes:
    """Return the value as JSON; a pydantic model in its published form. Raises TypeError for values that JSON cannot represent."""
    try:
        return orjson.dumps(value, default=_encode_default, option=_STRICT)
    except orjson.JSONEncodeError:
        # A whole number of more than 64 bits, which a caller may have sent as custom data.
        return json.dumps(
            value, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_encode_default
        ).encode()


def _encode_default(value: Any) -> Any:
    if isinstance(value, JsonText):
        return orjson.Fragment(value.encode())
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", by_alias=True)
    raise TypeError(f"{type(value).__name__} has no JSON form")
