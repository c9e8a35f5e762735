"""Decoding of stored JSON into dataclasses. Nothing is validated, so that stored records stay readable when rules change."""

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

from pydantic import AwareDatetime

from apikit.encoding import json_fields, json_names

T = TypeVar("T")
Decoder = Callable[[Any], Any]

# Types that JSON stores as they are.
_PLAIN = frozenset({str, int, float, bool, type(None), Any})


def decode(cls: type[T], form: Mapping[str, Any]) -> T:
    """Return the dataclass of a stored form. Missing fields get their defaults or None; unknown ones are ignored.

    A value that does not match its type, such as a text that is not a date, is returned as it is.
    """
    record_class: Any = cls
    value: T = _dataclass_decoder(record_class)(form)
    return value


@cache
def _dataclass_decoder(cls: type[Any]) -> Decoder:
    """Return the decoder of a dataclass. Raises TypeError for a type that has no stored form."""
    class_fields = fields(cls)
    decoders = {name: _find_decoder(hint) for name, hint in json_fields(cls).items()}
    converters = {name: decoder for name, decoder in decoders.items() if decoder}
    plain = decoders.keys() - converters.keys()
    names = json_names(cls)
    json_name_of = {attribute: name for name, attribute in names.items()}
    other_names = [(name, attribute) for name, attribute in names.items() if name != attribute]
    # By JSON name, as the form is; fields with another name get theirs at the end.
    defaults = {json_name_of[field.name]: _field_default(field) for field in class_fields}
    factories = [
        (json_name_of[field.name], field.default_factory)
        for field in class_fields
        if field.default_factory is not MISSING
    ]
    build = _init_builder(cls) if hasattr(cls, "__slots__") else _dict_builder(cls)

    def decode_value(form: Any) -> Any:
        if not isinstance(form, dict):
            return form
        values = defaults.copy()
        for name, value in form.items():
            if name in plain:
                values[name] = value
            elif name in converters:
                values[name] = None if value is None else converters[name](value)
        for name, factory in factories:
            if name not in form:
                values[name] = factory()
        for name, attribute in other_names:
            values[attribute] = values.pop(name)
        return build(values)

    return decode_value


def _field_default(field: Field[Any]) -> Any:
    return None if field.default is MISSING else field.default


def _dict_builder(cls: type[Any]) -> Decoder:
    """Return a function that fills a new instance without `__init__`, which costs a frozen dataclass one call per field."""

    def build(values: dict[str, Any]) -> Any:
        instance = object.__new__(cls)
        instance.__dict__.update(values)
        return instance

    return build


def _init_builder(cls: type[Any]) -> Decoder:
    return lambda values: cls(**values)


def _find_decoder(hint: Any) -> Decoder | None:
    """Return the decoder of this type's stored values; None when values are stored as they are."""
    while hasattr(hint, "__metadata__"):
        hint = hint.__origin__
    if hint in {datetime, AwareDatetime}:
        return _parse_datetime
    if hint is date:
        return _parse_date
    if is_dataclass(hint) and isinstance(hint, type):
        return _dataclass_decoder(hint)
    origin = get_origin(hint)
    if hint in _PLAIN or origin is Literal:
        return None
    if origin in {list, tuple, dict, Union, types.UnionType}:
        return _CONTAINERS[origin](get_args(hint))
    raise TypeError(f"{hint} has no stored form")


def _union_decoder(members: tuple[Any, ...]) -> Decoder | None:
    decoders = [decoder for decoder in map(_find_decoder, members) if decoder]
    if len(decoders) > 1:
        raise TypeError(f"a stored value does not say which of {members} it is")
    return decoders[0] if decoders else None


def _list_decoder(members: tuple[Any, ...]) -> Decoder | None:
    decode_value = _find_decoder(members[0])
    return decode_value and (
        lambda values: [decode_value(value) for value in values] if isinstance(values, list) else values
    )


def _tuple_decoder(members: tuple[Any, ...]) -> Decoder:
    decode_value = _list_decoder(members)
    return lambda values: tuple(decode_value(values) if decode_value else values)


def _dict_decoder(members: tuple[Any, ...]) -> Decoder | None:
    decode_value = _find_decoder(members[1])
    return decode_value and (
        lambda values: (
            {name: decode_value(value) for name, value in values.items()} if isinstance(values, dict) else values
        )
    )


_CONTAINERS: dict[Any, Callable[[tuple[Any, ...]], Decoder | None]] = {
    list: _list_decoder,
    tuple: _tuple_decoder,
    dict: _dict_decoder,
    Union: _union_decoder,
    types.UnionType: _union_decoder,
}


def _parse_datetime(text: Any) -> Any:
    try:
        return datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return text


def _parse_date(text: Any) -> Any:
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError):
        return text
