"""Errors and limits of event patterns, and patterns that are meant to take long."""

from collections.abc import Callable
from typing import Any

import pytest

from domain.event_patterns.pattern_compiler import compile_pattern, load_pattern
from domain.event_patterns.pattern_faults import PatternError

OR = "$or"


def faults_of(pattern: Any) -> list[tuple[str, str]]:
    with pytest.raises(PatternError) as error:
        compile_pattern(pattern)
    return [("/".join(map(str, fault.path)), fault.code) for fault in error.value.faults]


def nest(levels: int) -> Any:
    pattern: Any = ["x"]
    for _ in range(levels):
        pattern = {"a": pattern}
    return pattern


class TestErrors:
    def test_are_all_reported(self) -> None:
        pattern = {"a": "x", "b": [{"prefix": 1}, [], {"exists": None}], OR: [{"c": []}, "d"]}
        assert faults_of(pattern) == [
            ("a", "invalid_filter"),
            ("b/0/prefix", "invalid_filter"),
            ("b/1", "invalid_filter"),
            ("b/2/exists", "invalid_filter"),
            ("$or/0/c", "invalid_filter"),
            ("$or/1", "invalid_filter"),
        ]

    def test_say_what_to_do(self) -> None:
        with pytest.raises(PatternError, match=r'must be an array of one or two comparisons, such as \[">", 0\]'):
            compile_pattern({"a": [{"numeric": [5]}]})

    @pytest.mark.parametrize("value", [{OR: [{"a": [1]}]}, {OR: {"a": [1]}}, {OR: []}, {OR: "x"}])
    def test_or_is_an_array_of_two_patterns(self, value: Any) -> None:
        assert faults_of(value) == [("$or", "invalid_filter")]

    @pytest.mark.parametrize(
        "pattern",
        [
            {"a": [1], OR: [{"a": [2]}, {"b": [3]}]},
            {"x": {OR: [{"y": {"a": [1]}}, {"b": [1]}]}, OR: [{"x": {"y": [2]}}, {"c": [1]}]},
            {"x": {"a": [1]}, OR: [{"x": [2]}, {"c": [1]}]},
        ],
    )
    def test_a_field_has_conditions_in_one_place(self, pattern: Any) -> None:
        with pytest.raises(PatternError, match=r"twice, inside and outside of \$or"):
            compile_pattern(pattern)

    @pytest.mark.parametrize("name", ["numeric", "anything-but"])
    def test_an_operator_without_its_array(self, name: str) -> None:
        assert faults_of({"a": {name: [">", 5]}}) == [(f"a/{name}", "invalid_filter")]

    def test_other_names_of_operators_are_fields(self) -> None:
        assert compile_pattern({"data": {"prefix": ["x"]}}).matches({"data": {"prefix": "x"}})


class TestLimits:
    def test_of_characters(self) -> None:
        compile_pattern({"a": ["é" * 2_038]})
        assert faults_of({"a": ["é" * 2_039]}) == [("", "too_large")]

    def test_of_levels(self) -> None:
        compile_pattern(nest(17))
        assert faults_of(nest(18)) == [("a/" * 16 + "a", "too_large")]

    def test_of_values_and_operators(self) -> None:
        compile_pattern({"a": [0] * 50, "b": [0] * 50})
        assert faults_of({"a": [0] * 50, "b": [0] * 51}) == [("b", "too_large")]

    def test_of_combinations(self) -> None:
        parts = {name: {OR: [{f"{name}{number}": [0]} for number in range(10)]} for name in "xyz"}
        compile_pattern(parts)
        parts["z"][OR].append({"z10": [0]})
        assert faults_of(parts) == [("z/$or", "too_large")]

    def test_of_combinations_that_share_fields(self) -> None:
        separate = {f"x{name}": {OR: [{f"{name}{n}": [0]} for n in range(10)]} for name in "abc"}
        compile_pattern(separate)
        pattern = {
            OR: [{"s": {f"a{n}": [0]}} for n in range(20)],
            "s": {OR: [{"t": {f"b{n}": [0]}} for n in range(20)], "t": {"c": [0]}},
        }
        assert faults_of(pattern) == [("", "too_large")]


def _long_wildcard() -> Any:
    return {"a": [{"wildcard": "*a" * 40 + "*b"}] * 20}


def _choices_with_one_field() -> Any:
    return {
        OR: [{"s": {f"a{n}": [0], "b": [{"exists": True}]}} for n in range(9)],
        "s": {OR: [{f"c{n}": [0]} for n in range(9)]},
    }


def _nested_choices() -> Any:
    pattern: Any = {"a": [1]}
    for _ in range(7):
        pattern = {OR: [pattern, {"b": [{"wildcard": "*x*y*z"}]}]}
    return pattern


def _numbers_of_many_digits() -> Any:
    return {"a": [{"anything-but": [4_999_999_999.999999] * 90}]}


@pytest.mark.parametrize("create", [_long_wildcard, _choices_with_one_field, _nested_choices, _numbers_of_many_digits])
def test_patterns_that_are_meant_to_take_long_do_bounded_work(create: Callable[[], Any]) -> None:
    pattern = compile_pattern(create())
    lists = {"s": [{"b": "x"}] * 1_000, "a": ["a" * 200] * 1_000, "b": ["x" * 200] * 100}
    assert pattern.matches(lists) is (create is _numbers_of_many_digits)


class TestAbsence:
    @pytest.mark.parametrize(
        ("objects", "result"), [([{"b": 1}, {}], False), ([{}, {}], True), ([{"b": 1, "c": 1}], True)]
    )
    def test_as_a_choice_is_of_all_objects_of_a_list(self, objects: Any, result: Any) -> None:
        pattern = compile_pattern({"a": {OR: [{"b": [{"exists": False}]}, {"c": [1]}]}})
        assert pattern.matches({"a": objects}) is result

    @pytest.mark.parametrize("value", [[1], [], 5, None, {}])
    def test_of_a_member_of_a_value_that_is_no_object(self, value: Any) -> None:
        assert compile_pattern({"a": {"b": [{"exists": False}, "x"]}}).matches({"a": value})


def test_a_pattern_is_compiled_once() -> None:
    text = b'{"data": {"object": {"status": ["confirmed"]}}}'
    assert load_pattern(text) is load_pattern(text)
