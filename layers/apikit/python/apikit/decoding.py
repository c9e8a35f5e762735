"""From a stored JSON form back to the dataclass it was made of. Nothing is judged: a rule that came later refuses no stored record."""

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic import AwareDatetime

T = TypeVar("T")
Decoder = Callable[[Any], Any]

# What JSON holds as it is.
_PLAIN = frozenset({str, int, float, bool, type(None), Any})


def decode(cls: type[T], form: Mapping[str, Any]) -> T:
    """The dataclass of a stored form. Missing fields have their defaults, or are None; unknown ones are left out.

    A value that is not what its type stores, such as a text that is no date, stays as it is.
    """
    of: Any = cls
    value: T = _dataclass(of)(form)
    return value


@cache
def _dataclass(cls: type[Any]) -> Decoder:
    """The reader of a dataclass, made once. Raises TypeError for a type that has no stored form."""
    hints = get_type_hints(cls, include_extras=True)
    own = fields(cls)
    readers = {field.name: _reader(hints[field.name]) for field in own}
    converted = {name: reader for name, reader in readers.items() if reader}
    plain = readers.keys() - converted.keys()
    constants = {field.name: _constant(field) for field in own}
    factories = [(field.name, field.default_factory) for field in own if field.default_factory is not MISSING]
    build = _constructed(cls) if hasattr(cls, "__slots__") else _filled(cls)

    def read(form: Any) -> Any:
        if not isinstance(form, dict):
            return form
        values = constants.copy()
        for name, value in form.items():
            if name in plain:
                values[name] = value
            elif name in converted:
                values[name] = None if value is None else converted[name](value)
        for name, factory in factories:
            if name not in form:
                values[name] = factory()
        return build(values)

    return read


def _constant(field: Field[Any]) -> Any:
    return None if field.default is MISSING else field.default


def _filled(cls: type[Any]) -> Decoder:
    """Fills a new instance without its `__init__`, which costs a frozen dataclass a call a field."""

    def build(values: dict[str, Any]) -> Any:
        instance = object.__new__(cls)
        instance.__dict__.update(values)
        return instance

    return build


def _constructed(cls: type[Any]) -> Decoder:
    return lambda values: cls(**values)


def _reader(hint: Any) -> Decoder | None:
    """What makes a value of this type of a stored one; None when both are the same."""
    while hasattr(hint, "__metadata__"):
        hint = hint.__origin__
    if hint in {datetime, AwareDatetime}:
        return _moment
    if hint is date:
        return _date
    if is_dataclass(hint) and isinstance(hint, type):
        return _dataclass(hint)
    origin = get_origin(hint)
    if hint in _PLAIN or origin is Literal:
        return None
    if origin in {list, tuple, dict, Union, types.UnionType}:
        return _CONTAINERS[origin](get_args(hint))
    raise TypeError(f"{hint} has no stored form")


def _union(members: tuple[Any, ...]) -> Decoder | None:
    readers = [reader for reader in map(_reader, members) if reader]
    if len(readers) > 1:
        raise TypeError(f"a stored value does not say which of {members} it is")
    return readers[0] if readers else None


def _list(members: tuple[Any, ...]) -> Decoder | None:
    read = _reader(members[0])
    return read and (lambda values: [read(value) for value in values] if isinstance(values, list) else values)


def _tuple(members: tuple[Any, ...]) -> Decoder:
    read = _list(members)
    return lambda values: tuple(read(values) if read else values)


def _dict(members: tuple[Any, ...]) -> Decoder | None:
    read = _reader(members[1])
    return read and (
        lambda values: {name: read(value) for name, value in values.items()} if isinstance(values, dict) else values
    )


_CONTAINERS: dict[Any, Callable[[tuple[Any, ...]], Decoder | None]] = {
    list: _list,
    tuple: _tuple,
    dict: _dict,
    Union: _union,
    types.UnionType: _union,
}


def _moment(text: Any) -> Any:
    try:
        return datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return text


def _date(text: Any) -> Any:
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError):
        return text
