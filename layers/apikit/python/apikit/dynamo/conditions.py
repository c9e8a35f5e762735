"""Conditions on an item: rendered for DynamoDB and judged here, from one definition.

A path is an attribute's name; a dot leads into a map (`doc.updated_at`). A comparison with an absent attribute, or with a value of
another type, does not hold; only `Ne` does. Every request makes its own placeholders, so that any two conditions can be combined.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import eq, ge, gt, le, lt
from typing import Any, ClassVar

from msgspec import Struct

from apikit.dynamo.values import to_value

NOTHING: Any = object()
"""What a path leads to where there is none."""


class Words:
    """The placeholders of one request."""

    __slots__ = ("_marks", "names", "values")

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self.values: dict[str, Any] = {}
        self._marks: dict[str, str] = {}

    def name(self, path: str) -> str:
        """The placeholder of a path."""
        mark = self._marks.get(path)
        if mark is None:
            if "." in path:
                mark = ".".join(map(self.name, path.split(".")))
            else:
                mark = f"#{len(self.names)}"
                self.names[mark] = path
            self._marks[path] = mark
        return mark

    def value(self, value: Any) -> str:
        """The placeholder of a value."""
        mark = f":{len(self.values)}"
        self.values[mark] = to_value(value)
        return mark


class Condition(Struct, frozen=True):
    """What must hold of an item for a write to happen. `a & b` asks for both, `a | b` for one of them."""

    def render(self, words: Words) -> str:
        """The condition as a part of an expression."""
        raise NotImplementedError

    def holds(self, item: Mapping[str, Any]) -> bool:
        """True when it holds of the item; an empty one is none."""
        raise NotImplementedError

    def paths(self) -> Iterator[str]:
        """The paths that it reads."""
        raise NotImplementedError

    def __and__(self, other: "Condition") -> "Condition":
        """Both hold."""
        return all_of((self, other))

    def __or__(self, other: "Condition") -> "Condition":
        """One of them holds."""
        return any_of((self, other))


class _OfPath(Condition, frozen=True):
    path: str

    def paths(self) -> Iterator[str]:
        yield self.path


class Present(_OfPath, frozen=True):
    """The item has the attribute."""

    def render(self, words: Words) -> str:
        """The text."""
        return f"attribute_exists({words.name(self.path)})"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        return value_at(item, self.path) is not NOTHING


class Absent(_OfPath, frozen=True):
    """The item does not have the attribute."""

    def render(self, words: Words) -> str:
        """The text."""
        return f"attribute_not_exists({words.name(self.path)})"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        return value_at(item, self.path) is NOTHING


EXISTS, ABSENT = Present("pk"), Absent("pk")
"""There is an item; there is none."""


class _Comparison(_OfPath, frozen=True):
    value: Any
    sign: ClassVar[str]
    compare: ClassVar[Callable[[Any, Any], Any]]

    def render(self, words: Words) -> str:
        """The text."""
        return f"{words.name(self.path)} {self.sign} {words.value(self.value)}"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        there = value_at(item, self.path)
        if there is NOTHING or isinstance(there, bool) != isinstance(self.value, bool):
            return False
        try:
            return bool(type(self).compare(there, self.value))
        except TypeError:
            return False


class Eq(_Comparison, frozen=True):
    """The attribute has this value."""

    sign, compare = "=", eq


class Ne(_Comparison, frozen=True):
    """The attribute has another value, or there is none."""

    sign = "<>"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        return not Eq(self.path, self.value).holds(item)


class Lt(_Comparison, frozen=True):
    """The attribute is less."""

    sign, compare = "<", lt


class Le(_Comparison, frozen=True):
    """The attribute is less or the same."""

    sign, compare = "<=", le


class Gt(_Comparison, frozen=True):
    """The attribute is greater."""

    sign, compare = ">", gt


class Ge(_Comparison, frozen=True):
    """The attribute is greater or the same."""

    sign, compare = ">=", ge


class OneOf(_OfPath, frozen=True):
    """The attribute has one of these values."""

    values: tuple[Any, ...]

    def render(self, words: Words) -> str:
        """The text."""
        return f"{words.name(self.path)} IN ({', '.join(map(words.value, self.values))})"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        return any(Eq(self.path, value).holds(item) for value in self.values)


class SizeBelow(_OfPath, frozen=True):
    """The attribute is a set with fewer members."""

    most: Any

    def render(self, words: Words) -> str:
        """The text."""
        return f"size({words.name(self.path)}) < {words.value(self.most)}"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        there = value_at(item, self.path)
        return isinstance(there, (set, frozenset)) and len(there) < self.most


class _Junction(Condition, frozen=True):
    parts: tuple[Condition, ...]
    word: ClassVar[str]

    def render(self, words: Words) -> str:
        """The text."""
        return self.word.join(
            f"({part.render(words)})" if isinstance(part, _Junction) else part.render(words) for part in self.parts
        )

    def paths(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.paths()


class _All(_Junction, frozen=True):
    word = " AND "

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        return all(part.holds(item) for part in self.parts)


class _Any(_Junction, frozen=True):
    word = " OR "

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        return any(part.holds(item) for part in self.parts)


def all_of(conditions: Iterable[Condition | None]) -> Condition:
    """All of them hold; None asks for nothing. At least one is a condition."""
    return _join(_All, conditions)


def any_of(conditions: Iterable[Condition | None]) -> Condition:
    """One of them holds. At least one is a condition."""
    return _join(_Any, conditions)


def _join(kind: type[_Junction], conditions: Iterable[Condition | None]) -> Condition:
    # DynamoDB refuses parentheses around parentheses: the same kind is one level, and a single condition is itself.
    parts: list[Condition] = []
    for condition in conditions:
        if isinstance(condition, kind):
            parts.extend(condition.parts)
        elif condition is not None:
            parts.append(condition)
    return parts[0] if len(parts) == 1 else kind(tuple(parts))


def value_at(item: Mapping[str, Any], path: str) -> Any:
    """What the item has at the path; NOTHING when there is none."""
    if "." not in path:
        return item.get(path, NOTHING)
    there: Any = item
    for name in path.split("."):
        if not isinstance(there, Mapping):
            return NOTHING
        there = there.get(name, NOTHING)
    return there
