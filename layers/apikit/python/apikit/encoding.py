"""Encoding of dataclasses as JSON by their fields' types: times and dates as text, nested dataclasses as objects."""

import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import AwareDatetime
from pydantic.fields import FieldInfo

from apikit.clock import rfc3339

Encoder = Callable[[Any], Any]


def encode(value: Any) -> dict[str, Any]:
    """Return the JSON form of a dataclass with every field, in order, including nulls."""
    cls: Any = type(value)
    form: dict[str, Any] = _dataclass_encoder(cls)(value)
    return form


def json_fields(cls: type[Any]) -> dict[str, Any]:
    """Return the types of a dataclass's JSON fields by their JSON names, without those marked `Field(exclude=True)`."""
    hints = get_type_hints(cls, include_extras=True)
    return {name: hints[attribute] for name, attribute in json_names(cls).items() if not _is_excluded(hints[attribute])}


def json_names(cls: type[Any]) -> dict[str, str]:
    """Return the attribute of each JSON name of a dataclass: `Field(alias="from")` names a field that Python cannot name so."""
    return _json_names(cls)  # type: ignore[arg-type]  # a type can be hashed


@cache
def _json_names(cls: type[Any]) -> dict[str, str]:
    hints = get_type_hints(cls, include_extras=True)
    return {_json_name(field.name, hints[field.name]): field.name for field in fields(cls)}


def map_dataclasses(hint: Any, change: Callable[[type[Any]], Encoder]) -> Encoder | None:
    """Return a function that applies the change to every dataclass in a value of this type; None if there can be none."""
    return _find_encoder(hint, lambda cls: change(cls) if is_dataclass(cls) and isinstance(cls, type) else None)


def _is_excluded(hint: Any) -> bool:
    return any(mark.exclude for mark in _field_marks(hint))


def _json_name(attribute: str, hint: Any) -> str:
    return next((mark.alias for mark in _field_marks(hint) if mark.alias), attribute)


def _field_marks(hint: Any) -> list[FieldInfo]:
    return [mark for mark in getattr(hint, "__metadata__", ()) if isinstance(mark, FieldInfo)]


@cache
def _dataclass_encoder(cls: Any) -> Encoder:
    names = json_names(cls)
    encoders = [(name, names[name], _find_encoder(hint, _leaf_encoder)) for name, hint in json_fields(cls).items()]

    def encode_value(value: Any) -> Any:
        if not isinstance(value, cls):
            return value
        form = {}
        for name, attribute, convert in encoders:
            each = getattr(value, attribute)
            form[name] = each if convert is None or each is None else convert(each)
        return form

    return encode_value


def _leaf_encoder(hint: Any) -> Encoder | None:
    if hint in {datetime, AwareDatetime}:
        return _format_datetime
    if hint is date:
        return _format_date
    return _dataclass_encoder(hint) if is_dataclass(hint) and isinstance(hint, type) else None


def _find_encoder(hint: Any, leaf: Callable[[Any], Encoder | None]) -> Encoder | None:
    """Return the encoder of this type, with `leaf` for the innermost types; None when values stay as they are."""
    while hasattr(hint, "__metadata__"):
        hint = hint.__origin__
    origin, members = get_origin(hint), get_args(hint)
    if origin in {Union, types.UnionType}:
        return next(filter(None, (_find_encoder(member, leaf) for member in members)), None)
    if origin in {list, tuple}:
        entry = _find_encoder(members[0], leaf)
        if entry is None:
            return list if origin is tuple else None
        return lambda values: [entry(each) for each in values]
    if origin is dict:
        value = _find_encoder(members[1], leaf)
        return value and (lambda values: {name: value(each) for name, each in values.items()})
    return None if origin is Literal else leaf(hint)


def _format_datetime(value: Any) -> Any:
    return rfc3339(value) if isinstance(value, datetime) else value


def _format_date(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
