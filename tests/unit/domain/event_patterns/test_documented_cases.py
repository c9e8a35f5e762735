"""Patterns of Amazon's documentation, with events that match and events that do not: `aws_cases.json` names the pages."""

import json
from pathlib import Path
from typing import Any

import pytest

from domain.event_patterns.pattern_compiler import compile_pattern
from domain.event_patterns.pattern_faults import PatternError

DOCUMENT = json.loads((Path(__file__).parent / "aws_cases.json").read_text(encoding="utf-8"))
CASES = pytest.mark.parametrize("case", DOCUMENT["cases"], ids=lambda case: case["rule"])
INVALID_CASES = pytest.mark.parametrize("case", DOCUMENT["invalid"], ids=lambda case: case["rule"])


@CASES
def test_events_match(case: dict[str, Any]) -> None:
    pattern = compile_pattern(case["pattern"])
    assert [event for event in case["yes"] if not pattern.matches(event)] == []


@CASES
def test_other_events_do_not_match(case: dict[str, Any]) -> None:
    pattern = compile_pattern(case["pattern"])
    assert [event for event in case["no"] if pattern.matches(event)] == []


@INVALID_CASES
def test_invalid_patterns_are_rejected_at_their_place(case: dict[str, Any]) -> None:
    with pytest.raises(PatternError) as error:
        compile_pattern(case["pattern"])
    assert ["".join(f"/{step}" for step in fault.path) for fault in error.value.faults] == [case["pointer"]]


def test_every_case_names_its_page() -> None:
    assert {case["page"] for case in (*DOCUMENT["cases"], *DOCUMENT["invalid"])} == DOCUMENT["pages"].keys()
