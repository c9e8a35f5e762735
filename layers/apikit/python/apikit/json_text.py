"""JSON as the platform writes it: compact UTF-8, exact whole numbers of any size, no NaN."""

import json
from typing import Any

import orjson

# Times and dataclasses have a form of their own here: one that was forgotten is an error and not a guess.
_STRICT = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_SUBCLASS


class JsonText(str):
    """A text that is JSON already, and is written as it stands."""

    __slots__ = ()


def fragment(text: str) -> Any:
    """A text that is JSON already, as a value of another JSON text; costs less than a JsonText, and can do nothing else."""
    return orjson.Fragment(text)


def encode_json(value: Any) -> bytes:
    """The value as JSON; a model as it publishes itself. Raises TypeError for what JSON has no form for."""
    try:
        return orjson.dumps(value, default=_encode_default, option=_STRICT)
    except orjson.JSONEncodeError:
        # A whole number beyond 64 bits, which a caller may have sent as its own data.
        return json.dumps(
            value, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_encode_default
        ).encode()


def _encode_default(value: Any) -> Any:
    if isinstance(value, JsonText):
        return orjson.Fragment(value.encode())
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", by_alias=True)
    raise TypeError(f"{type(value).__name__} has no JSON form")
