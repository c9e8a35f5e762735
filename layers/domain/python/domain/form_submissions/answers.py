"""Validation of answers by a published form: the type of each answer, and required answers of a submission. No I/O."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from apikit import errors
from apikit.resources import fields, records
from domain.forms.model import FieldType, FormField, FormVersion

# JSON numbers above the maximum are not exact everywhere (RFC 8259 section 6); DynamoDB does not support much smaller ones.
_MAX_NUMBER, _MIN_NUMBER = 2**53 - 1, 1e-9
_NUMBER_TEXT = re.compile(r"-?(0|[1-9][0-9]{0,15})(\.[0-9]{1,9})?", re.ASCII)


def _parse_scalar(value: Any) -> Any:
    """Return the number or boolean of a text; any other value as it is. XML and web forms contain only text."""
    if not isinstance(value, str):
        return value
    if _NUMBER_TEXT.fullmatch(value):
        return float(value) if "." in value else int(value)
    return {"true": True, "false": False}.get(value, value)


def _require_number(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise PydanticCustomError("wrong_type", "must be a number")
    if value and not _MIN_NUMBER <= abs(value) <= _MAX_NUMBER:
        raise PydanticCustomError("out_of_range", "must be zero or between 0.000000001 and 9,007,199,254,740,991")
    return value


def _drop_duplicates(options: list[str]) -> list[str]:
    return list(dict.fromkeys(options))


_TYPES: Mapping[FieldType, Any] = {
    "text": fields.Name,
    "textarea": fields.Notes,
    "email": fields.Email,
    "phone": fields.Phone,
    "number": Annotated[Any, BeforeValidator(_parse_scalar), AfterValidator(_require_number)],
    "date": fields.LocalDate,
    "time": Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")],
    "select": fields.Label,
    "multiselect": Annotated[list[fields.Label], Field(max_length=100), AfterValidator(_drop_duplicates)],
    "checkbox": Annotated[bool, Field(strict=True), BeforeValidator(_parse_scalar)],
}
_ADAPTERS: dict[FieldType, TypeAdapter[Any]] = {}
_Fault = dict[str, Any]


def validate_answers(form: FormVersion, answers: Mapping[str, Any], *, is_complete: bool) -> dict[str, Any]:
    """Return the answers as they are stored, in the form's order, without empty ones.

    Raises InvalidRequest, with a pointer to each error. Required answers may be missing unless the submission is complete.
    """
    fields.require_size(answers, pointer="/answers")
    answers = {name: answer for name, answer in answers.items() if not _is_empty(answer)}
    faults = list(_unknown_field_faults(form, answers))
    valid_answers: dict[str, Any] = {}
    for field in form.fields:
        if field.id in answers:
            try:
                valid_answers[field.id] = _validate_answer(field, answers[field.id])
            except ValidationError as error:
                faults += _answer_faults(field, error)
    if is_complete:
        faults += _missing_answer_faults(form.fields, answers, valid_answers)
    if faults:
        raise errors.InvalidRequest.from_errors(records.field_errors(faults))
    return valid_answers


def _is_empty(answer: Any) -> bool:
    """Return whether the answer is that of an empty field."""
    return answer is None or answer == [] or (isinstance(answer, str) and not answer.strip())


def _validate_answer(field: FormField, answer: Any) -> Any:
    if field.type not in _ADAPTERS:
        _ADAPTERS[field.type] = TypeAdapter(_TYPES[field.type])
    adapter = _ADAPTERS[field.type]
    value = adapter.dump_python(adapter.validate_python(answer), mode="json")
    options = {"select": [value], "multiselect": value}.get(field.type, [])
    if any(each not in field.options for each in options):
        raise ValidationError.from_exception_data(
            field.id, [{"type": PydanticCustomError("invalid_option", "must be one of the options"), "input": None}]
        )
    return value


def _answer_faults(field: FormField, error: ValidationError) -> Iterator[_Fault]:
    for fault in error.errors(include_url=False, include_input=False):
        yield {**fault, "loc": ("answers", field.id, *fault["loc"])}


def _unknown_field_faults(form: FormVersion, names: Iterable[str]) -> Iterator[_Fault]:
    field_ids = {field.id for field in form.fields}
    for name in names:
        if name not in field_ids:
            yield {"type": "extra_forbidden", "loc": ("answers", name), "msg": ""}


def _missing_answer_faults(
    form_fields: Iterable[FormField], answers: Mapping[str, Any], valid_answers: Mapping[str, Any]
) -> Iterator[_Fault]:
    for field in form_fields:
        # A required checkbox, such as a consent, must be checked.
        if field.required and (field.id not in answers or valid_answers.get(field.id) is False):
            yield {"type": "missing", "loc": ("answers", field.id), "msg": ""}
