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
    position, count = 0, len(pauses)
    for start, end in spans:
        while position < count and pauses[position][1] <= start:
            position += 1
        remaining_start, index = start, position
        while index < count and pauses[index][0] < end:
            pause_start, pause_end = pauses[index]
            if pause_start > remaining_start:
                yield remaining_start, pause_start
            remaining_start = pause_end
            index += 1
        if remaining_start < end:
            yield remaining_start, end


def clip(spans: Iterable[Span], start: int, end: int) -> list[Span]:
    """Return the parts of the spans between start and end."""
    return [(max(each[0], start), min(each[1], end)) for each in spans if each[0] < end and each[1] > start]


def overlaps(spans: Iterable[Span], start: int, end: int) -> bool:
    """Return whether one of the spans has an instant in common with the time."""
    return any(each[0] < end and start < each[1] for each in spans)


def contains(spans: Iterable[Span], start: int, end: int) -> bool:
    """Return whether one of the spans contains the whole time."""
    return any(each[0] <= start and end <= each[1] for each in spans)
