"""Spans of time in epoch milliseconds, end exclusive, and their unions and differences. No I/O."""

from collections.abc import Iterable, Iterator, Sequence

Span = tuple[int, int]


def merge(spans: Iterable[Span]) -> list[Span]:
    """Return the union of the spans, in order; those that touch become one, empty ones are dropped."""
    merged_spans: list[Span] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if merged_spans and start <= merged_spans[-1][1]:
            if end > merged_spans[-1][1]:
                merged_spans[-1] = (merged_spans[-1][0], end)
        else:
            merged_spans.append((start, end))
    return merged_spans


def subtract(spans: Iterable[Span], pauses: Sequence[Span]) -> Iterator[Span]:
    """Yield what remains of the spans without the pauses; both are in order and without overlaps."""
    position = 0
    for start, end in spans:
        while position < len(pauses) and pauses[position][1] <= start:
            position += 1
        for pause_start, pause_end in _pauses_before(pauses, position, end):
            if pause_start > start:
                yield start, pause_start
            start = pause_end  # noqa: PLW2901 - what remains
        if start < end:
            yield start, end


def clip(spans: Iterable[Span], start: int, end: int) -> list[Span]:
    """Return the parts of the spans between start and end."""
    return [(max(each[0], start), min(each[1], end)) for each in spans if each[0] < end and each[1] > start]


def overlaps(spans: Iterable[Span], start: int, end: int) -> bool:
    """Return whether one of the spans has an instant in common with the time."""
    return any(each[0] < end and start < each[1] for each in spans)


def contains(spans: Iterable[Span], start: int, end: int) -> bool:
    """Return whether one of the spans contains the whole time."""
    return any(each[0] <= start and end <= each[1] for each in spans)


def _pauses_before(pauses: Sequence[Span], position: int, end: int) -> Iterator[Span]:
    """Yield the pauses from a position on that start before the end."""
    while position < len(pauses) and pauses[position][0] < end:
        yield pauses[position]
        position += 1
