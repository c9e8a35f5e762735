"""A record's JSON form as its item holds it, in `doc`: without what the item's keys say, and without what is empty.

Empty is a field that holds its default, when that is null, an empty list or object, or an object of such. Other defaults are
stored: they may change, and what was stored must not change with them.
"""

from collections.abc import Mapping
from dataclasses import MISSING, fields
from functools import cache
from typing import Any, NamedTuple

from apikit.clock import rfc3339
from apikit.encoding import Write, encode, encoded_fields, within
from apikit.ids import time_of

JsonObject = dict[str, Any]

_IN_KEYS = ("id", "organization_id", "livemode", "version")


class _Field(NamedTuple):
    """A field of a dataclass: the JSON form of its default, whether it is left out then, what shortens and what completes it."""

    name: str
    default: Any
    may_be_left_out: bool
    shorten: Write | None
    fill: Write | None


def document_of(cls: type[Any], form: JsonObject) -> JsonObject:
    """What an item holds of a record's whole form, beside its keys."""
    document = compact(cls, form)
    for name in _IN_KEYS:
        del document[name]
    if form["created_at"] == _created_at(form["id"]):
        del document["created_at"]
    return document


def form_of(item: Mapping[str, Any]) -> JsonObject:
    """The form of a stored record; fields that are empty may be missing (`complete`)."""
    _, organization_id, environment, *_ = item["pk"].split("#")
    form = {
        **item["doc"],
        "id": item["sk"],
        "organization_id": organization_id,
        "livemode": environment == "live",
        "version": item["v"],
    }
    if "created_at" not in form:
        form["created_at"] = _created_at(item["sk"])
    return form


def compact(cls: type[Any], form: Mapping[str, Any]) -> JsonObject:
    """The form of a dataclass without its empty fields, at every depth."""
    return {
        field.name: value if field.shorten is None or value is None else field.shorten(value)
        for field in _fields(cls)  # type: ignore[arg-type]  # a type can be hashed
        if not ((value := form[field.name]) == field.default and field.may_be_left_out)
    }


def complete(cls: type[Any], form: Mapping[str, Any]) -> JsonObject:
    """The form with every field, in the order of the dataclass; unknown ones are left out."""
    empty, changeable, fillers = _whole(cls)  # type: ignore[arg-type]  # a type can be hashed
    whole = empty.copy()
    for name, value in form.items():
        if name in empty:
            whole[name] = fillers[name](value) if name in fillers and value is not None else value
    for name in changeable:
        if name not in form:
            # Each form has lists and objects of its own: whoever gets it may add to them.
            whole[name] = empty[name].copy()
    return whole


@cache
def _whole(cls: type[Any]) -> tuple[JsonObject, tuple[str, ...], dict[str, Write]]:
    """The form with every field at its default, the fields whose default can be changed in place, and what completes a value."""
    own = _fields(cls)  # type: ignore[arg-type]  # a type can be hashed
    changeable = tuple(field.name for field in own if isinstance(field.default, dict | list))
    return {field.name: field.default for field in own}, changeable, {f.name: f.fill for f in own if f.fill}


@cache
def _fields(cls: type[Any]) -> tuple[_Field, ...]:
    hints, own = encoded_fields(cls), {field.name: field for field in fields(cls)}
    return tuple(_field(name, own[name], hint) for name, hint in hints.items())


def _field(name: str, field: Any, hint: Any) -> _Field:
    shorten, fill = within(hint, _shortener), within(hint, _filler)
    is_required = field.default is MISSING and field.default_factory is MISSING
    value = None if is_required else field.default if field.default_factory is MISSING else field.default_factory()
    default = encode(value) if hasattr(value, "__dataclass_fields__") else value
    short = shorten(default) if shorten and default is not None else default
    return _Field(name, default, not is_required and short in (None, [], {}), shorten, fill)


def _shortener(cls: type[Any]) -> Write:
    return lambda form: compact(cls, form) if isinstance(form, dict) else form


def _filler(cls: type[Any]) -> Write:
    return lambda form: complete(cls, form) if isinstance(form, dict) else form


def _created_at(record_id: str) -> str:
    return rfc3339(time_of(record_id))
