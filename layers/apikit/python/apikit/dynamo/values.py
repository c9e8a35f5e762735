"""DynamoDB's typed JSON, as it goes over the wire, from and to plain values; whole numbers are ints, not Decimals."""

import base64
from collections.abc import Mapping
from typing import Any

Typed = dict[str, Any]


def to_item(values: Mapping[str, Any]) -> Typed:
    """An item of plain values: text, whole and real numbers, booleans, None, bytes, sets of text, lists and maps of these."""
    return {name: to_value(value) for name, value in values.items()}


def to_value(value: Any) -> Typed:  # noqa: PLR0911 - one line a type
    """One typed value. Raises TypeError for a type that DynamoDB has no home for."""
    match value:
        case str():
            return {"S": value}
        case bool():
            return {"BOOL": value}
        case None:
            return {"NULL": True}
        case int():
            return {"N": str(value)}
        case float():
            return {"N": repr(value)}
        case Mapping():
            return {"M": to_item(value)}
        case list() | tuple():
            return {"L": [to_value(entry) for entry in value]}
        case frozenset() | set():
            return {"SS": sorted(value)}
        case bytes():
            return {"B": base64.b64encode(value).decode()}
    raise TypeError(f"{type(value).__name__} cannot be stored")


def from_item(item: Mapping[str, Typed]) -> dict[str, Any]:
    """Plain values; a number without point or exponent is an int, another a float; a set of text is a frozenset."""
    return {name: from_value(value) for name, value in item.items()}


def from_value(value: Typed) -> Any:  # noqa: PLR0911 - one line a type
    """One plain value."""
    ((kind, content),) = value.items()
    match kind:
        case "S" | "BOOL":
            return content
        case "B":
            return base64.b64decode(content)
        case "N":
            return int(content) if content.lstrip("-").isdigit() else float(content)
        case "NULL":
            return None
        case "M":
            return from_item(content)
        case "L":
            return [from_value(entry) for entry in content]
        case "SS":
            return frozenset(content)
    raise TypeError(f"attribute type {kind} is not used here")
