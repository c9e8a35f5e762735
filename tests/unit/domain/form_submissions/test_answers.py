"""Answers against a published form."""

from typing import Any

import pytest

from apikit.errors import InvalidRequest
from domain.form_submissions.answers import validate_answers
from domain.forms.model import FieldType, FormField, FormVersion
from tests.builders import NOW


def a_version(*fields: FormField) -> FormVersion:
    return FormVersion(number=1, published_at=NOW, form_id="frm_1", name="RSVP", fields=list(fields))


def form_with_field(kind: FieldType, **rules: Any) -> FormVersion:
    return a_version(FormField(id="asked", label="?", type=kind, **rules))


OPTIONS = ["Sea bass", "Ren\u00e9e's"]


@pytest.mark.parametrize(
    ("kind", "answer", "expected_answer"),
    [
        ("text", "  Anna ", "Anna"),
        ("text", "Rene\u0301e", "Ren\u00e9e"),
        ("textarea", "a\r\nb", "a\nb"),
        ("email", "anna@EXAMPLE.com", "anna@example.com"),
        ("phone", "+49 30 901820", "+4930901820"),
        ("number", 3, 3),
        ("number", 0.5, 0.5),
        ("number", "3", 3),
        ("number", "-0.5", -0.5),
        ("checkbox", "true", True),
        ("date", "2027-06-12", "2027-06-12"),
        ("time", "00:00", "00:00"),
        ("time", "23:59", "23:59"),
        ("select", "Rene\u0301e's", "Ren\u00e9e's"),
        ("multiselect", ["Sea bass", "Sea bass"], ["Sea bass"]),
        ("checkbox", False, False),
    ],
)
def test_each_is_kept_in_one_form(kind: FieldType, answer: Any, expected_answer: Any) -> None:
    form = form_with_field(kind, options=OPTIONS if "select" in kind else [])
    assert validate_answers(form, {"asked": answer}, is_complete=True) == {"asked": expected_answer}


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        ("text", 1),
        ("text", "x" * 201),
        ("email", "anna"),
        ("phone", "901820"),
        ("number", "3,5"),
        ("number", "1e3"),
        ("number", "+1"),
        ("number", "true"),
        ("number", True),
        ("number", 2**53),
        ("number", 1e-300),
        ("date", "2027-02-30"),
        ("date", 20270612),
        ("time", "24:00"),
        ("time", "9:30"),
        ("time", "18:30\n"),
        ("select", "Steak"),
        ("select", ["Sea bass"]),
        ("multiselect", "Sea bass"),
        ("multiselect", ["Steak"]),
        ("checkbox", "on"),
        ("checkbox", 1),
        ("text", {"a": 1}),
    ],
)
def test_what_its_field_does_not_want_is_refused_where_it_stands(kind: FieldType, answer: Any) -> None:
    form = form_with_field(kind, options=OPTIONS if "select" in kind else [])
    with pytest.raises(InvalidRequest) as refusal:
        validate_answers(form, {"asked": answer}, is_complete=False)
    assert [(fault.pointer or "").split("/")[:3] for fault in refusal.value.errors] == [["", "answers", "asked"]]


@pytest.mark.parametrize(
    ("kind", "empty_answer"),
    [
        ("text", ""),
        ("text", "  "),
        ("number", None),
        ("multiselect", []),
        ("checkbox", False),
        ("checkbox", "false"),
        ("checkbox", ""),
        ("checkbox", None),
    ],
)
def test_nothing_is_no_answer_to_what_is_required(kind: FieldType, empty_answer: Any) -> None:
    form = form_with_field(kind, required=True, options=OPTIONS if "select" in kind else [])
    validate_answers(form, {"asked": empty_answer}, is_complete=False)
    with pytest.raises(InvalidRequest) as refusal:
        validate_answers(form, {"asked": empty_answer}, is_complete=True)
    assert [(fault.pointer, fault.code) for fault in refusal.value.errors] == [("/answers/asked", "required")]


def test_they_are_kept_in_the_forms_order() -> None:
    form = a_version(FormField(id="first", label="1"), FormField(id="second", label="2"))
    assert list(validate_answers(form, {"second": "b", "first": "a"}, is_complete=True)) == ["first", "second"]


def test_a_long_name_that_is_no_field_is_cut() -> None:
    with pytest.raises(InvalidRequest) as refusal:
        validate_answers(form_with_field("text"), {"x" * 5000: 1}, is_complete=False)
    assert [fault.pointer for fault in refusal.value.errors] == ["/answers/" + "x" * 100]
