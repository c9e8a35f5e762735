"""Conversion between plain values and DynamoDB's typed JSON. Whole numbers are ints, not Decimals."""

import base64
from collections.abc import Callable, Mapping
from typing import Any

TypedValue = dict[str, Any]


def to_item(values: Mapping[str, Any]) -> TypedValue:
    """Return an item of plain values: text, whole and real numbers, booleans, None, bytes, sets of text, lists and maps of these."""
    return {
        # Most values are texts: the inline form saves a call.
        name: {"S": value} if type(value) is str else to_value(value)
        for name, value in values.items()
    }


def to_value(value: Any) -> TypedValue:
    """Return one typed value. Raises TypeError for a type that DynamoDB cannot store."""
    write = _WRITERS.get(type(value))
    if write is None:
        write = next((write for kind, write in _KINDS if isinstance(value, kind)), None)
    if write is None:
        raise TypeError(f"{type(value).__name__} cannot be stored")
    return write(value)


def from_item(item: Mapping[str, TypedValue]) -> dict[str, Any]:
    """Return plain values: a number without point or exponent is an int, another a float; a set of text is a frozenset."""
    # Most values are texts: they are spared a call.
    return {
        name: typed_value["S"] if "S" in typed_value else from_value(typed_value) for name, typed_value in item.items()
    }


def from_value(value: TypedValue) -> Any:
    """Return one plain value. Raises TypeError for an attribute type that is not used here."""
    ((kind, content),) = value.items()
    read = _READERS.get(kind)
    if read is None:
        raise TypeError(f"attribute type {kind} is not used here")
    return read(content)


def _number(text: str) -> int | float:
    try:
        return int(text)
    except ValueError:
        return float(text)


def _identity(content: Any) -> Any:
    return content


_WRITERS: dict[type[Any], Callable[[Any], TypedValue]] = {
    str: lambda value: {"S": value},
    bool: lambda value: {"BOOL": value},
    type(None): lambda _: {"NULL": True},
    int: lambda value: {"N": str(value)},
    float: lambda value: {"N": repr(value)},
    dict: lambda value: {"M": to_item(value)},
    list: lambda value: {"L": [to_value(entry) for entry in value]},
    tuple: lambda value: {"L": [to_value(entry) for entry in value]},
    frozenset: lambda value: {"SS": sorted(value)},
    set: lambda value: {"SS": sorted(value)},
    bytes: lambda value: {"B": base64.b64encode(value).decode()},
}
# Subtypes of these types, such as an enumeration of texts, and read-only maps.
_KINDS: tuple[tuple[type[Any], Callable[[Any], TypedValue]], ...] = (*_WRITERS.items(), (Mapping, _WRITERS[dict]))
_READERS: dict[str, Callable[[Any], Any]] = {
    "S": _identity,
    "BOOL": _identity,
    "N": _number,
    "NULL": lambda _: None,
    "M": from_item,
    "L": lambda content: [from_value(entry) for entry in content],
    "SS": frozenset,
    "B": base64.b64decode,
}
