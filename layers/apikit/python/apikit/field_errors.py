"""Translation of pydantic's errors into the platform's codes and messages, in JSON's terms instead of Python's."""

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from pydantic_core.core_schema import ErrorType

from apikit.errors import FieldError

_PYDANTIC_TYPES = frozenset(get_args(ErrorType))
_CODES = {"missing": "required", "extra_forbidden": "unknown_field", "unexpected_keyword_argument": "unknown_field"}
# The pointer repeats the caller's field name; longer names are truncated.
_MAX_NAME_LENGTH = 100
# Pydantic appends this to the path when a member's name is invalid; the error is reported for the member.
_NAME_MARK = "[key]"

_OBJECT, _ARRAY = "must be an object", "must be an array"
_DATE, _DATE_TIME = "must be a date as YYYY-MM-DD", "must be an RFC 3339 date-time, such as 2026-06-13T14:00:00Z"
_INTEGER, _NUMBER, _BOOLEAN = "must be an integer", "must be a number", "must be true or false"
_UNKNOWN = "unknown field, or not writable"
_DEFAULT_DETAIL = "is invalid"
# Messages by pydantic's error type; the names in braces are members of its context.
_DETAILS: Mapping[str, str] = {
    "missing": "required",
    "extra_forbidden": _UNKNOWN,
    "unexpected_keyword_argument": _UNKNOWN,
    "none_required": "must be null",
    "string_type": "must be a string",
    "string_unicode": "must be valid Unicode text",
    "string_too_short": "must have at least {min_length} characters",
    "string_too_long": "must have at most {max_length} characters",
    "string_pattern_mismatch": "must match the pattern {pattern}",
    "literal_error": "must be {expected}",
    "int_type": _INTEGER,
    "int_parsing": _INTEGER,
    "int_parsing_size": "has too many digits",
    "int_from_float": "must be an integer without a fraction",
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "finite_number": "must be a finite number",
    "bool_type": _BOOLEAN,
    "bool_parsing": _BOOLEAN,
    "greater_than": "must be greater than {gt}",
    "greater_than_equal": "must be at least {ge}",
    "less_than": "must be less than {lt}",
    "less_than_equal": "must be at most {le}",
    "list_type": _ARRAY,
    "tuple_type": _ARRAY,
    "iterable_type": _ARRAY,
    "too_short": "must have at least {min_length} items",
    "too_long": "must have at most {max_length} items",
    "dict_type": _OBJECT,
    "mapping_type": _OBJECT,
    "dataclass_type": _OBJECT,
    "dataclass_exact_type": _OBJECT,
    "model_type": _OBJECT,
    "model_attributes_type": _OBJECT,
    "invalid_key": "must have strings as keys",
    "date_type": _DATE,
    "date_parsing": _DATE,
    "date_from_datetime_parsing": _DATE,
    "date_from_datetime_inexact": _DATE,
    "datetime_type": _DATE_TIME,
    "datetime_parsing": _DATE_TIME,
    "datetime_from_date_parsing": _DATE_TIME,
    "timezone_aware": "must end with Z or a UTC offset, such as +02:00",
    "json_invalid": "must be valid JSON",
    "json_type": "must be valid JSON",
}


def field_errors(faults: Sequence[Any], *, skip: int = 0) -> list[FieldError]:
    """Return pydantic's errors as FieldErrors, without the input. `skip` is the number of leading path segments to drop."""
    return [
        FieldError(
            code=_code(fault["type"]), detail=_detail(fault), pointer=json_pointer(_field_path(fault["loc"])[skip:])
        )
        for fault in faults
    ]


def required_field_error(name: str) -> FieldError:
    """Return the error for a missing required field."""
    return FieldError("required", _DETAILS["missing"], pointer=json_pointer((name,)))


def unknown_field_error(name: str) -> FieldError:
    """Return the error for an unknown field."""
    return FieldError("unknown_field", _UNKNOWN, pointer=json_pointer((name,)))


def json_pointer(path: Sequence[str | int]) -> str:
    """Return the JSON Pointer of a path (RFC 6901)."""
    return "".join("/" + str(name)[:_MAX_NAME_LENGTH].replace("~", "~0").replace("/", "~1") for name in path)


def _field_path(path: Sequence[str | int]) -> Sequence[str | int]:
    return path[:-1] if len(path) > 1 and path[-1] == _NAME_MARK else path


def _code(error_type: str) -> str:
    if error_type in _CODES:
        return _CODES[error_type]
    return "wrong_type" if error_type.endswith("_type") and error_type in _PYDANTIC_TYPES else error_type


def _detail(fault: Mapping[str, Any]) -> str:
    if fault["type"] not in _PYDANTIC_TYPES:
        # Raised by one of the platform's validators, with its own message.
        return str(fault["msg"])
    try:
        detail = _DETAILS.get(fault["type"], _DEFAULT_DETAIL).format(**fault.get("ctx", {}))
    except KeyError:
        return _DEFAULT_DETAIL
    return detail.removesuffix("s") if detail.endswith((" 1 characters", " 1 items")) else detail
