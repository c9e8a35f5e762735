"""Random event patterns and events, and a simple, slow matcher that the real one is compared with."""

import re
from collections.abc import Iterator
from itertools import product
from typing import Any

from hypothesis import strategies as st

Json = Any
Path = tuple[str, ...]

NAMES = st.sampled_from(["a", "b", "c"])
TEXTS = st.text("xXy*", max_size=3)
NUMBERS = st.integers(-2, 3) | st.sampled_from([0.5, 1.0, -1.25, 5_000_000_000])
SCALARS = TEXTS | NUMBERS | st.booleans() | st.none()
WILDCARDS = (
    st.lists(st.sampled_from(["x", "Xy", "*", r"\*"]), max_size=4)
    .map("".join)
    .map(lambda s: re.sub(r"(?<!\\)\*\*+", "*", s))
)
ADDRESSES = st.sampled_from(["10.0.0.7", "10.1.0.0", "::1", "fe80::1", "10.0.0"])


def _single(name: str, operand: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    return operand.map(lambda value: {name: value})


def _some(values: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    return values | st.lists(values, min_size=1, max_size=2)


_RANGES = st.tuples(
    st.sampled_from([">", ">="]), st.integers(-3, 0), st.sampled_from(["<", "<="]), st.integers(1, 3)
).map(list)
_COMPARISONS = st.tuples(st.sampled_from(["=", "<", "<=", ">", ">="]), NUMBERS).map(list)
_CASELESS = _single("equals-ignore-case", TEXTS)
_EXCLUSIONS = (
    _some(TEXTS)
    | _some(NUMBERS)
    | _single("prefix", _some(TEXTS.filter(bool)))
    | _single("suffix", _some(TEXTS.filter(bool)))
    | _single("equals-ignore-case", _some(TEXTS))
    | _single("wildcard", _some(WILDCARDS))
)
OPERATORS = (
    _single("prefix", TEXTS | _CASELESS)
    | _single("suffix", TEXTS | _CASELESS)
    | _CASELESS
    | _single("anything-but", _EXCLUSIONS)
    | _single("numeric", _COMPARISONS | _RANGES)
    | _single("cidr", st.sampled_from(["10.0.0.0/24", "10.0.0.0/8", "fe80::/10"]))
    | _single("wildcard", WILDCARDS)
)
EXISTS = st.sampled_from([{"exists": True}, {"exists": False}])


def patterns(items: st.SearchStrategy[Json], *, has_choices: bool) -> st.SearchStrategy[Json]:
    """Patterns with fields of up to three levels; their arrays have these items."""
    leaves = st.dictionaries(NAMES, st.lists(items, min_size=1, max_size=2), min_size=1, max_size=2)

    def extend(inner: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
        members = st.dictionaries(NAMES, st.lists(items, min_size=1, max_size=2) | inner, min_size=1, max_size=2)
        if not has_choices:
            return members
        choices = st.lists(inner, min_size=2, max_size=3).map(lambda each: {"$or": each})
        return members | choices | st.tuples(members, choices).map(lambda pair: {**pair[0], **pair[1]})

    return st.recursive(leaves, extend, max_leaves=6)


def events(*, has_lists_of_objects: bool) -> st.SearchStrategy[Json]:
    """Events with the same names of fields as the patterns."""
    values = SCALARS | ADDRESSES | st.lists(SCALARS, max_size=2)

    def extend(inner: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
        members = st.dictionaries(NAMES, inner, max_size=3)
        return members | st.lists(members | inner, max_size=2) if has_lists_of_objects else members

    return st.dictionaries(NAMES, st.recursive(values, extend, max_leaves=6), max_size=3)


def matches(pattern: Json, event: Json) -> bool:
    """Return whether the event matches, by trying every combination of `$or` and of the objects in lists."""
    return any(
        any(_passes(fields, view) for view in _views(event, (), _selecting_paths(fields))) for fields in expand(pattern)
    )


def expand(pattern: Json, path: Path = ()) -> list[dict[Path, list[Json]]]:
    """Return the conditions by path, for each combination of `$or`. Raises ValueError if a path has conditions twice."""
    factors = []
    for name, value in pattern.items():
        if name == "$or":
            factors.append([fields for choice in value for fields in expand(choice, path)])
        elif isinstance(value, dict):
            factors.append(expand(value, (*path, name)))
        else:
            factors.append([{(*path, name): value}])
    return [_union(fields) for fields in product(*factors)]


def _union(parts: tuple[dict[Path, list[Json]], ...]) -> dict[Path, list[Json]]:
    union: dict[Path, list[Json]] = {}
    for part in parts:
        for path, items in part.items():
            if any(path[: len(other)] == other or other[: len(path)] == path for other in union):
                raise ValueError(path)
            union[path] = items
    return union


def _selecting_paths(fields: dict[Path, list[Json]]) -> set[Path]:
    """Return the paths at which an object of a list is selected: those above a condition that needs a value."""
    return {path[:length] for path, items in fields.items() if not _is_absence(items) for length in range(len(path))}


def _is_absence(items: list[Json]) -> bool:
    return all(item == {"exists": False} for item in items)


def _views(value: Json, path: Path, selecting_paths: set[Path]) -> Iterator[Json]:
    """Yield the value once for each selection of objects of its lists."""
    if isinstance(value, list):
        objects = [each for each in _flatten(value) if isinstance(each, dict)]
        if path not in selecting_paths or not objects:
            yield value
        for each in objects if path in selecting_paths else ():
            yield from _views(each, path, selecting_paths)
    elif isinstance(value, dict):
        names = list(value)
        for members in product(*(list(_views(value[name], (*path, name), selecting_paths)) for name in names)):
            yield dict(zip(names, members, strict=True))
    else:
        yield value


def _flatten(value: Json) -> Iterator[Json]:
    if isinstance(value, list):
        for each in value:
            yield from _flatten(each)
    else:
        yield value


def _passes(fields: dict[Path, list[Json]], view: Json) -> bool:
    return all(_accepts(items, list(_scalars(view, path))) for path, items in fields.items())


def _scalars(value: Json, path: Path) -> Iterator[Json]:
    for each in _flatten(value):
        if not path and not isinstance(each, dict):
            yield each
        elif path and isinstance(each, dict) and path[0] in each:
            yield from _scalars(each[path[0]], path[1:])


def _accepts(items: list[Json], scalars: list[Json]) -> bool:
    if {"exists": bool(scalars)} in items:
        return True
    return any(
        _is_match(item, scalar)
        for item in items
        if item not in ({"exists": True}, {"exists": False})
        for scalar in scalars
    )


def _is_match(item: Json, scalar: Json) -> bool:
    if not isinstance(item, dict):
        return isinstance(item, bool) == isinstance(scalar, bool) and bool(item == scalar)
    ((name, operand),) = item.items()
    if name == "anything-but":
        if not isinstance(operand, dict):
            return not any(_is_match(each, scalar) for each in (operand if isinstance(operand, list) else [operand]))
        ((name, inner),) = operand.items()
        return not any(_is_match({name: each}, scalar) for each in (inner if isinstance(inner, list) else [inner]))
    if name == "numeric":
        return isinstance(scalar, int | float) and not isinstance(scalar, bool) and _is_in_range(operand, scalar)
    return isinstance(scalar, str) and _is_text_match(name, operand, scalar)


def _is_in_range(operand: list[Json], number: float) -> bool:
    results = {
        "=": number == operand[1],
        "<": number < operand[1],
        "<=": number <= operand[1],
        ">": number > operand[1],
        ">=": number >= operand[1],
    }
    return results[operand[0]] and (len(operand) == 2 or _is_in_range(operand[2:], number))


def _is_text_match(name: str, operand: Json, text: str) -> bool:
    if isinstance(operand, dict):
        return _is_text_match(name, operand["equals-ignore-case"].lower(), text.lower())
    if name == "cidr":
        starts = {"10.0.0.0/24": "10.0.0.", "10.0.0.0/8": "10.", "fe80::/10": "fe80"}
        return text in {"10.0.0.7", "10.1.0.0", "::1", "fe80::1"} and text.startswith(starts[operand])
    parts = re.findall(r"\\\*|\*|[^*\\]", operand) if name == "wildcard" else []
    regex = "".join(".*" if part == "*" else re.escape(part.removeprefix("\\")) for part in parts)
    results: dict[str, bool] = {
        "prefix": text[: len(operand)] == operand,
        "suffix": text[len(text) - len(operand) :] == operand if len(operand) <= len(text) else False,
        "equals-ignore-case": text.lower() == operand.lower(),
        "wildcard": re.fullmatch(regex, text, re.DOTALL) is not None,
    }
    return results[name]
