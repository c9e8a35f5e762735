"""Random patterns and events: the compiled pattern agrees with a simple matcher that tries every combination."""

from typing import Any

import pytest
from hypothesis import example, given, settings

from domain.event_patterns.pattern_compiler import compile_pattern
from domain.event_patterns.pattern_faults import PatternError
from tests import event_patterns as model

MANY = settings(max_examples=500, deadline=None)
VALUES = model.SCALARS | model.OPERATORS


def require_same_result(pattern: Any, event: Any) -> None:
    try:
        model.expand(pattern)
    except ValueError:
        with pytest.raises(PatternError):
            compile_pattern(pattern)
        return
    assert compile_pattern(pattern).matches(event) == model.matches(pattern, event)


@MANY
@given(model.patterns(VALUES, has_choices=True), model.events(has_lists_of_objects=True))
@example({"a": {"b": ["x"]}, "$or": [{"a": {"c": ["x"]}}, {"b": ["x"]}]}, {"a": [{"b": "x"}, {"c": "x"}]})
def test_with_choices(pattern: Any, event: Any) -> None:
    require_same_result(pattern, event)


@MANY
@given(model.patterns(VALUES | model.EXISTS, has_choices=False), model.events(has_lists_of_objects=True))
@example({"a": {"b": [{"exists": False}]}}, {"a": [{"b": 1}, {}]})
@example({"a": {"b": [{"exists": False}], "c": [1]}}, {"a": [{"b": 1}, {"c": 1}]})
def test_with_presence(pattern: Any, event: Any) -> None:
    require_same_result(pattern, event)


@MANY
@given(model.patterns(VALUES | model.EXISTS, has_choices=True), model.events(has_lists_of_objects=False))
def test_with_both_in_events_without_lists_of_objects(pattern: Any, event: Any) -> None:
    require_same_result(pattern, event)
