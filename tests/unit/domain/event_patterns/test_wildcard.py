"""Wildcards of event patterns."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.event_patterns.pattern_faults import OperandError
from domain.event_patterns.wildcard import Wildcard

# Without consecutive wildcards; the escapes are `\*` and `\\`.
PARTS = st.lists(st.sampled_from(["a", "b", "ab", "*", r"\*", r"\\", "\n"]), max_size=8).filter(
    lambda parts: ("*", "*") not in set(pairwise(parts))
)


def to_regex(parts: list[str]) -> str:
    return "".join({"*": ".*", r"\*": r"\*", r"\\": r"\\"}.get(part, part) for part in parts)


class TestMatches:
    @pytest.mark.parametrize(
        ("wildcard", "text"),
        [
            ("*", ""),
            ("*", "x\ny"),
            ("a*", "a"),
            ("*a", "ba"),
            ("a*a", "aa"),
            ("a*b*c", "a-b-c-b-c"),
            ("", ""),
            ("*é*", "café"),
        ],
    )
    def test_the_whole_text(self, wildcard: str, text: str) -> None:
        assert Wildcard.parse(wildcard).matches(text)

    @pytest.mark.parametrize(
        ("wildcard", "text"),
        [
            ("a*a", "a"),
            ("ab*ba", "aba"),
            ("a*b*b", "ab"),
            ("", "a"),
            ("a", "ab"),
            ("*a", "ab"),
            ("a*", "ba"),
            ("A*", "a"),
        ],
    )
    def test_no_other_text(self, wildcard: str, text: str) -> None:
        assert not Wildcard.parse(wildcard).matches(text)

    @given(PARTS, st.text("ab*\\\n", max_size=12))
    def test_as_a_regular_expression_does(self, parts: list[str], text: str) -> None:
        is_match = re.fullmatch(to_regex(parts), text, re.DOTALL) is not None
        assert Wildcard.parse("".join(parts)).matches(text) == is_match


class TestParse:
    @pytest.mark.parametrize("text", ["**", "a**", r"a\b", "a\\", "\\\\\\"])
    def test_rejects_what_eventbridge_rejects(self, text: str) -> None:
        with pytest.raises(OperandError):
            Wildcard.parse(text)

    def test_an_asterisk_is_no_wildcard_next_to_one(self) -> None:
        assert Wildcard.parse(r"\**").literals == ("*", "")
