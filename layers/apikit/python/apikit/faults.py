"""Validation errors at a bounded cost: a body may have a million errors, and a response lists fifty."""

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError

# Describing an error costs many times what finding it costs: above this number, a sample of the value is described.
_MAX_DESCRIBED = 1_000
# Numbers of members per object and list in the samples; the smallest sample that has an error is described.
_WIDTHS = (20, 200, 2_000)
_TOO_MANY: dict[str, Any] = {"type": "invalid", "loc": (), "msg": "has too many errors to list"}


def describe_faults(adapter: TypeAdapter[Any], value: Any, error: ValidationError) -> list[Any]:
    """Return the errors as pydantic describes them, without the input.

    All of up to 1,000; of more, those of a sample of the value.
    """
    if error.error_count() <= _MAX_DESCRIBED:
        return _describe(error)
    for width in _WIDTHS:
        try:
            adapter.validate_python(_sample(value, width))
        except ValidationError as sample_error:
            # A member that only the sample lacks is not missing.
            faults = [
                fault
                for fault in _describe(sample_error)
                if not (fault["type"] == "missing" and _has_location(value, fault))
            ]
            if faults:
                return faults
    return [_TOO_MANY]


def _describe(error: ValidationError) -> list[Any]:
    return error.errors(include_url=False, include_input=False)


def _sample(value: Any, width: int) -> Any:
    if isinstance(value, Mapping):
        return {name: _sample(value[name], width) for name in _take_first(value, width)}
    if isinstance(value, list):
        return [_sample(each, width) for each in value[:width]]
    return value


def _take_first(names: Iterable[str], width: int) -> Iterable[str]:
    return (name for _, name in zip(range(width), names, strict=False))


def _has_location(value: Any, fault: Mapping[str, Any]) -> bool:
    for key in fault["loc"]:
        if (isinstance(value, Mapping) and key in value) or (
            isinstance(value, list) and isinstance(key, int) and key < len(value)
        ):
            value = value[key]
        else:
            return False
    return True
