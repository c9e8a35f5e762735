"""Converts values to JSON and models from JSON."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timezone
from typing import TYPE_CHECKING, Any, TypeVar

_SECRET = re.compile(r"(^|_)(secret|secret_key|token|password|recovery_code|otpauth_url|qr_svg)s?$")
_MASK = "***"
Decode = Callable[[Any], Any]


class Model:
    """An object of the API. Fields that this version does not know are in `extra_fields`; `to_dict` returns the JSON as it came.

    A field with the name of a keyword has an underscore: `from_`. One that the response does not have, because `fields` selected others,
    raises AttributeError.
    """

    _raw: Mapping[str, Any]

    @property
    def extra_fields(self) -> dict[str, Any]:
        """The fields that the API sent and this version of the package does not know."""
        known = {api_name(name) for name in type(self).__dataclass_fields__}  # type: ignore[attr-defined]
        return {name: value for name, value in self._raw.items() if name not in known}

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON values."""
        raw = self.__dict__.get("_raw")
        if raw is not None:
            return dict(raw)
        values = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}  # type: ignore[arg-type]
        return {api_name(name): to_json(value) for name, value in values.items() if value is not None}

    # Type checkers must not see it: they would accept every name.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raw = self.__dict__.get("_raw", {})
            if name in raw and not name.startswith("_"):
                return raw[name]
            if name in getattr(type(self), "__dataclass_fields__", {}):
                raise AttributeError(f"The response has no {name!r}: it was not selected by `fields`.")
            raise AttributeError(f"{type(self).__name__} has no {name!r}.")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Model) and type(other) is type(self) and self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        values = {name: value for name, value in self.__dict__.items() if not name.startswith("_")}
        return f"{type(self).__name__}({', '.join(f'{name}={_mask(name, value)!r}' for name, value in values.items())})"


def api_name(name: str) -> str:
    """Return the API's name of a field: that of `from_`, which Python cannot call `from`."""
    return name.rstrip("_")


def is_secret(name: str) -> bool:
    """Return whether the value of a field with this name must not be shown."""
    return _SECRET.search(name) is not None


def _mask(name: str, value: Any) -> Any:
    """Return a value as its representation shows it: without the secrets in it."""
    if isinstance(value, dict):
        return {key: _mask(str(key), each) for key, each in value.items()}
    if value and is_secret(name):
        return _MASK
    return [_mask("", each) for each in value] if isinstance(value, list) else value


def to_json(value: Any) -> Any:
    """Return a value of a request as JSON: times in UTC, dates, models and mappings of them."""
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone. Use an aware datetime, such as datetime.now(timezone.utc).")
        return value.astimezone(timezone.utc).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {str(name): to_json(each) for name, each in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [to_json(each) for each in value]
    return value


M = TypeVar("M", bound=Model)
_DECODERS: dict[str, Decode] = {}
_FIELD_DECODERS: dict[type[Model], dict[str, Decode]] = {}


def decode(type_name: str, value: Any) -> Any:
    """Return a JSON value as the type with this name, such as `Client`, `list[Money]` or `dict[str, str]`."""
    return _decoder(type_name)(value)


def _decoder(type_name: str) -> Decode:
    decoder = _DECODERS.get(type_name)
    if decoder is None:
        decoder = _DECODERS[type_name] = _create_decoder(type_name)
    return decoder


def _create_decoder(type_name: str) -> Decode:
    if type_name.endswith(" | None"):
        return _decoder(type_name.removesuffix(" | None"))
    if type_name.startswith("list["):
        return _list_decoder(type_name[5:-1])
    if type_name.startswith("dict[str, "):
        return _map_decoder(type_name[10:-1])
    if type_name[:1].isupper() and " | " not in type_name:
        return _model_decoder(type_name)
    return {"dt.datetime": _decode_time, "dt.date": _decode_date}.get(type_name, _keep)


def _keep(value: Any) -> Any:
    return value


def _list_decoder(type_name: str) -> Decode:
    def decode_list(value: Any) -> Any:
        decode_item = _decoder(type_name)
        return [decode_item(each) for each in value] if isinstance(value, list) else value

    return decode_list


def _map_decoder(type_name: str) -> Decode:
    def decode_map(value: Any) -> Any:
        decode_item = _decoder(type_name)
        return {name: decode_item(each) for name, each in value.items()} if isinstance(value, dict) else value

    return decode_map


def _decode_time(value: Any) -> Any:
    try:
        return datetime.fromisoformat(value.replace("Z", "+00:00")) if isinstance(value, str) else value
    except ValueError:
        return value


def _decode_date(value: Any) -> Any:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        return value


def _model_decoder(name: str) -> Decode:
    from wedsync import events, models

    if name == "Event":
        return lambda value: events.decode_event(value, decode) if isinstance(value, dict) else value

    model = getattr(models, name, None)
    if not isinstance(model, type) or not issubclass(model, Model):
        return _keep  # the name of an enum: its values are texts
    return lambda value: decode_model(model, value) if isinstance(value, dict) else value


def decode_model(model: type[M], value: Mapping[str, Any]) -> M:
    """Return a JSON object as a model."""
    decoders = _FIELD_DECODERS.get(model)
    if decoders is None:
        fields = dataclasses.fields(model)  # type: ignore[arg-type]
        decoders = _FIELD_DECODERS[model] = {field.name: _decoder(str(field.type)) for field in fields}
    result = model.__new__(model)
    attributes = result.__dict__
    for name, decode_field in decoders.items():
        if (key := api_name(name)) in value:
            each = value[key]
            attributes[name] = None if each is None else decode_field(each)
        elif (default := model.__dict__.get(name, dataclasses.MISSING)) is not dataclasses.MISSING:
            attributes[name] = default
    attributes["_raw"] = value
    return result
