"""Answers against a published form: each as its field wants it, all that are required when they are submitted. No I/O."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from apikit import errors
from apikit.resources import fields, records
from domain.forms.model import FieldType, FormField, FormVersion

# Beyond it, JSON's numbers are no longer exact everywhere (RFC 8259 section 6); DynamoDB has none that are much smaller.
_MOST_NUMBER, _LEAST_NUMBER = 2**53 - 1, 1e-9
_SPELLED = re.compile(r"-?(0|[1-9][0-9]{0,15})(\.[0-9]{1,9})?", re.ASCII)


def _read(value: Any) -> Any:
    """The number or truth that a text spells; the value itself when it spells none. XML, as web forms, has nothing but text."""
    if not isinstance(value, str):
        return value
    if _SPELLED.fullmatch(value):
        return float(value) if "." in value else int(value)
    return {"true": True, "false": False}.get(value, value)


def _number(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise PydanticCustomError("wrong_type", "must be a number")
    if value and not _LEAST_NUMBER <= abs(value) <= _MOST_NUMBER:
        raise PydanticCustomError("out_of_range", "must be zero or between 0.000000001 and 9,007,199,254,740,991")
    return value


def _distinct(chosen: list[str]) -> list[str]:
    return list(dict.fromkeys(chosen))


_TYPES: Mapping[FieldType, Any] = {
    "text": fields.Name,
    "textarea": fields.Notes,
    "email": fields.Email,
    "phone": fields.Phone,
    "number": Annotated[Any, BeforeValidator(_read), AfterValidator(_number)],
    "date": fields.LocalDate,
    "time": Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")],
    "select": fields.Label,
    "multiselect": Annotated[list[fields.Label], Field(max_length=100), AfterValidator(_distinct)],
    "checkbox": Annotated[bool, Field(strict=True), BeforeValidator(_read)],
}
_ADAPTERS: dict[FieldType, TypeAdapter[Any]] = {}
_Fault = dict[str, Any]


def checked_answers(form: FormVersion, answers: Mapping[str, Any], *, is_complete: bool) -> dict[str, Any]:
    """The answers as they are kept, in the form's order, without those that say nothing.

    Raises InvalidRequest, with a pointer to each fault. Required answers are demanded of a complete submission only.
    """
    fields.require_size(answers, pointer="/answers")
    given = {name: answer for name, answer in answers.items() if not _is_nothing(answer)}
    faults = list(_unknown(form, given))
    kept: dict[str, Any] = {}
    for field in form.fields:
        if field.id in given:
            try:
                kept[field.id] = _checked(field, given[field.id])
            except ValidationError as error:
                faults += _placed(field, error)
    if is_complete:
        faults += _missing(form.fields, given, kept)
    if faults:
        raise errors.InvalidRequest.from_errors(records.field_errors(faults))
    return kept


def _is_nothing(answer: Any) -> bool:
    """What a field that was left empty comes as."""
    return answer is None or answer == [] or (isinstance(answer, str) and not answer.strip())


def _checked(field: FormField, answer: Any) -> Any:
    if field.type not in _ADAPTERS:
        _ADAPTERS[field.type] = TypeAdapter(_TYPES[field.type])
    adapter = _ADAPTERS[field.type]
    value = adapter.dump_python(adapter.validate_python(answer), mode="json")
    chosen = {"select": [value], "multiselect": value}.get(field.type, [])
    if any(each not in field.options for each in chosen):
        raise ValidationError.from_exception_data(
            field.id, [{"type": PydanticCustomError("invalid_option", "must be one of the options"), "input": None}]
        )
    return value


def _placed(field: FormField, error: ValidationError) -> Iterator[_Fault]:
    for fault in error.errors(include_url=False, include_input=False):
        yield {**fault, "loc": ("answers", field.id, *fault["loc"])}


def _unknown(form: FormVersion, given: Iterable[str]) -> Iterator[_Fault]:
    known = {field.id for field in form.fields}
    for name in given:
        if name not in known:
            yield {"type": "extra_forbidden", "loc": ("answers", name), "msg": ""}


def _missing(form_fields: Iterable[FormField], given: Mapping[str, Any], kept: Mapping[str, Any]) -> Iterator[_Fault]:
    for field in form_fields:
        # A box that must be checked and is not says no.
        if field.required and (field.id not in given or kept.get(field.id) is False):
            yield {"type": "missing", "loc": ("answers", field.id), "msg": ""}
