"""Spans of time against sets of instants."""

from collections.abc import Iterable
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.time_spans import Span, clip, contains, merge, overlaps, subtract

SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=6)
TIMES = st.tuples(st.integers(0, 30), st.integers(1, 10))
SAME_EXAMPLES = settings(max_examples=300, deadline=None, derandomize=True, database=None)


def instants(spans: Iterable[Span]) -> set[int]:
    return {instant for start, end in spans for instant in range(start, end)}


@SAME_EXAMPLES
@given(spans=SPANS)
def test_a_union_has_the_same_instants_in_order_and_apart(spans: list[Span]) -> None:
    union = merge(spans)
    assert instants(union) == instants(spans)
    assert all(start < end for start, end in union)
    assert all(one[1] < other[0] for one, other in pairwise(union))


@SAME_EXAMPLES
@given(spans=SPANS, pauses=SPANS)
def test_a_difference_has_the_instants_without_the_pauses(spans: list[Span], pauses: list[Span]) -> None:
    rest = list(subtract(merge(spans), merge(pauses)))
    assert instants(rest) == instants(spans) - instants(pauses)
    assert all(start < end for start, end in rest)
    assert rest == merge(rest)


@SAME_EXAMPLES
@given(spans=SPANS, time=TIMES)
def test_parts_overlaps_and_contents(spans: list[Span], time: tuple[int, int]) -> None:
    union, (start, length) = merge(spans), time
    wanted_instants = set(range(start, start + length))
    assert instants(clip(union, start, start + length)) == instants(union) & wanted_instants
    assert all(first < last for first, last in clip(union, start, start + length))
    assert overlaps(union, start, start + length) == bool(instants(union) & wanted_instants)
    assert contains(union, start, start + length) == (wanted_instants <= instants(union))


def test_by_hand() -> None:
    assert merge([(5, 7), (1, 3), (3, 4), (8, 8), (2, 3)]) == [(1, 4), (5, 7)]
    assert merge([(4, 4)]) == []
    assert merge([(1, 9), (2, 3), (9, 10)]) == [(1, 10)]
    assert list(subtract([(0, 10), (20, 30)], [(2, 4), (8, 22), (30, 40)])) == [(0, 2), (4, 8), (22, 30)]
    assert list(subtract([(10, 20)], [(0, 10), (20, 30)])) == [(10, 20)]
    # Touching spans stay apart.
    assert list(subtract([(0, 5), (5, 10)], [])) == [(0, 5), (5, 10)]
