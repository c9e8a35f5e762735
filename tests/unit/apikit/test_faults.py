"""However many faults a value has, a bounded number is described, and what is told is true of the value."""

from dataclasses import dataclass
from typing import Any

import pytest
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from apikit.faults import describe_faults


class Course(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str


class Menu(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str
    courses: list[Course] = []
    prices: dict[str, int] = {}


@dataclass
class Details:
    name: str


def faults(value: Any, kind: Any = Menu) -> list[Any]:
    checker = TypeAdapter(kind)
    with pytest.raises(ValidationError) as failure:
        checker.validate_python(value)
    return describe_faults(checker, value, failure.value)


def locate_faults(value: Any) -> list[tuple[Any, ...]]:
    return [(fault["type"], *fault["loc"]) for fault in faults(value)]


def test_few_are_all_described() -> None:
    value = {"courses": [{"name": 1}, {}], "x": 1}
    assert locate_faults(value) == [
        ("missing", "name"),
        ("string_type", "courses", 0, "name"),
        ("missing", "courses", 1, "name"),
        ("extra_forbidden", "x"),
    ]


@pytest.mark.parametrize(
    "value",
    [
        {**{f"x{n}": n for n in range(100_000)}, "name": "last"},
        {"name": "a", "courses": [{}] * 100_000},
        {"name": "a", "prices": {f"p{n}": "x" for n in range(100_000)}},
        {"name": "a", "courses": [{"name": "b", **{f"x{n}": 1 for n in range(1_500)}}] * 60},
    ],
)
def test_of_many_a_bounded_number_is(value: dict[str, Any]) -> None:
    assert 1 <= len(faults(value)) <= 1_000


def test_what_stands_behind_many_faults_is_not_missing() -> None:
    locations = locate_faults({**{f"x{n}": n for n in range(100_000)}, "name": "last"})
    assert {kind for kind, *_ in locations} == {"extra_forbidden"}


def test_faults_behind_much_that_is_right_are_found() -> None:
    value = {"name": "a", "courses": [{"name": "b"}] * 500 + [{"name": 1}] * 5_000}
    assert locate_faults(value)[0] == ("string_type", "courses", 500, "name")


def test_faults_behind_too_much_that_is_right_are_told_as_a_whole() -> None:
    value = {"name": "a", "courses": [{"name": "b"}] * 5_000 + [{"name": 1}] * 5_000}
    assert locate_faults(value) == [("invalid",)]


def test_those_of_a_dataclass_are_found_too() -> None:
    all_faults = faults({f"x{n}": n for n in range(100_000)}, Details)
    assert 1 <= len(all_faults) <= 1_000
    assert ("missing", ("name",)) in {(fault["type"], fault["loc"]) for fault in all_faults}
